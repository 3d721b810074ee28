import { describe, expect, it } from 'vitest';
import { fargateSize } from '../../src/data/fargate-sizes.js';
import type { ClusterTarget } from '../../src/synth/base/cluster-target.js';
import { CronTask, DaemonAgent, WebService, type WebServiceProps, Worker } from '../../src/synth/index.js';
import { profileFor } from '../../src/synth/parts/fargate.js';
import { fault, type Manifest, manifests, only } from './workload-chart.js';

const cluster: ClusterTarget = { fargateProfiles: [{ name: 'fp-shop', selectors: [{ namespace: 'sh?p' }] }] };
const base: WebServiceProps = { image: 'shop:1.4.2', port: 8080 };
const faultOf = (props: Partial<WebServiceProps>) =>
  fault((chart) => new WebService(chart, 'web', { ...base, ...props }), cluster);

describe('sizes of Fargate', () => {
  it.each([
    ['nothing', 0, 0, { vcpu: 0.25, memory: 0.5 }],
    ['1 vCPU and 8Gi', 1000, 8 * 1024, { vcpu: 2, memory: 9 }],
    ['0.25 vCPU and 2Gi', 250, 2 * 1024, { vcpu: 0.5, memory: 3 }],
    ['0.25 vCPU and 256Mi', 250, 256, { vcpu: 0.25, memory: 0.5 }],
    ['4 vCPU and 30Gi', 4000, 30 * 1024, { vcpu: 8, memory: 32 }],
    ['16 vCPU and 119.75Gi', 16_000, 119.75 * 1024, { vcpu: 16, memory: 120 }],
    ['16 vCPU and 120Gi', 16_000, 120 * 1024, undefined],
    ['16.1 vCPU', 16_100, 1024, undefined],
  ])('%s', (_, cpu, memory, size) => {
    expect(fargateSize(cpu, memory)).toEqual(size);
  });
});

describe('profiles', () => {
  const profiles = (...selectors: { namespace: string; labels?: Record<string, string> }[]): ClusterTarget => ({
    fargateProfiles: [{ name: 'fp', selectors }],
  });

  it.each([
    ['shop', {}, true],
    ['sh*', {}, true],
    ['*op', {}, true],
    ['sh?p', {}, true],
    ['sho?p', {}, false],
    ['s.op', {}, false],
    ['other', {}, false],
    ['shop', { tier: 'web' }, true],
    ['shop', { 't*': 'w?b' }, true],
    ['shop', { tier: 'web', more: 'x' }, false],
  ])('namespace %s with labels %o: %s', (namespace, labels, selected) => {
    const found = profileFor(profiles({ namespace, labels }), 'shop', { tier: 'web', app: 'shop' });
    expect(found !== undefined).toBe(selected);
  });

  it('takes the first by name, or the one that the pod names', () => {
    const both: ClusterTarget = {
      fargateProfiles: ['b', 'a'].map((name) => ({ name, selectors: [{ namespace: 'shop' }] })),
    };
    expect(profileFor(both, 'shop', {})?.name).toBe('a');
    expect(profileFor(both, 'shop', { 'eks.amazonaws.com/fargate-profile': 'b' })?.name).toBe('b');
    expect(profileFor(profiles({ namespace: 'default' }), undefined, {})?.name).toBe('fp');
  });
});

