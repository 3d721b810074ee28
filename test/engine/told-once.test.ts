import { expect, it } from 'vitest';
import { lint } from '../../src/index.js';

it.each([
  [
    'a Secret',
    'apiVersion: v1\nkind: Secret\nmetadata: { name: web }\ndata: { password: not base64 }\n',
    'secret-data-invalid',
  ],
  [
    'a request',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: web, image: "a:1", resources: { requests: { memory: 512MB } } }\n',
    'resource-quantity-suspicious',
  ],
  [
    'a metric',
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }\n  maxReplicas: 3\n  metrics:\n    - { type: Pods, pods: { metric: { name: a }, target: { type: AverageValue, averageValue: 10rps } } }\n',
    'hpa-bounds-invalid',
  ],
])('%s that cannot be read is told once, by the rule that knows the field', (_, text, rule) => {
  const { findings } = lint([{ path: 'a.yaml', text }], { preset: 'validity' });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});
