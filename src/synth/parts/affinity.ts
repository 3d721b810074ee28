import type { Json } from './compact.js';

interface NodeSelector {
  readonly nodeSelectorTerms: readonly { readonly matchExpressions?: readonly Json[] }[];
}

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';

/** Both affinities: the terms of a node selector are alternatives, so that each has to carry the other's expressions. */
export function mergeAffinity(ours: Json | undefined, added: Json | undefined): Json | undefined {
  if (ours === undefined || added === undefined) return ours ?? added;
  const [one, other] = [ours.nodeAffinity, added.nodeAffinity] as readonly (Json | undefined)[];
  if (one === undefined || other === undefined) return { ...ours, ...added };
  const [required, more] = [one[REQUIRED], other[REQUIRED]] as readonly (NodeSelector | undefined)[];
  const nodeAffinity = { ...one, ...other, ...(required && more && { [REQUIRED]: both(required, more) }) };
  return { ...ours, ...added, nodeAffinity };
}

function both(one: NodeSelector, other: NodeSelector): NodeSelector {
  const nodeSelectorTerms = one.nodeSelectorTerms.flatMap((term) =>
    other.nodeSelectorTerms.map((more) => ({
      ...more,
      matchExpressions: [...(term.matchExpressions ?? []), ...(more.matchExpressions ?? [])],
    })),
  );
  return { nodeSelectorTerms };
}
