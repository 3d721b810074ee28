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
  /** UNKNOWN where not all tags can be known. */
  readonly tags: Readonly<Record<string, unknown>> | typeof UNKNOWN;
}

/** Whether a term of a selector finds a candidate; undefined where that cannot be known. */
export function termFinds(term: unknown, { id, name, tags }: Candidate): Match {
  if (term === UNKNOWN) return undefined;
  if (!isMapping(term)) return false;
  const answers: Match[] = [];
  if (term.id !== undefined) answers.push(equal(term.id, id));
  if (term.name !== undefined) answers.push(equal(term.name, name));
  if (term.tags === UNKNOWN) answers.push(undefined);
  for (const [key, wanted] of entries(term.tags))
    answers.push(tags === UNKNOWN ? undefined : tagFits(wanted, tags[key]));
  if (answers.length === 0) return undefined;
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function equal(wanted: unknown, found: unknown): Match {
  return wanted === UNKNOWN || found === UNKNOWN ? undefined : wanted === found;
}

/** `*` asks for the key alone; EC2 takes wildcards within values too, and older versions of Karpenter lists with commas. */
function tagFits(wanted: unknown, found: unknown): Match {
  if (found === undefined) return false;
  if (wanted === '*') return true;
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
  const known = tagList.value === undefined || tagList.value === null || Array.isArray(tagList.value);
  const values = [...tags].map(([key, tag]) => [key, tag.value] as const);
  return { id: id.value, name: name?.value, tags: known ? Object.fromEntries(values) : UNKNOWN };
}

/** What templates and ClusterConfigs of the workspace make besides what is described. */
export const madeSubnets = perWorkspace((workspace) => [
  ...madeBy('AWS::EC2::Subnet', workspace),
  ...eksctlCandidates(workspace),
]);

export const madeSecurityGroups = perWorkspace((workspace) => [
  ...madeBy('AWS::EC2::SecurityGroup', workspace),
  ...eksctlCandidates(workspace),
]);

/** A stack may be given tags that its template does not tell of: only a template that is all there is tells what a resource lacks. */
function madeBy(type: string, { templateResources, complete }: Workspace): readonly Candidate[] {
  return templateResources
    .filter((resource) => resource.type === type)
    .map(({ properties }): Candidate => {
      const tags = complete ? literalTags(properties.Tags) : UNKNOWN;
      return { id: '', name: properties.GroupName ?? '', tags };
    });
}

function literalTags(list: unknown): Candidate['tags'] {
  if (list === undefined) return {};
  if (!Array.isArray(list)) return UNKNOWN;
  const tags: [string, unknown][] = [];
  for (const tag of list) {
    if (!isMapping(tag) || typeof tag.Key !== 'string') return UNKNOWN;
    tags.push([tag.Key, tag.Value]);
  }
  return Object.fromEntries(tags);
}

/** eksctl tags all that it makes with `metadata.tags`. */
function eksctlCandidates({ clusterConfigs }: Workspace): readonly Candidate[] {
  return clusterConfigs.map(({ document }): Candidate => {
    const tags = document.at(['metadata', 'tags']) ?? {};
    return { id: '', name: UNKNOWN, tags: isMapping(tags) ? tags : UNKNOWN };
  });
}
