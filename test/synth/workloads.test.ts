import { describe, expect, it } from 'vitest';
import {
  CronTask,
  DaemonAgent,
  HorizontalAutoscaling,
  JobTask,
  Monitoring,
  SecurityGroupPolicy,
  Worker,
  WorkloadServiceAccount,
} from '../../src/synth/index.js';
import { type Manifest, manifests, only } from './workload-chart.js';

const role = 'arn:aws:iam::111122223333:role/mailer';

function workerPod(props: Omit<ConstructorParameters<typeof Worker>[2], 'image'>): Manifest {
  const made = manifests((chart) => new Worker(chart, 'mailer', { image: 'mailer:1', ...props }));
  return only(made, 'Deployment').spec.template;
}

describe('Worker', () => {
  it('has no Service and, without a port, no probes', () => {
    const made = manifests((chart) => new Worker(chart, 'mailer', { image: 'mailer:1' }));
    expect(made.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'Deployment', 'PodDisruptionBudget']);
    const { spec } = only(made, 'Deployment').spec.template;
    expect(spec.terminationGracePeriodSeconds).toBe(30);
    expect(Object.keys(spec.containers[0])).toEqual(['name', 'image', 'resources', 'securityContext', 'volumeMounts']);
  });

  it('scales on the depth of a queue', () => {
    const made = manifests(
      (chart) =>
        new Worker(chart, 'mailer', {
          image: 'mailer:1',
          scale: {
            min: 1,
            max: 20,
            memory: 80,
            external: [
              { metric: 'sqs-depth', labels: { queue: 'mails' }, perPod: 30 },
              { metric: 'lag', total: '1k' },
            ],
            behavior: { up: { pods: 4, periodSeconds: 15 }, down: { disabled: true } },
          },
        }),
    );
    expect(only(made, 'HorizontalPodAutoscaler').spec).toEqual({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'mailer' },
      minReplicas: 1,
      maxReplicas: 20,
      metrics: [
        { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
        {
          type: 'External',
          external: {
            metric: { name: 'sqs-depth', selector: { matchLabels: { queue: 'mails' } } },
            target: { type: 'AverageValue', averageValue: '30' },
          },
        },
        { type: 'External', external: { metric: { name: 'lag' }, target: { type: 'Value', value: '1k' } } },
      ],
      behavior: {
        scaleUp: { policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }] },
        scaleDown: { selectPolicy: 'Disabled' },
      },
    });
  });

  it('takes its environment from everywhere', () => {
    const { containers } = workerPod({
      env: {
        LEVEL: 'info',
        COUNT: 3,
        DEBUG: false,
        DB_URL: { secret: 'db', key: 'url' },
        MODE: { configMap: 'app', key: 'mode', optional: true },
        POD_IP: { field: 'status.podIP' },
        MEMORY: { resource: 'limits.memory', divisor: '1Mi' },
      },
      envFrom: [
        { configMap: 'app', prefix: 'APP_' },
        { secret: 'keys', optional: true },
      ],
    }).spec;
    expect(containers[0].env).toEqual([
      { name: 'LEVEL', value: 'info' },
      { name: 'COUNT', value: '3' },
      { name: 'DEBUG', value: 'false' },
      { name: 'DB_URL', valueFrom: { secretKeyRef: { name: 'db', key: 'url' } } },
      { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'app', key: 'mode', optional: true } } },
      { name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
      { name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
    ]);
    expect(containers[0].envFrom).toEqual([
      { prefix: 'APP_', configMapRef: { name: 'app' } },
      { secretRef: { name: 'keys', optional: true } },
    ]);
  });

  it('mounts volumes of every kind', () => {
    const made = manifests(
      (chart) =>
        new Worker(chart, 'mailer', {
          image: 'mailer:1',
          writable: ['/var/cache/app'],
          volumes: [
            { mount: '/scratch', emptyDir: { sizeLimit: '1Gi', memory: true } },
            { mount: '/etc/app', configMap: { name: 'app', items: { 'app.conf': 'app.conf' }, mode: '0400' } },
            { mount: '/keys', secret: 'keys' },
            { mount: '/old', pvc: 'old', readOnly: true },
            { mount: '/shared', efs: { fileSystem: 'fs-0123456789abcdef0', accessPoint: 'fsap-0123456789abcdef0' } },
          ],
        }),
    );
    const { spec } = only(made, 'Deployment').spec.template;
    expect(spec.volumes).toEqual([
      { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
      {
        name: 'etc-app',
        configMap: { name: 'app', items: [{ key: 'app.conf', path: 'app.conf' }], defaultMode: 0o400 },
      },
      { name: 'keys', secret: { secretName: 'keys' } },
      { name: 'old', persistentVolumeClaim: { claimName: 'old' } },
      { name: 'shared', persistentVolumeClaim: { claimName: 'mailer-shared' } },
      { name: 'var-cache-app', emptyDir: {} },
    ]);
    expect(spec.containers[0].volumeMounts).toEqual([
      { name: 'scratch', mountPath: '/scratch' },
      { name: 'etc-app', mountPath: '/etc/app', readOnly: true },
      { name: 'keys', mountPath: '/keys', readOnly: true },
      { name: 'old', mountPath: '/old', readOnly: true },
      { name: 'shared', mountPath: '/shared' },
      { name: 'var-cache-app', mountPath: '/var/cache/app' },
    ]);
    expect(only(made, 'PersistentVolume')).toEqual({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: 'shop-mailer-shared', labels: { 'app.kubernetes.io/name': 'mailer' } },
      spec: {
        accessModes: ['ReadWriteMany'],
        storageClassName: '',
        volumeMode: 'Filesystem',
        capacity: { storage: '5Gi' },
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { namespace: 'shop', name: 'mailer-shared' },
        csi: { driver: 'efs.csi.aws.com', volumeHandle: 'fs-0123456789abcdef0::fsap-0123456789abcdef0' },
      },
    });
    expect(only(made, 'PersistentVolumeClaim').spec).toEqual({
      accessModes: ['ReadWriteMany'],
      storageClassName: '',
      volumeMode: 'Filesystem',
      volumeName: 'shop-mailer-shared',
      resources: { requests: { storage: '5Gi' } },
    });
  });

  it('starts sidecars before the main container and stops them after it', () => {
    const spec = workerPod({
      sidecars: [{ name: 'otel', image: 'otel:1' }],
      init: [{ name: 'wait', image: 'wait:1' }],
    }).spec;
    expect(spec.initContainers.map(({ name, restartPolicy }: Manifest) => [name, restartPolicy])).toEqual([
      ['otel', 'Always'],
      ['wait', undefined],
    ]);
    expect(spec.containers.map(({ name }: Manifest) => name)).toEqual(['mailer']);
    expect(spec.initContainers[0].volumeMounts).toEqual([{ name: 'otel-tmp', mountPath: '/tmp' }]);
  });

  it('acts as a role, in its own security groups, on the nodes wanted', () => {
    const made = manifests(
      (chart) =>
        new Worker(chart, 'mailer', {
          image: 'mailer:1',
          identity: { irsa: role },
          securityGroups: ['sg-0123456789abcdef0'],
          nodes: {
            arch: 'arm64',
            labels: { pool: 'jobs' },
            tolerations: [{ key: 'jobs', value: 'yes', effect: 'NoSchedule' }],
          },
          spread: { zones: 'require', hosts: 'off' },
        }),
    );
    expect(only(made, 'ServiceAccount').metadata.annotations).toEqual({ 'eks.amazonaws.com/role-arn': role });
    expect(only(made, 'SecurityGroupPolicy').spec).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'mailer' } },
      securityGroups: { groupIds: ['sg-0123456789abcdef0'] },
    });
    const { spec } = only(made, 'Deployment').spec.template;
    expect(spec.nodeSelector).toEqual({ 'kubernetes.io/arch': 'arm64', pool: 'jobs' });
    expect(spec.tolerations).toEqual([{ key: 'jobs', operator: 'Equal', value: 'yes', effect: 'NoSchedule' }]);
    expect(spec.topologySpreadConstraints).toHaveLength(1);
    expect(spec.topologySpreadConstraints[0].whenUnsatisfiable).toBe('DoNotSchedule');
  });

  it('is scraped by annotations', () => {
    const { metadata } = workerPod({
      port: 8080,
      monitoring: { by: 'annotations', path: '/m' },
      podAnnotations: { a: 'b' },
    });
    expect(metadata.annotations).toEqual({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '8080',
      'prometheus.io/path': '/m',
      a: 'b',
    });
  });
});

