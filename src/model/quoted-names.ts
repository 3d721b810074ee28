const MOST = 20;

/** Names for a sentence; of very many the first ones. */
export function quotedNames(names: Iterable<unknown>): string {
  const quoted: string[] = [];
  for (const name of names) {
    if (quoted.length === MOST) return `${quoted.join(', ')} and others`;
    quoted.push(`\`${String(name)}\``);
  }
  return quoted.join(', ');
}
