import { EKSCTL_AMI_FAMILIES } from '../../data/eksctl-values.js';
import type { SourceDocument } from '../../source/document.js';
import { entries, isMapping } from '../loose.js';
import type { Located } from '../resource.js';

export type Mapping = Readonly<Record<string, unknown>>;

/** A ClusterConfig as eksctl reads it: keys count in their exact case. */
export interface ClusterConfig extends Located {
  readonly data: Mapping;
  /** Of both lists, the self-managed ones first, as eksctl goes through them. */
  readonly nodeGroups: readonly EksctlNodeGroup[];
}

export interface EksctlNodeGroup extends Located {
  readonly data: Mapping;
  readonly managed: boolean;
  readonly config: ClusterConfig;
  /** Spelt as eksctl does, which takes it in any case; undefined where none is given or it cannot be known. */
  readonly amiFamily: string | undefined;
}

/** What eksctl says about a place; `at` is below the node. */
export interface EksctlFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

export type EksctlFaults = Generator<EksctlFault>;

const LISTS = ['nodeGroups', 'managedNodeGroups'] as const;

export function clusterConfigsOf(document: SourceDocument): ClusterConfig[] {
  const { value } = document;
  if (document.dialect !== 'eksctl' || !isMapping(value) || value.kind !== 'ClusterConfig') return [];
  const nodeGroups: EksctlNodeGroup[] = [];
  const config = { document, path: [], data: value, nodeGroups };
  for (const list of LISTS) {
    const groups: unknown = value[list];
    if (!Array.isArray(groups)) continue;
    for (const [index, data] of groups.entries()) {
      if (!isMapping(data)) continue;
      const amiFamily = familyOf(data.amiFamily);
      nodeGroups.push({
        document,
        path: [list, index],
        data,
        managed: list === 'managedNodeGroups',
        config,
        amiFamily,
      });
    }
  }
  return [config];
}

function familyOf(written: unknown): string | undefined {
  if (typeof written !== 'string' || written === '') return undefined;
  const lower = written.toLowerCase();
  return EKSCTL_AMI_FAMILIES.find((family) => family.toLowerCase() === lower) ?? written;
}

/** A mapping at a key, or an empty one. */
export function within(mapping: Mapping, key: string): Mapping {
  const value = mapping[key];
  return isMapping(value) ? value : {};
}

/** The items of a list at a key; other than mappings are read as empty ones. */
export function mappingsAt(mapping: Mapping, key: string): readonly Mapping[] {
  const list = mapping[key];
  return Array.isArray(list) ? list.map((item: unknown) => (isMapping(item) ? item : {})) : [];
}

/** Left out, or written without a value. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** As Go has it for texts: left out, or the empty text. */
export function isEmpty(value: unknown): boolean {
  return isAbsent(value) || value === '';
}

/** A text that is not empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** Any of eksctl's well-known policies is asked for. */
export function hasPolicy(value: unknown): boolean {
  return entries(value).some(([, wanted]) => wanted === true);
}

/** Whether an add-on is listed under exactly this name, or in any case. */
export function addonNamed(config: ClusterConfig, name: string, anyCase = false): Mapping | undefined {
  return mappingsAt(config.data, 'addons').find((addon) =>
    anyCase ? typeof addon.name === 'string' && addon.name.toLowerCase() === name : addon.name === name,
  );
}

export function isAutoMode(config: ClusterConfig): boolean {
  return within(config.data, 'autoModeConfig').enabled === true;
}
