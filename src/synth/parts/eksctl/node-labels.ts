import { KUBELET_LABEL_DOMAINS, KUBELET_LABELS } from '../../../data/eksctl-values.js';
import { checkLabels, type Labels } from '../labels.js';
import type { PropPlace } from '../prop-place.js';
import type { EksctlTaint } from './node-group-props.js';

export function checkNodeLabels(place: PropPlace, labels: Labels | undefined, managed: boolean): void {
  checkLabels(place, labels);
  for (const key of Object.keys(labels ?? {})) {
    const at = place.in(key);
    if (isReserved(key))
      throw at.fault('is reserved: a node cannot give itself labels below `kubernetes.io` and `k8s.io`');
    if (managed && key.startsWith('eks.amazonaws.com/'))
      throw at.fault('is reserved: EKS sets labels below `eks.amazonaws.com`');
  }
}

function isReserved(key: string): boolean {
  const domain = key.split('/').slice(0, -1).join('/');
  if (!isBelow(domain, ['kubernetes.io', 'k8s.io'])) return false;
  return !KUBELET_LABELS.includes(key) && !isBelow(domain, KUBELET_LABEL_DOMAINS);
}

function isBelow(domain: string, parents: readonly string[]): boolean {
  return parents.some((parent) => domain === parent || domain.endsWith(`.${parent}`));
}

export function checkTaints(place: PropPlace, taints: readonly EksctlTaint[] | undefined): void {
  const seen = new Set<string>();
  place.each(taints, (at, { key, value, effect }) => {
    checkLabels(at, { [key]: value ?? '' });
    at.in('effect').choice(effect, ['NoSchedule', 'PreferNoSchedule', 'NoExecute']);
    if (seen.has(`${key}:${effect}`)) throw at.fault(`is the second \`${key}\` with the effect ${effect}`);
    seen.add(`${key}:${effect}`);
  });
}
