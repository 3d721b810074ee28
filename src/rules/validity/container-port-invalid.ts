import { defineRule } from '../../engine/rule.js';
import { isPortName, PORT_NAME } from '../../model/formats.js';
import type { Container } from '../../model/pod.js';
import { type Faults, type Fields, fieldsOf, listOf, NONE, plus } from '../../model/validity/fault.js';
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
    Container(container, { report }) {
      const { ports } = container.data as Fields;
      if (!Array.isArray(ports) || !isJudged(container.pod)) return;
      for (let index = 0; index < ports.length; index++) {
        for (const { at, message } of portFaults(container, ports, index)) {
          const place = ['ports', index, ...at];
          report(container, { at: place, message, reasonFor: [place] });
        }
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

function portFaults(container: Container, ports: readonly unknown[], index: number): Faults {
  let faults = NONE;
  const { name, containerPort, hostPort } = fieldsOf(ports[index]);
  const form = optionalFormFault(name, isPortName, 'name of a port', PORT_NAME);
  if (form !== undefined) faults = plus(faults, ['name'], form);
  else if (typeof name === 'string' && name !== '' && isNamedBefore(name, ports, index)) {
    faults = plus(faults, ['name'], `another port of the container is named \`${name}\` too`);
  }
  const port = portNumberFault(containerPort, 'port');
  if (port !== undefined) faults = plus(faults, ['containerPort'], port);
  if (typeof hostPort !== 'number' || hostPort === 0) return faults;
  const host = portNumberFault(hostPort, 'port of a node') ?? hostPortFault(container, index, hostPort, containerPort);
  return host === undefined ? faults : plus(faults, ['hostPort'], host);
}

function isNamedBefore(name: string, ports: readonly unknown[], index: number): boolean {
  for (let before = 0; before < index; before++) if (fieldsOf(ports[before]).name === name) return true;
  return false;
}

function hostPortFault(container: Container, index: number, hostPort: number, port: unknown): string | undefined {
  const { pod, type } = container;
  if (type === 'container' && pod.spec.hostNetwork === true && typeof port === 'number' && port !== hostPort) {
    return `with \`hostNetwork\` the port of the node is that of the container, ${port}; leave \`hostPort\` out`;
  }
  const taken = isTakenBefore(container, index);
  return taken ? `\`${hostPort}\` of the node is taken by another port of the pod` : undefined;
}

/** Containers share the ports of their node; an init container runs alone, and ephemeral ones have no ports. */
function isTakenBefore(container: Container, index: number): boolean {
  const wanted = addressOf(listOf((container.data as Fields).ports)[index]);
  if (wanted === undefined || container.type === 'ephemeral') return false;
  for (const other of container.type === 'container' ? container.pod.containers : [container]) {
    if (other.type !== container.type) continue;
    const ports = listOf((other.data as Fields).ports);
    const end = other === container ? index : ports.length;
    for (let port = 0; port < end; port++) if (addressOf(ports[port]) === wanted) return true;
    if (other === container) return false;
  }
  return false;
}

function addressOf(port: unknown): string | undefined {
  const { hostPort, hostIP = '', protocol = 'TCP' } = fieldsOf(port);
  if (typeof hostPort !== 'number' || typeof hostIP !== 'string' || typeof protocol !== 'string') return undefined;
  return `${protocol}/${hostIP}/${hostPort}`;
}
