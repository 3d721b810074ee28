import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';

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

/** Cells of a line of standard output; Infinity where no terminal and no COLUMNS says. */
export function widthOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  return stdout.columns ?? (Number(env.COLUMNS) || Number.POSITIVE_INFINITY);
}

export function processIo(): Io {
  return {
    stdin: () => readFileSync(0, 'utf8'),
    stdout: streamOf(1),
    stderr: streamOf(2),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
}

/** Straight to the file descriptor: `process.stdout` would load Node's streams and sockets, longer than it takes to lint a file. */
function streamOf(descriptor: 1 | 2): OutputStream {
  const terminal = terminalAt(descriptor);
  return {
    write: (text) => writeAll(descriptor, Buffer.from(text)),
    isTTY: terminal !== undefined,
    columns: terminal?.columns,
  };
}

function terminalAt(descriptor: 1 | 2): NodeJS.WriteStream | undefined {
  if (!mayBeTerminal(descriptor)) return undefined;
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY ? stream : undefined;
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false; // closed
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return; // a reader that has seen enough (`| head`) is no failure
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // a pipe that is full, and does not block
    }
  }
}
