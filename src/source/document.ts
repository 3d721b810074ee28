import type { SourceFile } from './file.js';
import type { Path } from './path.js';
import {
  ALIAS,
  child,
  children,
  field,
  findNode,
  keyOfNode,
  keySpan,
  LITERAL,
  MAPPING,
  resolveAlias,
  SEQUENCE,
  type Span,
  STYLE,
  type Tree,
  valueSpan,
} from './tree.js';
import { UNKNOWN } from './unknown.js';
import type { Problem } from './yaml.js';

/** What a document is, told from its content. */
export type Dialect =
  | 'kubernetes'
  | 'eksctl'
  | 'cloudformation'
  | 'aws-cli'
  | 'kubeconfig'
  | 'kustomization'
  | 'helm'
  | 'unrecognised';

/** One document of a file: its value as its reader sees it, and where everything in it stands. */
export class SourceDocument {
  constructor(
    readonly file: SourceFile,
    readonly dialect: Dialect,
    readonly value: unknown,
    readonly tree: Tree,
    readonly problems: readonly Problem[],
    /** Of the document's text in the file. */
    readonly span: Span,
  ) {}

  /** The value at a path: undefined where nothing stands, UNKNOWN at or below a value that cannot be known. */
  at(path: Path): unknown {
    let value = this.value;
    for (const segment of path) {
      if (value === UNKNOWN) return UNKNOWN;
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
      value = (value as Record<string | number, unknown>)[segment];
    }
    return value;
  }

  /** The key at a path, or undefined for an item of a list and where nothing stands. */
  keySpan(path: Path): Span | undefined {
    const node = findNode(this.tree, path);
    return node === undefined ? undefined : keySpan(this.tree, node);
  }

  /**
   * One token to point at: the scalar at the path; the key of a mapping or list, or of a value that is not written; for
   * what does not exist, the nearest ancestor's key (in a list, the item's `name`).
   */
  locate(path: Path): Span {
    for (let depth = path.length; depth > 0; depth--) {
      const node = findNode(this.tree, path.slice(0, depth));
      if (node !== undefined) return this.token(node);
    }
    return this.rootToken();
  }

  private token(node: number): Span {
    const { tree } = this;
    const style = field(tree, node, STYLE);
    const key = keySpan(tree, node);
    if (style === MAPPING) return key ?? this.itemToken(node);
    if (style === SEQUENCE) return key ?? valueSpan(tree, node);
    if (style === ALIAS) return valueSpan(tree, node);
    const value = valueSpan(tree, node);
    if (key && (value.end === value.start || (value.end - value.start > 0 && this.isBlock(node)))) return key;
    return value;
  }

  private isBlock(node: number): boolean {
    return field(this.tree, node, STYLE) >= LITERAL && field(this.tree, node, STYLE) < MAPPING;
  }

  /** A mapping in a list: its `name`, or its first key. */
  private itemToken(node: number): Span {
    const { tree } = this;
    const name = child(tree, node, 'name');
    if (
      name !== undefined &&
      field(tree, resolveAlias(tree, name), STYLE) < MAPPING &&
      field(tree, name, STYLE) !== SEQUENCE
    )
      return valueSpan(tree, name);
    for (const first of children(tree, node)) return keySpan(tree, first) ?? valueSpan(tree, node);
    return valueSpan(tree, node);
  }

  private rootToken(): Span {
    const { tree } = this;
    if (tree.tape.length === 0) return { start: this.span.start, end: this.span.start };
    const kind = child(tree, 0, 'kind');
    if (kind !== undefined) return valueSpan(tree, kind);
    return this.itemToken(0);
  }

  /** Calls back for every key with the path of its value; for rules that look at keys wherever they stand. */
  keys(visit: (key: string, path: Path) => void, node = 0, path: Path = []): void {
    const { tree } = this;
    if (tree.tape.length === 0) return;
    let index = 0;
    for (const at of children(tree, node)) {
      const key = keyOfNode(tree, at);
      const here = [...path, key ?? index++];
      if (key !== undefined) visit(key, here);
      this.keys(visit, at, here);
    }
  }
}
