/** A partition of AWS: accounts, ARNs and credentials of one mean nothing in another. */
export interface Partition {
  readonly id: string;
  /** Of its region names. */
  readonly regions: RegExp;
  /** Of its service endpoints. */
  readonly dnsSuffix: string;
}

/**
 * The partitions that aws-iam-authenticator and the AWS SDKs know. `aws` stands last: its regions are those of no other.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html and
 * https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go, verified 2026-11-21.
 */
export const PARTITIONS: readonly Partition[] = [
  { id: 'aws-cn', regions: /^cn-/, dnsSuffix: 'amazonaws.com.cn' },
  { id: 'aws-us-gov', regions: /^us-gov-/, dnsSuffix: 'amazonaws.com' },
  { id: 'aws-iso', regions: /^us-iso-/, dnsSuffix: 'c2s.ic.gov' },
  { id: 'aws-iso-b', regions: /^us-isob-/, dnsSuffix: 'sc2s.sgov.gov' },
  { id: 'aws-iso-e', regions: /^eu-isoe-/, dnsSuffix: 'cloud.adc-e.uk' },
  { id: 'aws-iso-f', regions: /^us-isof-/, dnsSuffix: 'csp.hci.ic.gov' },
  { id: 'aws-eusc', regions: /^eusc-/, dnsSuffix: 'amazonaws.eu' },
  { id: 'aws', regions: /^[a-z]+(?:-[a-z]+)+-\d+$/, dnsSuffix: 'amazonaws.com' },
];

export function isPartition(id: string): boolean {
  return PARTITIONS.some((partition) => partition.id === id);
}

/** The partition that a region lies in; undefined of what is no region. */
export function partitionOf(region: string): Partition | undefined {
  return PARTITIONS.find((partition) => partition.regions.test(region));
}
