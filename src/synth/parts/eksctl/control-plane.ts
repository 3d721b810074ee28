import {
  ADDITIONAL_ENDPOINT_SERVICES,
  CONTROL_PLANE_LOG_DAYS,
  CONTROL_PLANE_LOGS,
  KARPENTER_MINIMUM,
} from '../../../data/eksctl-values.js';
import { accessEntryOf, refuseTwins } from '../access-entry.js';
import { checkArn, checkIamArn } from '../aws-arn.js';
import type { PropPlace } from '../prop-place.js';
import { checkUnique } from './checks.js';
import type { EksctlAutoMode, EksctlClusterLogging, EksctlClusterProps, EksctlKarpenter } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import type { EksctlAccessConfig } from './iam-props.js';
import { type Json, withoutEmpty } from './json.js';
import type { EksctlPrivateCluster } from './vpc-props.js';

export function loggingOf(place: PropPlace, logging: EksctlClusterLogging | undefined): Json | undefined {
  const { types = ['api', 'audit', 'authenticator'], retentionDays } = logging ?? {};
  checkUnique(place.in('types'), types);
  place.in('types').each(types, (at, type) => {
    at.choice(type, CONTROL_PLANE_LOGS);
  });
  const at = place.in('retentionDays');
  if (retentionDays !== undefined && !CONTROL_PLANE_LOG_DAYS.includes(retentionDays)) {
    throw at.fault(`must be one of ${CONTROL_PLANE_LOG_DAYS.join(', ')} days, not ${retentionDays}`);
  }
  if (types.length > 0) return { clusterLogging: { enableTypes: types, logRetentionInDays: retentionDays ?? 90 } };
  if (retentionDays !== undefined) throw at.fault('needs a log in `types`');
  return undefined;
}

export function secretsEncryptionOf(
  place: PropPlace,
  { secretsEncryption }: EksctlClusterProps,
  { region, cluster }: EksctlContext,
): Json | undefined {
  if (!secretsEncryption) return undefined;
  const at = place.in('secretsEncryption', 'keyARN');
  const { keyARN } = secretsEncryption;
  const example = `arn:aws:kms:${region}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const arn = checkArn(at, keyARN, 'kms', example, cluster);
  if (!/^key\/[\w-]+$/.test(arn.resource)) throw at.fault(`must be the ARN of a key, not of an alias: \`${example}\``);
  if (arn.region !== region)
    throw at.fault(`must be a key in the region of the cluster, \`${region}\`, not in \`${arn.region}\``);
  return { keyARN };
}

export function accessConfigOf(
  place: PropPlace,
  access: EksctlAccessConfig | undefined,
  { cluster }: EksctlContext,
): Json {
  const { authenticationMode = 'API', bootstrapClusterCreatorAdminPermissions, accessEntries = [] } = access ?? {};
  place.in('authenticationMode').choice(authenticationMode, ['API', 'API_AND_CONFIG_MAP']);
  refuseTwins(place.in('accessEntries'), accessEntries);
  return withoutEmpty({
    authenticationMode,
    bootstrapClusterCreatorAdminPermissions,
    accessEntries: accessEntries.map((entry, index) => accessEntryOf(place.in('accessEntries', index), entry, cluster)),
  });
}

export function autoModeOf(
  place: PropPlace,
  auto: EksctlAutoMode | undefined,
  { cluster }: EksctlContext,
): Json | undefined {
  if (!auto) return undefined;
  const { enabled, nodePools, nodeRoleARN } = auto;
  const [field] = Object.entries({ nodePools, nodeRoleARN }).filter(([, value]) => value !== undefined);
  if (!enabled && field) throw place.in(field[0]).fault('needs `enabled: true`');
  checkUnique(place.in('nodePools'), nodePools);
  place.in('nodePools').each(nodePools, (at, pool) => {
    at.choice(pool, ['general-purpose', 'system']);
  });
  if (nodeRoleARN !== undefined) {
    checkIamArn(place.in('nodeRoleARN'), nodeRoleARN, ['role'], cluster);
    if (nodePools?.length === 0) throw place.in('nodeRoleARN').fault('needs a node pool in `nodePools`');
  }
  // An empty list says that no pool is wanted, so that it must not be left out.
  return { enabled, ...(nodePools && { nodePools }), ...(nodeRoleARN !== undefined && { nodeRoleARN }) };
}

export function karpenterOf(
  place: PropPlace,
  karpenter: EksctlKarpenter | undefined,
  { version: cluster }: EksctlContext,
): Json | undefined {
  if (!karpenter) return undefined;
  const { version, withSpotInterruptionQueue = true, createServiceAccount = true } = karpenter;
  const at = place.in('version');
  at.text(version, /^\d+\.\d+\.\d+$/, 'a release such as `1.9.0`');
  const oldest = KARPENTER_MINIMUM[cluster];
  if (oldest !== undefined && isBefore(version, oldest)) {
    throw at.fault(`must be ${oldest}.0 or newer for Kubernetes ${cluster}, not ${version}`);
  }
  return { version, createServiceAccount, withSpotInterruptionQueue };
}

function isBefore(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = minimum.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

export function privateClusterOf(place: PropPlace, cluster: EksctlPrivateCluster | undefined): Json | undefined {
  if (!cluster) return undefined;
  const { enabled, skipEndpointCreation, additionalEndpointServices } = cluster;
  const at = place.in('additionalEndpointServices');
  checkUnique(at, additionalEndpointServices);
  at.each(additionalEndpointServices, (item, service) => {
    item.choice(service, ADDITIONAL_ENDPOINT_SERVICES);
  });
  const [field] = Object.entries({ skipEndpointCreation, additionalEndpointServices }).filter(
    ([, value]) => value !== undefined,
  );
  if (!enabled && field) throw place.in(field[0]).fault('needs `enabled: true`');
  if (skipEndpointCreation === true && additionalEndpointServices?.length) {
    throw at.fault('cannot be given beside `skipEndpointCreation: true`');
  }
  return withoutEmpty({ enabled, skipEndpointCreation, additionalEndpointServices });
}
