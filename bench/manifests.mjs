// The objects of the corpora. Each maker takes an app and whether to build a fault into the object.

export function deployment(app, fault) {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.team}
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${app.name}
    spec:
${spread(app)}
      terminationGracePeriodSeconds: 60
      securityContext:
        runAsNonRoot: true
        runAsUser: ${app.user}
        seccompProfile:
          type: RuntimeDefault
      containers:
${container(app, fault, 8)}
          ports:
            - name: http
              containerPort: ${app.port}
          readinessProbe:
            httpGet:
              path: ${app.health}
              port: http
            periodSeconds: 5
          lifecycle:
            preStop:
              sleep:
                seconds: 20`;
}

function spread(app) {
  return `      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: ${app.name}`;
}

function container(app, fault, indent) {
  const tag = fault ? 'latest' : app.version;
  const text = `- name: ${app.name}
  image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/${app.team}/${app.name}:${tag}
  resources:
    requests:
      cpu: ${app.cpu}m
      memory: ${app.memory}Mi
    limits:
      memory: ${app.memory}Mi
  securityContext:
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    capabilities:
      drop: ["ALL"]`;
  return text.replace(/^/gm, ' '.repeat(indent));
}

export function cronJob(app, fault) {
  return `apiVersion: batch/v1
kind: CronJob
metadata:
  name: ${app.name}-report
  namespace: ${app.namespace}
spec:
  schedule: "${app.minute} ${app.hour} * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      backoffLimit: 2
      ttlSecondsAfterFinished: 3600
      template:
        spec:
          restartPolicy: Never
          securityContext:
            runAsNonRoot: true
            runAsUser: ${app.user}
            seccompProfile:
              type: RuntimeDefault
          containers:
${container(app, fault, 12)}
              args: ["report", "--since", "24h", "--team", "${app.team}"]`;
}

export function service(app, fault) {
  const legacy = `
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip`;
  return `apiVersion: v1
kind: Service
metadata:
  name: ${app.name}
  namespace: ${app.namespace}${fault ? legacy : ''}
spec:
  type: ${fault ? 'LoadBalancer' : 'ClusterIP'}
  selector:
    app.kubernetes.io/name: ${app.name}
  ports:
    - name: http
      port: 80
      targetPort: http`;
}

export function ingress(app, fault) {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
  annotations:${fault ? '\n    kubernetes.io/ingress.class: alb' : ''}
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/healthcheck-path: ${app.health}
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/${app.certificate}
spec:${fault ? '' : '\n  ingressClassName: alb'}
  rules:
    - host: ${app.name}.${app.team}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${app.name}
                port:
                  name: http`;
}

export function configMap(app) {
  const settings = app.settings.map(([key, value]) => `  ${key}: "${value}"`).join('\n');
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${app.name}-settings
  namespace: ${app.namespace}
data:
${settings}
  application.properties: |
    server.port=${app.port}
    # requests above this many are turned away
    server.max-connections=${app.memory}
    management.endpoint=${app.health}`;
}

export function disruptionBudget(app, fault) {
  return `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
spec:
  maxUnavailable: ${fault ? 0 : 1}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}`;
}

export function autoscaler(app, fault) {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${app.name}
  minReplicas: ${fault ? app.replicas * 3 : app.replicas}
  maxReplicas: ${fault ? app.replicas : app.replicas * 3}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70`;
}

export function customResourceDefinition(app) {
  const fields = app.settings.map(
    ([key]) => `                ${key}:
                  type: string
                  description: >-
                    What the operator of ${app.team} passes to every replica as ${key}. Changing it
                    restarts the replicas one after the other.
                  maxLength: 253`,
  );
  const kind = app.name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${app.name}s.${app.team}.example.com
spec:
  group: ${app.team}.example.com
  scope: Namespaced
  names:
    kind: ${kind}
    plural: ${app.name}s
    singular: ${app.name}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
${fields.join('\n')}`;
}

export function customResource(app) {
  const kind = app.name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  const fields = app.settings.map(([key, value]) => `  ${key}: ${value}`);
  return `apiVersion: ${app.team}.example.com/v1
kind: ${kind}
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
spec:
${fields.join('\n')}`;
}
