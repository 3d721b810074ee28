import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { UNKNOWN } from '../../source/unknown.js';

interface Options {
  /** Keys that every object must have in its labels, as patterns of their values. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Kinds that must have them; empty: all. */
  readonly kinds: readonly string[];
}

const FIELDS = ['labels', 'annotations'] as const;
const patterns = { type: 'object', additionalProperties: { type: 'string' } };

export default defineRule<Options>({
  id: 'required-labels',
  title: 'Carry the labels and annotations that your house asks for',
  severity: 'warning',
  presets: [],
  hygiene: true,
  why: 'Who owns an object, what it costs and whom to call at night is found by its labels; one that lacks them belongs to nobody.',
  help: 'Add the label or annotation that the options of this rule name.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt-awareness.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        labels: { ...patterns, description: 'Label keys, each with a regular expression for the whole value.' },
        annotations: {
          ...patterns,
          description: 'Annotation keys, each with a regular expression for the whole value.',
        },
        kinds: {
          type: 'array',
          items: { type: 'string' },
          description: 'Kinds that must have them. Empty: all kinds.',
        },
      },
      additionalProperties: false,
    },
    default: { labels: {}, annotations: {}, kinds: [] },
  },
  on: {
    Object(resource, { options, report }) {
      if (resource.part || (options.kinds.length > 0 && !options.kinds.includes(resource.kind))) return;
      for (const field of FIELDS) {
        const given: unknown = resource.data.metadata?.[field];
        if (given === UNKNOWN) continue;
        for (const key in options[field]) {
          const value = isMapping(given) ? given[key] : undefined;
          const pattern = options[field][key] ?? '';
          if (value === UNKNOWN || (typeof value === 'string' && new RegExp(`^(?:${pattern})$`).test(value))) continue;
          const what = field === 'labels' ? 'label' : 'annotation';
          const message =
            typeof value === 'string'
              ? `the ${what} \`${key}\` must match \`${pattern}\`, \`${value}\` does not`
              : `this ${resource.kind} has no ${what} \`${key}\``;
          report(resource, { at: ['metadata', field, key], message });
        }
      }
    },
  },
  examples: [
    {
      title: 'an owner and an address',
      options: {
        labels: { team: '[a-z-]+' },
        annotations: { contact: '.+@example\\.com' },
        kinds: ['Deployment', 'Service'],
      },
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels:
            team: Web Shop # <-
          annotations:
            contact: nobody # <-
        spec:
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata: # <-
          name: api
          annotations:
            contact: api@example.com
        spec:
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels:
            team: web-shop
          annotations:
            contact: shop@example.com
        spec:
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
      `,
    },
  ],
});
