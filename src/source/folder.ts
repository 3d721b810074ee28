/**
 * Folders as the paths of files have them: from the current folder on, '' or with a `/` at the end, `../` above it. Where the
 * command is run must not change what stands near to what.
 */
export function holds(outer: string, inner: string): boolean {
  if (!isAbove(outer) && !isAbove(inner)) return inner.startsWith(outer);
  const [one, other] = [split(outer), split(inner)];
  if (one.ups !== other.ups) return one.ups > other.ups && one.names.length === 0;
  return one.names.every((name, index) => name === other.names[index]);
}

/** How many folders two have in common; below zero where they part above the current folder. */
export function depthShared(one: string, other: string): number {
  const [mine, its] = [split(one), split(other)];
  if (mine.ups !== its.ups) return -Math.max(mine.ups, its.ups);
  const differ = mine.names.findIndex((name, index) => name !== its.names[index]);
  return (differ < 0 ? mine.names.length : differ) - mine.ups;
}

function isAbove(folder: string): boolean {
  return folder.startsWith('../');
}

function split(folder: string): { readonly ups: number; readonly names: readonly string[] } {
  const all = folder.split('/').slice(0, -1);
  const first = all.findIndex((name) => name !== '..');
  const ups = first < 0 ? all.length : first;
  return { ups, names: all.slice(ups) };
}
