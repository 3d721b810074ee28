import type { Path } from '../../source/path.js';
import { holdsTemplateAction, UNKNOWN } from '../../source/unknown.js';
import { entries, isMapping } from '../loose.js';
import { didYouMean, nearestTo } from '../suggest.js';
import {
  AWS_AUTH_LISTS,
  type AwsAuth,
  type AwsAuthEntry,
  type AwsAuthField,
  type AwsAuthList,
  groupsOf,
  type Place,
  placeholderIn,
} from './aws-auth.js';

/** What the authenticator cannot read, or ignores without a word. */
export interface AwsAuthFault extends Place {
  readonly message: string;
  /** Where the entry still works. */
  readonly severity?: 'warning';
  readonly key?: true;
  /** Said here in the words of the map, whatever else is said of the place. */
  readonly reasonFor?: readonly Path[];
}

type Faults = Generator<AwsAuthFault>;

const FIELDS = {
  mapRoles: ['rolearn', 'sso', 'username', 'groups', 'userid'],
  mapUsers: ['userarn', 'username', 'groups', 'userid'],
  mapAccounts: [],
} as const;

/** Faults of the ConfigMap `aws-auth`, whatever its ARNs say. */
export function* shapeFaults(auth: AwsAuth): Faults {
  if (!auth.configMap) return;
  yield* identity(auth);
  yield* dataKeys(auth);
  for (const list of auth.lists) yield* listFaults(list);
  for (const entry of auth.entries) {
    yield* arnFaults(entry);
    yield* fieldFaults(entry);
    yield* groupFaults(entry);
    yield* placeholders(entry);
  }
}

/** EKS reads one ConfigMap, by its exact name. */
function* identity({ configMap }: AwsAuth): Faults {
  if (configMap && !configMap.is('ConfigMap')) {
    const at = configMap.kind === 'ConfigMap' ? ['apiVersion'] : ['kind'];
    yield {
      at,
      reasonFor: [['apiVersion'], ['kind']],
      message: `the API server knows no \`${configMap.kind}\` of \`${configMap.apiVersion}\`: write \`ConfigMap\` of \`v1\``,
    };
  }
  if (configMap?.name !== undefined && configMap.name !== 'aws-auth') {
    const rejected = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(configMap.name) ? '' : ', and the API server rejects it';
    yield {
      at: ['metadata', 'name'],
      message: `EKS reads only \`aws-auth\`; \`${configMap.name}\` maps nobody${rejected}`,
    };
  }
  const namespace: unknown = configMap?.data.metadata?.namespace;
  if (typeof namespace === 'string' && namespace !== 'kube-system') {
    yield {
      at: ['metadata', 'namespace'],
      message: `EKS reads \`aws-auth\` only in \`kube-system\`; in \`${namespace}\` it maps nobody`,
    };
  } else if (namespace === undefined || namespace === null) {
    yield {
      at: ['metadata', 'namespace'],
      severity: 'warning',
      message:
        'without `namespace: kube-system` this goes to the namespace that kubectl happens to use, where it maps nobody',
    };
  }
}

/** Keys of `data` are matched exactly, and all others are ignored. */
function* dataKeys({ document, path }: AwsAuth): Faults {
  const whole = document.at(path);
  const { data, ...others } = isMapping(whole) ? whole : {};
  for (const [key] of entries(data)) {
    if ((AWS_AUTH_LISTS as readonly string[]).includes(key)) continue;
    const nearest = nearestTo(key.replace(/[_-]/g, ''), AWS_AUTH_LISTS);
    const message = `key \`${key}\` is ignored; did you mean \`${nearest}\`?`;
    if (nearest !== undefined) yield { at: ['data', key], key: true, message };
  }
  if (data !== undefined) return;
  for (const key of ['Data', 'stringData', 'binaryData']) {
    if (!entries(others[key]).some(([name]) => (AWS_AUTH_LISTS as readonly string[]).includes(name))) continue;
    yield { at: [key], key: true, message: `the authenticator reads \`data\`, not \`${key}\`` };
  }
}

function* listFaults(list: AwsAuthList): Faults {
  const { name, path, value, content } = list;
  if (value === UNKNOWN || value === null) return;
  if (!content) {
    yield {
      at: path,
      reasonFor: [path],
      message: `\`${name}\` must be a text: write \`${name}: |\` above the list; the API server rejects it so`,
    };
    return;
  }
  if (typeof value === 'string' && holdsTemplateAction(value)) return;
  const broken = content.value === undefined ? content.problems.find(({ kind }) => kind === 'syntax') : undefined;
  if (broken) yield { at: path, span: broken, message: syntaxMessage(name, String(value), broken.message) };
  for (const { kind, message, ...span } of content.problems) {
    const what = message.replace(/kubectl keeps/, 'the authenticator keeps');
    if (kind === 'duplicate-key') yield { at: path, span, severity: 'warning', message: `in \`${name}\`, ${what}` };
  }
  const { separator } = content;
  if (separator && !broken)
    yield { at: path, span: separator, message: `\`${name}\` ends at this line: the entries behind it are lost` };
  yield* itemFaults(list, content.value);
}

