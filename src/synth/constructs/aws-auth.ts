import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { stringify } from 'yaml';
import { EksChart } from '../base/chart.js';
import { checkIamArn } from '../parts/aws-arn.js';
import { platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** Who may log in to the cluster, by the ConfigMap that access entries have replaced. */
export interface AwsAuthProps {
  /**
   * ARNs of the roles of Linux nodes on EC2. A managed node group adds its own, but applying this ConfigMap takes out what it does not name.
   * @default none
   */
  readonly nodeRoles?: readonly string[];
  /**
   * ARNs of the roles of Windows nodes on EC2.
   * @default none
   */
  readonly windowsNodeRoles?: readonly string[];
  /**
   * ARNs of the pod execution roles of Fargate profiles.
   * @default none
   */
  readonly fargateRoles?: readonly string[];
  /**
   * Roles of people and programs.
   * @default none
   */
  readonly roles?: readonly AwsAuthRoleProps[];
  /**
   * IAM users.
   * @default none
   */
  readonly users?: readonly AwsAuthUserProps[];
  /**
   * AWS accounts whose every role and user may log in, 12 digits each; quote them in YAML. They have no groups.
   * @default none
   */
  readonly accounts?: readonly string[];
}

export interface AwsAuthRoleProps {
  /**
   * ARN of the role, without its path: `arn:aws:iam::111122223333:role/NAME`.
   * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^/]+$
   */
  readonly arn: string;
  /**
   * Name in Kubernetes; `{{SessionName}}` becomes the name of the session and `{{AccountID}}` that of the account.
   * @default `NAME:{{SessionName}}`, with the name of the role
   */
  readonly username?: string;
  /**
   * Groups in Kubernetes, which a RoleBinding or ClusterRoleBinding gives rights.
   * @default none: the user can log in, but do nothing that not all may do
   */
  readonly groups?: readonly string[];
}

export interface AwsAuthUserProps {
  /**
   * ARN of the user, with its path where it has one.
   * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:user/.+$
   */
  readonly arn: string;
  /**
   * Name in Kubernetes.
   * @default the name of the user
   */
  readonly username?: string;
  /**
   * Groups in Kubernetes.
   * @default none
   */
  readonly groups?: readonly string[];
}

interface Mapping {
  readonly rolearn: string;
  readonly username: string;
  readonly groups: readonly string[];
}

const NODE_GROUPS = ['system:bootstrappers', 'system:nodes'];
const EC2_NODE = 'system:node:{{EC2PrivateDNSName}}';
const FARGATE_NODE = 'system:node:{{SessionName}}';

/**
 * The ConfigMap `kube-system/aws-auth`. It is whole: an entry that is not here is taken out, that of a node group too. Access
 * entries (`AccessEntries`) are newer, and cannot lock a cluster's nodes out with one wrong line.
 */
export class AwsAuth extends Construct {
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: AwsAuthProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const roles = this.mappedRoles(place, props);
    refuseTwins(place, props);
    const users = (props.users ?? []).map((user, index) => this.mappedUser(place.in('users', index), user));
    place
      .in('accounts')
      .each(props.accounts, (item, account) => item.text(account, /^\d{12}$/, 'an account of 12 digits'));
    if (roles.length + users.length + (props.accounts?.length ?? 0) === 0) {
      throw place.in('nodeRoles').fault('must name a role at least: an empty aws-auth locks the nodes out');
    }
    const data = {
      mapRoles: text(roles),
      ...(users.length === 0 ? {} : { mapUsers: text(users) }),
      ...(props.accounts === undefined ? {} : { mapAccounts: text(props.accounts) }),
    };
    const shape = { apiVersion: 'v1', kind: 'ConfigMap', name: 'aws-auth', namespace: 'kube-system' };
    this.apiObject = platformObject(this, 'Resource', shape, { data });
  }

  private mappedRoles(place: PropPlace, props: AwsAuthProps): Mapping[] {
    const nodes = (
      prop: 'nodeRoles' | 'windowsNodeRoles' | 'fargateRoles',
      username: string,
      groups: readonly string[],
    ) =>
      (props[prop] ?? []).map((arn, index) => {
        this.checkNodeRole(place.in(prop, index), arn);
        return { rolearn: arn, username, groups };
      });
    return [
      ...nodes('nodeRoles', EC2_NODE, NODE_GROUPS),
      ...nodes('windowsNodeRoles', EC2_NODE, [...NODE_GROUPS, 'eks:kube-proxy-windows']),
      ...nodes('fargateRoles', FARGATE_NODE, [...NODE_GROUPS, 'system:node-proxier']),
      ...(props.roles ?? []).map((role, index) => this.mappedRole(place.in('roles', index), role)),
    ];
  }

  private checkNodeRole(place: PropPlace, arn: string): void {
    const { account } = this.checkRole(place, arn);
    const own = EksChart.clusterOf(this).account;
    if (own !== undefined && own !== account)
      throw place.fault(`is a role of \`${account}\`, but nodes need one of the cluster's account \`${own}\``);
  }

  private checkRole(place: PropPlace, arn: string): { readonly account: string; readonly name: string } {
    const { account, resource } = checkIamArn(place, arn, ['role'], EksChart.clusterOf(this));
    const [type, ...path] = resource.split('/');
    const name = path.at(-1) ?? '';
    if (path.length > 1) {
      const without = `${arn.slice(0, -resource.length)}${type}/${name}`;
      throw place.fault(`must be without the path of the role, or it matches nobody: \`${without}\``);
    }
    return { account, name };
  }

  private mappedRole(place: PropPlace, { arn, username, groups = [] }: AwsAuthRoleProps): Mapping {
    const { name } = this.checkRole(place.in('arn'), arn);
    checkNames(place, username, groups);
    return { rolearn: arn, username: username ?? `${name}:{{SessionName}}`, groups };
  }

  private mappedUser(place: PropPlace, { arn, username, groups = [] }: AwsAuthUserProps) {
    const { resource } = checkIamArn(place.in('arn'), arn, ['user'], EksChart.clusterOf(this));
    checkNames(place, username, groups);
    return { userarn: arn, username: username ?? resource.split('/').at(-1), groups };
  }
}

