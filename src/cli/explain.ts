import { Chalk, type ChalkInstance } from 'chalk';
import type { Rule } from '../engine/rule.js';
import { didYouMean } from '../model/suggest.js';
import { rules } from '../rules/registry.js';
import { parseArguments } from './args.js';
import { colorLevel } from './color.js';
import { dedent } from './dedent.js';
import { UsageError } from './errors.js';
import { exampleLabel } from './example-label.js';
import { hung, PROSE } from './hung.js';
import { type Io, widthOf } from './io.js';
import { EXPLAIN_FLAGS } from './reference-flags.js';
import { ruleFixes } from './rule-fixes.js';

/** `eks-kit explain <rule>`: why, what to do, a bad and a good example, the sources. */
export function explain(args: readonly string[], io: Io): number {
  const given = parseArguments(args, EXPLAIN_FLAGS, 'explain');
  const [id, ...more] = given.positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError('`eks-kit explain` takes one rule; `eks-kit rules` lists them');
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(`no rule \`${id}\`${hint(id)}`);
  const chalk = new Chalk({ level: colorLevel(given.one('color'), io.stdout, io.env) });
  io.stdout.write(page(rule, chalk, Math.min(widthOf(io), PROSE)));
  return 0;
}

function hint(id: string): string {
  if (rules.some(({ topic }) => topic === id)) return `; \`${id}\` is a topic: eks-kit rules ${id}`;
  const ids = rules.map((known) => known.id);
  const meant = didYouMean(id, ids);
  if (meant !== '') return meant;
  const holding = ids.filter((known) => known.includes(id)).slice(0, 5);
  return holding.length === 0
    ? '; `eks-kit rules` lists them'
    : `; there is ${holding.map((known) => `\`${known}\``).join(', ')}`;
}

function page(rule: Rule, chalk: ChalkInstance, width: number): string {
  const color = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[rule.severity];
  const bad = rule.examples.find((example) => example.bad !== undefined);
  const good = rule.examples.find((example) => example.good !== undefined);
  return [
    `${chalk.bold(rule.id)}  ${color(rule.severity)}  ${chalk.dim(state(rule))}`,
    `${rule.title}.`,
    '',
    ...hung(`${chalk.bold('Why')}  `, 5, rule.why, width),
    ...hung(`${chalk.bold('Do')}   `, 5, rule.help, width),
    ...options(rule, chalk, width),
    ...block(`Reported${chalk.dim(bad ? exampleLabel(bad) : '')}`, bad?.bad, chalk.red, chalk),
    ...block(`Right${chalk.dim(good && good !== bad ? exampleLabel(good) : '')}`, good?.good, chalk.green, chalk),
    '',
    ...rule.links.map((link) => chalk.dim(link)),
    '',
  ].join('\n');
}

function state({ id, topic, presets }: Rule): string {
  const fix = ruleFixes[id];
  const where =
    presets.length === 0
      ? `off by default; on with --only ${id}, or a severity for it in eks-kit.yaml`
      : `presets: ${presets.join(', ')}`;
  return [topic, where, ...(fix === undefined ? [] : [`fix: ${fix}`])].join('  ');
}

function options(rule: Rule, chalk: ChalkInstance, width: number): string[] {
  if (!rule.options) return [];
  const properties =
    (rule.options.schema as { properties?: Record<string, { description?: string }> }).properties ?? {};
  const defaults = rule.options.default as Record<string, unknown>;
  const line = ([name, { description }]: [string, { description?: string }]): string[] => {
    const text = `${description ?? ''} Default: \`${JSON.stringify(defaults[name])}\`.`;
    return hung(`  ${name}  `, name.length + 4, text.trim(), width);
  };
  return ['', chalk.bold('Options'), ...Object.entries(properties).flatMap(line)];
}

function block(label: string, text: string | undefined, color: ChalkInstance, chalk: ChalkInstance): string[] {
  if (text === undefined) return [];
  const lines = dedent(text).trimEnd().split('\n');
  const shown = lines.map((line) => (/# <-.*$/.test(line) ? color(`  ${line}`) : `  ${line}`));
  return ['', color(chalk.bold(label)), ...shown];
}
