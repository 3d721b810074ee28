import { CUSTOM_RESOURCE_SCHEMAS } from '../../data/schemas/custom-resources.js';
import type { Path } from '../../source/path.js';
import { isMapping, items } from '../loose.js';
import type { Resource } from '../resource.js';
import type { CustomResourceSchemas } from '../workspace.js';
import { celValue, holds, messageOf } from './cel.js';
import type { SchemaFault } from './fault.js';
import type { StructuralSchema } from './structural.js';
import { checkStructure } from './structural-check.js';

/**
 * Schemas of custom resources: those of the definitions in the workspace, then the embedded ones. In the embedded table the first
 * line names the kinds, `group/version/Kind:LINE` (a `!` behind it: not namespaced) separated by `;`; each other line is a schema in JSON, in which the number
 * of a line stands for a schema within it.
 */
class Schemas implements CustomResourceSchemas {
  private readonly defined = new Map<string, StructuralSchema>();
  private readonly lines: readonly string[];
  private readonly kinds: ReadonlyMap<string, number>;
  private readonly read: StructuralSchema[] = [];

  constructor(definitions: readonly Resource[]) {
    const [kinds = '', ...lines] = CUSTOM_RESOURCE_SCHEMAS.split('\n');
    this.lines = lines;
    this.kinds = new Map(
      kinds
        .split(';')
        .map((entry) => [entry.slice(0, entry.indexOf(':')), Number.parseInt(entry.slice(entry.indexOf(':') + 1), 10)]),
    );
    for (const definition of definitions) this.define(definition);
  }

  /** What the API server would refuse; nothing of kinds whose definition is not at hand. */
  faultsOf(resource: Resource): readonly SchemaFault[] {
    const schema = this.schemaOf(`${resource.apiVersion}/${resource.kind}`);
    if (!schema || !isMapping(resource.data)) return [];
    const faults = checkStructure(resource.data, schema);
    // The server looks at expressions where the rest is right.
    if (faults.length === 0) checkRules(resource.data, schema, [], faults);
    return faults;
  }

  private schemaOf(kind: string): StructuralSchema | undefined {
    const defined = this.defined.get(kind);
    if (defined) return defined;
    const line = this.kinds.get(kind);
    return line === undefined ? undefined : this.schemaAt(line);
  }

  private schemaAt(line: number): StructuralSchema {
    let schema = this.read[line];
    if (!schema) {
      schema = this.withInner(JSON.parse(this.lines[line] ?? '{}'));
      this.read[line] = schema;
    }
    return schema;
  }

  private withInner(node: Record<string, unknown>): StructuralSchema {
    const inner = (line: unknown): StructuralSchema => this.schemaAt(line as number);
    if (isMapping(node.properties)) {
      node.properties = Object.fromEntries(Object.entries(node.properties).map(([name, line]) => [name, inner(line)]));
    }
    for (const key of ['items', 'not', 'additionalProperties'])
      if (typeof node[key] === 'number') node[key] = inner(node[key]);
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      const parts = node[key];
      if (Array.isArray(parts)) node[key] = parts.map(inner);
    }
    return node;
  }

  private define(definition: Resource): void {
    const { spec } = definition.data as {
      readonly spec?: { readonly group?: unknown; readonly names?: unknown; readonly versions?: never };
    };
    const kind = isMapping(spec?.names) ? spec.names.kind : undefined;
    if (typeof spec?.group !== 'string' || typeof kind !== 'string') return;
    for (const { name, schema } of items(spec.versions) as readonly Readonly<Record<string, unknown>>[]) {
      const structure = isMapping(schema) ? schema.openAPIV3Schema : undefined;
      if (typeof name !== 'string' || !isMapping(structure)) continue;
      this.defined.set(`${spec.group}/${name}/${kind}`, structure as StructuralSchema);
    }
  }
}

/** Schemas for the custom resources of a workspace with these CustomResourceDefinitions. */
export function customResourceSchemas(definitions: readonly Resource[]): CustomResourceSchemas {
  return new Schemas(definitions);
}

/** The expressions of a schema and of those within it, for what stands in the object. */
function checkRules(value: unknown, schema: StructuralSchema, path: Path, faults: SchemaFault[]): void {
  if (value === null || value === undefined) return;
  const rules = schema['x-kubernetes-validations'];
  const self = rules && celValue(value, schema);
  if (rules && self !== undefined) {
    for (const rule of rules) {
      if (holds(rule, self) === false)
        faults.push({ fault: 'constraint', path: placeOf(path, rule.fieldPath), message: messageOf(rule, self) });
    }
  }
  if (Array.isArray(value)) {
    if (schema.items)
      for (const [index, item] of value.entries()) checkRules(item, schema.items, [...path, index], faults);
  } else if (isMapping(value)) {
    for (const [key, item] of Object.entries(value)) {
      const { additionalProperties: others } = schema;
      const inner = schema.properties?.[key] ?? (typeof others === 'object' ? others : undefined);
      if (inner) checkRules(item, inner, [...path, key], faults);
    }
  }
}

/** A rule's own path is of the form `.spec.field`. */
function placeOf(path: Path, fieldPath: string | undefined): Path {
  return [...path, ...(fieldPath?.match(/[^.[\]'"]+/g) ?? [])];
}