function checkNames(place: PropPlace, username: string | undefined, groups: readonly string[]): void {
  place.in('username').text(username, /^\S(.*\S)?$/, 'a name without blanks at its ends');
  if (username?.startsWith('system:node:'))
    throw place.in('username').fault('is that of a node: list the role in `nodeRoles` or `fargateRoles`');
  place.in('groups').each(groups, (item, group) => {
    item.text(group, /^\S+$/, 'a group without blanks');
    if (NODE_GROUPS.includes(group))
      throw item.fault(`is \`${group}\`, a group of nodes: list the role in \`nodeRoles\` or \`fargateRoles\``);
  });
}

/** The authenticator takes the last of two entries and drops the other without a word. */
function refuseTwins(place: PropPlace, props: AwsAuthProps): void {
  const seen = new Map<string, string>();
  const arns = [
    ...(['nodeRoles', 'windowsNodeRoles', 'fargateRoles'] as const).flatMap((prop) =>
      (props[prop] ?? []).map((arn, index) => ({ arn, path: [prop, index] })),
    ),
    ...(['roles', 'users'] as const).flatMap((prop) =>
      (props[prop] ?? []).map(({ arn }, index) => ({ arn, path: [prop, index, 'arn'] })),
    ),
  ];
  for (const { arn, path } of arns) {
    const first = seen.get(arn.toLowerCase());
    if (first !== undefined) throw place.in(...path).fault(`is mapped twice: \`${arn}\` stands in ${first} too`);
    seen.set(arn.toLowerCase(), `\`${String(path[0])}[${path[1]}]\``);
  }
}

/** The maps are texts of YAML within YAML. */
function text(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]\n' : stringify(entries, { lineWidth: 0 });
}
