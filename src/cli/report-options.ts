import type { ReportOptions } from '../report/options.js';
import { type ColorLevel, isUnicode } from './color.js';
import { type Io, widthOf } from './io.js';
import type { Linted } from './lint-paths.js';
import { VERSION } from './version.js';

/** What reports know besides the findings: the terminal, the texts of files and rules. */
export async function reportOptions(
  linted: Pick<Linted, 'result' | 'files' | 'elapsedMs'>,
  color: ColorLevel,
  verbose: boolean,
  io: Io,
  /** A report for people, which explains rules. */
  explains = true,
): Promise<ReportOptions> {
  const texts = new Map(linted.files.map((file) => [file.path, file.text]));
  const rules = explains && linted.result.findings.length > 0 ? (await import('../rules/texts.js')).ruleTexts : {};
  return {
    color,
    unicode: isUnicode(io.env),
    width: widthOf(io),
    hyperlinks: color > 0 && io.stdout.isTTY,
    verbose,
    fileText: (file) => texts.get(file),
    rule: (id) => rules[id],
    elapsedMs: linted.elapsedMs,
    version: VERSION,
  };
}
