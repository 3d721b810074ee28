/** Keys and indices from a construct's props to a value, such as `['expose', 'alb', 'idleTimeout']`. */
export type PropPath = readonly (string | number)[];

/**
 * A prop with a value that cannot be right. A YAML app spec turns the path into file, line and column; TypeScript shows
 * construct and path.
 */
export class PropError extends Error {
  override readonly name = 'PropError';

  constructor(
    /** Path of the construct, such as `shop/web`. */
    readonly construct: string,
    readonly path: PropPath,
    /** What is wrong and what is allowed, without the prop's name. */
    readonly reason: string,
  ) {
    super(`${construct}: ${path.length === 0 ? '' : `${formatProp(path)} `}${reason}`);
  }
}

/** `expose.alb.ports[0]` */
export function formatProp(path: PropPath): string {
  return path.reduce<string>(
    (text, segment) =>
      typeof segment === 'number' ? `${text}[${segment}]` : text === '' ? segment : `${text}.${segment}`,
    '',
  );
}
