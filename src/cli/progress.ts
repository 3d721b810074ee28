import type { Io } from './io.js';

const QUIET_MS = 1000;
const EVERY = 64;

/** Tells how far a long run is: on a terminal's stderr only, never in CI or under pre-commit; erased at the end. */
export class Progress {
  private readonly start: number;
  private shown = false;

  constructor(private readonly io: Io) {
    this.start = io.now().getTime();
  }

  update(done: number, all: number): void {
    const { env, stderr, now } = this.io;
    if (done % EVERY !== 0 || !stderr.isTTY || env.CI || env.PRE_COMMIT || now().getTime() - this.start < QUIET_MS)
      return;
    this.shown = true;
    stderr.write(`\r\u001b[K${done} of ${all} files read`);
  }

  end(): void {
    if (this.shown) this.io.stderr.write('\r\u001b[K');
  }
}
