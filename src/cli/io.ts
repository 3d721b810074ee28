import { readFileSync } from 'node:fs';

export interface OutputStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Cells of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** All that the command line touches of the process, so that tests can run it in theirs. */
export interface Io {
  readonly stdin: () => string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
}

export function processIo(): Io {
  return {
    stdin: () => readFileSync(0, 'utf8'),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
}

function streamOf(stream: NodeJS.WriteStream): OutputStream {
  // A reader that has seen enough (`| head`) is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}
