import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ApiObject, App, type AppProps, Chart, YamlOutputType } from 'cdk8s';
import { isClusterScoped } from '../../data/cluster-scoped-kinds.js';
import { apiObjectsOf, EksChart } from './chart.js';
import type { ClusterTarget } from './cluster-target.js';
import { refuseOtherCopies } from './one-copy.js';
import { override } from './override.js';
import { PropError } from './prop-error.js';

export interface EksAppProps extends AppProps {
  /** The cluster that the charts go to, where a chart names no other. */
  readonly cluster?: ClusterTarget;
}

/** Where the source map stands below the output folder; `kubectl apply -f` of the folder does not look there. */
export const SOURCE_MAP = 'eks-kit/source-map.json';

/** A cdk8s app that knows its cluster, and writes what is no manifest beside the manifests. */
export class EksApp extends App {
  readonly cluster: ClusterTarget;
  private readonly files = new Map<string, () => string>();

  constructor(props: EksAppProps = {}) {
    super(props);
    this.cluster = props.cluster ?? {};
  }

  /** Adds a file that is no Kubernetes manifest, such as an eksctl ClusterConfig: below a folder, so that `kubectl apply -f` leaves it alone. */
  addFile(path: string, text: () => string): void {
    if (this.files.has(path)) throw new Error(`${path} is written twice`);
    this.files.set(path, text);
  }

  override synth(): void {
    refuseOtherCopies(this);
    const objects = apiObjectsOf(this);
    refuseTwins(objects);
    refuseSharedFiles(this.yamlOutputType, objects);
    // A folder of files per chart is written past `Chart.toJson`.
    for (const object of objects) keepClusterScoped(object);
    super.synth();
    for (const [path, text] of this.files) this.write(path, text());
    this.write(SOURCE_MAP, `${JSON.stringify(this.sourceMap(), null, 2)}\n`);
  }

  /** Construct paths by `kind/namespace/name`, for messages that lead back to the code. */
  private sourceMap(): Readonly<Record<string, string>> {
    const entries = apiObjectsOf(this).map(({ apiVersion, kind, metadata, name, node }) => {
      const namespace = isClusterScoped(apiVersion, kind) ? '' : (metadata.namespace ?? '');
      return [[kind, namespace, name].join('/'), node.path];
    });
    return Object.fromEntries(entries.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
  }

  private write(path: string, text: string): void {
    const target = join(this.outdir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

const KEPT = new WeakSet<ApiObject>();

/** Takes the namespace that a chart stamps on everything from an object that can have none. */
function keepClusterScoped(object: ApiObject): void {
  if (KEPT.has(object) || !isClusterScoped(object.apiVersion, object.kind)) return;
  KEPT.add(object);
  override<{ metadata?: { namespace?: string } }>(object, ({ metadata }) => {
    if (metadata) delete metadata.namespace;
  });
}

/** Two charts that make one object: the one applied last would win. Charts for different clusters may. */
function refuseTwins(objects: readonly ApiObject[]): void {
  const seen = new Map<string, string>();
  for (const object of objects) {
    const { name: cluster, region } = EksChart.clusterOf(object);
    const namespace = isClusterScoped(object.apiVersion, object.kind) ? undefined : object.metadata.namespace;
    const key = JSON.stringify([cluster, region, object.apiGroup, object.kind, namespace, object.name]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new PropError(
        object.node.path,
        [],
        `makes ${object.kind} \`${object.name}\`, which \`${first}\` makes already`,
      );
    }
    seen.set(key, object.node.path);
  }
}

/** With a file for each object, cdk8s names the files by kind and name only, and one of two namespaces is lost. */
function refuseSharedFiles(type: YamlOutputType, objects: readonly ApiObject[]): void {
  const perChart = type === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE;
  if (!perChart && type !== YamlOutputType.FILE_PER_RESOURCE) return;
  const seen = new Map<string, string>();
  for (const object of objects) {
    const key = [perChart ? Chart.of(object).node.path : '', object.kind, object.name].join('\u0000');
    const first = seen.get(key);
    if (first !== undefined) {
      const reason = `makes ${object.kind} \`${object.name}\`, whose file would overwrite that of \`${first}\`: use a file for each chart`;
      throw new PropError(object.node.path, [], reason);
    }
    seen.set(key, object.node.path);
  }
}
