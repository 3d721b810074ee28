import { Size } from 'cdk8s';
import { kplus } from '../base/kplus.js';
import { compact, type Json } from './compact.js';

type Container = Json & { readonly name: string };

/**
 * Gives containers that users add through cdk8s-plus our defaults instead of its own: a small request, no limit of CPU, no
 * startup probe that kills after 30 seconds, no capabilities. Answers what finishes such a container in the manifest.
 */
export function kplusContainers(workload: kplus.Workload, fargate: boolean): (container: Container) => Json {
  const withoutPolicy = new Set<string>();
  const remember = (container: kplus.Container, props: kplus.ContainerProps): kplus.Container => {
    if (props.imagePullPolicy === undefined) withoutPolicy.add(container.name);
    return container;
  };
  const [add, addInit] = [workload.addContainer.bind(workload), workload.addInitContainer.bind(workload)];
  workload.addContainer = (props) => remember(add(withDefaults(props)), props);
  workload.addInitContainer = (props) => remember(addInit(withDefaults(props)), props);
  return (container) => {
    const { imagePullPolicy, resources, ...rest } = container;
    const policy = withoutPolicy.has(container.name) ? undefined : imagePullPolicy;
    return compact({
      ...rest,
      resources: fargate ? equal(resources as Resources) : resources,
      imagePullPolicy: policy,
    });
  };
}

function withDefaults({ port, portNumber = port, ports = [], ...props }: kplus.ContainerProps): kplus.ContainerProps {
  const memory = Size.mebibytes(256);
  return {
    resources: { cpu: { request: kplus.Cpu.millis(100) }, memory: { request: memory, limit: memory } },
    ...props,
    // A port number alone would bring a startup probe.
    ports: portNumber === undefined ? ports : [{ number: portNumber }, ...ports],
    securityContext: { capabilities: { drop: [kplus.Capability.ALL] }, ...props.securityContext },
  };
}

type Resources = { readonly requests?: Json; readonly limits?: Json } | undefined;

/** Fargate gives what is requested, no more. */
function equal(resources: Resources): Json {
  const requests = { ...resources?.limits, ...resources?.requests };
  return { requests, limits: requests };
}
