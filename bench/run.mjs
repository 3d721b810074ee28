// Measures eks-kit beside its floor and its peers: `npm run bench -- --help`; what the figures mean: bench/README.md.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRepository, writeSingle } from './corpus.mjs';
import { peakMemory, time } from './measure.mjs';
import { documentsWithFindings, EKS_KIT, missingPeers, NODE, PARSE, programs, root, version } from './programs.mjs';

const HELP = `npm run bench -- [--rounds N] [--only 1|1000|10000] [--cli FILE] [--schemas FOLDER] [--json FILE] [--keep]
  --rounds N        paired runs of each program (default: 11 for one file, 5 for folders)
  --only COUNT      this corpus alone: 1, 1000 or 10000 files
  --cli FILE        the bundle to measure (default: dist/cli.cjs)
  --schemas FOLDER  JSON Schemas for kubeconform, which takes part only with them
  --json FILE       the figures for programs
  --keep            leave the corpora in the temporary folder
`;

/** A program this slow is run once: more runs would tell nothing new. */
const SLOW_MS = 10_000;

const CORPORA = [
  { files: 1, write: writeSingle, path: 'deployment.yaml', rounds: 11, base: NODE, target: 1.3 },
  { files: 1000, write: (folder) => writeRepository(folder, 1000), path: '.', rounds: 5, base: PARSE, target: 1.5 },
  { files: 10_000, write: (folder) => writeRepository(folder, 10_000), path: '.', rounds: 5, base: PARSE, target: 1.5 },
];

const { values: flags } = parseArgs({
  options: {
    help: { type: 'boolean' },
    keep: { type: 'boolean' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    cli: { type: 'string' },
    schemas: { type: 'string' },
    json: { type: 'string' },
  },
});

if (flags.help) process.stdout.write(HELP);
else await bench();

async function bench() {
  const cli = resolve(flags.cli ?? join(root, 'dist/cli.cjs'));
  if (!existsSync(cli)) throw new Error(`no ${cli}: run \`npm run bundle\` first`);
  const work = mkdtempSync(join(tmpdir(), 'eks-kit-bench-'));
  const schemas = flags.schemas && resolve(flags.schemas);
  const wanted = CORPORA.filter(({ files }) => flags.only === undefined || files === Number(flags.only));
  const report = {
    date: new Date().toISOString().slice(0, 10),
    eksKit: version(),
    node: process.version,
    machine: machine(),
    corpora: [],
  };
  console.log(`eks-kit ${report.eksKit}, Node ${report.node}, ${report.machine}, ${report.date}`);
  for (const missing of missingPeers(schemas)) console.log(`without ${missing}`);
  try {
    for (const corpus of wanted) {
      const measured = await measure(corpus, { work, schemas, cli });
      report.corpora.push(measured);
      print(measured);
    }
  } finally {
    if (flags.keep) console.log(`\nthe corpora: ${work}`);
    else rmSync(work, { recursive: true });
  }
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(report, null, 2)}\n`);
}

function machine() {
  return `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown CPU'}`;
}

async function measure({ files, write, path, rounds, base, target }, options) {
  const folder = join(options.work, String(files));
  const corpus = write(folder);
  // What the first run on these files compiles is what the others start from, not what another use of this machine has left.
  process.env.XDG_CACHE_HOME = join(options.work, `cache-${files}`);
  const commands = (await programs(folder, path, options)).map((program) => ({ ...program, runs: [] }));
  for (let round = 0; round < Number(flags.rounds ?? rounds); round++) {
    for (const { command, runs } of commands) {
      if (!(runs[0]?.wall > SLOW_MS)) runs.push(time(command, folder));
    }
  }
  const rows = [];
  for (const program of commands) rows.push(await summarise(program, commands, base, folder));
  return { ...corpus, found: documentsWithFindings(folder, options.cli), base, target, rows };
}

async function summarise({ name, command, runs }, commands, base, folder) {
  const crashed = runs.find((run) => run.crashed)?.crashed;
  if (crashed) {
    process.exitCode = 1;
    console.error(`${name}: ${crashed}: ${command.slice(0, 8).join(' ')}`);
  }
  const runsOf = (other) => commands.find((candidate) => candidate.name === other).runs;
  const known = runs.map((run) => run.cpu).filter((cpu) => cpu !== null);
  return {
    program: name,
    runs: runs.length,
    wall: median(runs.map((run) => run.wall)),
    fastest: Math.min(...runs.map((run) => run.wall)),
    // A clock tick is too coarse for a median; the ticks of all runs together are not.
    cpu: known.length === 0 ? null : known.reduce((sum, cpu) => sum + cpu, 0) / known.length,
    peakMiB: await peakMemory(command, folder),
    toBase: paired(runs, runsOf(base)),
    eksKitToThis: paired(runsOf(EKS_KIT), runs),
  };
}

/** Median of the ratios within a round, so that a machine that slows down slows down both. */
function paired(runs, others) {
  const count = Math.min(runs.length, others.length);
  return median(runs.slice(0, count).map((run, round) => run.wall / others[round].wall));
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print({ files, documents, bytes, found, base, target, rows }) {
  const size = bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `\n${count(files, 'file')}, ${count(documents, 'document')}, ${size}; ${found.findings} findings in ${percent(found.documents, documents)} of the documents`,
  );
  const head = ['program', 'wall ms', 'cpu ms', 'peak MiB', `x ${base}`, 'eks-kit x this'];
  const lines = rows.map((row) => [
    row.program,
    whole(row.wall),
    whole(row.cpu),
    whole(row.peakMiB),
    row.toBase.toFixed(2),
    row.eksKitToThis.toFixed(2),
  ]);
  console.log(table([head, ...lines]));
  const reached = rows.find((row) => row.program === EKS_KIT).toBase;
  console.log(`target: at most ${target} x ${base}: ${reached <= target ? 'met' : 'MISSED'} (${reached.toFixed(2)})`);
}

function whole(number) {
  return number === null ? '-' : number.toFixed(0);
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(part, all) {
  return `${Math.round((100 * part) / all)} %`;
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  const [head, ...rows] = lines.map((line) => `| ${line.map(cell).join(' | ')} |`);
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [head, rule, ...rows].join('\n');
}
