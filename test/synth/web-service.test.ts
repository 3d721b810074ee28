import { describe, expect, it } from 'vitest';
import { WebService } from '../../src/synth/index.js';
import { manifests, only } from './workload-chart.js';

const labels = { 'app.kubernetes.io/name': 'web' };
const metadata = { name: 'web', namespace: 'shop', labels };
const resources = { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '256Mi' } };
const securityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
};
const spread = (topologyKey: string) => ({
  maxSkew: 1,
  topologyKey,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: { matchLabels: labels },
  matchLabelKeys: ['pod-template-hash'],
});
const template = {
  metadata: { labels },
  spec: {
    serviceAccountName: 'web',
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      fsGroup: 1000,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    terminationGracePeriodSeconds: 45,
    topologySpreadConstraints: [spread('topology.kubernetes.io/zone'), spread('kubernetes.io/hostname')],
    containers: [
      {
        name: 'web',
        image: 'shop:1.4.2',
        ports: [{ name: 'http', containerPort: 8080 }],
        resources,
        startupProbe: { tcpSocket: { port: 8080 }, periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 12 },
        readinessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 10, timeoutSeconds: 2, failureThreshold: 3 },
        lifecycle: { preStop: { sleep: { seconds: 15 } } },
        securityContext,
        volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
      },
    ],
    volumes: [{ name: 'tmp', emptyDir: {} }],
  },
};

