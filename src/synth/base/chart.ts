import { ApiObject, App, Chart, type ChartProps } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { isClusterScoped } from '../../data/cluster-scoped-kinds.js';
import type { ClusterTarget } from './cluster-target.js';
import { refuseOtherCopies } from './one-copy.js';
import { applyOrder } from './order.js';
import { PropError } from './prop-error.js';

export interface EksChartProps extends Omit<ChartProps, 'disableResourceNameHashes'> {
  /** The cluster that this chart goes to. @default that of the app */
  readonly cluster?: ClusterTarget;
}

type Manifest = { apiVersion: string; kind: string; metadata?: { name?: string; namespace?: string } };

/**
 * A chart whose manifests the first `kubectl apply -f` takes: names without hashes, no namespace on cluster-scoped kinds, kinds
 * in the order that they need each other, no two objects of one name.
 */
export class EksChart extends Chart {
  readonly cluster: ClusterTarget | undefined;

  constructor(scope: Construct, id: string, props: EksChartProps = {}) {
    super(scope, id, { ...props, disableResourceNameHashes: true });
    this.cluster = props.cluster;
  }

  /** The cluster that a construct's chart or app goes to; empty where none is given. */
  static clusterOf(construct: IConstruct): ClusterTarget {
    const scopes = construct.node.scopes as readonly (IConstruct & { readonly cluster?: unknown })[];
    const nearest = [...scopes].reverse().find((scope) => isTarget(scope) && scope.cluster !== undefined);
    return (nearest?.cluster as ClusterTarget | undefined) ?? {};
  }

  override toJson(): Manifest[] {
    refuseOtherCopies(this);
    const manifests = (super.toJson() as Manifest[]).map(withoutForeignNamespace);
    refuseBadNames(this, manifests);
    refuseDuplicates(this, manifests);
    return applyOrder(manifests);
  }
}

/** Charts and apps: other constructs may have a `cluster` of their own that means something else. */
function isTarget(construct: IConstruct): boolean {
  return Chart.isChart(construct) || construct instanceof App;
}

function withoutForeignNamespace(manifest: Manifest): Manifest {
  if (manifest.metadata?.namespace === undefined || !isClusterScoped(manifest.apiVersion, manifest.kind))
    return manifest;
  const { namespace: _, ...metadata } = manifest.metadata;
  return { ...manifest, metadata };
}

/** Ids of constructs become names; Kubernetes is stricter, but for what RBAC names. */
function refuseBadNames(chart: Chart, manifests: readonly Manifest[]): void {
  const bad = manifests.find(
    ({ apiVersion, metadata }) =>
      /[A-Z_]/.test(metadata?.name ?? '') && !apiVersion.startsWith('rbac.authorization.k8s.io/'),
  );
  if (!bad) return;
  const name = bad.metadata?.name ?? '';
  const reason = `makes ${bad.kind} \`${name}\`, but names have no capitals and no \`_\`: \`${name.toLowerCase().replaceAll('_', '-')}\``;
  throw new PropError(chart.node.path, [], reason);
}

function refuseDuplicates(chart: Chart, manifests: readonly Manifest[]): void {
  const seen = new Set<string>();
  for (const { apiVersion, kind, metadata } of manifests) {
    const key = [apiVersion.split('/').slice(0, -1).join('/'), kind, metadata?.namespace, metadata?.name].join(
      '\u0000',
    );
    if (seen.has(key)) throw new PropError(chart.node.path, [], `makes ${kind} \`${metadata?.name}\` twice`);
    seen.add(key);
  }
}

/** The API objects of a construct and everything below it. */
export function apiObjectsOf(construct: IConstruct): readonly ApiObject[] {
  return construct.node.findAll().filter((child): child is ApiObject => ApiObject.isApiObject(child));
}
