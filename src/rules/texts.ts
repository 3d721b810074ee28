import type { RuleTexts } from '../engine/rule.js';
import { rules } from './registry.js';

/** What reports say of a rule. */
export type ReportedTexts = Pick<RuleTexts, 'title' | 'why' | 'help' | 'links'>;

/** By the ids of the rules. A part of its own in the bundle, where the rules themselves are without: most runs explain none. */
export const ruleTexts: Readonly<Record<string, ReportedTexts>> = Object.fromEntries(
  rules.map(({ id, title, why, help, links }) => [id, { title, why, help, links }]),
);
