import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import { kplus } from '../base/kplus.js';
import { hasVersion } from '../base/version.js';
import { compact, type Json } from './compact.js';
import { finishWorkload, kplusProps } from './kplus-workload.js';
import type { PodTemplate } from './pod-template.js';
import { bytes } from './quantity.js';
import type { Replicas } from './replicas.js';
import type { StorageProps } from './volumes.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';

/** A claim of each pod, and where it is mounted. */
export interface Claim {
  readonly name: string;
  readonly template: Json;
  readonly mount: Json;
}

/** The claims of a StatefulSet's pods. */
export function claimsOf({ place, fargate }: WorkloadContext, storage: readonly StorageProps[]): Claim[] {
  const at = place.in('storage');
  if (fargate) throw at.fault('makes EBS volumes, which Fargate does not have; use `volumes` with `efs`');
  const claims = storage.map((props, index) => claimOf(at.in(index), props, index));
  claims.forEach(({ name }, index) => {
    if (claims.findIndex((other) => other.name === name) === index) return;
    throw at.in(index, 'name').fault(`\`${name}\` is the name of another volume`);
  });
  return claims;
}

function claimOf(place: WorkloadContext['place'], props: StorageProps, index: number): Claim {
  const { mount, size, name = index === 0 ? 'data' : `data-${index}`, accessMode = 'ReadWriteOnce' } = props;
  place.in('mount').text(mount, /^\/[^:]*$/, 'a path that begins with `/`, without `:`');
  place.in('name').text(name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'at most 63 lower-case letters, digits and `-`');
  place.in('accessMode').choice(accessMode, ['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany']);
  bytes(place.in('size'), size);
  const spec = compact({
    accessModes: [accessMode],
    storageClassName: props.class,
    resources: { requests: { storage: size } },
  });
  return { name, template: { metadata: { name }, spec }, mount: { name, mountPath: mount } };
}

/** A StatefulSet of cdk8s-plus with our manifest, which has what that one does not know: claims. */
export function makeStatefulSet(
  context: WorkloadContext,
  props: WebServiceProps,
  template: PodTemplate,
  account: kplus.IServiceAccount,
  replicas: Replicas,
  claims: readonly Claim[],
  service: kplus.Service,
): kplus.StatefulSet {
  const { construct, place, selector, cluster } = context;
  const { maxSurge, maxUnavailable, recreate, minReadySeconds } = props.rollout ?? {};
  if (maxSurge !== undefined || maxUnavailable !== undefined || recreate) {
    throw place
      .in('rollout')
      .fault('can only have `minReadySeconds` with `storage`: a StatefulSet replaces one pod after the other');
  }
  place.in('rollout', 'minReadySeconds').integer(minReadySeconds, 0, 3600, 'seconds');
  const statefulSet = new kplus.StatefulSet(construct, 'stateful-set', {
    ...kplusProps(context, template, account, props.annotations),
    service,
  });
  const retention = props.keepStorage === false && hasVersion(cluster, FIELD_SINCE.claimRetention);
  finishWorkload(statefulSet, context, template, (pod, made) =>
    compact({
      replicas: made.replicas === undefined ? undefined : replicas.written,
      minReadySeconds,
      persistentVolumeClaimRetentionPolicy: retention ? { whenDeleted: 'Delete', whenScaled: 'Delete' } : undefined,
      selector: { matchLabels: selector },
      serviceName: service.name,
      template: pod,
      volumeClaimTemplates: claims.map((claim) => claim.template),
    }),
  );
  return statefulSet;
}
