import type { IConstruct } from 'constructs';
import { EksApp } from '../../base/app.js';
import type { ClusterTarget } from '../../base/cluster-target.js';
import type { PropPlace } from '../prop-place.js';

/** The app that writes a construct's file beside the manifests. */
export function eksAppOf(construct: IConstruct, place: PropPlace): EksApp {
  const root = construct.node.root;
  if (root instanceof EksApp) return root;
  throw place.fault('needs an `EksApp`: it writes a file beside the manifests, which an `App` of cdk8s does not');
}

/** The cluster of the chart or app that a construct stands in: it may stand in an app without a chart. */
export function clusterAround(construct: IConstruct): ClusterTarget {
  const scopes: readonly (IConstruct & { readonly cluster?: ClusterTarget | undefined })[] = construct.node.scopes;
  return scopes.slice(0, -1).findLast(({ cluster }) => cluster !== undefined)?.cluster ?? {};
}
