import { RE2JS } from 're2js';

/** Instructions of a pattern times characters of a text: more than that is not matched, since it would take seconds. */
const MOST_STEPS = 50_000_000;

/**
 * A regular expression that stands in the files themselves, such as in a CustomResourceDefinition. It is of Go's RE2
 * (https://github.com/google/re2/wiki/Syntax), as the API server has it, and is matched in time that grows with the text alone:
 * JavaScript's own engine could be kept busy for years.
 */
export class Pattern {
  private constructor(private readonly program: RE2JS) {}

  /** undefined of what RE2 does not take. */
  static of(source: string): Pattern | undefined {
    if (!compiled.has(source)) compiled.set(source, compile(source));
    const program = compiled.get(source);
    return program && new Pattern(program);
  }

  /** Whether it matches a stretch of the text; undefined where that would take too long. */
  isIn(text: string): boolean | undefined {
    return this.program.programSize() * text.length > MOST_STEPS ? undefined : this.program.test(text);
  }

  /** The stretches that it matches, one behind the other, or so many of them; undefined where that would take too long. */
  stretchesOf(text: string, most = Number.POSITIVE_INFINITY): readonly string[] | undefined {
    // Each may look at the rest of the text.
    if (this.program.programSize() * text.length * Math.min(text.length, most) > MOST_STEPS) return undefined;
    const found: string[] = [];
    const matcher = this.program.matcher(text);
    while (found.length < most && matcher.find()) found.push(matcher.group() ?? '');
    return found;
  }
}

const compiled = new Map<string, RE2JS | undefined>();

function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
