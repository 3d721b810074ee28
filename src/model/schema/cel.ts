import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { UNKNOWN } from '../../source/unknown.js';
import { isCidr, isIp } from '../formats.js';
import { isMapping } from '../loose.js';
import { Pattern } from '../pattern.js';
import { parseQuantity } from '../quantity.js';
import type { StructuralSchema, ValidationRule } from './structural.js';

/** Faults of the value, not of the evaluator: the server, too, takes a rule that comes to one of these for broken. */
const BREAKING = new Set(['no_such_key', 'index_out_of_bounds', 'int_conversion_error', 'invalid_duration']);

/**
 * What an expression says of a value: whether it holds; undefined where that cannot be told: it speaks of the object before an
 * update, or asks for what this evaluator does not have.
 */
export function holds({ rule, optionalOldSelf }: ValidationRule, self: unknown): boolean | undefined {
  if (/\boldSelf\b/.test(rule) && !optionalOldSelf) return undefined;
  const result = evaluate(rule, self);
  return typeof result === 'boolean' ? result : undefined;
}

/** The message of a broken expression. */
export function messageOf({ rule, message, messageExpression }: ValidationRule, self: unknown): string {
  const computed = messageExpression === undefined ? undefined : evaluate(messageExpression, self);
  return typeof computed === 'string' && computed !== '' ? computed : (message ?? `must meet \`${rule.trim()}\``);
}

/** The value as expressions see it: with its defaults, whole numbers as such. undefined where parts of it are not known. */
export function celValue(value: unknown, schema: StructuralSchema): unknown {
  if (value === UNKNOWN) return undefined;
  if (typeof value === 'number') return toNumber(value, schema);
  if (Array.isArray(value)) {
    const list = value.map((item) => celValue(item, schema.items ?? {}));
    return list.includes(undefined) ? undefined : list;
  }
  if (!isMapping(value)) return value;
  const { properties = {}, additionalProperties } = schema;
  const mapping: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries({ ...defaultsOf(properties), ...value })) {
    const inner = properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
    if (item === null && !inner.nullable) continue;
    mapping[key] = celValue(item, inner);
    if (mapping[key] === undefined) return undefined;
  }
  return mapping;
}

function toNumber(value: number, { type }: StructuralSchema): unknown {
  return type !== 'number' && Number.isInteger(value) ? BigInt(value) : value;
}

function defaultsOf(properties: Readonly<Record<string, StructuralSchema>>): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties))
    if (field.default !== undefined) defaults[name] = field.default;
  return defaults;
}

let environment: Environment | undefined;
const programs = new Map<string, ReturnType<Environment['parse']> | undefined>();

function evaluate(expression: string, self: unknown): unknown {
  try {
    return program(expression)?.({ self });
  } catch (error) {
    return BREAKING.has((error as { readonly code?: string }).code ?? '') ? false : undefined;
  }
}

function program(expression: string): ReturnType<Environment['parse']> | undefined {
  if (!programs.has(expression)) {
    environment ??= kubernetesEnvironment();
    let parsed: ReturnType<Environment['parse']> | undefined;
    try {
      parsed = environment.parse(expression);
      useLinearMatches(parsed.ast);
    } catch {
      parsed = undefined;
    }
    programs.set(expression, parsed);
  }
  return programs.get(expression);
}

/**
 * The standard functions and those of Kubernetes' own libraries that rules of definitions use:
 * https://kubernetes.io/docs/reference/using-api/cel/#cel-options-language-features-and-libraries.
 */
function kubernetesEnvironment(): Environment {
  return new Environment({ homogeneousAggregateLiterals: false, enableOptionalTypes: true })
    .registerVariable('self', 'dyn')
    .registerVariable('oldSelf', 'dyn')
    .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, matches)
    .registerFunction('matches(string, string): bool', matches)
    .registerFunction(
      'string.find(string): string',
      (text: string, pattern: string) => stretches(text, pattern, 1)[0] ?? '',
    )
    .registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) => [
      ...stretches(text, pattern),
    ])
    .registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) =>
      text.replaceAll(from, to),
    )
    .registerFunction('string.charAt(int): string', (text: string, index: bigint) => text.charAt(Number(index)))
    .registerFunction('isIP(string): bool', isIp)
    .registerFunction('isCIDR(string): bool', isCidr)
    .registerFunction('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined);
}

const LINEAR_MATCHES = 'linearMatches';

/** The library hands `matches` to JavaScript's engine and lets nobody replace it: calls of it become calls of ours. */
function useLinearMatches(root: ASTNode): void {
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const node = rest.pop();
    if (Array.isArray(node)) rest.push(...node);
    else if (isNode(node)) {
      if (node.op === 'rcall' && node.args[0] === 'matches') node.args[0] = LINEAR_MATCHES;
      rest.push(node.args);
    }
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function matches(text: string, pattern: string): boolean {
  return known(Pattern.of(pattern)?.isIn(text), pattern);
}

function stretches(text: string, pattern: string, most?: number): readonly string[] {
  return known(Pattern.of(pattern)?.stretchesOf(text, most), pattern);
}

function known<Answer>(answer: Answer | undefined, pattern: string): Answer {
  if (answer === undefined) throw new Error(`nobody can tell what ${pattern} matches`);
  return answer;
}
