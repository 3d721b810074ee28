import { type Context, defineRule } from '../../engine/rule.js';
import { isPortName, PORT_NAME } from '../../model/formats.js';
import { firstWith } from '../../model/lookup.js';
import type { Container } from '../../model/pod.js';
import { type Faults, type Fields, fieldsOf, listOf, NONE, nameOf, plus } from '../../model/validity/fault.js';
import { optionalFormFault, portNumberFault } from '../../model/validity/forms.js';
import { isJudged } from '../../model/validity/judged.js';

export default defineRule({
  id: 'container-port-invalid',
  title: 'Declare container ports that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects ports out of range, port names that are too long or hold capitals, one name for two ports of a container, and a host port that is taken or differs from the port in a pod on the network of its node.',
  help: 'Use numbers from 1 to 65535 and names of lower-case letters, digits and `-`, at most 15; with `hostNetwork` leave out `hostPort`.',
  links: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports'],
  on: {
    PodTemplate(pod, context) {
      if (!isJudged(pod)) return;
      // Containers share the ports of their node; an init container runs alone, and ephemeral ones have no ports.
      const shared = new Set<string>();
      for (const container of pod.containers) {
        checkPorts(container, container.type === 'container' ? shared : new Set(), context);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - name: HTTP # <-
                  containerPort: 8080
                - name: prometheus-metrics # <-
                  containerPort: 70000 # <-
                - name: admin
                  containerPort: 9090
                - name: admin # <-
                  containerPort: 9091
                - containerPort: 0 # <-
                - containerPort: 7000
                  hostPort: 7000
            - name: proxy
              image: registry.example.com/proxy:2.0.0
              ports:
                - containerPort: 7001
                  hostPort: 7000 # <-
                - containerPort: 7002
                  hostPort: -1 # <-
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
        spec:
          hostNetwork: true
          containers:
            - name: agent
              image: registry.example.com/agent:3.1.0
              ports:
                - containerPort: 9100
                  hostPort: 9101 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
              ports:
                - containerPort: 7000
                  hostPort: 7000
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - name: http
                  containerPort: 8080
                - name: http-metrics
                  containerPort: 9090
                - name: dns
                  containerPort: 53
                  hostPort: 53
                  protocol: UDP
                - name: dns-tcp
                  containerPort: 53
                  hostPort: 53
            - name: proxy
              image: registry.example.com/proxy:2.0.0
              ports:
                - name: http
                  containerPort: 8081
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
        spec:
          hostNetwork: true
          containers:
            - name: agent
              image: registry.example.com/agent:3.1.0
              ports:
                - containerPort: 9100
                - containerPort: 9200
                  hostPort: 9200
      `,
    },
    {
      title: 'a port that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
        spec:
          hostNetwork: true
          containers:
            - name: agent
              image: registry.example.com/agent:3.1.0
              ports:
                - name: \${NAME}
                  containerPort: \${PORT}
                  hostPort: 9300
      `,
    },
  ],
});

/** `taken`: the ports of the node that containers before have, to which those of this one are added. */
function checkPorts(container: Container, taken: Set<string>, { report }: Context): void {
  const ports = listOf((container.data as Fields).ports);
  for (let index = 0; index < ports.length; index++) {
    const address = addressOf(ports[index]);
    for (const { at, message } of portFaults(container, ports, index, address !== undefined && taken.has(address))) {
      const place = ['ports', index, ...at];
      report(container, { at: place, message, reasonFor: [place] });
    }
    if (address !== undefined && container.type !== 'ephemeral') taken.add(address);
  }
}

function portFaults(container: Container, ports: readonly unknown[], index: number, isTaken: boolean): Faults {
  let faults = NONE;
  const { name, containerPort, hostPort } = fieldsOf(ports[index]);
  const form = optionalFormFault(name, isPortName, 'name of a port', PORT_NAME);
  if (form !== undefined) faults = plus(faults, ['name'], form);
  else if (typeof name === 'string' && name !== '' && firstWith(ports, nameOf, name) < index) {
    faults = plus(faults, ['name'], `another port of the container is named \`${name}\` too`);
  }
  const port = portNumberFault(containerPort, 'port');
  if (port !== undefined) faults = plus(faults, ['containerPort'], port);
  if (typeof hostPort !== 'number' || hostPort === 0) return faults;
  const host =
    portNumberFault(hostPort, 'port of a node') ?? hostPortFault(container, hostPort, containerPort, isTaken);
  return host === undefined ? faults : plus(faults, ['hostPort'], host);
}

function hostPortFault(container: Container, hostPort: number, port: unknown, isTaken: boolean): string | undefined {
  const { pod, type } = container;
  if (type === 'container' && pod.spec.hostNetwork === true && typeof port === 'number' && port !== hostPort) {
    return `with \`hostNetwork\` the port of the node is that of the container, ${port}; leave \`hostPort\` out`;
  }
  return isTaken ? `\`${hostPort}\` of the node is taken by another port of the pod` : undefined;
}

function addressOf(port: unknown): string | undefined {
  const { hostPort, hostIP = '', protocol = 'TCP' } = fieldsOf(port);
  if (typeof hostPort !== 'number' || typeof hostIP !== 'string' || typeof protocol !== 'string') return undefined;
  return `${protocol}/${hostIP}/${hostPort}`;
}
