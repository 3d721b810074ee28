import { ApiObject, App, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { kplus } from '../../src/synth/base/kplus.js';
import {
  CronTask,
  type EksChart,
  JobTask,
  override,
  WebService,
  type WebServiceProps,
  Worker,
} from '../../src/synth/index.js';
import { fault, type Manifest, manifests, only } from './workload-chart.js';

const base: WebServiceProps = { image: 'shop:1.4.2', port: 8080 };

/** The pod of a WebService that `edit` may go on with. */
function pod(props: Partial<WebServiceProps> = {}, edit: (web: WebService) => void = () => undefined): Manifest {
  return only(webManifests(props, edit), 'Deployment').spec.template;
}

function webManifests(
  props: Partial<WebServiceProps> = {},
  edit: (web: WebService, chart: EksChart) => void = () => undefined,
) {
  return manifests((chart) => {
    const web = new WebService(chart, 'web', { ...base, ...props });
    edit(web, chart);
    return web;
  });
}

const otel = { name: 'otel', image: 'otel:1.0.0', portNumber: 4317 };

describe('traps of cdk8s-plus that do not reach the manifests', () => {
  it('default resources: one core and 512Mi, with limits of one and a half cores and 2Gi', () => {
    const { containers } = pod({}, (web) => web.deployment.addContainer(otel)).spec;
    const small = { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '256Mi' } };
    expect(containers.map(({ resources }: Manifest) => resources)).toEqual([small, small]);
  });

  it('a CPU limit that cannot be left out', () => {
    expect(pod({ size: { cpu: 2, memory: '4Gi' } }).spec.containers[0].resources).toEqual({
      requests: { cpu: '2', memory: '4Gi' },
      limits: { memory: '4Gi' },
    });
    expect(pod({ size: { cpu: '500m', cpuLimit: 1 } }).spec.containers[0].resources.limits.cpu).toBe('1');
  });

  it('imagePullPolicy: Always', () => {
    const { containers } = pod({}, (web) => {
      web.deployment.addContainer(otel);
      web.deployment.addContainer({ name: 'dev', image: 'dev:1', imagePullPolicy: kplus.ImagePullPolicy.ALWAYS });
    }).spec;
    const policies = containers.map(({ imagePullPolicy }: Manifest) => imagePullPolicy);
    expect(policies).toEqual([undefined, undefined, 'Always']);
  });

  it('runAsNonRoot without a user: CreateContainerConfigError with images of root', () => {
    expect(pod().spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000 });
    const image = pod({ security: { runAsUser: 'image' } }).spec.securityContext;
    expect(image).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod({ security: { runAsUser: 0 } }).spec.securityContext.runAsNonRoot).toBeUndefined();
  });

  it('a read-only root file system without a place for temporary files', () => {
    const { spec } = pod();
    expect(spec.containers[0].securityContext.readOnlyRootFilesystem).toBe(true);
    expect(spec.containers[0].volumeMounts).toEqual([{ name: 'tmp', mountPath: '/tmp' }]);
    expect(pod({ security: { readOnlyRootFilesystem: false } }).spec.volumes).toBeUndefined();
  });

  it('pods that the Pod Security Standard restricted refuses', () => {
    const { spec } = pod({ security: { capabilities: ['NET_BIND_SERVICE'] } }, (web) =>
      web.deployment.addContainer(otel),
    );
    expect(spec.securityContext.seccompProfile).toEqual({ type: 'RuntimeDefault' });
    expect(spec.containers[0].securityContext.capabilities).toEqual({ add: ['NET_BIND_SERVICE'], drop: ['ALL'] });
    expect(spec.containers[1].securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('a startup probe that kills after 30 seconds', () => {
    const { containers } = pod({ health: { startupSeconds: 300 } }, (web) => web.deployment.addContainer(otel)).spec;
    const { periodSeconds, failureThreshold } = containers[0].startupProbe;
    expect(periodSeconds * failureThreshold).toBe(300);
    expect(containers[1].startupProbe).toBeUndefined();
    expect(containers[1].ports).toEqual([{ containerPort: 4317 }]);
  });

  it('no readiness probe', () => {
    expect(pod().spec.containers[0].readinessProbe.tcpSocket).toEqual({ port: 8080 });
  });

  it('spread that deadlocks a rollout: required anti-affinity on node and zone', () => {
    const { spec } = pod({ replicas: 4 });
    expect(spec.affinity).toBeUndefined();
    const ways = spec.topologySpreadConstraints.map(({ whenUnsatisfiable }: Manifest) => whenUnsatisfiable);
    expect(ways).toEqual(['ScheduleAnyway', 'ScheduleAnyway']);
  });

  it('no PodDisruptionBudget', () => {
    expect(only(webManifests(), 'PodDisruptionBudget').spec.maxUnavailable).toBe(1);
    const half = only(webManifests({ replicas: 4, disruption: { minAvailable: '50%' } }), 'PodDisruptionBudget').spec;
    expect(half).toMatchObject({ minAvailable: '50%' });
    expect(half.maxUnavailable).toBeUndefined();
    expect(webManifests({ disruption: false }).some(({ kind }) => kind === 'PodDisruptionBudget')).toBe(false);
  });

  it('no time for load balancers to take a pod out', () => {
    const { spec } = pod({ shutdown: { delaySeconds: 20, graceSeconds: 60 } });
    expect(spec.containers[0].lifecycle).toEqual({ preStop: { sleep: { seconds: 20 } } });
    expect(spec.terminationGracePeriodSeconds).toBe(80);
  });

  it('fields that old clusters do not know', () => {
    const old = manifests(
      (chart) => new WebService(chart, 'web', { ...base, sidecars: [{ name: 'otel', image: 'otel:1' }] }),
      { version: '1.28' },
    );
    const { spec } = only(old, 'Deployment').spec.template;
    expect(spec.containers[0].lifecycle).toBeUndefined();
    expect(spec.terminationGracePeriodSeconds).toBe(30);
    expect(spec.containers.map(({ name }: Manifest) => name)).toEqual(['web', 'otel']);
    expect(spec.initContainers).toBeUndefined();
  });

  it('externalIPs: []', () => {
    for (const storage of [undefined, [{ mount: '/data', size: '1Gi' }]]) {
      const services = webManifests(storage && { storage }).filter(({ kind }) => kind === 'Service');
      expect(services.every(({ spec }) => !('externalIPs' in spec))).toBe(true);
    }
  });

  it('defaults of Kubernetes written out: progressDeadlineSeconds, dnsPolicy, hostNetwork, restartPolicy', () => {
    const deployment = only(webManifests(), 'Deployment').spec;
    expect(Object.keys(deployment)).toEqual(['replicas', 'selector', 'template']);
    for (const key of ['dnsPolicy', 'hostNetwork', 'restartPolicy', 'setHostnameAsFQDN', 'shareProcessNamespace']) {
      expect(deployment.template.spec).not.toHaveProperty(key);
    }
  });

  it('an autoscaler that always says how to scale in, and with replicas throws', () => {
    const hpa = only(webManifests({ scale: { max: 4 } }), 'HorizontalPodAutoscaler').spec;
    expect(hpa.behavior).toBeUndefined();
    const own = webManifests({}, (web, chart) => {
      new kplus.HorizontalPodAutoscaler(chart, 'own', {
        target: web.deployment,
        maxReplicas: 5,
        metrics: [kplus.Metric.resourceCpu(kplus.MetricTarget.averageUtilization(60))],
      });
    });
    expect(only(own, 'Deployment').spec.replicas).toBeUndefined();
  });

  it('StatefulSets without claims', () => {
    const made = webManifests({ storage: [{ mount: '/data', size: '20Gi' }] });
    expect(only(made, 'StatefulSet').spec.volumeClaimTemplates[0].spec.resources.requests.storage).toBe('20Gi');
  });

  it('a CronJob that is skipped when the controller is 10 seconds late; Jobs without end', () => {
    const cron = only(
      manifests((chart) => new CronTask(chart, 'a', { image: 'a:1', schedule: '@daily' })),
      'CronJob',
    ).spec;
    expect(cron).toMatchObject({ schedule: '@daily', startingDeadlineSeconds: 300, timeZone: 'Etc/UTC' });
    const job = only(
      manifests((chart) => new JobTask(chart, 'a', { image: 'a:1' })),
      'Job',
    ).spec;
    expect(job).toMatchObject({ backoffLimit: 3, ttlSecondsAfterFinished: 86_400 });
  });

  it('clients of the Kubernetes API without a token', () => {
    expect(pod().spec.automountServiceAccountToken).toBe(false);
    expect(pod({ kubernetesApi: true }).spec.automountServiceAccountToken).toBe(true);
  });

  it('selectors made of a hash of the construct path, which change with its id', () => {
    const [one, other] = ['web', 'renamed'].map((id) =>
      manifests((chart) => new WebService(chart, id, { ...base, name: 'web' })),
    );
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).not.toContain('cdk8s.io/metadata.addr');
  });

  it('selectors of other objects of cdk8s-plus, which ask for that hash', () => {
    const made = webManifests({}, (web, chart) => {
      new kplus.NetworkPolicy(chart, 'policy', { selector: web.deployment });
      new kplus.Service(chart, 'more', { selector: web.deployment, ports: [{ port: 1 }] });
    });
    const name = { 'app.kubernetes.io/name': 'web' };
    expect(only(made, 'NetworkPolicy').spec.podSelector).toEqual({ matchLabels: name });
    expect(made.find(({ metadata }) => metadata.name === 'shop-more').spec.selector).toEqual(name);
  });

  it('labels of the chart that do not reach the pods', () => {
    const made = manifests((chart) => new WebService(chart, 'web', base), {}, { team: 'shop' });
    const { selector, template } = only(made, 'Deployment').spec;
    expect(template.metadata.labels).toEqual({ team: 'shop', 'app.kubernetes.io/name': 'web' });
    expect(selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'web' });
  });

  it('the namespace of the chart on objects that have none', () => {
    const volumes = [{ mount: '/shared', efs: { fileSystem: 'fs-0123456789abcdef0' } }];
    expect(only(webManifests({ volumes }), 'PersistentVolume').metadata.namespace).toBeUndefined();
  });

  it('objects before those that they need', () => {
    const volumes = [{ mount: '/shared', efs: { fileSystem: 'fs-0123456789abcdef0' } }];
    const kinds = webManifests({ volumes, securityGroups: ['sg-01234567'] }).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'ServiceAccount',
      'SecurityGroupPolicy',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'Service',
      'Deployment',
      'PodDisruptionBudget',
    ]);
  });

  it('names with hashes, and names that Kubernetes refuses', () => {
    expect(new Set(webManifests().map(({ metadata }) => metadata.name))).toEqual(new Set(['web']));
    expect(fault((chart) => new WebService(chart, 'Web_Shop', base))).toMatch(
      /^shop\/Web_Shop: name must be at most 63/,
    );
    expect(fault((chart) => new CronTask(chart, 'a'.repeat(53), { image: 'a:1', schedule: '@daily' }))).toBe(
      `shop/${'a'.repeat(53)}: name must have at most 52 characters, not 53`,
    );
  });

  it('two workloads of one name', () => {
    const two = () =>
      manifests((chart) => {
        new Worker(chart, 'one', { image: 'a:1', name: 'web' });
        return new WebService(chart, 'two', { ...base, name: 'web' });
      });
    expect(two).toThrow('makes ServiceAccount `web` twice');
  });
});