describe('tasks', () => {
  it('CronTask', () => {
    const made = manifests(
      (chart) =>
        new CronTask(chart, 'report', {
          image: 'report:1',
          schedule: '*/15 8-18 * * mon-fri',
          timeZone: 'Asia/Tokyo',
          retries: 1,
          deadlineSeconds: 600,
          concurrency: 'Replace',
          history: { succeeded: 1, failed: 5 },
          ttlSeconds: 3600,
        }),
    );
    expect(made.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'CronJob']);
    const { jobTemplate, ...spec } = only(made, 'CronJob').spec;
    const { template, ...job } = jobTemplate.spec;
    expect(spec).toEqual({
      schedule: '*/15 8-18 * * mon-fri',
      timeZone: 'Asia/Tokyo',
      concurrencyPolicy: 'Replace',
      startingDeadlineSeconds: 300,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 5,
    });
    expect(job).toEqual({
      backoffLimit: 1,
      activeDeadlineSeconds: 600,
      ttlSecondsAfterFinished: 3600,
      podFailurePolicy: {
        rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
      },
    });
    expect(template.spec.restartPolicy).toBe('Never');
    expect(template.metadata.labels).toEqual({ 'app.kubernetes.io/name': 'report' });
  });

  it('JobTask', () => {
    const made = manifests(
      (chart) => new JobTask(chart, 'migrate', { image: 'migrate:1', parallelism: 2, completions: 4 }),
    );
    const { template, ...spec } = only(made, 'Job').spec;
    expect(spec).toEqual({
      backoffLimit: 3,
      ttlSecondsAfterFinished: 86_400,
      completions: 4,
      parallelism: 2,
      podFailurePolicy: {
        rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
      },
    });
    expect(Object.keys(template.spec.containers[0])).not.toContain('readinessProbe');
  });
});

