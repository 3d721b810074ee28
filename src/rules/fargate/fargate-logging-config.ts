import type { ConfigMap } from 'kubernetes-types/core/v1.js';
import { FARGATE_LOG_CONFIG_MAX, FARGATE_LOG_SECTIONS } from '../../data/cloudwatch-logs.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { entries } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { didYouMean } from '../../model/suggest.js';
import { UNKNOWN } from '../../source/unknown.js';

const NAMESPACE = 'aws-observability';
const CONFIG_MAP = 'aws-logging';
const KEYS = [...Object.keys(FARGATE_LOG_SECTIONS), 'flb_log_cw'];

export default defineRule({
  id: 'fargate-logging-config',
  title: 'Write the log configuration of Fargate as its log router takes it',
  severity: 'error',
  why: 'The log router of Fargate ignores a configuration that it does not take, without a word to the one who applied it: pods start and their logs go nowhere.',
  help: 'Namespace `aws-observability` with the label `aws-observability: enabled`, one ConfigMap `aws-logging` in it with `filters.conf`, `output.conf` and `parsers.conf`, and in these only the sections and plug-ins that the guide lists.',
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html'],
  on: {
    Namespace(namespace, { report }) {
      if (namespace.name !== NAMESPACE || namespace.part) return;
      const labels: unknown = namespace.data.metadata?.labels;
      const label = (entries(labels).find(([key]) => key === NAMESPACE) ?? [])[1];
      if (labels === UNKNOWN || label === 'enabled' || label === UNKNOWN) return;
      const at = ['metadata', 'labels', NAMESPACE];
      report(namespace, {
        at,
        message:
          'without the label `aws-observability: enabled` Fargate does not read the log configuration in this namespace',
        fix: { title: 'add the label', safe: true, edits: [{ op: 'set', at, value: 'enabled' }] },
      });
    },
    ConfigMap(map, context) {
      if (map.namespace === NAMESPACE && map.name !== undefined && !map.part) checkMap(map, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata: # <-
          name: aws-observability
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-logging
          namespace: aws-observability
        data:
          output.config: "" # <-
          filters.conf: | # <-
            [FILTER]
                Name lua
                Match *
          output.conf: | # <-
            [SERVICE]
                Flush 1
            [OUTPUT]
                Name cloudwatch_logs
                region eu-central-1
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: logging # <-
          namespace: aws-observability
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: aws-observability
          labels:
            aws-observability: enabled
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-logging
          namespace: aws-observability
        data:
          flb_log_cw: "true"
          filters.conf: |
            [FILTER]
                Name parser
                Match *
                Key_name log
                Parser crio
          output.conf: |
            [OUTPUT]
                Name cloudwatch_logs
                Match *
                region eu-central-1
          parsers.conf: |
            [PARSER]
                Name crio
                Format Regex
                Regex ^(?<time>[^ ]+) (?<log>.*)$
      `,
    },
    {
      title: 'other namespaces, the root certificate, and text that something else fills in',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-logging
          namespace: logging
        data:
          anything: goes
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: kube-root-ca.crt
          namespace: aws-observability
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-logging
          namespace: aws-observability
        data:
          output.conf: \${OUTPUT}
      `,
    },
  ],
});

function checkMap(map: Resource<ConfigMap>, { report }: Context): void {
  if (map.name !== CONFIG_MAP) {
    if (map.name === 'kube-root-ca.crt') return;
    report(map, {
      at: ['metadata', 'name'],
      message: `Fargate reads only the ConfigMap \`${CONFIG_MAP}\` of this namespace`,
    });
    return;
  }
  let size = 0;
  for (const [key, value] of entries(map.data.data)) {
    if (typeof value !== 'string') continue;
    size += value.length;
    if (!KEYS.includes(key)) {
      const message = `the log router does not read \`${key}\`${didYouMean(key, KEYS)}`;
      report(map, { at: ['data', key], key: true, message });
      continue;
    }
    const message = faultOf(key, value);
    if (message !== undefined) report(map, { at: ['data', key], message });
  }
  if (size <= FARGATE_LOG_CONFIG_MAX) return;
  const message = `the configuration has ${size} characters, and the log router takes ${FARGATE_LOG_CONFIG_MAX}`;
  report(map, { at: ['data'], message });
}

interface Section {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
}

function faultOf(key: string, value: string): string | undefined {
  const taken = FARGATE_LOG_SECTIONS[key];
  if (!taken) return undefined;
  if (/\$\{\w+\}/.test(value)) return `\`${key}\` holds a variable, and the log router fills in none`;
  for (const { name, settings } of sectionsOf(value)) {
    if (name.toUpperCase() !== taken.section)
      return `\`[${name}]\` has no place in \`${key}\`, which takes only \`[${taken.section}]\``;
    const missing = taken.required.find((required) => !settings.has(required));
    if (missing !== undefined) return `a \`[${name}]\` of \`${key}\` has no \`${missing}\``;
    const plugin = settings.get('name')?.toLowerCase();
    if (taken.plugins && plugin !== undefined && !taken.plugins.includes(plugin))
      return `the log router has no \`${plugin}\` for \`[${name}]\`; allowed are ${taken.plugins.map((one) => `\`${one}\``).join(', ')}`;
  }
  return undefined;
}

/** Sections of a classic configuration of Fluent Bit; keys in small letters. */
function sectionsOf(value: string): readonly Section[] {
  const sections: { name: string; settings: Map<string, string> }[] = [];
  for (const line of value.split('\n')) {
    const [, name] = /^\s*\[(\w+)\]\s*$/.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, settings: new Map() });
    const [, setting, rest] = /^\s*([A-Za-z_][\w.]*)\s+(.*)/.exec(line) ?? [];
    if (setting !== undefined && rest !== undefined) sections.at(-1)?.settings.set(setting.toLowerCase(), rest.trim());
  }
  return sections;
}
