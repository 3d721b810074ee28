import { describe, expect, it } from 'vitest';
import type { ClusterTarget } from '../../src/synth/base/cluster-target.js';
import {
  CronTask,
  type CronTaskProps,
  DaemonAgent,
  HorizontalAutoscaling,
  JobTask,
  Monitoring,
  SecurityGroupPolicy,
  WebService,
  type WebServiceProps,
  Worker,
} from '../../src/synth/index.js';
import { fault } from './workload-chart.js';

const digest = `sha256:${'a'.repeat(64)}`;
const efs = { fileSystem: 'fs-0123456789abcdef0' };
const arn = 'arn:aws:iam::111122223333:role/web';

function webFault(props: object, cluster: ClusterTarget = {}): string {
  const all = { image: 'shop:1.4.2', port: 8080, ...props } as WebServiceProps;
  return fault((chart) => new WebService(chart, 'web', all), cluster).replace('shop/web: ', '');
}

describe('wrong props of a WebService are named with what is allowed', () => {
  it.each<[object, string]>([
    [{ port: 0 }, 'port must be 1..65535, not 0'],
    [{ servicePort: 70_000 }, 'servicePort must be 1..65535, not 70000'],
    [{ ports: [{ name: 'a', port: 0 }] }, 'ports[0].port must be 1..65535, not 0'],
    [{ ports: [{ name: 'http', port: 9 }] }, 'ports[0].name `http` is the name of another port'],
    [
      { ports: [{ name: 'a', port: 9, servicePort: 8080 }] },
      "ports[0].servicePort `8080` is the Service's port `http` already",
    ],
    [
      { ports: [{ name: 'Upper', port: 9 }] },
      'ports[0].name must be at most 15 lower-case letters, digits and `-`, at least one letter, not `Upper`',
    ],
    [{ protocol: 'quic' }, 'protocol must be `http`, `https`, `grpc`, `tcp` or `udp`, not `quic`'],
    [
      { namespace: 'Shop' },
      'namespace must be at most 63 lower-case letters, digits and `-`, a letter or digit at both ends, not `Shop`',
    ],
    [
      { labels: { a: 'b c' } },
      'labels.a must be at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends, not `b c`',
    ],
    [
      { labels: { 'app.kubernetes.io/name': 'x' } },
      'labels.app.kubernetes.io/name is the label that selects the pods; set `name` instead',
    ],
    [
      { podAnnotations: { 'a b': 'c' } },
      'podAnnotations.a b is no key: at most 63 letters, digits, `-`, `_` and `.`, with a prefix such as `example.com/` or none',
    ],
    [{ replicas: -1 }, 'replicas must be 0..10000 pods, not -1'],
    [{ replicas: 3, scale: { max: 4 } }, 'replicas must be left out with `scale`, which sets `min` and `max`'],
    [{ scale: { min: 3, max: 3 } }, 'scale.max must be more than the 3 of `min`, or nothing is scaled; not 3'],
    [{ scale: { max: 4, cpu: 0 } }, 'scale.cpu must be 1..1000 percent of the request, not 0'],
    [
      { scale: { max: 4, external: [{ metric: 'm' }] } },
      'scale.external[0] must have exactly one of `perPod` and `total`',
    ],
    [
      { scale: { max: 4, external: [{ metric: 'm', perPod: 0 }] } },
      'scale.external[0].perPod must be a quantity above 0, such as `30`, not `0`',
    ],
    [
      { scale: { max: 4, behavior: { up: { stabilizationSeconds: 4000 } } } },
      'scale.behavior.up.stabilizationSeconds must be 0..3600 seconds, not 4000',
    ],
    [
      { disruption: { maxUnavailable: 0 } },
      'disruption.maxUnavailable must let at least one pod go, or no node can be drained; not `0`',
    ],
    [
      { disruption: { minAvailable: 2 } },
      'disruption.minAvailable must be less than the 2 pods that run at least, or no node can be drained; not `2`',
    ],
    [
      { disruption: { minAvailable: '51%' } },
      'disruption.minAvailable must be less than the 2 pods that run at least, or no node can be drained; not `51%`',
    ],
    [
      { disruption: { minAvailable: 1, maxUnavailable: 1 } },
      'disruption must have one of `minAvailable` and `maxUnavailable`',
    ],
    [
      { disruption: { maxUnavailable: '200%' } },
      'disruption.maxUnavailable must be a whole number or a percentage such as `25%`, not `200%`',
    ],
    [
      { rollout: { maxSurge: 0, maxUnavailable: '0%' } },
      'rollout needs `maxSurge` or `maxUnavailable` above 0, or no pod is ever replaced',
    ],
    [
      { rollout: { recreate: true, maxSurge: 1 } },
      'rollout.recreate stops all pods at once: leave out `maxSurge` and `maxUnavailable`',
    ],
    [
      { rollout: { maxSurge: 1 }, storage: [{ mount: '/a', size: '1Gi' }] },
      'rollout can only have `minReadySeconds` with `storage`: a StatefulSet replaces one pod after the other',
    ],
    [{ shutdown: { delaySeconds: 901 } }, 'shutdown.delaySeconds must be 0..900 seconds, not 901'],
    [{ size: { cpu: '4000' } }, 'size.cpu must be less than 1000 cores, not `4000`; `4000m` is thousandths of one'],
    [{ size: { cpu: '0.5m' } }, 'size.cpu must be whole thousandths of a core, at least `1m`, not `0.5m`'],
    [{ size: { cpu: '1 core' } }, 'size.cpu must be cores such as `250m`, `0.5` or `2`, not `1 core`'],
    [
      { size: { memory: '512MB' } },
      'size.memory must be bytes such as `256Mi` or `2Gi` (k, M, G, T, Ki, Mi, Gi, Ti), not `512MB`',
    ],
    [{ size: { memory: '256' } }, 'size.memory must be at least `4Mi` for a container to start, not `256`'],
    [
      { size: { memory: '1Gi', memoryLimit: '512Mi' } },
      'size.memoryLimit must be at least the request `1Gi`, not `512Mi`',
    ],
    [{ size: { cpu: 1, cpuLimit: '900m' } }, 'size.cpuLimit must be at least the request `1`, not `900m`'],
    [
      { size: { devices: { gpu: 1 } } },
      'size.devices.gpu must be a resource with its domain, such as `nvidia.com/gpu`',
    ],
    [
      { image: 'shop' },
      'image needs a tag or a digest, such as `shop:1.4.2`: without one, nodes run whatever is latest',
    ],
    [{ image: 'Shop:1' }, 'image must be a repository in lower-case letters, such as `team/shop:1.4.2`, not `Shop`'],
    [{ image: 'shop@sha256:1' }, 'image must be `sha256:` and 64 hexadecimal digits, not `sha256:1`'],
    [
      { image: { repository: 'shop', tag: '-x' } },
      'image.tag must be a tag of at most 128 letters, digits, `_`, `.` and `-`, not `-x`',
    ],
    [
      { image: { repository: 'shop', tag: '1', account: '111122223333' } },
      'image needs `region` too: the cluster names none',
    ],
    [
      { image: { repository: 'shop', tag: '1', account: '1', region: 'eu-central-1' } },
      'image.account must be an account of 12 digits, not `1`',
    ],
    [
      { image: { repository: 'shop', tag: '1', account: '111122223333', region: 'europe' } },
      'image.region must be a region such as `eu-central-1`, not `europe`',
    ],
    [
      { image: { repository: 'shop', tag: '1', registry: 'quay.io', region: 'eu-central-1' } },
      'image.registry stands instead of `account` and `region`, not beside them',
    ],
    [{ health: { path: 'healthz' } }, 'health.path must be a path that begins with `/`, not `healthz`'],
    [{ health: { path: '/', grpc: true } }, 'health must have one of `path`, `grpc` and `command`, not path and grpc'],
    [{ health: { scheme: 'HTTPS' } }, 'health has `scheme` or `headers`, which need a `path`'],
    [{ health: { startupSeconds: 0 } }, 'health.startupSeconds must be 1..3600 seconds, not 0'],
    [{ health: { liveness: 'x' } }, 'health.liveness must be a path that begins with `/`, or `true`, not `x`'],
    [{ env: { '1A': 'x' } }, 'env.1A must be a name of letters, digits, `_`, `-` and `.`, no digit first, not `1A`'],
    [
      { env: { A: { secret: 's', key: 'a b' } } },
      'env.A.key must be a key of letters, digits, `-`, `_` and `.`, not `a b`',
    ],
    [
      { env: { A: { field: 'spec.containers' } } },
      'env.A.field must be a field that a container can read, such as `metadata.name` or `status.podIP`, not `spec.containers`',
    ],
    [
      { env: { A: { secret: 's', configMap: 'c', key: 'k' } } },
      'env.A must be a text, or exactly one of `secret`, `configMap`, `field`, `resource`',
    ],
    [{ envFrom: [{}] }, 'envFrom[0] must name exactly one of `configMap` and `secret`'],
    [
      { volumes: [{ mount: '/a' }] },
      'volumes[0] must have exactly one of `emptyDir`, `configMap`, `secret`, `pvc`, `efs`',
    ],
    [
      { volumes: [{ mount: 'a', pvc: 'x' }] },
      'volumes[0].mount must be a path that begins with `/`, without `:`, not `a`',
    ],
    [
      {
        volumes: [
          { mount: '/a', pvc: 'x' },
          { mount: '/a', name: 'b', pvc: 'y' },
        ],
      },
      'volumes must not mount two volumes at `/a`',
    ],
    [
      {
        volumes: [
          { mount: '/a', pvc: 'x' },
          { mount: '/b', name: 'a', pvc: 'y' },
        ],
      },
      'volumes[1] would make a second volume `a` of another kind; give it a `name`',
    ],
    [
      { volumes: [{ mount: '/a', subPath: '../b', pvc: 'x' }] },
      'volumes[0].subPath must be a path inside the volume, not `../b`',
    ],
    [
      { volumes: [{ mount: '/a', configMap: { name: 'x', mode: '0888' } }] },
      'volumes[0].configMap.mode must be a mode in octal digits, such as `0400`, not `0888`',
    ],
    [
      { volumes: [{ mount: '/a', efs: { ...efs, accessPoint: 'x' } }] },
      'volumes[0].efs.accessPoint must be the id of an access point, such as `fsap-0123456789abcdef0`, not `x`',
    ],
    [
      { volumes: [{ mount: '/a', emptyDir: { sizeLimit: 'x' } }] },
      'volumes[0].emptyDir.sizeLimit must be bytes such as `256Mi` or `2Gi` (k, M, G, T, Ki, Mi, Gi, Ti), not `x`',
    ],
    [{ writable: ['tmp'] }, 'writable[0] must be a path below `/`, not `tmp`'],
    [
      { storage: [{ mount: '/a', size: 'big' }] },
      'storage[0].size must be bytes such as `256Mi` or `2Gi` (k, M, G, T, Ki, Mi, Gi, Ti), not `big`',
    ],
    [
      {
        storage: [
          { mount: '/a', size: '1Gi', name: 'x' },
          { mount: '/b', size: '1Gi', name: 'x' },
        ],
      },
      'storage[1].name `x` is the name of another volume',
    ],
    [{ identity: {} }, 'identity must have exactly one of `irsa` and `podIdentity: true`'],
    [
      { identity: { irsa: arn, podIdentity: true } },
      'identity must have exactly one of `irsa` and `podIdentity: true`',
    ],
    [
      { identity: { irsa: 'web' } },
      'identity.irsa must be an ARN such as `arn:aws:iam::111122223333:role/NAME`, not `web`',
    ],
    [
      { identity: { irsa: arn }, serviceAccount: 'x' },
      'identity belongs to the service account `x`, which is not made here',
    ],
    [{ securityGroups: [] }, 'securityGroups must have 1..5 security groups, not 0'],
    [
      { securityGroups: ['sg-1'] },
      'securityGroups[0] must be the id of a security group, such as `sg-0123456789abcdef0`, not `sg-1`',
    ],
    [{ securityGroups: ['sg-01234567', 'sg-01234567'] }, 'securityGroups[1] names `sg-01234567` a second time'],
    [{ security: { runAsUser: -1 } }, 'security.runAsUser must be 0..2147483647, not -1'],
    [
      { security: { capabilities: ['CAP_NET_ADMIN'] } },
      'security.capabilities[0] must be one capability without `CAP_`, such as `NET_BIND_SERVICE`, not `CAP_NET_ADMIN`',
    ],
    [
      { nodes: { tolerations: [{ value: 'x' }] } },
      'nodes.tolerations[0] needs a `key`, or `operator: Exists` for every taint',
    ],
    [{ nodes: { tolerations: [{ key: 'a', seconds: 5 }] } }, 'nodes.tolerations[0].seconds needs `effect: NoExecute`'],
    [
      { priorityClass: 'High' },
      'priorityClass must be at most 253 lower-case letters, digits, `-` and `.`, a letter or digit at both ends, not `High`',
    ],
    [{ sidecars: [{ name: 'web', image: 'a:1' }] }, 'has two containers named `web`'],
    [
      { sidecars: [{ name: 'a', image: 'a' }] },
      'sidecars[0].image needs a tag or a digest, such as `a:1.4.2`: without one, nodes run whatever is latest',
    ],
    [
      { init: [{ name: 'a', image: 'a:1', size: { cpu: 'x' } }] },
      'init[0].size.cpu must be cores such as `250m`, `0.5` or `2`, not `x`',
    ],
    [{ monitoring: { path: 'm' } }, 'monitoring.path must be a path that begins with `/`, not `m`'],
    [
      { monitoring: { by: 'annotations', labels: {} } },
      'monitoring must leave out `labels` and `intervalSeconds` with `by: annotations`',
    ],
    [
      { monitoring: { port: 9090, by: 'serviceMonitor' }, expose: { nlb: {} } },
      'monitoring.by would open the port of the metrics to the clients of the load balancer; use `podMonitor`',
    ],
    [{ expose: {} }, 'expose must have exactly one of `alb`, `nlb` and `internal`, not 0'],
    [{ expose: { alb: {}, nlb: {} } }, 'expose must have exactly one of `alb`, `nlb` and `internal`, not 2'],
    [{ expose: 'public' }, 'expose must be `internal`, or `alb`, `nlb` or `internal` with options, not `public`'],
    [{ expose: { alb: { idleTimeout: 5000 } } }, 'expose.alb.idleTimeout must be 1..4000 seconds, not `5000`'],
  ])('%j', (props, message) => {
    expect(webFault(props)).toBe(message);
  });
});

