import type { Preset, Rule } from '../engine/rule.js';
import { rules as registry } from '../rules/registry.js';
import { parseArguments } from './args.js';
import { UsageError } from './errors.js';
import type { Io } from './io.js';
import { RULES_FLAGS } from './reference-flags.js';
import { rulesPage } from './rules-page.js';

/** `eks-kit rules`: what is checked. */
export function rules(args: readonly string[], io: Io): number {
  const given = parseArguments(args, RULES_FLAGS, 'rules');
  if (given.positionals.length > 0)
    throw new UsageError(`\`eks-kit rules\` takes no arguments; for one rule: eks-kit explain ${given.positionals[0]}`);
  const preset = given.one('preset') as Preset | undefined;
  const list = registry.filter((rule) => preset === undefined || rule.presets.includes(preset));
  const print = { text: table, json: asJson, markdown: rulesPage }[given.one('format') ?? 'text'] ?? table;
  io.stdout.write(print(list));
  return 0;
}

function table(list: readonly Rule[]): string {
  const width = Math.max(...list.map((rule) => rule.id.length));
  const topics = [...new Set(list.map((rule) => rule.topic))].sort();
  const section = (topic: string): string =>
    [`${topic}`, ...list.filter((rule) => rule.topic === topic).map((rule) => row(rule, width)), ''].join('\n');
  return `${topics.map(section).join('\n')}\n${list.length} rules; \`eks-kit explain <rule>\` tells more of one\n`;
}

function row(rule: Rule, width: number): string {
  return `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}${rule.presets.includes('recommended') ? '' : ' (off by default)'}`;
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
    options: options ? { schema: options.schema, default: options.default } : null,
  }));
  return `${JSON.stringify(texts, null, 2)}\n`;
}
