import { isPartition, partitionOf } from '../../data/partitions.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';

/** The six parts of an Amazon Resource Name. */
interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Takes an ARN apart; throws where it is none of the service, or of another partition than the cluster. */
export function checkArn(
  place: PropPlace,
  text: string,
  service: string,
  example: string,
  cluster: ClusterTarget,
): Arn {
  const [prefix, partition = '', ofService, region = '', account = '', ...rest] = text.split(':');
  if (prefix !== 'arn' || ofService !== service || rest.length === 0 || /[\s*?]/.test(text)) {
    throw place.fault(`must be an ARN such as \`${example}\`, not \`${text}\``);
  }
  if (!isPartition(partition)) throw place.fault(`names the partition \`${partition}\`, which AWS does not have`);
  const own = cluster.region === undefined ? undefined : partitionOf(cluster.region)?.id;
  if (own !== undefined && own !== partition) {
    throw place.fault(
      `is of the partition \`${partition}\`, but the cluster in \`${cluster.region}\` is of \`${own}\``,
    );
  }
  if (!/^\d{12}$/.test(account)) throw place.fault(`must name an account of 12 digits, not \`${account}\``);
  return { partition, service, region, account, resource: rest.join(':') };
}

/** Throws unless a text is the ARN of an IAM role or user. */
export function checkIamArn(
  place: PropPlace,
  text: string,
  types: readonly ('role' | 'user')[],
  cluster: ClusterTarget,
): Arn {
  const example = `arn:aws:iam::111122223333:${types[0]}/NAME`;
  const arn = checkArn(place, text, 'iam', example, cluster);
  if (arn.region !== '') throw place.fault(`must have nothing between \`iam:\` and the account: IAM has no regions`);
  const [type = '', ...path] = arn.resource.split('/');
  const known = types.some((each) => each === type);
  if (type === 'instance-profile') throw place.fault('must be the role in the instance profile, not the profile');
  if (!known || !/^[\w+=,.@-]{1,64}$/.test(path.at(-1) ?? '')) {
    throw place.fault(`must be an ARN such as \`${example}\`, not \`${text}\``);
  }
  return arn;
}
