import type { ReportOptions } from '../report/options.js';
import { type ColorLevel, isUnicode } from './color.js';
import { type Io, widthOf } from './io.js';
import type { Linted } from './lint-paths.js';
import { VERSION } from './version.js';

/** What reports know besides the findings: the terminal, the texts of files and rules. */
export function reportOptions(linted: Linted, color: ColorLevel, verbose: boolean, io: Io): ReportOptions {
  const texts = new Map(linted.files.map((file) => [file.path, file.text]));
  return {
    color,
    unicode: isUnicode(io.env),
    width: widthOf(io),
    hyperlinks: color > 0 && io.stdout.isTTY,
    verbose,
    fileText: (file) => texts.get(file),
    rule: (id) => linted.rules.find((rule) => rule.id === id),
    elapsedMs: linted.elapsedMs,
    version: VERSION,
  };
}
