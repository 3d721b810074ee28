/** 1-based line; 1-based column in UTF-16 units, as editors, SARIF and GitHub count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** End is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets to lines and columns, worked out on the first finding of a file. */
export class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  position(offset: number): Position {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** Text of a 1-based line without its line break; undefined past the end. */
  line(number: number): string | undefined {
    const starts = this.lineStarts();
    const start = starts[number - 1];
    if (start === undefined || (start === this.text.length && number > 1)) return undefined;
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, '');
  }

  private lineStarts(): number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    return starts;
  }
}
