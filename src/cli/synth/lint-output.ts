import type { Finding, Result } from '../../engine/finding.js';
import { run } from '../../engine/run.js';
import { reports } from '../../report/index.js';
import { parseFile } from '../../source/file.js';
import { colorLevel } from '../color.js';
import { loadConfig } from '../config.js';
import { customResourcesFor } from '../custom-resources.js';
import type { Io } from '../io.js';
import { reportOptions } from '../report-options.js';
import { CONSTRUCT_METADATA, type Files } from './files.js';
import type { SynthRequest } from './synth-flags.js';

/** The construct that made an object, by its kind, namespace and name. */
type Origin = (kind: string | null, namespace: string | null, name: string | null) => string | undefined;

const SOURCE_MAP = 'eks-kit/source-map.json';

/** Of an EksApp its source map tells, of another App what cdk8s records by names alone. */
function originIn(made: Files): Origin {
  const map = parsed<Readonly<Record<string, string>>>(made.get(SOURCE_MAP));
  const recorded = parsed<{ readonly resources?: Readonly<Record<string, { readonly path: string }>> }>(
    made.get(CONSTRUCT_METADATA),
  );
  return (kind, namespace, name) => {
    const path = map ? map[[kind, namespace ?? '', name].join('/')] : recorded?.resources?.[name ?? '']?.path;
    // A construct calls its own object so; its author knows the construct.
    return path?.replace(/\/(?:Resource|Default)$/, '');
  };
}

function parsed<Shape>(text: string | undefined): Shape | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Shape);
  } catch {
    return undefined;
  }
}

/** Lints what would be written, from memory, and reports to stderr. Returns how many findings stop the write. */
export async function lintOutput(
  files: Files,
  made: Files,
  shown: string,
  request: SynthRequest,
  io: Io,
): Promise<number> {
  const started = performance.now();
  const { config, matches } = await loadConfig(request.config, io.cwd);
  const named = [...files]
    .filter(([path]) => /\.ya?ml$/.test(path))
    .map(([path, text]) => [`${shown}/${path}`, text] as const);
  const sources = named.map(([path, text]) => parseFile(path, text));
  const { rules } = await import('../../rules/registry.js');
  const result = run({
    reported: sources,
    context: [],
    rules,
    config,
    selection: { preset: request.strict ? 'strict' : (config.preset ?? 'recommended') },
    cluster: {},
    today: io.now().toISOString().slice(0, 10),
    complete: false,
    matches,
    customResources: await customResourcesFor(sources),
  });
  const stopping = stops(result, request.strict);
  const color = colorLevel(request.color, io.stderr, io.env);
  const linted = { result, files: sources, elapsedMs: performance.now() - started, problems: [], exitCode: 0 };
  const originOf = originIn(made);
  const origin = ({ resource }: Finding): string | undefined =>
    resource ? originOf(resource.kind, resource.namespace, resource.name) : undefined;
  const options = { ...(await reportOptions(linted, color, request.verbose, { ...io, stdout: io.stderr })), origin };
  if (isWorthTelling(result)) io.stderr.write(reports.pretty(result, options));
  return stopping;
}

function isWorthTelling({ findings, internalErrors, notes }: Result): boolean {
  return internalErrors.length > 0 || notes.length > 0 || findings.some((finding) => !finding.suppressed);
}

function stops({ summary, internalErrors }: Result, strict: boolean): number {
  return summary.errors + internalErrors.length + (strict ? summary.warnings : 0);
}
