import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import type { Json } from '../parts/compact.js';
import type { DaemonAgentProps } from '../parts/daemon-props.js';
import { profileFor } from '../parts/fargate.js';
import { probesOf } from '../parts/health.js';
import { finishWorkload, kplusProps } from '../parts/kplus-workload.js';
import { monitored } from '../parts/monitored.js';
import { podTemplate } from '../parts/pod-template.js';
import { checkPorts, containerPorts, type Port } from '../parts/ports.js';
import { checkPods, podsOf } from '../parts/quantity.js';
import { shutdownOf } from '../parts/shutdown.js';
import { contextOf, type WorkloadContext } from '../parts/workload-context.js';
import { accountOf, podObjects } from '../parts/workload-objects.js';

export type { DaemonAgentProps, HostPathProps } from '../parts/daemon-props.js';

const NOT_FARGATE = { key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] };

/** A DaemonSet with its service account, on every EC2 node. */
export class DaemonAgent extends Construct {
  readonly daemonSet: kplus.DaemonSet;
  readonly serviceAccount: kplus.IServiceAccount;

  constructor(scope: Construct, id: string, props: DaemonAgentProps) {
    super(scope, id);
    const context = { ...contextOf(this, props), fargate: false };
    refuseFargate(context);
    const { port } = props;
    const own: Port[] = port === undefined ? [] : [{ name: 'http', port, servicePort: port, protocol: 'http' }];
    const monitoring = monitored(context, props.monitoring, own, 'podMonitor');
    checkPorts(context, monitoring.ports, (index) => (index < own.length ? [] : ['monitoring']));
    const update = updateOf(context, props);
    this.serviceAccount = accountOf(context, props);
    const template = templateOf(
      context,
      props,
      this.serviceAccount.name,
      containerPorts(monitoring.ports),
      monitoring.annotations,
    );
    const base = kplusProps(context, template, this.serviceAccount, props.annotations);
    this.daemonSet = new kplus.DaemonSet(this, 'daemon-set', base);
    finishWorkload(this.daemonSet, context, template, (pod) => ({
      updateStrategy: update,
      selector: { matchLabels: context.selector },
      template: pod,
    }));
    podObjects(context, props, template);
    monitoring.make(context.selector);
  }
}

function refuseFargate({ place, cluster, namespace, podLabels }: WorkloadContext): void {
  const profile = profileFor(cluster, namespace, podLabels);
  if (!profile) return;
  throw place
    .in('namespace')
    .fault(
      `\`${namespace ?? 'default'}\` is of the Fargate profile \`${profile.name}\`, where a DaemonSet never runs; use another, or a sidecar`,
    );
}

function updateOf({ place }: WorkloadContext, { maxUnavailable = '10%' }: DaemonAgentProps): Json {
  checkPods(place.in('maxUnavailable'), maxUnavailable);
  if (podsOf(maxUnavailable, 100) === 0)
    throw place.in('maxUnavailable').fault('must be above 0, or no pod is ever replaced');
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable } };
}

function templateOf(
  context: WorkloadContext,
  props: DaemonAgentProps,
  account: string,
  ports: readonly Json[],
  annotations: Readonly<Record<string, string>>,
) {
  const shutdown = shutdownOf(context, props.graceSeconds === undefined ? {} : { graceSeconds: props.graceSeconds }, 0);
  const host = hostPathsOf(context, props);
  // An agent that misses a node because of a taint is blind there.
  const everyTaint = props.everyNode ?? props.nodes?.tolerations === undefined;
  return podTemplate(context, props, account, {
    main: { ...(ports.length > 0 && { ports }), ...probesOf(context.place.in('health'), props.health, props.port) },
    ...host,
    spec: {
      ...shutdown.spec,
      ...(everyTaint && { tolerations: [{ operator: 'Exists' }] }),
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [NOT_FARGATE] }] },
        },
      },
    },
    annotations,
  });
}

function hostPathsOf({ place }: WorkloadContext, { hostPaths = [] }: DaemonAgentProps) {
  const names = new Set<string>();
  const made = hostPaths.map(({ path, mount = path, type = 'Directory' }, index) => {
    const at = place.in('hostPaths', index);
    at.in('path').text(path, /^\/(?!.*(?:^|\/)\.\.(?:\/|$))/, 'a path of the node that begins with `/`, without `..`');
    at.in('mount').text(mount, /^\/[^:]*$/, 'a path that begins with `/`, without `:`');
    const name = `host${path.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 63).replace(/-+$/, '');
    if (names.has(name)) throw at.in('path').fault(`\`${path}\` is mounted already`);
    names.add(name);
    return { volume: { name, hostPath: { path, type } }, mount: { name, mountPath: mount, readOnly: true } };
  });
  return { volumes: made.map(({ volume }) => volume), mounts: made.map(({ mount }) => mount) };
}
