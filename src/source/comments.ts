import type { SourceFile } from './file.js';
import { field, MAPPING, RECORD, SEQUENCE, type Span, STYLE, valueSpan } from './tree.js';

export interface Comment extends Span {
  /** Without the `#` and the blanks around it. */
  readonly text: string;
}

/** The comments of a file that contain a word. Text inside quotes and block scalars is no comment. */
export function commentsWith(word: string, file: SourceFile): Comment[] {
  const { text } = file;
  const found: Comment[] = [];
  const isInScalar = scalarsOf(file);
  for (let at = text.indexOf(word); at >= 0; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const start = commentStart(text, text.lastIndexOf('\n', at) + 1, end, isInScalar);
    const comment = text.slice(start, end);
    if (comment.includes(word)) found.push({ start, end, text: comment.slice(1).trim() });
    at = text.indexOf(word, end);
  }
  return found;
}

/** Where the comment of a line begins; the line's end where it has none. */
function commentStart(text: string, from: number, end: number, isInScalar: (offset: number) => boolean): number {
  for (let hash = text.indexOf('#', from); hash >= 0 && hash < end; hash = text.indexOf('#', hash + 1)) {
    const opens = hash === from || /\s/.test(text[hash - 1] ?? ' ');
    if (opens && !isInScalar(hash)) return hash;
  }
  return end;
}

/** Tells whether an offset lies in a scalar, for offsets that grow from call to call: both stand in the order of the text. */
function scalarsOf(file: SourceFile): (offset: number) => boolean {
  const scalars: Span[] = [];
  for (const { tree } of file.documents) {
    for (let node = 0; node < tree.tape.length; node += RECORD) {
      const style = field(tree, node, STYLE);
      if (style !== SEQUENCE && style < MAPPING) scalars.push(valueSpan(tree, node));
    }
  }
  let next = 0;
  return (offset) => {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (scalars[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
