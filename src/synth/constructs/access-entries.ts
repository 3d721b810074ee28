import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { stringify } from 'yaml';
import { EksApp } from '../base/app.js';
import { EksChart } from '../base/chart.js';
import { type AccessEntryProps, accessEntryOf, refuseTwins } from '../parts/access-entry.js';
import { compact } from '../parts/compact.js';
import { PropPlace } from '../parts/prop-place.js';

/** Who may log in to the cluster, by the API of EKS. The cluster's authentication mode must include `API`. */
export interface AccessEntriesProps {
  /**
   * Name of the file, `eksctl/NAME.yaml`.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Name of the cluster.
   * @default that of the app's cluster
   */
  readonly clusterName?: string;
  /**
   * AWS region of the cluster.
   * @default that of the app's cluster
   */
  readonly region?: string;
  /**
   * The entries, one a principal. Managed node groups and Fargate profiles make their own.
   * @minItems 1
   */
  readonly entries: readonly AccessEntryProps[];
}

/**
 * Access entries, as a file for `eksctl create accessentry -f eksctl/NAME.yaml`: they are objects of AWS, not of Kubernetes, and
 * `kubectl apply -f` of the output leaves them alone.
 */
export class AccessEntries extends Construct {
  /** Where the file stands below the output folder. */
  readonly path: string;

  constructor(scope: Construct, id: string, props: AccessEntriesProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const cluster = EksChart.clusterOf(this);
    const name = props.clusterName ?? cluster.name;
    const region = props.region ?? cluster.region;
    if (name === undefined) throw place.in('clusterName').fault('is needed where the app names no cluster');
    if (region === undefined) throw place.in('region').fault("is needed where the app's cluster names none");
    const file = props.name ?? id;
    place.in('name').text(file, /^[\w.-]+$/, 'the name of a file, without `/`');
    if (props.entries.length === 0) throw place.in('entries').fault('must be one entry at least');
    refuseTwins(place.in('entries'), props.entries);
    const accessEntries = props.entries.map((entry, index) =>
      accessEntryOf(place.in('entries', index), entry, cluster),
    );
    this.path = `eksctl/${file}.yaml`;
    const config = {
      apiVersion: 'eksctl.io/v1alpha5',
      kind: 'ClusterConfig',
      // eksctl would read a missing version as its own default.
      metadata: compact({ name, region, version: cluster.version }),
      accessConfig: { accessEntries },
    };
    const app = App.of(this);
    if (!(app instanceof EksApp))
      throw place.fault(
        'needs an `EksApp`: access entries are written beside the manifests, which an `App` of cdk8s cannot',
      );
    app.addFile(this.path, () => stringify(config, { lineWidth: 0 }));
  }
}
