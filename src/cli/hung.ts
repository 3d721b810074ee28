import { wrap } from '../report/width.js';

/** Longer lines are hard to read, however wide the terminal is. */
export const PROSE = 100;

/** A start that is painted or not, the text, and what does not fit below where it begins. */
export function hung(start: string, startCells: number, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width - startCells);
  return [start + first, ...rest.map((line) => ' '.repeat(startCells) + line)];
}
