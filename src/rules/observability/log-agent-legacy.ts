import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { configTexts, spanIn } from '../../model/config-text.js';
import { fluentBitSections } from '../../model/fluent-bit.js';
import { parseImage } from '../../model/image.js';
import { items } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';

/** Where Docker wrote the logs of containers. */
const DOCKER_LOGS = '/var/lib/docker/containers';
const DOCKER_PARSER = /^docker(?:_no_time)?$/i;

export default defineRule({
  id: 'log-agent-legacy',
  title: 'Log agents read what containerd writes',
  severity: 'error',
  why: 'Nodes of EKS run containerd, not Docker: `/var/lib/docker/containers` is empty, so an agent that reads there sends nothing. containerd writes lines of another format to `/var/log/pods`, which the parser for Docker’s JSON does not understand.',
  help: 'Mount `/var/log`, read `/var/log/containers/*.log` and parse it with `cri` (in Fluent Bit `multiline.parser docker, cri`), or use the add-on `amazon-cloudwatch-observability`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-logs-FluentBit.html',
    'https://docs.fluentbit.io/manual/data-pipeline/parsers/multiline-parsing',
  ],
  on: {
    PodTemplate(pod, { report }) {
      if (pod.spec.volumes !== undefined && !pod.windows) checkVolumes(pod, report);
    },
    Container(container, { report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string' || !image.includes('fluentd-kubernetes-daemonset')) return;
      if (!parseImage(image)?.tag?.includes('cloudwatch')) return;
      const message = `AWS maintains Fluent Bit for CloudWatch Logs, not Fluentd (\`${image}\`): it needs a fraction of the memory`;
      report(container, { at: ['image'], severity: 'info', message });
    },
    ConfigMap(config, { report }) {
      for (const [key, text] of configTexts(config)) {
        if (text.includes(DOCKER_LOGS) && !text.includes('/var/log/')) {
          const span = spanIn(config, key, DOCKER_LOGS);
          const message = `\`${DOCKER_LOGS}\` is empty on nodes with containerd; read \`/var/log/containers/*.log\``;
          report(config, { at: ['data', key], message, ...(span && { span }) });
        } else if (text.includes('/var/log/containers') && text.includes('[')) checkParser(config, key, text, report);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/log-agent:3.2.1
                  volumeMounts:
                    - name: containers
                      mountPath: /var/lib/docker/containers
              volumes:
                - name: containers
                  hostPath:
                    path: /var/lib/docker/containers # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/log-agent:3.2.1
                  volumeMounts:
                    - name: log
                      mountPath: /var/log
                      readOnly: true
              volumes:
                - name: log
                  hostPath:
                    path: /var/log
      `,
    },
    {
      title: 'a mount that is left over, and Fluentd',
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              containers:
                - name: agent
                  image: fluent/fluentd-kubernetes-daemonset:v1.16-debian-cloudwatch-1 # <- info
                  volumeMounts:
                    - name: log
                      mountPath: /var/log
                    - name: containers
                      mountPath: /var/lib/docker/containers
                      readOnly: true
              volumes:
                - name: log
                  hostPath:
                    path: /var/log
                - name: containers
                  hostPath:
                    path: /var/lib/docker/containers # <- info
      `,
    },
    {
      title: 'configurations of agents',
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: fluent-bit
        data:
          fluent-bit.conf: |
            [INPUT]
                Name    tail
                Path    /var/log/containers/*.log
                Parser  docker # <- warning
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: fluentd
        data:
          fluent.conf: |
            <source>
              @type tail
              path /var/lib/docker/containers/*/*.log # <-
            </source>
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: fluent-bit
        data:
          fluent-bit.conf: |
            [INPUT]
                Name              tail
                Path              /var/log/containers/*.log
                multiline.parser  docker, cri
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: more-inputs
        data:
          fluent-bit.conf: |
            [INPUT]
                Name    tail
                Path    /var/log/containers/*.log
                Parser  cri
            [INPUT]
                Name    tail
                Path    /var/log/app.json
                Parser  docker
      `,
    },
    {
      title: 'a build agent that runs a Docker of its own',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          containers:
            - name: docker
              image: public.ecr.aws/docker/library/docker:28-dind
              volumeMounts:
                - name: images
                  mountPath: /var/lib/docker
          volumes:
            - name: images
              emptyDir: {}
      `,
    },
  ],
});

function checkVolumes(pod: PodTemplate, report: Context['report']): void {
  const volumes = items(pod.spec.volumes);
  for (const [index, { hostPath, name }] of volumes.entries()) {
    const path: unknown = hostPath?.path;
    if (typeof path !== 'string' || (path !== DOCKER_LOGS && path !== `${DOCKER_LOGS}/`)) continue;
    const at = ['spec', 'volumes', index, 'hostPath', 'path'];
    if (!volumes.some((other) => isLogFolder(other.hostPath?.path))) {
      const message = `\`${path}\` is empty on nodes with containerd, and the pod mounts no other logs; mount \`/var/log\``;
      report(pod, { at, message });
      continue;
    }
    const message = `\`${path}\` is empty on nodes with containerd; the mount can go, because the pod has the logs from \`/var/log\``;
    report(pod, { at, severity: 'info', message, fix: removal(pod, index, name) });
  }
}

function isLogFolder(path: unknown): boolean {
  return typeof path === 'string' && (/^\/var\/log(?:\/|$)/.test(path) || /^\/(?:var\/?)?$/.test(path));
}

/** The volume and what mounts it; from the back, so that the places before it stay. */
function removal(pod: PodTemplate, volume: number, name: unknown): Fix {
  const mounts = pod.containers.flatMap((container) => {
    const below = container.path.slice(pod.path.length);
    return items(container.data.volumeMounts).flatMap((mount, index) =>
      (mount.name as unknown) === name ? [{ op: 'remove', at: [...below, 'volumeMounts', index] } as const] : [],
    );
  });
  const edits = [{ op: 'remove', at: ['spec', 'volumes', volume] } as const, ...mounts.reverse()];
  return { title: 'Remove the volume and its mounts', safe: true, edits };
}

type Config = Parameters<typeof configTexts>[0];

/** In the section of the container logs; other files may be JSON. */
function checkParser(config: Config, key: string, text: string, report: Context['report']): void {
  for (const { name, values } of fluentBitSections(text)) {
    const parser = values.get('parser') ?? '';
    if (name !== 'INPUT' || !values.get('path')?.startsWith('/var/log/containers') || !DOCKER_PARSER.test(parser))
      continue;
    if (values.has('multiline.parser')) continue;
    const line = new RegExp(`parser[ \\t]+${parser}`, 'i').exec(text)?.[0];
    const span = line === undefined ? undefined : spanIn(config, key, line);
    report(config, {
      at: ['data', key],
      severity: 'warning',
      message: `parser \`${parser}\` reads Docker’s JSON, and containerd writes lines of its own; use \`cri\`, or \`multiline.parser docker, cri\``,
      ...(span && { span }),
    });
  }
}
