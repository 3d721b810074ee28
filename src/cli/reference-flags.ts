import { PRESETS } from '../engine/rule.js';
import type { Flag } from './args.js';
import { COLOR_CHOICES } from './color.js';

const COLOR: Flag = {
  name: 'color',
  value: 'WHEN',
  choices: COLOR_CHOICES,
  help: 'When to colour: auto, always, never.',
};

export const RULES_FLAGS: readonly Flag[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown'],
    help: 'How to list (default: text).',
  },
  { name: 'preset', value: 'PRESET', choices: PRESETS, help: 'Only the rules of a preset.' },
  COLOR,
];

export const EXPLAIN_FLAGS: readonly Flag[] = [COLOR];
