import { defineRule } from '../../engine/rule.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';

export default defineRule({
  id: 'custom-resource-invalid',
  title: 'Meet what the definition of a custom resource demands',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The definition of the resource sets patterns, bounds and conditions between fields; the API server refuses an object that breaks one.',
  help: 'Mend what the message says; `kubectl explain KIND.PATH` tells what the field is for.',
  links: [
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation',
    'https://kubernetes.io/docs/reference/using-api/cel/',
  ],
  on: {
    Object(resource, context) {
      for (const fault of schemaFaults(resource, context)) {
        if (fault.fault === 'constraint') context.report(resource, { at: fault.path, message: fault.message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: spot
        spec:
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements:
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: [spot]
              expireAfter: 30 days # <-
          weight: 101 # <-
      `,
      good: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: spot
        spec:
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements:
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: [spot]
              expireAfter: 720h
          weight: \${WEIGHT}
      `,
    },
    {
      title: 'a condition between fields',
      bad: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: spot
        spec:
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements: # <-
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: []
      `,
    },
    {
      title: 'a definition of the workspace, with an expression',
      bad: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: { kind: Shop, plural: shops }
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
                        min: { type: integer, default: 1 }
                        max: { type: integer }
                      x-kubernetes-validations:
                        - rule: self.min <= self.max
                          message: min must not be above max
        ---
        apiVersion: example.com/v1
        kind: Shop
        metadata:
          name: web
        spec: # <-
          max: 0
      `,
      good: `
        apiVersion: example.com/v1
        kind: Shop
        metadata:
          name: web
        spec:
          max: 0
      `,
    },
  ],
});