describe('WebService', () => {
  it('makes four objects of an image and a port', () => {
    expect(manifests((chart) => new WebService(chart, 'web', { image: 'shop:1.4.2', port: 8080 }))).toEqual([
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata,
        spec: {
          type: 'ClusterIP',
          selector: labels,
          ports: [{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }],
        },
      },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata,
        spec: { replicas: 2, selector: { matchLabels: labels }, template },
      },
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata,
        spec: { maxUnavailable: 1, selector: { matchLabels: labels }, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
      },
    ]);
  });

  it('stands behind an ALB, which asks the path that the pods answer', () => {
    const made = manifests(
      (chart) =>
        new WebService(chart, 'web', {
          image: 'shop:1.4.2',
          port: 8080,
          servicePort: 80,
          health: { path: '/healthz', startupSeconds: 92, liveness: '/livez' },
          expose: { alb: { host: 'shop.example.com', healthCheck: { interval: 20 } } },
        }),
    );
    const ingress = only(made, 'Ingress');
    expect(ingress.spec).toEqual({
      ingressClassName: 'alb',
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }],
          },
        },
      ],
    });
    expect(ingress.metadata.annotations).toMatchObject({
      'alb.ingress.kubernetes.io/target-type': 'ip',
      'alb.ingress.kubernetes.io/healthcheck-path': '/healthz',
      'alb.ingress.kubernetes.io/healthcheck-interval-seconds': '20',
    });
    expect(only(made, 'Service').spec.ports).toEqual([{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }]);
    const { startupProbe, livenessProbe } = only(made, 'Deployment').spec.template.spec.containers[0];
    expect(startupProbe).toEqual({
      httpGet: { path: '/healthz', port: 8080 },
      periodSeconds: 5,
      timeoutSeconds: 2,
      failureThreshold: 19,
    });
    expect(livenessProbe).toEqual({
      httpGet: { path: '/livez', port: 8080 },
      periodSeconds: 10,
      timeoutSeconds: 2,
      failureThreshold: 9,
    });
  });

  it('needs ports of nodes behind an ALB in instance mode', () => {
    const made = manifests(
      (chart) =>
        new WebService(chart, 'web', { image: 'shop:1', port: 8080, expose: { alb: { targetType: 'instance' } } }),
    );
    expect(only(made, 'Service').spec.type).toBe('NodePort');
  });

  it('stands behind an NLB, which does not open the port of the metrics', () => {
    const made = manifests(
      (chart) =>
        new WebService(chart, 'web', {
          image: 'shop:1',
          port: 1883,
          protocol: 'tcp',
          monitoring: { port: 9090 },
          expose: { nlb: { sourceRanges: ['10.0.0.0/8'] } },
        }),
    );
    expect(only(made, 'Service').spec).toEqual({
      type: 'LoadBalancer',
      loadBalancerClass: 'service.k8s.aws/nlb',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      allocateLoadBalancerNodePorts: false,
      selector: labels,
      ports: [{ name: 'tcp', port: 1883, targetPort: 'tcp', protocol: 'TCP' }],
    });
    expect(only(made, 'PodMonitor').spec).toEqual({
      selector: { matchLabels: labels },
      podMetricsEndpoints: [{ port: 'metrics', path: '/metrics' }],
    });
  });

  it('is a StatefulSet with storage, whose pods have names of their own', () => {
    const made = manifests(
      (chart) =>
        new WebService(chart, 'web', {
          image: 'shop:1',
          port: 5432,
          protocol: 'tcp',
          replicas: 3,
          keepStorage: false,
          monitoring: { port: 9187, intervalSeconds: 30 },
          storage: [
            { mount: '/data', size: '20Gi', class: 'gp3' },
            { mount: '/wal', size: '5Gi' },
          ],
        }),
    );
    const { template: pod, ...spec } = only(made, 'StatefulSet').spec;
    expect(spec).toEqual({
      replicas: 3,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
      selector: { matchLabels: labels },
      serviceName: 'web-pods',
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: 'gp3',
            resources: { requests: { storage: '20Gi' } },
          },
        },
        {
          metadata: { name: 'data-1' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '5Gi' } } },
        },
      ],
    });
    expect(pod.spec.containers[0].volumeMounts).toEqual([
      { name: 'data', mountPath: '/data' },
      { name: 'data-1', mountPath: '/wal' },
      { name: 'tmp', mountPath: '/tmp' },
    ]);
    const [own, pods] = made
      .filter(({ kind }) => kind === 'Service')
      .sort((one, other) => one.metadata.name.length - other.metadata.name.length);
    expect(own.spec.clusterIP).toBeUndefined();
    expect(pods).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web-pods', namespace: 'shop', labels: { ...labels, 'app.kubernetes.io/component': 'pods' } },
      spec: {
        type: 'ClusterIP',
        clusterIP: 'None',
        publishNotReadyAddresses: true,
        selector: labels,
        ports: [
          { name: 'tcp', port: 5432, targetPort: 'tcp', protocol: 'TCP' },
          { name: 'metrics', port: 9187, targetPort: 'metrics', protocol: 'TCP' },
        ],
      },
    });
    expect(only(made, 'ServiceMonitor').spec).toEqual({
      selector: { matchLabels: { ...labels, 'app.kubernetes.io/component': 'pods' } },
      endpoints: [{ port: 'metrics', path: '/metrics', interval: '30s' }],
    });
  });

  it('has one headless Service where nobody asks for another', () => {
    const made = manifests(
      (chart) =>
        new WebService(chart, 'web', {
          image: 'shop:1',
          port: 6379,
          storage: [{ mount: '/data', size: '1Gi' }],
          expose: { internal: { type: 'headless' } },
        }),
    );
    expect(only(made, 'Service')).toMatchObject({ metadata, spec: { clusterIP: 'None' } });
    expect(only(made, 'StatefulSet').spec.serviceName).toBe('web');
  });

  it('leaves the number of pods to its autoscaler', () => {
    const made = manifests(
      (chart) => new WebService(chart, 'web', { image: 'shop:1', port: 8080, scale: { min: 3, max: 9, cpu: 60 } }),
    );
    expect(only(made, 'Deployment').spec.replicas).toBeUndefined();
    expect(only(made, 'HorizontalPodAutoscaler').spec).toEqual({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 3,
      maxReplicas: 9,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } },
      ],
    });
  });

  it('with one pod has nothing to spread or to protect', () => {
    const made = manifests((chart) => new WebService(chart, 'web', { image: 'shop:1', port: 8080, replicas: 1 }));
    expect(made.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'Service', 'Deployment']);
    expect(only(made, 'Deployment').spec.template.spec.topologySpreadConstraints).toBeUndefined();
  });

  it('listens below 1024 without root', () => {
    const made = manifests((chart) => new WebService(chart, 'web', { image: 'nginx:1.29.0', port: 80 }));
    expect(only(made, 'Deployment').spec.template.spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
    });
  });
});
