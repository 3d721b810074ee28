import { describe, expect, it } from 'vitest';
import { API_REMOVALS } from '../../src/data/api-removals.js';
import type { Finding } from '../../src/engine/finding.js';
import { run } from '../../src/engine/run.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile } from '../../src/source/file.js';

function lint(text: string, kubernetesVersion: string): readonly Finding[] {
  const { findings, internalErrors } = run({
    reported: [parseFile('object.yaml', text)],
    context: [],
    rules,
    config: {},
    selection: { preset: 'strict', only: ['api-removed', 'api-deprecated'] },
    cluster: { kubernetesVersion },
    today: '2026-11-21',
    complete: false,
    matches: () => false,
  });
  expect(internalErrors).toEqual([]);
  return findings;
}

const manifest = (apiVersion: string, kind: string): string =>
  `# a comment\nkind: ${kind}\napiVersion: ${apiVersion}\nmetadata: { name: x }\n`;

const before = (version: string): string => `1.${Number(version.slice(2)) - 1}`;

describe.each(
  API_REMOVALS.flatMap((removal) => removal.kinds.map((kind) => [removal.apiVersion, kind, removal] as const)),
)('%s %s', (apiVersion, kind, { deprecatedIn, removedIn, replacement, replacedIn }) => {
  const start = { line: 3, column: 13 };
  const end = { line: 3, column: 13 + apiVersion.length };

  it('is reported at the value of apiVersion, with the version that removed it', () => {
    if (removedIn === undefined) return;
    const [finding, ...others] = lint(manifest(apiVersion, kind), removedIn);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'api-removed', severity: 'error', range: { start, end } });
    expect(finding?.message).toContain(`Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``);
  });

  it('is deprecated before, and fine before that', () => {
    if (deprecatedIn !== removedIn) {
      const [finding, ...others] = lint(manifest(apiVersion, kind), deprecatedIn);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ rule: 'api-deprecated', severity: 'warning', range: { start, end } });
      expect(finding?.message).toContain(`deprecated since Kubernetes ${deprecatedIn}`);
      if (removedIn !== undefined) expect(finding?.message).toContain(`gone with ${removedIn}`);
    }
    expect(lint(manifest(apiVersion, kind), before(deprecatedIn))).toEqual([]);
  });

  it('has a replacement that is not reported when it comes', () => {
    if (replacement === undefined) return;
    const [instead = '', other = kind] = replacement.split(' ');
    // A beta API is itself deprecated some day.
    const version = instead.endsWith('/v1') ? (removedIn ?? deprecatedIn) : deprecatedIn;
    expect(lint(manifest(instead, other), version)).toEqual([]);
    expect(replacedIn).toMatch(/^1\.\d+$/);
  });
});

describe('the moves', () => {
  const edits = (text: string): unknown => lint(text, '1.36')[0]?.fix?.edits;

  it('rename an API version of the same shape', () => {
    expect(edits(manifest('batch/v1beta1', 'CronJob'))).toEqual([{ op: 'set', at: ['apiVersion'], value: 'batch/v1' }]);
  });

  it('keep a budget that would begin to select every pod, or a workload without its selector', () => {
    const budget = manifest('policy/v1beta1', 'PodDisruptionBudget');
    expect(edits(`${budget}spec: { maxUnavailable: 1, selector: {} }\n`)).toBeUndefined();
    expect(edits(`${budget}spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }\n`)).toHaveLength(1);
    const workload = manifest('apps/v1beta2', 'Deployment');
    expect(edits(`${workload}spec: { template: {} }\n`)).toBeUndefined();
    expect(edits(`${workload}spec: { selector: { matchLabels: { app: web } } }\n`)).toHaveLength(1);
  });

  it('rewrite an Ingress', () => {
    const ingress = `${manifest('extensions/v1beta1', 'Ingress')}spec:
  backend: { serviceName: fallback, servicePort: 80 }
  rules:
    - host: example.com
      http:
        paths:
          - path: /
            backend: { serviceName: web, servicePort: http }
          - path: /api
            pathType: Prefix
            backend: { serviceName: api, servicePort: 8080 }
`;
    const paths = ['spec', 'rules', 0, 'http', 'paths'];
    expect(edits(ingress)).toEqual([
      { op: 'set', at: ['apiVersion'], value: 'networking.k8s.io/v1' },
      { op: 'remove', at: ['spec', 'backend'] },
      {
        op: 'set',
        at: ['spec', 'defaultBackend'],
        value: { service: { name: 'fallback', port: { number: 80 } } },
      },
      { op: 'set', at: [...paths, 0, 'backend'], value: { service: { name: 'web', port: { name: 'http' } } } },
      { op: 'set', at: [...paths, 0, 'pathType'], value: 'ImplementationSpecific' },
      { op: 'set', at: [...paths, 1, 'backend'], value: { service: { name: 'api', port: { number: 8080 } } } },
    ]);
    expect(edits(ingress.replace('servicePort: http', 'servicePort: ${PORT}'))).toBeUndefined();
  });

  it('rewrite the metrics of an autoscaler', () => {
    const autoscaler = `${manifest('autoscaling/v2beta1', 'HorizontalPodAutoscaler')}spec:
  metrics:
    - type: Resource
      resource: { name: cpu, targetAverageUtilization: 60 }
    - type: Object
      object: { target: { kind: Service, name: web }, metricName: hits, targetValue: 2k }
    - type: External
      external: { metricName: lag, metricSelector: { matchLabels: { q: a } }, targetAverageValue: 30 }
`;
    const metric = (index: number, value: object): object => ({ op: 'set', at: ['spec', 'metrics', index], value });
    expect(edits(autoscaler)).toEqual([
      { op: 'set', at: ['apiVersion'], value: 'autoscaling/v2' },
      metric(0, {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } },
      }),
      metric(1, {
        type: 'Object',
        object: {
          describedObject: { kind: 'Service', name: 'web' },
          metric: { name: 'hits' },
          target: { type: 'Value', value: '2k' },
        },
      }),
      metric(2, {
        type: 'External',
        external: {
          metric: { name: 'lag', selector: { matchLabels: { q: 'a' } } },
          target: { type: 'AverageValue', averageValue: 30 },
        },
      }),
    ]);
    expect(edits(autoscaler.replace('metricName: lag', 'metricName: ${METRIC}'))).toBeUndefined();
  });
});
