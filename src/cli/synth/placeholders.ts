import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { resolvePlain } from '../../source/scalar.js';
import { field, findNode, PLAIN, STYLE } from '../../source/tree.js';
import { UsageError } from '../errors.js';

/** Values that specs may take from the environment: those named on the command line. */
export type Environment = ReadonlyMap<string, string>;

const PLACEHOLDER = /\$(\$?)\{([^}]*)\}/g;

/** Puts values in the places of `${NAME}`; `$${NAME}` stands for the text `${NAME}` itself. */
export function fillIn(document: SourceDocument, env: Environment, place: (path: Path) => string): unknown {
  const fill = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return value.includes('${') ? text(value, path) : value;
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key])]));
  };
  const text = (value: string, path: Path): unknown => {
    const filled = value.replace(PLACEHOLDER, (whole: string, escaped: string, name: string) => {
      if (escaped !== '') return whole.slice(1);
      return env.get(name) ?? refuse(name, place(path));
    });
    // A value that is nothing but a placeholder reads as if it were written there.
    return /^\$\{[^}]*\}$/.test(value) && isPlain(document, path) ? resolvePlain(filled) : filled;
  };
  return fill(document.value, []);
}

function isPlain(document: SourceDocument, path: Path): boolean {
  const node = findNode(document.tree, path);
  return node !== undefined && field(document.tree, node, STYLE) === PLAIN;
}

function refuse(name: string, place: string): never {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw new UsageError(`${place}: \`\${${name}}\` names no variable; write \`$\${${name}}\` for the text itself`);
  }
  throw new UsageError(
    `${place}: \`\${${name}}\` is not filled in: give \`--env ${name}\` to take it from the environment, or write \`$\${${name}}\` for the text itself`,
  );
}
