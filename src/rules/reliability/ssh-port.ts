import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'ssh-port',
  title: 'Run no SSH server in a container',
  severity: 'warning',
  presets: ['strict'],
  hygiene: true,
  why: 'A shell over port 22 goes around everything that `kubectl exec` has: IAM, RBAC and the audit log of the cluster.',
  help: 'Use `kubectl exec` or `kubectl debug`; give a service that does speak SSH (Git, SFTP) another port.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/',
  ],
  on: {
    Container(container, { report }) {
      const ports: unknown = container.data.ports;
      if (!Array.isArray(ports)) return;
      for (let index = 0; index < ports.length; index++) {
        const port = ports[index] as { readonly containerPort?: unknown; readonly protocol?: unknown } | null;
        if (port?.containerPort !== 22 || (port.protocol ?? 'TCP') !== 'TCP') continue;
        report(container, {
          at: ['ports', index, 'containerPort'],
          message: `container \`${container.name}\` exposes port \`22\`, the port of SSH`,
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
                - containerPort: 22 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 2222
                - containerPort: 22
                  protocol: UDP
      `,
    },
  ],
});
