import { FARGATE_TAKEN_PORT } from '../../data/fargate-sizes.js';
import { FIELD_SINCE } from '../../data/kubernetes-fields.js';
import { hasVersion } from '../base/version.js';
import { compact, filled, type Json } from './compact.js';
import { containerOf, type MadeContainer, type PodSettings } from './container.js';
import type { ExtraContainerProps } from './container-props.js';
import { checkFargateDemand, podDemand } from './fargate.js';
import { type EfsVolume, PodVolumes } from './mounts.js';
import { placementOf } from './placement.js';
import { checkObjectName } from './platform-object.js';
import { podSecurity } from './security.js';
import type { WorkloadContext } from './workload-context.js';
import type { WorkloadProps } from './workload-props.js';

const FIRST_FREE_PORT = 1024;

/** What kinds of workload add to the pods that all have in common. */
export interface PodExtras {
  /** Of the main container: ports, probes, lifecycle. */
  readonly main?: Json;
  /** Further mounts of the main container. */
  readonly mounts?: readonly Json[];
  /** Further volumes of the pod. */
  readonly volumes?: readonly Json[];
  /** Of the pod. */
  readonly spec?: Json;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A pod template as plain data, and the objects that it needs. */
export interface PodTemplate {
  readonly main: MadeContainer;
  readonly metadata: { readonly labels: Json; readonly annotations?: Json };
  readonly spec: Json & { readonly containers: readonly Json[] };
  readonly efs: readonly EfsVolume[];
}

/** The pod template of a workload; `serviceAccount` is the name of the account that it uses. */
export function podTemplate(
  context: WorkloadContext,
  props: WorkloadProps,
  serviceAccount: string,
  extras: PodExtras,
): PodTemplate {
  const { place, fargate } = context;
  const volumes = new PodVolumes(context.name);
  const settings: PodSettings = { volumes, security: props.security ?? {} };
  const main = containerOf(context, place, context.name, props, settings, extras);
  const [sidecars, init] = [
    extraContainers(context, props, 'sidecars', settings),
    extraContainers(context, props, 'init', settings),
  ];
  refuseNamesakes(context, [main, ...sidecars, ...init]);
  if (fargate) checkFargate(context, [main, ...sidecars], init);
  checkObjectName(place.in('priorityClass'), props.priorityClass);
  const native = hasVersion(context.cluster, FIELD_SINCE.nativeSidecars);
  const alongside = sidecars.map(({ json }) => json);
  const before = [
    ...(native ? alongside.map((json) => ({ ...json, restartPolicy: 'Always' })) : []),
    ...init.map(({ json }) => json),
  ];
  const annotations = { ...extras.annotations, ...props.podAnnotations };
  const spec = compact({
    serviceAccountName: serviceAccount,
    automountServiceAccountToken: props.kubernetesApi ?? false,
    priorityClassName: props.priorityClass,
    securityContext: podSecurity(place.in('security'), props.security, hasLowPort(extras.main)),
    ...placementOf(place.in('nodes'), props.nodes, fargate),
    ...extras.spec,
    initContainers: filled(before),
    volumes: filled([...volumes.list, ...(extras.volumes ?? [])]),
  });
  return {
    main,
    metadata: { labels: context.podLabels, ...(Object.keys(annotations).length > 0 && { annotations }) },
    spec: { ...spec, containers: [main.json, ...(native ? [] : alongside)] },
    efs: volumes.efs,
  };
}

function extraContainers(
  context: WorkloadContext,
  props: WorkloadProps,
  key: 'sidecars' | 'init',
  settings: PodSettings,
): MadeContainer[] {
  return (props[key] ?? []).map((extra: ExtraContainerProps, index) => {
    const place = context.place.in(key, index);
    place
      .in('name')
      .text(extra.name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'at most 63 lower-case letters, digits and `-`');
    return containerOf(context, place, extra.name, extra, settings);
  });
}

function hasLowPort({ ports = [] }: { readonly ports?: readonly { readonly containerPort?: number }[] } = {}): boolean {
  return ports.some(({ containerPort = FIRST_FREE_PORT }) => containerPort < FIRST_FREE_PORT);
}

function refuseNamesakes({ place }: WorkloadContext, containers: readonly MadeContainer[]): void {
  const names = containers.map(({ json }) => json.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw place.fault(`has two containers named \`${twice}\``);
}

function checkFargate(
  context: WorkloadContext,
  together: readonly MadeContainer[],
  before: readonly MadeContainer[],
): void {
  const demands = (list: readonly MadeContainer[]) => list.map(({ demand }) => demand);
  checkFargateDemand(context.place.in('size'), podDemand(demands(together), demands(before)));
}

/** Throws where a port is one that Fargate keeps for itself. */
export function checkFargatePort(
  { place, fargate }: WorkloadContext,
  path: readonly (string | number)[],
  port: number,
): void {
  if (!fargate || port !== FARGATE_TAKEN_PORT) return;
  throw place.in(...path).fault(`must not be ${FARGATE_TAKEN_PORT} on Fargate, where the kubelet of the pod has it`);
}
