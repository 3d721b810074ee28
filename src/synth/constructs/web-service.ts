import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import { override } from '../base/override.js';
import { filled } from '../parts/compact.js';
import { makeDeployment } from '../parts/deployment.js';
import type { ExposeOptions } from '../parts/expose.js';
import { exposed, exposeOptions } from '../parts/exposed.js';
import { probesOf } from '../parts/health.js';
import { type Monitored, monitored } from '../parts/monitored.js';
import { spreadOf } from '../parts/placement.js';
import { podTemplate } from '../parts/pod-template.js';
import { containerPorts, type Port } from '../parts/ports.js';
import { disruptionBudget, replicasOf, scaled } from '../parts/replicas.js';
import { shutdownOf } from '../parts/shutdown.js';
import { type Claim, claimsOf, makeStatefulSet } from '../parts/stateful-set.js';
import { checkWebPorts, portsOf, servicePorts } from '../parts/web-service-ports.js';
import type { WebServiceProps } from '../parts/web-service-props.js';
import { contextOf, metadataOf, type WorkloadContext } from '../parts/workload-context.js';
import { accountOf, podObjects } from '../parts/workload-objects.js';
import type { AlbIngress } from './alb-ingress.js';
import type { HorizontalAutoscaling } from './horizontal-autoscaling.js';

export type { PortProps, WebServiceProps } from '../parts/web-service-props.js';

// Load balancers go on sending for some seconds after a pod began to leave.
const DRAIN_SECONDS = 15;
const PODS_LABEL = { 'app.kubernetes.io/component': 'pods' };

/** A Deployment, or with `storage` a StatefulSet, behind a Service, with what it takes to run it well on EKS. */
export class WebService extends Construct {
  /** The Deployment or StatefulSet, an object of cdk8s-plus. */
  readonly workload: kplus.Deployment | kplus.StatefulSet;
  readonly service: ApiObject;
  readonly ingress: AlbIngress | undefined;
  readonly serviceAccount: kplus.IServiceAccount;
  readonly autoscaling: HorizontalAutoscaling | undefined;

  constructor(scope: Construct, id: string, props: WebServiceProps) {
    super(scope, id);
    const context = contextOf(this, props);
    const replicas = replicasOf(context, props);
    const options = exposeOptions(context, props);
    const monitoring = monitored(
      context,
      props.monitoring,
      portsOf(props),
      options.nlb ? 'podMonitor' : 'serviceMonitor',
      true,
    );
    checkWebPorts(context, props, monitoring.ports);
    const claims = props.storage?.length ? claimsOf(context, props.storage) : [];
    this.serviceAccount = accountOf(context, props);
    const template = this.template(context, props, monitoring, claims, replicas.least);
    const headless = options.internal?.type === 'headless';
    const governing = claims.length > 0 ? governingService(context, monitoring, headless) : undefined;
    this.workload = governing
      ? makeStatefulSet(context, props, template, this.serviceAccount, replicas, claims, governing)
      : makeDeployment(context, props, template, this.serviceAccount, replicas);
    const reached =
      governing && headless
        ? { service: ApiObject.of(governing), ingress: undefined }
        : exposed(context, props, options, publicPorts(context, options, monitoring, governing !== undefined));
    this.service = reached.service;
    this.ingress = reached.ingress;
    this.autoscaling = scaled(context, props, governing ? 'StatefulSet' : 'Deployment');
    disruptionBudget(context, props, replicas);
    podObjects(context, props, template);
    const ofPods = governing && !headless && monitoring.by === 'serviceMonitor' ? PODS_LABEL : {};
    monitoring.make({ ...context.selector, ...ofPods });
  }

  /** The Deployment; throws where `storage` makes it a StatefulSet. */
  get deployment(): kplus.Deployment {
    if (this.workload instanceof kplus.Deployment) return this.workload;
    throw new Error(`${this.node.path}: has \`storage\`, so it is a StatefulSet: use \`statefulSet\``);
  }

  /** The StatefulSet; throws where there is no `storage`. */
  get statefulSet(): kplus.StatefulSet {
    if (this.workload instanceof kplus.StatefulSet) return this.workload;
    throw new Error(`${this.node.path}: has no \`storage\`, so it is a Deployment: use \`deployment\``);
  }

  private template(
    context: WorkloadContext,
    props: WebServiceProps,
    monitoring: Monitored,
    claims: readonly Claim[],
    least: number,
  ) {
    const { place, fargate, selector } = context;
    const shutdown = shutdownOf(context, props.shutdown, DRAIN_SECONDS);
    const spread = fargate || least < 2 ? undefined : spreadOf(props.spread, selector, claims.length === 0);
    const askedPort = props.protocol === 'udp' ? undefined : props.port;
    return podTemplate(context, props, this.serviceAccount.name, {
      main: {
        ports: containerPorts(monitoring.ports),
        ...probesOf(place.in('health'), props.health, askedPort),
        ...shutdown.container,
      },
      mounts: claims.map(({ mount }) => mount),
      spec: { ...shutdown.spec, topologySpreadConstraints: filled(spread) },
      annotations: monitoring.annotations,
    });
  }
}

/** The ports of the Service; a network load balancer would open that of the metrics to its clients. */
function publicPorts(
  context: WorkloadContext,
  { nlb }: ExposeOptions,
  monitoring: Monitored,
  governed: boolean,
): readonly Port[] {
  if (!nlb || !monitoring.added) return monitoring.ports;
  if (monitoring.by === 'serviceMonitor' && !governed) {
    const at = context.place.in('monitoring', 'by');
    throw at.fault('would open the port of the metrics to the clients of the load balancer; use `podMonitor`');
  }
  return monitoring.ports.slice(0, -1);
}

/** The Service that gives each pod of a StatefulSet a name. */
function governingService(context: WorkloadContext, { ports }: Monitored, only: boolean): kplus.Service {
  const name = only ? context.name : `${context.name}-pods`;
  const metadata = metadataOf(context, name);
  // By this a ServiceMonitor finds each pod once.
  const labels = only ? metadata.labels : { ...metadata.labels, ...PODS_LABEL };
  const service = new kplus.Service(context.construct, 'pods-service', {
    metadata: { ...metadata, labels },
    clusterIP: 'None',
    ports: ports.map(({ name: portName, servicePort }) => ({ name: portName, port: servicePort })),
  });
  override<{ spec: object }>(ApiObject.of(service), (manifest) => {
    // Pods of one StatefulSet have to find each other before they are ready.
    manifest.spec = {
      type: 'ClusterIP',
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      selector: context.selector,
      ports: servicePorts(ports),
    };
  });
  return service;
}