describe('images', () => {
  const ecr: ClusterTarget = { account: '111122223333', region: 'eu-central-1' };
  const imageOf = (image: WebServiceProps['image'], cluster: ClusterTarget): string => {
    let found: unknown;
    const message = fault((chart) => {
      const { deployment } = new WebService(chart, 'web', { image, port: 8080 });
      found = deployment.containers[0]?.image;
    }, cluster);
    return message === 'no fault' ? String(found) : message;
  };

  it.each<[WebServiceProps['image'], ClusterTarget, string]>([
    ['shop:1.4.2', {}, 'shop:1.4.2'],
    ['shop:1.4.2', ecr, '111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:1.4.2'],
    ['team/shop:1.4.2', ecr, '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/shop:1.4.2'],
    ['quay.io/team/shop:1', ecr, 'quay.io/team/shop:1'],
    ['localhost:5000/shop:1', ecr, 'localhost:5000/shop:1'],
    [`shop:1@${digest}`, {}, `shop:1@${digest}`],
    [{ repository: 'shop', digest }, ecr, `111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop@${digest}`],
    [
      { repository: 'shop', tag: '1', region: 'cn-north-1' },
      ecr,
      '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/shop:1',
    ],
    [{ repository: 'nginx', tag: '1.29', registry: 'public.ecr.aws/nginx' }, ecr, 'public.ecr.aws/nginx/nginx:1.29'],
  ])('%j in %j', (image, cluster, reference) => {
    expect(imageOf(image, cluster)).toBe(reference);
  });
});

