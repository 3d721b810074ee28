import type { TopologySpreadConstraint } from 'kubernetes-types/core/v1.js';
import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping, items, type Loose } from '../../model/loose.js';
import { ownSelectorOf, printSelector } from '../../model/own-selector.js';
import type { PodTemplate } from '../../model/pod.js';
import { selectsPods } from '../../model/pod-labels.js';

export default defineRule({
  id: 'topology-spread-selector-mismatch',
  title: 'Let a topology spread constraint count the pods it is written for',
  severity: 'error',
  why: 'A constraint counts the pods that its labelSelector selects. Where that is not the workload itself it counts none, is always met and spreads nothing.',
  help: 'Give the constraint the labels of the workload’s own selector.',
  links: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const { topologySpreadConstraints } = pod.spec;
      if (topologySpreadConstraints === undefined) return;
      for (const [index, constraint] of items(topologySpreadConstraints).entries()) {
        checkSelector(pod, index, constraint, context);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { app: website } # <-
                - maxSkew: 1
                  topologyKey: kubernetes.io/hostname # <-
                  whenUnsatisfiable: ScheduleAnyway
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { tier: front }
                - maxSkew: 1
                  topologyKey: kubernetes.io/hostname
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { app: web }
                  matchLabelKeys: [pod-template-hash]
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'labels that are put on the pods later, selectors that are not known',
      good: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store, release: "\${RELEASE}" }
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { release: blue }
                - maxSkew: 1
                  topologyKey: kubernetes.io/hostname
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels: { app: "\${APP}" }
              containers:
                - name: store
                  image: registry.example.com/store:1.4.2
      `,
    },
  ],
});

type Constraint = Loose<TopologySpreadConstraint>;

function checkSelector(pod: PodTemplate, index: number, constraint: Constraint, { report }: Context): void {
  const selector: unknown = constraint.labelSelector;
  // A patch may leave out what its base has.
  if (pod.resource.part) return;
  const at = ['spec', 'topologySpreadConstraints', index, 'labelSelector'];
  const fix = fixOf(pod, at, selector);
  if (selector === undefined || selector === null) {
    const message = 'without a `labelSelector` this constraint counts no pods, so it spreads nothing';
    const key = constraint.topologyKey === undefined ? at : [...at.slice(0, -1), 'topologyKey'];
    report(pod, { at: key, message, ...(fix && { fix }) });
    return;
  }
  if (selectsPods(selector, 'labelSelector', pod) !== false) return;
  const place = isMapping(selector) && selector.matchLabels !== undefined ? [...at, 'matchLabels'] : at;
  const message = `${printSelector(selector)} does not select the pods of this ${pod.resource.kind} themselves, so the constraint spreads nothing`;
  report(pod, { at: place, message, ...(fix && { fix }) });
}

/** The workload's own selector, where it selects the template. Spreading pods that were not spread is for a person to judge. */
function fixOf(pod: PodTemplate, at: readonly (string | number)[], written: unknown): Fix | undefined {
  const own = ownSelectorOf(pod.resource);
  if (own?.form !== 'labelSelector' || selectsPods(own.selector, own.form, pod) !== true) return undefined;
  const labels = isMapping(own.selector) ? own.selector.matchLabels : undefined;
  const plain = written === undefined || written === null || (isMapping(written) && !written.matchExpressions);
  if (!plain || !isMapping(labels)) return undefined;
  const edits = [{ op: 'set' as const, at, value: { matchLabels: labels } }];
  return { title: `Count the pods of this ${pod.resource.kind}`, safe: false, edits };
}
