import { KUBELET_LABEL_DOMAINS, KUBELET_LABELS } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import { type EksctlFaults, type EksctlNodeGroup, isEmpty } from '../../model/eksctl/cluster-config.js';
import { labelNameFault, labelValueFault, oneOf } from '../../model/eksctl/texts.js';
import { entries, isMapping } from '../../model/loose.js';
import { didYouMean } from '../../model/suggest.js';
import { holdsPlaceholder } from '../../source/unknown.js';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

export default defineRule({
  id: 'eksctl-node-label-invalid',
  title: 'Labels and taints of a node group must be ones that a kubelet may set',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: with such a label or taint the kubelet would not start, or the API server would not let it register.',
  help: 'Use a domain of your own instead of `kubernetes.io` and `k8s.io`, 63 characters of letters, digits, `-`, `_` and `.`, and an effect that exists.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/nodegroup-customize-labels-taints.html',
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
  ],
  on: {
    EksctlNodeGroup(group, { report }) {
      for (const [name, value] of entries(group.data.labels)) {
        const [at, fault] = [['labels', name], nameFault(name)];
        if (fault) report(group, { at, message: fault, key: true });
        const reason = typeof value === 'string' ? labelValueFault(value) : undefined;
        if (reason) report(group, { at, message: `no label can have the value \`${value}\`: ${reason}` });
      }
      for (const fault of taintFaults(group)) report(group, fault);
    },
  },
  examples: [
    {
      title: 'labels',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            labels:
              node-role.kubernetes.io/web: "" # <-
              team: web and shop # <-
              my team: web # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            labels:
              node.kubernetes.io/role: web
              example.com/team: web
              alpha.eksctl.io/hint: ""
              lifecycle: \${LIFECYCLE}
      `,
    },
    {
      title: 'taints, as a list and in the short form of self-managed groups',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            taints:
              - key: dedicated
                value: web
                effect: NoSchedul # <-
              - key: dedicated team # <-
                effect: NoSchedule
              - value: web # <-
                effect: NoSchedule
        nodeGroups:
          - name: batch
            taints:
              dedicated: batch # <-
          - name: own
            taints:
              - key: dedicated
                values: web # <-
                effect: NoSchedule
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: web
            taints:
              - key: dedicated
                value: web
                effect: NoSchedule
              - key: \${KEY}
                effect: NoExecute
        nodeGroups:
          - name: batch
            taints:
              dedicated: batch:NoSchedule
              fast: NoExecute
      `,
    },
  ],
});

function nameFault(name: string): string | undefined {
  if (holdsPlaceholder(name)) return undefined;
  const reason = labelNameFault(name);
  if (reason) return `no label can be called \`${name}\`: ${reason}`;
  const slash = name.indexOf('/');
  if (slash < 0 || !isReserved(name.slice(0, slash)) || isKubeletsOwn(name)) return undefined;
  return `\`${name}\`: a node cannot give itself labels of \`kubernetes.io\` and \`k8s.io\`, but for a few`;
}

function isReserved(domain: string): boolean {
  return isOf(domain, 'kubernetes.io') || isOf(domain, 'k8s.io');
}

function isKubeletsOwn(name: string): boolean {
  const domain = name.slice(0, name.indexOf('/'));
  return KUBELET_LABELS.includes(name) || KUBELET_LABEL_DOMAINS.some((allowed) => isOf(domain, allowed));
}

function isOf(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** The list of self-managed groups may also be written as a mapping of key to `value:effect`. */
function* taintFaults({ data, managed }: EksctlNodeGroup): EksctlFaults {
  const { taints } = data;
  if (Array.isArray(taints)) {
    for (const [index, taint] of taints.entries()) {
      const at = ['taints', index];
      if (isMapping(taint)) yield* oneTaint(taint, at, managed);
      else if (typeof taint !== 'symbol' && !managed)
        yield { at, message: 'a taint is a mapping of `key`, `value` and `effect`' };
    }
  } else if (isMapping(taints) && !managed) {
    for (const [key, text] of entries(taints)) yield* shortTaint(key, text);
  } else if (!managed && typeof taints !== 'symbol' && taints !== undefined && taints !== null) {
    yield { at: ['taints'], message: '`taints` takes a list, or a mapping of key to `value:effect`' };
  }
}

const FIELDS = ['key', 'value', 'effect'];

/** Managed groups have the taint decoded with the rest, where case counts; eksctl decodes the others by itself. */
function* oneTaint(taint: Readonly<Record<string, unknown>>, at: EksctlFaultPath, managed: boolean): EksctlFaults {
  const found: Record<string, unknown> = {};
  for (const [name, value] of entries(taint)) {
    const field = managed ? name : name.toLowerCase();
    if (FIELDS.includes(field)) found[field] = value;
    else if (!managed) {
      const hint = didYouMean(name, FIELDS) || `; it has ${oneOf(FIELDS)}`;
      yield { at: [...at, name], message: `a taint has no \`${name}\`${hint}` };
    }
    if (!managed && FIELDS.includes(field) && !isTextOrNone(value)) {
      yield { at: [...at, name], message: `\`${field}\` of a taint takes a text` };
    }
  }
  const { key, value, effect } = found;
  const complete = Object.keys(taint).length === Object.keys(found).length;
  const fault = typeof key === 'string' && key !== '' ? labelNameFault(key) : undefined;
  if (fault) yield { at: [...at, 'key'], message: `no taint can be called \`${key}\`: ${fault}` };
  else if (isEmpty(key) && complete) yield { at: [...at, 'key'], message: 'a taint needs a `key`' };
  const reason = typeof value === 'string' ? labelValueFault(value) : undefined;
  if (reason) yield { at: [...at, 'value'], message: `no taint can have the value \`${value}\`: ${reason}` };
  if (isEmpty(effect) ? complete : typeof effect === 'string' && !EFFECTS.includes(effect)) {
    yield { at: [...at, 'effect'], message: effectFault(effect) };
  }
}

type EksctlFaultPath = readonly (string | number)[];

function isTextOrNone(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'symbol' || value === null;
}

function* shortTaint(key: string, text: unknown): EksctlFaults {
  const at = ['taints', key];
  if (!isTextOrNone(text)) yield { at, message: 'a taint is written as `value:effect`' };
  if (typeof text !== 'string') return;
  const reason = holdsPlaceholder(key) ? undefined : labelNameFault(key);
  if (reason) yield { at, message: `no taint can be called \`${key}\`: ${reason}` };
  const parts = text.split(':');
  const effect = parts.at(-1) ?? '';
  const value = parts.length > 1 ? parts[0] : '';
  if (parts.length > 2 || !EFFECTS.includes(effect)) yield { at, message: effectFault(effect) };
  else if (value && labelValueFault(value)) {
    yield { at, message: `no taint can have the value \`${value}\`: ${labelValueFault(value)}` };
  }
}

function effectFault(effect: unknown): string {
  if (isEmpty(effect)) return `a taint needs an \`effect\`: ${oneOf(EFFECTS)}`;
  const text = String(effect);
  return `no taint has the effect \`${text}\`${didYouMean(text, EFFECTS) || `; allowed are ${oneOf(EFFECTS)}`}`;
}
