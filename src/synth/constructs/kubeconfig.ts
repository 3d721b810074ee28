import { Construct } from 'constructs';
import { checkIamArn } from '../parts/aws-arn.js';
import { clusterAround, eksAppOf } from '../parts/eksctl/app-of.js';
import { checkRegion } from '../parts/eksctl/checks.js';
import { yamlText } from '../parts/eksctl/document.js';
import { type Json, withoutEmpty } from '../parts/eksctl/json.js';
import type { KubeconfigProps } from '../parts/eksctl/kubeconfig-props.js';
import { checkLabelName } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** What stands for the address of the API server until a command fills it in. */
const PLACEHOLDER = '${CLUSTER_ENDPOINT}';

interface Target {
  readonly cluster: string;
  readonly region: string;
  readonly context: string;
}

/** A kubeconfig beside the manifests, `eksctl/kubeconfig-NAME`, where `kubectl apply -f` of the output leaves it alone. */
export class Kubeconfig extends Construct {
  /** Where the file stands below the output folder. */
  readonly path: string;
  /** The kubeconfig, as written. */
  readonly config: Json;

  constructor(scope: Construct, id: string, props: KubeconfigProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const around = clusterAround(this);
    const cluster = props.cluster ?? around.name ?? id;
    const region = props.region ?? around.region;
    if (region === undefined)
      throw place.in('region').fault("is needed where the app's cluster names none, such as `eu-central-1`");
    check(place, props, cluster, region);
    const target = { cluster, region, context: props.context ?? cluster };
    this.config = kubeconfig(props, target);
    this.path = `eksctl/kubeconfig-${cluster}`;
    eksAppOf(this, place).addFile(this.path, () => yamlText(this.config, comments(this.path, props, target)));
  }
}

function check(place: PropPlace, props: KubeconfigProps, cluster: string, region: string): void {
  place
    .in('cluster')
    .text(cluster, /^[0-9A-Za-z][-\w]{0,99}$/, 'at most 100 letters, digits, `-` and `_`, not `-` or `_` first');
  checkRegion(place.in('region'), region);
  place
    .in('server')
    .text(
      props.server,
      /^https:\/\/[^\s/]+\/?$/,
      'an address such as `https://ABCDEF.gr7.eu-central-1.eks.amazonaws.com`',
    );
  const data = props.certificateAuthorityData;
  const pem =
    data !== undefined && /^[A-Za-z0-9+/]+={0,2}$/.test(data) && atob(data).includes('-----BEGIN CERTIFICATE-----');
  if (data !== undefined && !pem) {
    throw place
      .in('certificateAuthorityData')
      .fault('must be a certificate in base64, as `aws eks describe-cluster` tells it');
  }
  place.in('context').text(props.context, /^\S+$/, 'a name without spaces');
  checkLabelName(place.in('namespace'), props.namespace);
  if (props.roleARN !== undefined) checkIamArn(place.in('roleARN'), props.roleARN, ['role'], { region });
  place.in('profile').text(props.profile, /^[^\s\][]+$/, 'the name of a profile, without spaces');
}

function kubeconfig(props: KubeconfigProps, { cluster, region, context }: Target): Json {
  const { server = PLACEHOLDER, certificateAuthorityData, namespace, roleARN, profile } = props;
  const role = roleARN === undefined ? [] : ['--role-arn', roleARN];
  const exec = withoutEmpty({
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'aws',
    args: ['--region', region, 'eks', 'get-token', '--cluster-name', cluster, '--output', 'json', ...role],
    env: profile === undefined ? undefined : [{ name: 'AWS_PROFILE', value: profile }],
    interactiveMode: 'IfAvailable',
  });
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: cluster, cluster: withoutEmpty({ server, 'certificate-authority-data': certificateAuthorityData }) },
    ],
    users: [{ name: cluster, user: { exec } }],
    contexts: [{ name: context, context: withoutEmpty({ cluster, user: cluster, namespace }) }],
    'current-context': context,
  };
}

/** Commands for what only AWS knows: nothing is made up. */
function comments(path: string, props: KubeconfigProps, { cluster, region }: Target): readonly string[] {
  const use = `For kubectl: export KUBECONFIG=$PWD/${path}`;
  const ask = (query: string): string =>
    `"$(aws eks describe-cluster --region ${region} --name ${cluster} --query ${query} --output text)"`;
  const set = (key: string, query: string): string => `  kubectl config set clusters.${cluster}.${key} ${ask(query)}`;
  const missing = [
    ...(props.server === undefined ? [set('server', 'cluster.endpoint')] : []),
    ...(props.certificateAuthorityData === undefined
      ? [set('certificate-authority-data', 'cluster.certificateAuthority.data')]
      : []),
  ];
  return missing.length === 0
    ? [use]
    : [
        use,
        'Once the cluster exists, fill in what only AWS knows, here or in the props server and certificateAuthorityData:',
        ...missing,
      ];
}
