/** A container image reference taken apart. */
export interface Image {
  readonly text: string;
  /** Registry and repository, as written. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Takes an image reference apart; undefined of an empty or missing one, and of a placeholder such as `<image>`. A port is no tag: the tag follows the last slash. */
export function parseImage(text: string | undefined): Image | undefined {
  if (!text || text.includes('<')) return undefined;
  const [name = '', digest] = text.split('@', 2);
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  if (colon < 0) return { text, repository: name, tag: undefined, digest };
  return { text, repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}
