// Runs a program and tells wall clock, CPU and peak memory. Needs nothing installed; what a system does not tell is null.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const GNU_TIME = '/usr/bin/time';
const SAMPLE_MS = 2;

/** One timed run, output thrown away. `{ wall, cpu }` in milliseconds. */
export function time([program, ...args], cwd) {
  const cpuBefore = childrenCpu();
  const start = process.hrtime.bigint();
  const { status, signal, error } = spawnSync(program, args, { cwd, stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const cpuAfter = childrenCpu();
  // Linters end with 1 where they find something.
  const crashed = error
    ? String(error.message)
    : signal
      ? `killed by ${signal}`
      : status > 1
        ? `exit code ${status}`
        : undefined;
  return { wall, cpu: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore, crashed };
}

/** User and system time of the children that have ended, in milliseconds, in steps of a clock tick (10 ms). */
function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return null;
  }
}

/** Peak resident memory of a run of its own, in MiB. */
export async function peakMemory(command, cwd) {
  const kib = timeWorks() ? withGnuTime(command, cwd) : await withProc(command, cwd);
  return kib === null ? null : kib / 1024;
}

function timeWorks() {
  return existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true']).status === 0;
}

function withGnuTime(command, cwd) {
  const { stderr } = spawnSync(GNU_TIME, ['-f', 'peak %M', ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? Number.NaN) || null;
}

/** The kernel keeps the high-water mark; it is gone with the process, so it is looked at again and again. */
function withProc([program, ...args], cwd) {
  return new Promise((resolve) => {
    let peak = null;
    const child = spawn(program, args, { cwd, stdio: 'ignore' });
    const timer = setInterval(() => {
      peak = highWaterMark(child.pid) ?? peak;
    }, SAMPLE_MS);
    child.on('exit', () => {
      clearInterval(timer);
      resolve(peak);
    });
  });
}

function highWaterMark(pid) {
  try {
    const kib = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib);
  } catch {
    return null;
  }
}