function syntaxMessage(name: string, text: string, reason: string): string {
  const unquoted = /^[ \t]*(?:-\s+)?\w+:\s+(\{\{.*)$/m.exec(text)?.[1];
  const hint =
    unquoted === undefined ? reason : `\`${unquoted.trim()}\` must stand in quotes, else YAML takes it for a mapping`;
  return `\`${name}\` is not readable YAML, so the whole map is dropped: ${hint}`;
}

function* itemFaults({ name, place }: AwsAuthList, value: unknown): Faults {
  if (value === undefined || value === null || value === UNKNOWN) return;
  if (!Array.isArray(value)) {
    yield { ...place([]), message: `\`${name}\` must hold a list, items behind \`- \`; the whole map is dropped` };
    return;
  }
  for (const [index, item] of value.entries()) {
    if (item === UNKNOWN) continue;
    if (name === 'mapAccounts' ? item === null || typeof item !== 'object' : isMapping(item)) continue;
    const wanted = name === 'mapAccounts' ? 'an account id' : `a mapping with \`${FIELDS[name][0]}\``;
    yield { ...place([index]), message: `\`${name}[${index}]\` must be ${wanted}` };
  }
}

function* arnFaults(entry: AwsAuthEntry): Faults {
  const { list, label, fields, arn, place } = entry;
  const arnKey = FIELDS[list][0] ?? '';
  const sso = fields.find(({ key }) => key.toLowerCase() === 'sso' && list === 'mapRoles');
  if (arn && sso) {
    yield { ...sso.keyPlace, message: `${label} has \`${arn.key}\` and \`sso\`, so it is dropped; keep one` };
  } else if (sso) {
    const gate = 'the feature gate SSORoleMatch, off by default and not for users of EKS to set';
    yield { ...sso.keyPlace, message: `\`sso\` needs ${gate}; write the role as \`rolearn\`, without its path` };
  } else if (arn) {
    if (arn.value === null || arn.value === '')
      yield { ...arn.keyPlace, message: `\`${arn.key}\` of ${label} is empty, so the entry is dropped` };
  } else {
    const near = misspelt(fields, arnKey);
    const message = near
      ? `key \`${near.key}\` of ${label} must be \`${arnKey}\`; the entry is dropped`
      : `${label} has no \`${arnKey}\`, so it is dropped`;
    yield { ...(near?.keyPlace ?? place), message };
  }
}

function misspelt(fields: readonly AwsAuthField[], arnKey: string): AwsAuthField | undefined {
  return fields.find(({ key }) => nearestTo(key, [arnKey]) !== undefined || /arn$/i.test(key));
}

function* fieldFaults(entry: AwsAuthEntry): Faults {
  const { list, label, fields, arn, username } = entry;
  const known: readonly string[] = FIELDS[list];
  const wrongArn = arn ? undefined : misspelt(fields, known[0] ?? '');
  for (const { key, keyPlace } of fields) {
    if (known.includes(key.toLowerCase()) || key === wrongArn?.key) continue;
    const message = `key \`${key}\` of ${label} is ignored${didYouMean(key, known)}`;
    yield { ...keyPlace, severity: 'warning', message };
  }
  for (const field of [arn, username, fields.find(({ key }) => key.toLowerCase() === 'userid')]) {
    if (!field || typeof field.value === 'string' || field.value === UNKNOWN || field.value === null) continue;
    yield {
      ...field.place,
      message: `\`${field.key}\` of ${label} must be a text in quotes; the whole map is dropped`,
    };
  }
  if (username?.value !== '') return;
  const message = `\`${username.key}\` of ${label} is empty: the caller has no name in RBAC and in audit logs`;
  yield { ...username.place, severity: 'warning', message };
}

function* groupFaults({ label, groups }: AwsAuthEntry): Faults {
  if (!groups || groups.value === UNKNOWN || groups.value === null) return;
  if (!Array.isArray(groups.value)) {
    const message = `\`${groups.key}\` of ${label} must be a list of texts; the whole map is dropped`;
    yield { ...groups.keyPlace, message };
    return;
  }
  for (const [index, group] of groups.value.entries()) {
    const place = groups.itemPlace(index);
    if (group === UNKNOWN || group === null) continue;
    if (typeof group !== 'string') {
      yield { ...place, message: `group ${index + 1} of ${label} must be a text; the whole map is dropped` };
    } else if (/\n| - /.test(group)) {
      yield { ...place, message: `\`${group}\` is one group here: its items do not line up; check the indent` };
    }
  }
}

function* placeholders(entry: AwsAuthEntry): Faults {
  for (const { key, value, place } of entry.fields) {
    const texts =
      typeof value === 'string' ? [{ text: value, place }] : key === entry.groups?.key ? groupsOf(entry) : [];
    for (const { text, place: at } of texts) {
      const placeholder = placeholderIn(text);
      if (placeholder === undefined) continue;
      yield { ...at, message: `placeholder \`${placeholder}\` is still in \`${key}\` of ${entry.label}` };
    }
  }
}
