import { compact, filled, type Json } from './compact.js';
import type { ContainerProps } from './container-props.js';
import { envFromOf, envOf } from './env.js';
import { imageReference } from './image.js';
import type { PodVolumes } from './mounts.js';
import type { PropPlace } from './prop-place.js';
import { containerSecurity, type SecurityProps } from './security.js';
import { type Demand, resourcesOf } from './size.js';
import type { WorkloadContext } from './workload-context.js';

/** A container, and what it asks for. */
export interface MadeContainer {
  readonly json: Json & { readonly name: string };
  readonly demand: Demand;
}

/** What the pod says of all its containers. */
export interface PodSettings {
  readonly volumes: PodVolumes;
  readonly security: SecurityProps;
}

/** What only the main container has. */
export interface MainExtras {
  /** Ports, probes, lifecycle. */
  readonly main?: Json;
  readonly mounts?: readonly Json[];
}

/** The manifest of a container. */
export function containerOf(
  context: WorkloadContext,
  place: PropPlace,
  name: string,
  props: ContainerProps,
  { volumes, security }: PodSettings,
  { main = {}, mounts = [] }: MainExtras = {},
): MadeContainer {
  const resources = resourcesOf(place.in('size'), props.size ?? {}, context.fargate);
  const readOnlyRoot = security.readOnlyRootFilesystem ?? true;
  const mounted = new Set([
    ...(props.volumes ?? []).map(({ mount }) => mount),
    ...mounts.map(({ mountPath }) => mountPath),
  ]);
  const writable = props.writable ?? (readOnlyRoot && !mounted.has('/tmp') ? ['/tmp'] : []);
  const { ports, ...rest } = main;
  const json = compact({
    name,
    image: imageReference(place.in('image'), props.image, context.cluster),
    command: filled(props.command),
    args: filled(props.args),
    ports,
    env: filled(envOf(place.in('env'), props.env)),
    envFrom: filled(envFromOf(place.in('envFrom'), props.envFrom)),
    resources: { requests: resources.requests, limits: resources.limits },
    ...rest,
    securityContext: containerSecurity(context.place.in('security'), security),
    volumeMounts: filled(volumes.mount(place, name, props.volumes ?? [], writable, mounts)),
  });
  return { json: { ...json, name }, demand: resources };
}
