import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'privileged-port',
  title: 'Listen on a port above 1023',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'Ports below 1024 used to need root or the capability NET_BIND_SERVICE. containerd on EKS nodes lets every process listen on them, so this is a house style.',
  help: 'Let the process listen on a higher port and map it in the Service (`targetPort`).',
  links: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
  ],
  on: {
    Container(container, { report }) {
      const ports: unknown = container.data.ports;
      if (!Array.isArray(ports)) return;
      for (let index = 0; index < ports.length; index++) {
        const port: unknown = (ports[index] as { readonly containerPort?: unknown } | null)?.containerPort;
        if (typeof port !== 'number' || port < 1 || port > 1023) continue;
        report(container, {
          at: ['ports', index, 'containerPort'],
          message: `container \`${container.name}\` listens on port \`${port}\`, below 1024`,
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
                - containerPort: 80 # <-
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
                - containerPort: 8080
      `,
    },
  ],
});
