/** Keys and indices from a document's root to a node. An array, never a dotted string: annotation keys contain dots. */
export type Path = readonly (string | number)[];

/** Writes a path the way Kubernetes writes field paths: `spec.containers[0].image`, `metadata.annotations["a.b/c"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[\w-]+$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}
