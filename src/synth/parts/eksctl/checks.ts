import { partitionOf } from '../../../data/partitions.js';
import type { ClusterTarget } from '../../base/cluster-target.js';
import { checkArn } from '../aws-arn.js';
import type { PropPlace } from '../prop-place.js';

const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const NAME = /^[a-zA-Z][-a-zA-Z0-9]*$/;

/** Throws unless eksctl and CloudFormation take the name of a cluster or node group. */
export function checkStackName(place: PropPlace, name: string | undefined, most: number): void {
  place.text(name, NAME, 'letters, digits and `-`, with a letter first');
  if (name !== undefined && name.length > most)
    throw place.fault(`must have at most ${most} characters, not ${name.length}`);
}

/** Throws unless a text is the name of a region; tells its partition. */
export function checkRegion(place: PropPlace, region: string): string {
  const partition = /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region) ? partitionOf(region) : undefined;
  if (!partition) throw place.fault(`must be a region such as \`eu-central-1\`, not \`${region}\``);
  return partition.id;
}

/** Throws unless a text is the id of an AWS resource, such as `subnet-0a1b2c3d4e5f60718`. */
export function checkId(place: PropPlace, id: string | undefined, prefix: string): void {
  const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  place.text(id, form, `an id such as \`${prefix}-0a1b2c3d4e5f60718\`, with 17 or 8 hexadecimal digits`);
}

export function checkIds(place: PropPlace, ids: readonly string[] | undefined, prefix: string): void {
  checkUnique(place, ids);
  place.each(ids, (at, id) => {
    checkId(at, id, prefix);
  });
}

export function checkUnique(place: PropPlace, values: readonly string[] | undefined): void {
  place.each(values, (at, value) => {
    if (values?.indexOf(value) !== at.path.at(-1)) throw at.fault(`names \`${value}\` a second time`);
  });
}

/** Throws unless a text is the ARN of an IAM policy, of AWS or of an account. */
export function checkPolicyArn(place: PropPlace, text: string, { region }: ClusterTarget): void {
  const example = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
  // Policies of AWS itself have `aws` where others have the account.
  const ofAccount = text.replace('::aws:', '::111122223333:');
  const { resource } = checkArn(place, ofAccount, 'iam', example, region === undefined ? {} : { region });
  if (!/^policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/.test(resource)) {
    throw place.fault(`must be the ARN of a policy such as \`${example}\`, not \`${text}\``);
  }
}

/** Throws on tags that AWS refuses. */
export function checkTags(place: PropPlace, tags: Readonly<Record<string, string>> | undefined): void {
  const entries = Object.entries(tags ?? {});
  if (entries.length > 50) throw place.fault(`has ${entries.length} tags: AWS takes 50`);
  for (const [key, value] of entries) {
    const at = place.in(key);
    if (/^aws:/i.test(key)) throw at.fault('starts with `aws:`, which is reserved');
    if (key.length < 1 || key.length > 128) throw at.fault('must have a name of 1..128 characters');
    if (!TAG.test(key) || !TAG.test(value)) {
      throw at.fault('must have letters, digits, spaces and `_.:/=+-@` alone, in its name and its value');
    }
    if (value.length > 256) throw at.fault(`must have at most 256 characters, not ${value.length}`);
  }
}
