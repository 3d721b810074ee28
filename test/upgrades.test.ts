import { describe, expect, it } from 'vitest';
import { dedent } from '../src/cli/dedent.js';
import { run } from '../src/engine/run.js';
import { rules } from '../src/rules/registry.js';
import { parseFile } from '../src/source/file.js';

const CLUSTER = `
  apiVersion: eksctl.io/v1alpha5
  kind: ClusterConfig
  metadata: { name: shop, region: eu-central-1, version: "1.31" }
  addons:
    - name: kube-proxy
      version: v1.31.3-eksbuild.2
      configurationValues: '{"mode": "ipvs"}'
  managedNodeGroups:
    - name: old
      amiFamily: AmazonLinux2
      releaseVersion: 1.31.7-20250519
  nodeGroups:
    - name: own
      amiFamily: AmazonLinux2023
      kubeletExtraConfig:
        featureGates: { MemoryManager: true }
      preBootstrapCommands:
        - kubelet --pod-infra-container-image=registry.example.com/pause:3.9
`;

const APPS = `
  apiVersion: v1
  kind: Pod
  metadata:
    name: web
    annotations:
      container.apparmor.security.beta.kubernetes.io/web: runtime/default
  spec:
    nodeSelector: { beta.kubernetes.io/arch: amd64 }
    containers:
      - name: web
        image: registry.example.com/web:1.0.0
    volumes:
      - name: source
        gitRepo: { repository: "https://git.example.com/web.git" }
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: web }
  spec:
    selector: { app: web }
    externalIPs: [203.0.113.4]
    ports: [{ port: 80 }]
  ---
  apiVersion: flowcontrol.apiserver.k8s.io/v1beta3
  kind: FlowSchema
  metadata: { name: batch }
  spec: { priorityLevelConfiguration: { name: batch } }
  ---
  apiVersion: storage.k8s.io/v1beta1
  kind: VolumeAttributesClass
  metadata: { name: fast }
  driverName: ebs.csi.aws.com
  ---
  apiVersion: karpenter.sh/v1beta1
  kind: NodePool
  metadata: { name: default }
  ---
  apiVersion: appmesh.k8s.aws/v1beta2
  kind: Mesh
  metadata: { name: shop }
`;

function lint(kubernetesVersion?: string): string[] {
  const { findings, internalErrors } = run({
    reported: [parseFile('apps.yaml', dedent(APPS)), parseFile('cluster.yaml', dedent(CLUSTER))],
    context: [],
    rules,
    config: {},
    selection: { preset: 'upgrade' },
    cluster: kubernetesVersion === undefined ? {} : { kubernetesVersion },
    today: '2026-11-21',
    complete: false,
    matches: () => false,
  });
  expect(internalErrors).toEqual([]);
  return findings.map(({ file, range, severity, rule }) => `${file}:${range.start.line} ${severity} ${rule}`);
}

describe('the preset upgrade', () => {
  it('says what is removed or changed between the version in use and the target', () => {
    expect(lint('1.36').filter((line) => !line.includes('upgrade-changes'))).toEqual([
      'apps.yaml:6 warning legacy-pod-field',
      'apps.yaml:8 warning legacy-node-label',
      'apps.yaml:14 error legacy-pod-field',
      'apps.yaml:21 warning field-deprecated',
      'apps.yaml:24 error api-removed',
      'apps.yaml:29 warning api-deprecated',
      'apps.yaml:34 error crd-version-removed',
      'apps.yaml:38 error retired-component',
      'cluster.yaml:3 warning cluster-version-support',
      'cluster.yaml:6 error version-skew',
      'cluster.yaml:7 warning kube-proxy-ipvs',
      'cluster.yaml:10 error nodegroup-ami-al2',
      'cluster.yaml:11 error version-skew',
      'cluster.yaml:16 error feature-gate-removed',
      'cluster.yaml:18 error node-flag-removed',
    ]);
  });

  it('names every version on the way', () => {
    const notes = lint('1.36').filter((line) => line.includes('upgrade-changes'));
    expect(notes).toEqual(Array.from({ length: 6 }, () => 'cluster.yaml:3 info upgrade-changes'));
    expect(lint('1.32').filter((line) => line.includes('upgrade-changes'))).toHaveLength(1);
  });

  it('judges for the version in use where no target is asked for', () => {
    expect(lint()).toEqual([
      'apps.yaml:6 warning legacy-pod-field',
      'apps.yaml:8 warning legacy-node-label',
      'apps.yaml:14 warning legacy-pod-field',
      'apps.yaml:24 warning api-deprecated',
      'apps.yaml:34 warning crd-version-removed',
      'apps.yaml:38 error retired-component',
      'cluster.yaml:3 warning cluster-version-support',
      'cluster.yaml:10 warning nodegroup-ami-al2',
      'cluster.yaml:18 warning node-flag-removed',
    ]);
  });

  it('holds all rules about upgrades, and few of other topics', () => {
    const held = rules.filter(({ presets }) => presets.includes('upgrade'));
    expect(rules.filter(({ topic }) => topic === 'upgrades').every((rule) => held.includes(rule))).toBe(true);
    const others = held.filter(({ topic }) => topic !== 'upgrades').map(({ id }) => id);
    expect(others).toEqual(expect.arrayContaining(['cluster-version-support', 'nodegroup-ami-al2']));
  });
});

describe('a manifest that was half migrated', () => {
  const moves = (text: string): readonly unknown[] =>
    run({
      reported: [parseFile('object.yaml', dedent(text))],
      context: [],
      rules,
      config: {},
      selection: { preset: 'validity', only: ['api-shape-mismatch'] },
      cluster: {},
      today: '2026-11-21',
      complete: false,
      matches: () => false,
    }).findings.map(({ fix }) => fix?.edits);

  it('has its fields moved', () => {
    const ingress = `
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: web }
      spec:
        backend: { serviceName: web, servicePort: 80 }
    `;
    const value = { service: { name: 'web', port: { number: 80 } } };
    expect(moves(ingress)[0]).toEqual([
      { op: 'remove', at: ['spec', 'backend'] },
      { op: 'set', at: ['spec', 'defaultBackend'], value },
    ]);
    const autoscaler = `
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: { name: web }
      spec:
        metrics:
          - type: Resource
            resource: { name: cpu, targetAverageUtilization: 60 }
    `;
    const target = { type: 'Utilization', averageUtilization: 60 };
    expect(moves(autoscaler)).toEqual([
      [{ op: 'set', at: ['spec', 'metrics', 0], value: { type: 'Resource', resource: { name: 'cpu', target } } }],
    ]);
  });
});