describe('going on with cdk8s-plus', () => {
  it('late edits keep fields newer than Kubernetes 1.28 and plain quantities', () => {
    const made = webManifests({}, (web) => {
      override<Manifest>(ApiObject.of(web.deployment), ({ spec }) => {
        spec.template.spec.containers[0].resources.requests.cpu = '250m';
        spec.template.spec.resources = { limits: { cpu: 1 } };
        spec.strategy = { rollingUpdate: { maxSurge: 1 } };
      });
    });
    const { strategy, template } = only(made, 'Deployment').spec;
    expect(strategy).toEqual({ rollingUpdate: { maxSurge: 1 } });
    expect(template.spec.resources).toEqual({ limits: { cpu: 1 } });
    expect(template.spec.containers[0].resources.requests.cpu).toBe('250m');
  });

  it('an edit of one rendering does not reach the next', () => {
    const made = webManifests({}, (web) => {
      override<Manifest>(ApiObject.of(web.deployment), ({ spec }) => {
        spec.template.spec.containers[0].securityContext.capabilities.drop.push('MORE');
        spec.selector.matchLabels.more = 'yes';
      });
      ApiObject.of(web.deployment).toJson();
    });
    const { selector, template } = only(made, 'Deployment').spec;
    expect(template.spec.containers[0].securityContext.capabilities.drop).toEqual(['ALL', 'MORE']);
    expect(selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'web', more: 'yes' });
    expect(only(made, 'PodDisruptionBudget').spec.selector.matchLabels).toEqual({ 'app.kubernetes.io/name': 'web' });
  });

  it('works in a chart of cdk8s itself', () => {
    const chart = new Chart(new App(), 'plain', { namespace: 'shop' });
    const volumes = [{ mount: '/shared', efs: { fileSystem: 'fs-0123456789abcdef0' } }];
    new WebService(chart, 'web', { ...base, volumes });
    const names = chart.toJson().map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name]);
    expect(names).toContainEqual(['PersistentVolume', undefined, 'shop-web-shared']);
    expect(names).toContainEqual(['Deployment', 'shop', 'web']);
  });

  it('keeps what is added: variables, mounts, ports, containers, affinities, labels', () => {
    const { metadata, spec } = pod({ env: { A: '1' } }, ({ deployment }) => {
      const [main] = deployment.containers;
      main?.env.addVariable('B', kplus.EnvValue.fromValue('2'));
      main?.mount('/cache', kplus.Volume.fromEmptyDir(deployment, 'cache', 'cache'));
      main?.addPort({ number: 9000, name: 'debug' });
      deployment.addInitContainer({ name: 'wait', image: 'wait:1' });
      deployment.podMetadata.addLabel('more', 'yes');
      deployment.podMetadata.addAnnotation('note', 'x');
      deployment.scheduling.tolerate(kplus.Node.tainted(kplus.NodeTaintQuery.exists('gpu')));
      deployment.scheduling.attract(kplus.Node.labeled(kplus.NodeLabelQuery.is('pool', 'web')));
    });
    const [main] = spec.containers;
    expect(main.env).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ]);
    expect(main.volumeMounts).toEqual([
      { name: 'tmp', mountPath: '/tmp' },
      { name: 'cache', mountPath: '/cache' },
    ]);
    expect(main.ports).toEqual([
      { name: 'http', containerPort: 8080 },
      { name: 'debug', containerPort: 9000 },
    ]);
    expect(spec.volumes.map(({ name }: Manifest) => name)).toEqual(['tmp', 'cache']);
    expect(spec.initContainers[0]).toMatchObject({ name: 'wait', resources: { limits: { memory: '256Mi' } } });
    expect(spec.tolerations).toEqual([{ key: 'gpu', operator: 'Exists' }]);
    expect(spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms).toHaveLength(1);
    expect(metadata).toEqual({
      labels: { 'app.kubernetes.io/name': 'web', more: 'yes' },
      annotations: { note: 'x' },
    });
  });
});
