import { END, INDENT, KEY, KEY_END, KEY_START, NEXT, RECORD, type Span, START, STYLE, type Tree } from './tree.js';

/**
 * Documents are read one after the other, and their tapes stand one behind the other: thousands of small stretches of memory would
 * keep the garbage collector busy.
 */
let free = new Int32Array(8192);
const CHUNK = 1 << 18;

const NONE: ReadonlyMap<number, number> = new Map();

/** Writes a tree's records in the order in which the nodes open. */
export class TapeWriter {
  private tape = free;
  private written = 0;

  /** Opens a record; what it opens before it closes are its descendants. */
  open(key: number, keyStart: number, keyEnd: number): number {
    const node = this.written;
    this.written += RECORD;
    if (this.written > this.tape.length) this.grow();
    const { tape } = this;
    // What an earlier document left there must not be read before `close` overwrites it.
    tape[node + START] = 0;
    tape[node + END] = 0;
    tape[node + NEXT] = 0;
    tape[node + KEY] = key;
    tape[node + KEY_START] = keyStart;
    tape[node + KEY_END] = keyEnd;
    return node;
  }

  close(node: number, start: number, end: number, style: number, indent: number): void {
    const { tape } = this;
    tape[node + START] = start;
    tape[node + END] = end;
    tape[node + NEXT] = this.written;
    tape[node + STYLE] = style;
    tape[node + INDENT] = indent;
  }

  field(node: number, name: number): number {
    return this.tape[node + name] ?? -1;
  }

  /** Record that the next node will have. */
  get next(): number {
    return this.written;
  }

  /** Where the node that was opened last ends. */
  get lastEnd(): number {
    return this.field(this.written - RECORD, END);
  }

  /** Where a key of a mapping that is still open was written. */
  keySpan(mapping: number, key: string, keys: readonly string[]): Span | undefined {
    for (let at = mapping + RECORD; at < this.written; at = this.field(at, NEXT) || this.written) {
      if (keys[this.field(at, KEY)] === key) return { start: this.field(at, KEY_START), end: this.field(at, KEY_END) };
    }
    return undefined;
  }

  /** Ends the document: what is written stays as it is. */
  tree(keys: readonly string[], aliases: ReadonlyMap<number, number>): Tree {
    free = this.tape.subarray(this.written);
    // Most documents have no aliases; keys that were pushed keep room for more.
    return {
      tape: this.tape.subarray(0, this.written),
      keys: keys.slice(),
      aliases: aliases.size > 0 ? aliases : NONE,
    };
  }

  private grow(): void {
    const larger = new Int32Array(Math.max(CHUNK, this.tape.length * 2));
    larger.set(this.tape);
    this.tape = larger;
  }
}
