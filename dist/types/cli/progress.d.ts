import type { Io } from './io.js';
/** Tells how far a long run is: on a terminal's stderr only, never in CI or under pre-commit; erased at the end. */
export declare class Progress {
    private readonly io;
    private readonly start;
    private shown;
    constructor(io: Io);
    update(done: number, all: number): void;
    end(): void;
}
