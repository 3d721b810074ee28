import { Chalk, type ChalkInstance } from 'chalk';
import type { Rule } from '../engine/rule.js';
import { didYouMean } from '../model/suggest.js';
import { rules } from '../rules/registry.js';
import { parseArguments } from './args.js';
import { colorLevel } from './color.js';
import { dedent } from './dedent.js';
import { UsageError } from './errors.js';
import type { Io } from './io.js';
import { EXPLAIN_FLAGS } from './reference-flags.js';

/** `eks-kit explain <rule>`: why, what to do, a bad and a good example, the sources. */
export function explain(args: readonly string[], io: Io): number {
  const given = parseArguments(args, EXPLAIN_FLAGS, 'explain');
  const [id, ...more] = given.positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError('`eks-kit explain` takes one rule; `eks-kit rules` lists them');
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw new UsageError(
      `no rule \`${id}\`${didYouMean(
        id,
        rules.map((known) => known.id),
      )}`,
    );
  const chalk = new Chalk({ level: colorLevel(given.one('color'), io.stdout, io.env) });
  io.stdout.write(page(rule, chalk));
  return 0;
}

function page(rule: Rule, chalk: ChalkInstance): string {
  const color = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[rule.severity];
  const presets = rule.presets.length === 0 ? 'off by default' : `presets: ${rule.presets.join(', ')}`;
  const bad = rule.examples.find((example) => example.bad !== undefined)?.bad;
  const good = rule.examples.find((example) => example.good !== undefined)?.good;
  return [
    `${chalk.bold(rule.id)}  ${color(rule.severity)}  ${chalk.dim(presets)}`,
    `${rule.title}.`,
    '',
    `${chalk.bold('Why')}  ${rule.why}`,
    `${chalk.bold('Do')}   ${rule.help}`,
    ...options(rule, chalk),
    ...block('Reported', bad, chalk.red, chalk),
    ...block('Right', good, chalk.green, chalk),
    '',
    ...rule.links.map((link) => chalk.dim(link)),
    '',
  ].join('\n');
}

function options(rule: Rule, chalk: ChalkInstance): string[] {
  if (!rule.options) return [];
  const properties =
    (rule.options.schema as { properties?: Record<string, { description?: string }> }).properties ?? {};
  const defaults = rule.options.default as Record<string, unknown>;
  const line = ([name, { description }]: [string, { description?: string }]): string =>
    `  ${name}  ${description ?? ''} ${chalk.dim(`default ${JSON.stringify(defaults[name])}`)}`;
  return ['', chalk.bold('Options'), ...Object.entries(properties).map(line)];
}

function block(label: string, text: string | undefined, color: ChalkInstance, chalk: ChalkInstance): string[] {
  if (text === undefined) return [];
  const lines = dedent(text).trimEnd().split('\n');
  const shown = lines.map((line) =>
    /# <-.*$/.test(line) ? color(`  ${line.replace(/\s*# <-.*$/, '')}`) : `  ${line}`,
  );
  return ['', color(chalk.bold(label)), ...shown];
}
