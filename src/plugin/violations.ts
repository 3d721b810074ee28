import type { Finding } from '../engine/finding.js';
import type { ReportedTexts } from '../rules/texts.js';
import { formatPath } from '../source/path.js';
import type { ConstructPathOf } from './construct-paths.js';
import type { ViolatingResource, Violation } from './contract.js';

/** One violation a rule, with the objects that it is about. */
export function violationsOf(
  findings: readonly Finding[],
  texts: Readonly<Record<string, ReportedTexts>>,
): Violation[] {
  return [...groupBy(findings, ({ rule }) => rule)].map(([id, list]) => {
    const rule = texts[id];
    return {
      ruleName: id,
      recommendation: rule ? `${rule.title}. ${rule.why}` : '',
      fix: [rule?.help, ...(rule?.links ?? [])].filter(Boolean).join(' '),
      violatingResources: [...groupBy(list, resourceKey).values()].map(violatingResource),
    };
  });
}

/** What the report calls the object. */
export function resourceName({ resource, file }: Finding): string {
  return resource?.name ? [resource.kind, resource.namespace, resource.name].filter(Boolean).join('/') : file;
}

/** Construct paths by the names in the report. */
export function metadataOf(
  findings: readonly Finding[],
  pathOf: ConstructPathOf,
): Readonly<Record<string, { readonly path: string }>> {
  const entries = findings.flatMap((finding) => {
    const path = finding.resource ? pathOf(finding.resource) : undefined;
    return path === undefined ? [] : [[resourceName(finding), { path }] as const];
  });
  return Object.fromEntries(entries);
}

function violatingResource(findings: readonly Finding[]): ViolatingResource {
  const [first] = findings;
  return {
    resourceName: first ? resourceName(first) : '',
    locations: findings.map(location),
    manifestPath: first?.file ?? '',
  };
}

function location({ path, range, severity, message }: Finding): string {
  return `${formatPath(path)} (line: ${range.start.line}:${range.start.column}) ${severity}: ${message}`.trimStart();
}

function resourceKey(finding: Finding): string {
  return `${finding.file}\u0000${resourceName(finding)}`;
}

function groupBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}
