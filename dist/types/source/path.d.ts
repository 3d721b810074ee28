/** Keys and indices from a document's root to a node. An array, never a dotted string: annotation keys contain dots. */
export type Path = readonly (string | number)[];
/** Writes a path the way Kubernetes writes field paths: `spec.containers[0].image`, `metadata.annotations["a.b/c"]`. */
export declare function formatPath(path: Path): string;
