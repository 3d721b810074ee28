import { Chalk, type ChalkInstance } from 'chalk';
import { PRESETS, type Preset, type Rule } from '../engine/rule.js';
import { didYouMean } from '../model/suggest.js';
import { rules as registry } from '../rules/registry.js';
import { parseArguments } from './args.js';
import { colorLevel } from './color.js';
import { UsageError } from './errors.js';
import { hung, PROSE } from './hung.js';
import { type Io, widthOf } from './io.js';
import { RULES_FLAGS } from './reference-flags.js';
import { ruleFixes } from './rule-fixes.js';
import { rulesTables } from './rule-pages.js';
import { offByDefault, type Topic, topicsOf } from './topics.js';

/** What a title needs to stand beside the rule's name; with less it stands below. */
const ROOM = 50;
/** `eks-kit rules`: what is checked. */
export function rules(args: readonly string[], io: Io): number {
  const given = parseArguments(args, RULES_FLAGS, 'rules');
  const preset = given.one('preset') as Preset | undefined;
  const ofTopics = inTopics(given.positionals);
  const list = ofTopics.filter((rule) => preset === undefined || rule.presets.includes(preset));
  const format = given.one('format') ?? 'text';
  if (format === 'json') io.stdout.write(asJson(list));
  else if (format === 'markdown') io.stdout.write(rulesTables(list));
  else {
    const chalk = new Chalk({ level: colorLevel(given.one('color'), io.stdout, io.env) });
    const width = widthOf(io);
    const sections = topicsOf(list).map((topic) => section(topic, preset, width, chalk));
    io.stdout.write(`${[...sections, ...hung('', 0, closing(list, preset), Math.min(width, PROSE))].join('\n')}\n`);
  }
  return 0;
}

function inTopics(names: readonly string[]): readonly Rule[] {
  if (names.length === 0) return registry;
  const known = topicsOf(registry).map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const isRule = registry.some(({ id }) => id === name);
    const hint = isRule ? `; for one rule: eks-kit explain ${name}` : didYouMean(name, known);
    throw new UsageError(`no topic \`${name}\`${hint}\ntopics: ${known.join(', ')}`);
  }
  return registry.filter(({ topic }) => names.includes(topic));
}

function section(
  { name, finds, rules }: Topic,
  preset: Preset | undefined,
  width: number,
  chalk: ChalkInstance,
): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const start = 2 + widest + 2 + 'warning'.length + 2;
  const rows = rules.flatMap((rule) => {
    const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[rule.severity];
    const state = preset === undefined ? offByDefault(rule) : undefined;
    const head = `  ${rule.id.padEnd(widest)}  ${paint(rule.severity.padEnd('warning'.length))}`;
    const title = rule.title + (state === undefined ? '' : ` (${state})`);
    if (width - start >= ROOM) return hung(`${head}  `, start, title, width);
    return [head.trimEnd(), ...hung('      ', 6, title, width)];
  });
  return [...hung(`${chalk.bold(name)}  `, name.length + 2, finds, Math.min(width, PROSE)), ...rows, ''].join('\n');
}

function closing(list: readonly Rule[], preset: Preset | undefined): string {
  const count = list.length === 1 ? '1 rule' : `${list.length} rules`;
  const tell = '`eks-kit explain <rule>` tells more of one.';
  if (preset !== undefined) return `${count} of the preset ${preset}. ${tell}`;
  const on = list.filter((rule) => offByDefault(rule) === undefined).length;
  if (on === list.length) return `${count}, on by default. ${tell}`;
  const legend = 'the others name a preset that has them, or are turned on in eks-kit.yaml or with --only (off)';
  return `${count}, ${on} of them on by default; ${legend}. Presets: ${PRESETS.join(', ')}. ${tell}`;
}

function asJson(list: readonly Rule[]): string {
  const texts = list.map(({ id, topic, title, severity, why, help, links, presets, options }) => ({
    id,
    topic,
    title,
    severity,
    why,
    help,
    links,
    presets,
    fix: ruleFixes[id]?.split(', ') ?? [],
    options: options ? { schema: options.schema, default: options.default } : null,
  }));
  return `${JSON.stringify(texts, null, 2)}\n`;
}