describe('wrong props of the others', () => {
  const cron = (props: Partial<CronTaskProps>) =>
    fault((chart) => new CronTask(chart, 'a', { image: 'a:1', schedule: '@daily', ...props })).replace('shop/a: ', '');

  it.each<[Partial<CronTaskProps>, string]>([
    [
      { schedule: '0 3 * *' },
      'schedule must have five fields (minute, hour, day of month, month, day of week), not 4: `0 3 * *`',
    ],
    [
      { schedule: '0 0 * * 7' },
      'schedule has `7` as day of week, which must be within 0..6, `*`, or a range or step of these',
    ],
    [
      { schedule: '0 0 * * sat-sun' },
      'schedule has `sat-sun` as day of week, which must be within 0..6, `*`, or a range or step of these',
    ],
    [
      { schedule: '*/0 * * * *' },
      'schedule has `*/0` as minute, which must be within 0..59, `*`, or a range or step of these',
    ],
    [{ schedule: 'TZ=UTC 0 0 * * *' }, 'schedule must not name a time zone; use `timeZone`'],
    [{ timeZone: 'asia/tokyo' }, 'timeZone must be a time zone such as `Europe/Berlin` or `Etc/UTC`, not `asia/tokyo`'],
    [{ startWithinSeconds: 5 }, 'startWithinSeconds must be 10..2147483647 seconds, not 5'],
    [{ retries: -1 }, 'retries must be 0..1000, not -1'],
    [{ history: { failed: -1 } }, 'history.failed must be 0..1000, not -1'],
    [{ deadlineSeconds: 0 }, 'deadlineSeconds must be 1..2147483647 seconds, not 0'],
  ])('CronTask %j', (props, message) => {
    expect(cron(props)).toBe(message);
  });

  it.each(['* * * * *', '@hourly', '@every 1h30m', '*/15 8-18/2 1,15 jan-JUN mon-fri', '? ? ? ? ?'])(
    'takes %s',
    (schedule) => {
      expect(cron({ schedule })).toBe('no fault');
    },
  );

  it('says where each is wrong', () => {
    expect([
      fault((chart) => new Worker(chart, 'a', { image: 'a:1', health: { path: '/' } })),
      fault((chart) => new Worker(chart, 'a', { image: 'a:1', monitoring: true })),
      fault((chart) => new Worker(chart, 'a', { image: 'a:1', port: 80, monitoring: { by: 'serviceMonitor' } })),
      fault((chart) => new JobTask(chart, 'a', { image: 'a:1', sidecars: [{ name: 'b', image: 'b:1' }] }), {
        version: '1.28',
      }),
      fault((chart) => new DaemonAgent(chart, 'a', { image: 'a:1', hostPaths: [{ path: '/var/../etc' }] })),
      fault((chart) => new DaemonAgent(chart, 'a', { image: 'a:1', maxUnavailable: 0 })),
      fault(
        (chart) => new HorizontalAutoscaling(chart, 'a', { target: { kind: 'Deployment', name: 'b' }, min: 2, max: 1 }),
      ),
      fault((chart) => new SecurityGroupPolicy(chart, 'a', { securityGroups: ['sg-01234567'] })),
      fault((chart) => new SecurityGroupPolicy(chart, 'a', { securityGroups: ['sg-01234567'], podLabels: {} })),
      fault((chart) => new Monitoring(chart, 'a', { selector: {}, port: 'Http' })),
    ]).toEqual([
      'shop/a: health needs a `port` to ask, or a `command`',
      'shop/a: monitoring needs a `port`',
      'shop/a: monitoring.by must be `podMonitor` or `annotations`: there is no Service',
      'shop/a: sidecars need Kubernetes 1.29: before it, a sidecar keeps a job from ending',
      'shop/a: hostPaths[0].path must be a path of the node that begins with `/`, without `..`, not `/var/../etc`',
      'shop/a: maxUnavailable must be above 0, or no pod is ever replaced',
      'shop/a: max must be more than the 2 of `min`, or nothing is scaled; not 1',
      'shop/a: must have exactly one of `podLabels` and `serviceAccountLabels`',
      'shop/a: podLabels must name at least one label',
      'shop/a: port must be the name of a port, not `Http`',
    ]);
  });
});

describe('props of wrong types', () => {
  it('do not compile: an error that is missing here fails the type check', () => {
    const wrong: readonly WebServiceProps[] = [
      // @ts-expect-error a misspelt prop
      { image: 'a:1', port: 80, replica: 3 },
      // @ts-expect-error a text for a number
      { image: 'a:1', port: '80' },
      // @ts-expect-error no image
      { port: 80 },
      // @ts-expect-error a number for a quantity in bytes
      { image: 'a:1', port: 80, size: { memory: 256 } },
      // @ts-expect-error a way that there is not
      { image: 'a:1', port: 80, expose: { elb: {} } },
      // @ts-expect-error an unknown protocol
      { image: 'a:1', port: 80, protocol: 'quic' },
    ];
    expect(wrong).toHaveLength(6);
  });
});