describe('a workload on Fargate', () => {
  const made = manifests((chart) => {
    const web = new WebService(chart, 'web', {
      ...base,
      size: { cpu: '500m', memory: '1Gi' },
      sidecars: [{ name: 'otel', image: 'otel:1' }],
      init: [{ name: 'wait', image: 'wait:1' }],
    });
    web.deployment.addContainer({ name: 'more', image: 'more:1' });
    return web;
  }, cluster);

  it('requests what it is limited to, in all containers', () => {
    const { containers, initContainers } = only(made, 'Deployment').spec.template.spec;
    const sizes = [...containers, ...initContainers].map(({ name, resources }: Manifest) => [name, resources]);
    const small = { cpu: '250m', memory: '256Mi' };
    const large = { cpu: '500m', memory: '1Gi' };
    const added = { cpu: '100m', memory: '256Mi' };
    expect(sizes).toEqual([
      ['web', { requests: large, limits: large }],
      ['more', { requests: added, limits: added }],
      ['otel', { requests: small, limits: small }],
      ['wait', { requests: small, limits: small }],
    ]);
  });

  it('is not spread, but is protected', () => {
    expect(only(made, 'Deployment').spec.template.spec.topologySpreadConstraints).toBeUndefined();
    expect(only(made, 'PodDisruptionBudget').spec.maxUnavailable).toBe(1);
  });

  it('deletes what ended, which costs until then', () => {
    const cron = manifests((chart) => new CronTask(chart, 'a', { image: 'a:1', schedule: '@daily' }), cluster);
    expect(only(cron, 'CronJob').spec.jobTemplate.spec.ttlSecondsAfterFinished).toBe(600);
  });

  it('is one where the props say so', () => {
    const worker = manifests((chart) => new Worker(chart, 'a', { image: 'a:1', fargate: true }));
    expect(only(worker, 'Deployment').spec.template.spec.containers[0].resources.limits.cpu).toBe('250m');
  });

  it.each<[string, Partial<WebServiceProps>, RegExp]>([
    [
      'too large a size',
      { size: { cpu: 16, memory: '120Gi' } },
      /^shop\/web: size asks for 16 vCPU and 122880Mi in all containers, .*allowed: 0\.25 vCPU with 0\.5\.\.2 GB, .*16 vCPU with 32\.\.120 GB$/,
    ],
    [
      'too large a sum',
      { size: { cpu: 9 }, sidecars: [{ name: 'b', image: 'b:1', size: { cpu: 8 } }] },
      /size asks for 17 vCPU/,
    ],
    [
      'a limit above the request',
      { size: { memory: '1Gi', memoryLimit: '2Gi' } },
      /size\.memoryLimit must be the request `1Gi` on Fargate/,
    ],
    ['devices', { size: { devices: { 'nvidia.com/gpu': 1 } } }, /size\.devices must be left out: Fargate has no GPUs/],
    [
      'a large disk',
      { size: { ephemeralStorage: '200Gi' } },
      /size\.ephemeralStorage must be at most `175Gi` on Fargate/,
    ],
    [
      'EBS volumes',
      { storage: [{ mount: '/data', size: '1Gi' }] },
      /storage makes EBS volumes, which Fargate does not have/,
    ],
    ['Pod Identity', { identity: { podIdentity: true } }, /identity\.podIdentity does not work on Fargate; use `irsa`/],
    ['Arm', { nodes: { arch: 'arm64' } }, /nodes\.arch must be `amd64`/],
    [
      'the port of the kubelet',
      { ports: [{ name: 'x', port: 10_250 }] },
      /ports\[0\]\.port must not be 10250 on Fargate/,
    ],
    ['targets on nodes, NLB', { expose: { nlb: { targetType: 'instance' } } }, /expose\.nlb\.targetType must be `ip`/],
    ['targets on nodes, ALB', { expose: { alb: { targetType: 'instance' } } }, /expose\.alb\.targetType must be `ip`/],
    ['not to be there', { fargate: false }, /fargate cannot be false: the Fargate profile `fp-shop` takes these pods/],
  ])('cannot have %s', (_, props, message) => {
    expect(faultOf(props)).toMatch(message);
  });

  it('cannot be there where no profile takes it, nor be a DaemonSet', () => {
    const props = { ...base, namespace: 'other', fargate: true };
    expect(fault((chart) => new WebService(chart, 'web', props), cluster)).toBe(
      'shop/web: fargate cannot be true: no Fargate profile of the cluster takes pods of namespace `other` with these labels',
    );
    expect(fault((chart) => new DaemonAgent(chart, 'agent', { image: 'a:1' }), cluster)).toBe(
      'shop/agent: namespace `shop` is of the Fargate profile `fp-shop`, where a DaemonSet never runs; use another, or a sidecar',
    );
  });
});
