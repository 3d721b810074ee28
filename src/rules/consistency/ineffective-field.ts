import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'ineffective-field',
  title: 'Write nothing that the API server takes and then ignores',
  severity: 'warning',
  why: 'The object is accepted, with a warning that scrolls by at best, and what was written has no effect: the author believes in something that is not there.',
  help: 'Remove it, or change what keeps it from having an effect.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/',
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
  ],
  on: {
    Service(service, { report }) {
      const { spec } = service.data as { readonly spec?: unknown };
      if (!isMapping(spec)) return;
      const { type, externalName, clusterIP, externalIPs, loadBalancerIP, sessionAffinity } = spec;
      if (typeof externalName === 'string' && externalName !== '' && isOther(type, 'ExternalName')) {
        const message = '`externalName` is ignored: it counts only for a Service of `type: ExternalName`';
        report(service, { at: ['spec', 'externalName'], key: true, message });
      }
      const ignored = type === 'ExternalName' ? '`type: ExternalName`' : 'a headless Service';
      const headless = clusterIP === 'None' && (type === undefined || type === 'ClusterIP');
      if ((headless || type === 'ExternalName') && Array.isArray(externalIPs) && externalIPs.length > 0) {
        report(service, {
          at: ['spec', 'externalIPs'],
          key: true,
          message: `\`externalIPs\` is ignored for ${ignored}`,
        });
      }
      if (!headless) return;
      if (typeof loadBalancerIP === 'string' && loadBalancerIP !== '') {
        const message = '`loadBalancerIP` is ignored for a headless Service';
        report(service, { at: ['spec', 'loadBalancerIP'], key: true, message });
      }
      if (sessionAffinity === 'ClientIP') {
        const message = '`sessionAffinity` is ignored for a headless Service, whose clients reach the pods themselves';
        report(service, { at: ['spec', 'sessionAffinity'], message });
      }
    },
    PodTemplate(pod, { report }) {
      const { affinity, terminationGracePeriodSeconds: grace, hostAliases, imagePullSecrets } = pod.spec;
      if (affinity !== undefined) checkAffinity(pod, affinity, report);
      if (typeof grace === 'number' && grace < 0) {
        const message = `\`${grace}\` stands for 1: a grace period cannot be negative`;
        report(pod, { at: ['spec', 'terminationGracePeriodSeconds'], message });
      }
      if (hostAliases !== undefined) checkTwice(pod, ['spec', 'hostAliases'], hostAliases, 'ip', report);
      if (imagePullSecrets !== undefined)
        checkTwice(pod, ['spec', 'imagePullSecrets'], imagePullSecrets, 'name', report);
    },
    Container(container, { report }) {
      if (container.data.ports !== undefined) checkPorts(container, report);
    },
    ClusterRole(role, context) {
      checkPolicyRules(role, role.data, context.report);
    },
    Role(role, context) {
      checkPolicyRules(role, role.data, context.report);
    },
  },
  examples: [
    {
      title: 'Services',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          externalName: web.example.com # <-
          ports: [{ port: 80 }]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          clusterIP: None
          selector: { app: db }
          sessionAffinity: ClientIP # <-
          externalIPs: [203.0.113.7] # <-
          ports: [{ port: 5432 }]
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: ExternalName
          externalName: web.example.com
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          clusterIP: None
          selector: { app: db }
          sessionAffinity: None
          ports: [{ port: 5432 }]
      `,
    },
    {
      title: 'pods',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          terminationGracePeriodSeconds: -5 # <-
          imagePullSecrets:
            - name: registry
            - name: registry # <-
          affinity:
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - topologyKey: kubernetes.io/hostname # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 80
                  hostIP: 127.0.0.1 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          terminationGracePeriodSeconds: 0
          imagePullSecrets:
            - name: registry
            - name: mirror
          affinity:
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - topologyKey: kubernetes.io/hostname
                  labelSelector:
                    matchLabels: { app: web }
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 80
                  hostIP: 127.0.0.1
                  hostPort: 8080
      `,
    },
    {
      title: 'rights',
      bad: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: agent
        rules:
          - apiGroups: [policy]
            resources: [podsecuritypolicies] # <- info
            verbs: [use]
      `,
      good: `
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: agent
        rules:
          - apiGroups: [policy]
            resources: [poddisruptionbudgets]
            verbs: [get]
      `,
    },
    {
      title: 'a type that something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: \${TYPE}
          externalName: web.example.com
      `,
    },
  ],
});

type Report = Context['report'];

/** Known to be another one; a field that is left out stands for the default. */
function isOther(value: unknown, name: string): boolean {
  return value === undefined || (typeof value === 'string' && value !== name);
}

function checkAffinity(pod: PodTemplate, affinity: unknown, report: Report): void {
  if (!isMapping(affinity)) return;
  for (const kind of ['podAffinity', 'podAntiAffinity']) {
    const rules = affinity[kind];
    if (!isMapping(rules)) continue;
    for (const when in rules) {
      const terms = rules[when];
      if (!Array.isArray(terms)) continue;
      for (const [index, item] of terms.entries()) {
        const weighted = isMapping(item) && item.podAffinityTerm !== undefined;
        const term: unknown = weighted ? item.podAffinityTerm : item;
        if (!isMapping(term) || (term.labelSelector ?? null) !== null || term.topologyKey === undefined) continue;
        const at = ['spec', 'affinity', kind, when, index, ...(weighted ? ['podAffinityTerm'] : []), 'labelSelector'];
        report(pod, { at, message: 'without a `labelSelector` the term matches no pod and has no effect' });
      }
    }
  }
}

/** Lists that the API server does not merge by name when they come as a whole. */
function checkTwice(node: Located, at: Path, list: unknown, field: string, report: Report): void {
  if (!Array.isArray(list) || list.length < 2) return;
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const value: unknown = isMapping(item) ? item[field] : undefined;
    if (typeof value !== 'string') continue;
    if (seen.has(value)) {
      report(node, {
        at: [...at, index, field],
        message: `\`${value}\` is here a second time; it may get lost on the next apply`,
      });
    }
    seen.add(value);
  }
}

function checkPorts(container: Container, report: Report): void {
  const ports: unknown = container.data.ports;
  if (!Array.isArray(ports)) return;
  for (let index = 0; index < ports.length; index++) {
    const port: unknown = ports[index];
    if (!isMapping(port)) continue;
    const { hostIP, hostPort } = port;
    if (typeof hostIP !== 'string' || hostIP === '' || (hostPort !== undefined && hostPort !== 0)) continue;
    report(container, { at: ['ports', index, 'hostIP'], message: '`hostIP` is ignored without a `hostPort`' });
  }
}

function checkPolicyRules(role: Located, data: unknown, report: Report): void {
  const { rules } = data as { readonly rules?: unknown };
  if (!Array.isArray(rules)) return;
  for (const [index, rule] of rules.entries()) {
    const resources: unknown = isMapping(rule) ? rule.resources : undefined;
    if (!Array.isArray(resources)) continue;
    const place = resources.indexOf('podsecuritypolicies');
    if (place < 0) continue;
    const message = '`podsecuritypolicies` are gone since Kubernetes 1.25, and a right to them gives nothing';
    report(role, { at: ['rules', index, 'resources', place], severity: 'info', message });
  }
}
