import { Construct } from 'constructs';
import type { kplus } from '../base/kplus.js';
import { makeDeployment } from '../parts/deployment.js';
import { probesOf } from '../parts/health.js';
import { monitored } from '../parts/monitored.js';
import { spreadOf } from '../parts/placement.js';
import { podTemplate } from '../parts/pod-template.js';
import { checkPorts, containerPorts, type Port } from '../parts/ports.js';
import { disruptionBudget, replicasOf, scaled } from '../parts/replicas.js';
import { shutdownOf } from '../parts/shutdown.js';
import type { WorkerProps } from '../parts/worker-props.js';
import { contextOf } from '../parts/workload-context.js';
import { accountOf, podObjects } from '../parts/workload-objects.js';
import type { HorizontalAutoscaling } from './horizontal-autoscaling.js';

export type { WorkerProps } from '../parts/worker-props.js';

/** A Deployment without a Service, with its service account, budget and autoscaler. */
export class Worker extends Construct {
  readonly deployment: kplus.Deployment;
  readonly serviceAccount: kplus.IServiceAccount;
  readonly autoscaling: HorizontalAutoscaling | undefined;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    const context = contextOf(this, props);
    const { place, fargate, selector } = context;
    const replicas = replicasOf(context, props);
    const { port } = props;
    const own: Port[] = port === undefined ? [] : [{ name: 'http', port, servicePort: port, protocol: 'http' }];
    const monitoring = monitored(context, props.monitoring, own, 'podMonitor');
    checkPorts(context, monitoring.ports, (index) => (index < own.length ? [] : ['monitoring']));
    const shutdown = shutdownOf(context, props.shutdown, 0);
    const spread = fargate || replicas.least < 2 ? undefined : spreadOf(props.spread, selector, true);
    this.serviceAccount = accountOf(context, props);
    const ports = containerPorts(monitoring.ports);
    const template = podTemplate(context, props, this.serviceAccount.name, {
      main: {
        ...(ports.length > 0 && { ports }),
        ...probesOf(place.in('health'), props.health, port),
        ...shutdown.container,
      },
      spec: { ...shutdown.spec, topologySpreadConstraints: spread },
      annotations: monitoring.annotations,
    });
    this.deployment = makeDeployment(context, props, template, this.serviceAccount, replicas);
    this.autoscaling = scaled(context, props, 'Deployment');
    disruptionBudget(context, props, replicas);
    podObjects(context, props, template);
    monitoring.make(selector);
  }
}
