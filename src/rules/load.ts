import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { type CheckValidators, compileRule, type DeclarativeRule, type Validator } from '../engine/declarative.js';
import type { AnyRuleDefinition } from '../engine/rule.js';

/**
 * The declarative rules by topic, compiled from `rules/` with ajv. The bundle replaces this module by one that holds the
 * rules and their validators as code: see scripts/bundle.mjs.
 */
export function loadDeclarativeRules(): Readonly<Record<string, readonly AnyRuleDefinition[]>> {
  const folder = fileURLToPath(new URL('../../rules', import.meta.url));
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, 'rule.schema.json'), 'utf8')));
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rulesOf = (topic: string): AnyRuleDefinition[] =>
    readdirSync(join(folder, topic))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => {
        const source: unknown = parse(readFileSync(join(folder, topic, file), 'utf8'));
        if (!validate(source)) throw new Error(`rules/${topic}/${file}: ${ajv.errorsText(validate.errors)}`);
        const rule = source as DeclarativeRule;
        return compileRule(
          rule,
          rule.checks.map(
            (check): CheckValidators => ({
              when: check.when && (ajv.compile(check.when) as Validator),
              assert: ajv.compile(check.assert) as Validator,
            }),
          ),
        );
      });
  return Object.fromEntries(topics.map(({ name }) => [name, rulesOf(name)]));
}
