import type { SourceDocument } from '../../source/document.js';
import { type EmbeddedDocument, embeddedDocument } from '../../source/embedded.js';
import type { Path } from '../../source/path.js';
import type { Span } from '../../source/tree.js';
import { entries, isMapping } from '../loose.js';
import type { Located, Resource } from '../resource.js';

export const AWS_AUTH_LISTS = ['mapRoles', 'mapUsers', 'mapAccounts'] as const;
export type AwsAuthListName = (typeof AWS_AUTH_LISTS)[number];

/** Where something stands, as a report takes it. */
export interface Place {
  readonly at: Path;
  readonly span?: Span;
}

/** A value of an entry, with its key as written. */
export interface AwsAuthField {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
  readonly keyPlace: Place;
  /** Of an item of a list. */
  itemPlace(index: number): Place;
}

/** Who may call, and as whom: an item of mapRoles or mapUsers, or of eksctl's `iamIdentityMappings`. */
export interface AwsAuthEntry {
  readonly list: AwsAuthListName;
  /** What messages call it: `mapRoles[2]`. */
  readonly label: string;
  readonly place: Place;
  readonly fields: readonly AwsAuthField[];
  readonly arn: AwsAuthField | undefined;
  readonly username: AwsAuthField | undefined;
  readonly groups: AwsAuthField | undefined;
}

/** An AWS account whose every principal may call. */
export interface AwsAuthAccount {
  /** As written, before YAML makes a number of it. */
  readonly text: string | undefined;
  readonly place: Place;
}

/** One of the three texts of the ConfigMap. */
export interface AwsAuthList {
  readonly name: AwsAuthListName;
  readonly path: Path;
  /** What stands in `data`: a text, where it is right. */
  readonly value: unknown;
  readonly content: EmbeddedDocument | undefined;
  place(inner: Path): Place;
}

/** IAM principals and the Kubernetes names they get, from the ConfigMap `aws-auth` or a ClusterConfig. */
export interface AwsAuth extends Located {
  readonly configMap: Resource | undefined;
  readonly lists: readonly AwsAuthList[];
  readonly entries: readonly AwsAuthEntry[];
  readonly accounts: readonly AwsAuthAccount[];
}

/** The map in a ConfigMap that is, or is meant to be, `aws-auth`. */
export function awsAuthOf(resource: Resource): AwsAuth | undefined {
  if (!isMeantAsAwsAuth(resource)) return undefined;
  const { document, path } = resource;
  const lists = AWS_AUTH_LISTS.flatMap((name) => listOf(resource, name) ?? []);
  return {
    document,
    path,
    configMap: resource,
    lists,
    entries: lists.flatMap(entriesOf),
    accounts: lists.flatMap(accountsOf),
  };
}

function isMeantAsAwsAuth(resource: Resource): boolean {
  if (resource.name === 'aws-auth') return resource.kind.toLowerCase() === 'configmap';
  if (!resource.is('ConfigMap')) return false;
  if (!/^aws[^a-z]*auth/i.test(resource.name ?? '')) return false;
  const { data } = resource.data as { readonly data?: unknown };
  return entries(data).some(([key]) => (AWS_AUTH_LISTS as readonly string[]).includes(key));
}

function listOf(resource: Resource, name: AwsAuthListName): AwsAuthList | undefined {
  const path = ['data', name];
  const whole = [...resource.path, ...path];
  const value = resource.document.at(whole);
  if (value === undefined) return undefined;
  const content = embeddedDocument(resource.document, whole, 'kubernetes');
  return {
    name,
    path,
    value,
    content,
    // Below the text a patch has nothing that the engine could find: there the text's own path stands.
    place: (inner) => ({
      at: resource.part ? path : [...path, ...inner],
      ...(content && { span: content.locate(inner) }),
    }),
  };
}

function entriesOf(list: AwsAuthList): AwsAuthEntry[] {
  const { content, name } = list;
  if (name === 'mapAccounts' || !Array.isArray(content?.value)) return [];
  return content.value.flatMap((item: unknown, index) => {
    if (!isMapping(item)) return [];
    const fields = Object.entries(item).map(([key, value]) => ({
      key,
      value,
      place: list.place([index, key]),
      keyPlace: { ...list.place([index, key]), span: content.keySpan([index, key]) },
      itemPlace: (item: number) => list.place([index, key, item]),
    }));
    return [entry(name, `${name}[${index}]`, list.place([index]), fields, name === 'mapRoles' ? 'rolearn' : 'userarn')];
  });
}

function entry(
  list: AwsAuthListName,
  label: string,
  place: Place,
  fields: readonly AwsAuthField[],
  arnKey: string,
): AwsAuthEntry {
  // encoding/json takes keys in any case.
  const field = (name: string): AwsAuthField | undefined =>
    fields.findLast((candidate) => candidate.key.toLowerCase() === name);
  return { list, label, place, fields, arn: field(arnKey), username: field('username'), groups: field('groups') };
}

function accountsOf(list: AwsAuthList): AwsAuthAccount[] {
  const { content } = list;
  if (list.name !== 'mapAccounts' || !Array.isArray(content?.value)) return [];
  return content.value.map((_, index) => ({ text: content.written([index]), place: list.place([index]) }));
}

/** The mappings that eksctl writes into `aws-auth`. */
export function identityMappingsOf(document: SourceDocument): AwsAuth | undefined {
  if (document.dialect !== 'eksctl') return undefined;
  const list = document.at(['iamIdentityMappings']);
  if (!Array.isArray(list)) return undefined;
  const items = list.map((item: unknown, index) => ({ item: isMapping(item) ? item : {}, index }));
  return {
    document,
    path: [],
    configMap: undefined,
    lists: [],
    entries: items.filter(({ item }) => item.arn !== undefined).map(({ item, index }) => mapping(item, index)),
    accounts: items
      .filter(({ item }) => typeof item.account === 'string')
      .map(({ item, index }) => ({
        text: String(item.account),
        place: { at: ['iamIdentityMappings', index, 'account'] },
      })),
  };
}

/** eksctl tells users from roles by their ARN. */
function mapping(item: Readonly<Record<string, unknown>>, index: number): AwsAuthEntry {
  const path = ['iamIdentityMappings', index];
  const fields = Object.entries(item).map(([key, value]) => ({
    key,
    value,
    place: { at: [...path, key] },
    keyPlace: { at: [...path, key] },
    itemPlace: (item: number) => ({ at: [...path, key, item] }),
  }));
  const list = typeof item.arn === 'string' && /:user\//i.test(item.arn) ? 'mapUsers' : 'mapRoles';
  return entry(list, `iamIdentityMappings[${index}]`, { at: path }, fields, 'arn');
}

/** The texts of a field that may be a list; other items are left out. */
export function groupsOf(entry: AwsAuthEntry): readonly { readonly text: string; readonly place: Place }[] {
  const { groups } = entry;
  if (!groups || !Array.isArray(groups.value)) return [];
  return groups.value.flatMap((group: unknown, index) =>
    typeof group === 'string' ? [{ text: group, place: groups.itemPlace(index) }] : [],
  );
}

/** `<ARN of instance role>` and the like, left in from instructions. */
export function placeholderIn(text: string): string | undefined {
  return /<[^<>]+>/.exec(text)?.[0];
}
