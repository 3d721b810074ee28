import type { Located } from '../model/resource.js';
import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import type { Severity } from './finding.js';
import type { AnyRuleDefinition, Context, Example, NodeName, Preset } from './rule.js';

/** One JSON Schema over one kind of node. */
export interface DeclarativeCheck {
  /** Kinds and views to visit. */
  readonly on: readonly NodeName[];
  /** Nodes that do not meet this schema are passed over. */
  readonly when?: object;
  readonly assert: object;
  /** Takes `{value}`: what stands at the place that fails. */
  readonly message: string;
  /** Place below the node to report on instead of the one that fails the schema. */
  readonly at?: Path;
  readonly severity?: Severity;
  /** true: only where the cluster is known to run EKS Auto Mode. false: everywhere else. */
  readonly autoMode?: boolean;
}

/** A rule as `rules/<topic>/<id>.yaml` writes it. */
export interface DeclarativeRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly help: string;
  readonly links: readonly string[];
  readonly hygiene?: boolean;
  readonly presets?: readonly Preset[];
  readonly checks: readonly DeclarativeCheck[];
  readonly examples: readonly Example[];
}

/** A compiled JSON Schema, as ajv makes it. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer of the value that fails. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** With ajv's `verbose`: the schema that the keyword stands in. */
  readonly parentSchema?: unknown;
}

/** The validators of a check; made at run time by ajv, or by the bundle beforehand. */
export interface CheckValidators {
  readonly when?: Validator | undefined;
  readonly assert: Validator;
}

/** Makes of a declarative rule the same value that `defineRule` makes of a coded one. */
export function compileRule(source: DeclarativeRule, validators: readonly CheckValidators[]): AnyRuleDefinition {
  const on: Partial<Record<NodeName, (node: Located, context: Context) => void>> = {};
  for (const [index, check] of source.checks.entries()) {
    const validator = validators[index];
    if (!validator) throw new Error(`${source.id}: check ${index} has no validator`);
    for (const name of check.on) {
      const before = on[name];
      on[name] = (node, context) => {
        before?.(node, context);
        runCheck(check, validator, node, context);
      };
    }
  }
  const { checks: _, ...texts } = source;
  return { ...texts, on } as AnyRuleDefinition;
}

function runCheck(check: DeclarativeCheck, { when, assert }: CheckValidators, node: Located, context: Context): void {
  if (check.autoMode !== undefined && check.autoMode !== (context.cluster.autoMode === true)) return;
  const data = node.document.at(node.path);
  if ((when && !when(data)) || assert(data)) return;
  const places = check.at ? [check.at] : failingPaths(assert.errors ?? []);
  for (const at of places) {
    const message = check.message.replaceAll('{value}', printable(node.document.at([...node.path, ...at])));
    context.report(node, { at, message, ...(check.severity && { severity: check.severity }) });
  }
}

/** Innermost places that fail, each once; combiners only repeat what their parts say. */
function failingPaths(errors: readonly SchemaError[]): Path[] {
  const paths = new Map<string, Path>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === 'if' || keyword === 'anyOf' || keyword === 'allOf') continue;
    const path = [...parsePointer(instancePath), ...below(keyword, params)];
    paths.set(JSON.stringify(path), path);
  }
  return [...paths.values()];
}

function below(keyword: string, params: Readonly<Record<string, unknown>>): readonly string[] {
  const key = keyword === 'required' ? params.missingProperty : params.additionalProperty;
  return typeof key === 'string' ? [key] : [];
}

/** The path that a JSON pointer writes. */
export function parsePointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : part));
}

function printable(value: unknown): string {
  return value === UNKNOWN || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
