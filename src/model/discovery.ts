import { UNKNOWN } from '../source/unknown.js';
import type { Fact } from './facts/fact.js';
import { perWorkspace } from './lookup.js';
import { entries, isMapping } from './loose.js';
import type { Match } from './selector.js';
import type { Workspace } from './workspace.js';

/** A subnet or security group as Karpenter looks for it. */
export interface Candidate {
  readonly id: unknown;
  readonly name: unknown;
  /** The value of a tag: undefined where it is absent, UNKNOWN where it cannot be known. */
  readonly tag: (key: string) => unknown;
}

/** Whether a term of a selector finds a candidate; undefined where that cannot be known. */
export function termFinds(term: unknown, { id, name, tag }: Candidate): Match {
  if (term === UNKNOWN) return undefined;
  if (!isMapping(term)) return false;
  const answers: Match[] = [];
  if (term.id !== undefined) answers.push(equal(term.id, id));
  if (term.name !== undefined) answers.push(equal(term.name, name));
  if (term.tags === UNKNOWN) answers.push(undefined);
  for (const [key, wanted] of entries(term.tags)) answers.push(tagFits(wanted, tag(key)));
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

function equal(wanted: unknown, found: unknown): Match {
  return wanted === UNKNOWN || found === UNKNOWN ? undefined : wanted === found;
}

/** `*` asks for the key alone; EC2 takes wildcards within values too, and older versions of Karpenter lists with commas. */
function tagFits(wanted: unknown, found: unknown): Match {
  if (found === undefined) return false;
  if (wanted === '*') return found === UNKNOWN ? undefined : true;
  if (typeof wanted !== 'string' || found === UNKNOWN || /[*?,\\]/.test(wanted)) return undefined;
  return wanted === found;
}

interface Described {
  readonly id: Fact;
  readonly name?: Fact;
  readonly tagList: Fact;
  readonly tags: ReadonlyMap<string, Fact>;
}

export function candidateOf({ id, name, tagList, tags }: Described): Candidate {
  const others = tagList.value === UNKNOWN ? UNKNOWN : undefined;
  const tag = (key: string): unknown => (tags.has(key) ? tags.get(key)?.value : others);
  return { id: id.value, name: name?.value, tag };
}

/** What templates and ClusterConfigs of the workspace make besides what is described. */
export const madeSubnets = perWorkspace((workspace) => [
  ...madeBy('AWS::EC2::Subnet', workspace),
  ...madeByEksctl(workspace),
]);

export const madeSecurityGroups = perWorkspace((workspace) => [
  ...madeBy('AWS::EC2::SecurityGroup', workspace),
  ...madeByEksctl(workspace),
]);

/** A stack may be given tags that its template does not tell of: only a template that is all there is tells what a resource lacks. */
function madeBy(type: string, { templateResources, complete }: Workspace): readonly Candidate[] {
  return templateResources
    .filter((resource) => resource.type === type)
    .map(({ properties }): Candidate => {
      const tags = complete ? literalTags(properties.Tags) : undefined;
      const tag = (key: string): unknown => (tags ? tags.get(key) : UNKNOWN);
      return { id: UNKNOWN, name: properties.GroupName ?? UNKNOWN, tag };
    });
}

/** The tags of a list whose keys are all known. */
function literalTags(list: unknown = []): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const tags = new Map<string, unknown>();
  for (const tag of list) {
    if (!isMapping(tag) || typeof tag.Key !== 'string') return undefined;
    tags.set(tag.Key, tag.Value);
  }
  return tags;
}

/** Tags that eksctl and CloudFormation set themselves. */
const OF_EKSCTL = /^(?:Name$|kubernetes\.io\/|alpha\.eksctl\.io\/|eksctl\.cluster\.k8s\.io\/|aws:)/;

/** eksctl tags all that it makes with `metadata.tags`. */
function madeByEksctl({ clusterConfigs }: Workspace): readonly Candidate[] {
  return clusterConfigs.map(({ document }): Candidate => {
    const tag = (key: string): unknown =>
      document.at(['metadata', 'tags', key]) ?? (OF_EKSCTL.test(key) ? UNKNOWN : undefined);
    return { id: UNKNOWN, name: UNKNOWN, tag };
  });
}