describe('DaemonAgent', () => {
  it('runs on every EC2 node, and sees its folders without writing', () => {
    const made = manifests(
      (chart) =>
        new DaemonAgent(chart, 'agent', {
          image: 'agent:1',
          hostPaths: [{ path: '/var/log' }, { path: '/run/x.sock', mount: '/x.sock', type: 'Socket' }],
        }),
    );
    const { template, ...spec } = only(made, 'DaemonSet').spec;
    expect(spec).toEqual({
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      selector: { matchLabels: { 'app.kubernetes.io/name': 'agent' } },
    });
    expect(template.spec.tolerations).toEqual([{ operator: 'Exists' }]);
    expect(template.spec.affinity.nodeAffinity).toEqual({
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          { matchExpressions: [{ key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] }] },
        ],
      },
    });
    expect(template.spec.volumes).toEqual([
      { name: 'tmp', emptyDir: {} },
      { name: 'host-var-log', hostPath: { path: '/var/log', type: 'Directory' } },
      { name: 'host-run-x-sock', hostPath: { path: '/run/x.sock', type: 'Socket' } },
    ]);
    expect(template.spec.containers[0].volumeMounts).toEqual([
      { name: 'host-var-log', mountPath: '/var/log', readOnly: true },
      { name: 'host-run-x-sock', mountPath: '/x.sock', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ]);
  });
});

describe('constructs of their own', () => {
  it('HorizontalAutoscaling holds 70 percent of CPU where no metric is named', () => {
    const made = manifests(
      (chart) => new HorizontalAutoscaling(chart, 'web', { target: { kind: 'StatefulSet', name: 'db' }, max: 3 }),
    );
    expect(made).toEqual([
      {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: { name: 'web', namespace: 'shop' },
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db' },
          minReplicas: 2,
          maxReplicas: 3,
          metrics: [
            { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
          ],
        },
      },
    ]);
  });

  it('WorkloadServiceAccount, with a role or with Pod Identity', () => {
    const [withRole, withAgent] = [{ irsa: role }, { podIdentity: true }].map((identity) =>
      manifests((chart) => new WorkloadServiceAccount(chart, 'jobs', { identity })),
    );
    const plain = { apiVersion: 'v1', kind: 'ServiceAccount', automountServiceAccountToken: false };
    expect(withRole).toEqual([
      { ...plain, metadata: { name: 'jobs', namespace: 'shop', annotations: { 'eks.amazonaws.com/role-arn': role } } },
    ]);
    expect(withAgent).toEqual([{ ...plain, metadata: { name: 'jobs', namespace: 'shop' } }]);
  });

  it('SecurityGroupPolicy by service account, Monitoring of Services', () => {
    const groups = ['sg-01234567', 'sg-0123456789abcdef0'];
    const made = manifests((chart) => {
      new SecurityGroupPolicy(chart, 'db', { serviceAccountLabels: { db: 'yes' }, securityGroups: groups });
      return new Monitoring(chart, 'web', { selector: { a: 'b' }, port: 'http', labels: { release: 'p' } });
    });
    expect(made).toEqual([
      {
        apiVersion: 'vpcresources.k8s.aws/v1beta1',
        kind: 'SecurityGroupPolicy',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { serviceAccountSelector: { matchLabels: { db: 'yes' } }, securityGroups: { groupIds: groups } },
      },
      {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'ServiceMonitor',
        metadata: { name: 'web', namespace: 'shop', labels: { release: 'p' } },
        spec: { selector: { matchLabels: { a: 'b' } }, endpoints: [{ port: 'http', path: '/metrics' }] },
      },
    ]);
  });
});
