import { isPartition } from '../../data/partitions.js';
import { type Arn, isAccountId, isIamName, parseArn } from '../arn.js';
import { type AwsAuthEntry, placeholderIn } from './aws-auth.js';

/** The ARN of an entry, where it is written out: nothing else fills it in, and no placeholder is left. */
export function writtenArn({ arn }: AwsAuthEntry): string | undefined {
  const value = arn?.value;
  if (typeof value !== 'string' || value === '' || placeholderIn(value) !== undefined) return undefined;
  // `{{name}}` is a template of another tool, unless the authenticator has it: that one it does not fill in here.
  const template = /\{\{\s*(\w+)\s*\}\}/.exec(value)?.[1];
  return template === undefined || OWN_TEMPLATES.has(template) ? value : undefined;
}

const OWN_TEMPLATES: ReadonlySet<string> = new Set(['EC2PrivateDNSName', 'SessionName', 'SessionNameRaw', 'AccountID']);

/** Why no caller ever has this ARN; undefined where one can. The authenticator compares without regard to case. */
export function neverMatches(text: string): string | undefined {
  if (/\{\{/.test(text)) return 'templates are filled in only in `username` and `groups`';
  if (/\s/.test(text)) return 'it contains a blank';
  if (/[*?]/.test(text)) return 'wildcards are not supported: write one entry a role';
  const arn = parseArn(text);
  if (!arn) return 'it must read `arn:aws:iam::ACCOUNT:role/NAME`, with six parts between colons';
  if (!isPartition(arn.partition.toLowerCase())) return `there is no partition \`${arn.partition}\``;
  const service = arn.service.toLowerCase();
  if (service !== 'iam') return wrongService(arn, service);
  if (arn.region !== '') return `IAM has no regions: leave the part between \`iam:\` and the account empty`;
  if (!isAccountId(arn.account)) return `an account id has 12 digits, not \`${arn.account}\``;
  return wrongResource(arn);
}

function wrongService({ partition, account, resource }: Arn, service: string): string | undefined {
  const [type = '', name = ''] = resource.split('/');
  if (service !== 'sts') return `it must be an ARN of \`iam\`, not of \`${service}\``;
  if (type === 'federated-user') return undefined;
  const role = `\`arn:${partition}:iam::${account}:role/${name}\``;
  return type === 'assumed-role' ? `sessions are mapped by their role: write ${role}` : '`sts` has no such principal';
}

function wrongResource({ partition, account, resource }: Arn): string | undefined {
  const [type = '', ...path] = resource.split('/');
  const name = path.at(-1) ?? '';
  if (type.toLowerCase() === 'root' && path.length === 0) return undefined;
  if (type === 'instance-profile') {
    return `callers come with a role, not an instance profile: write the role in it, as in \`arn:${partition}:iam::${account}:role/NAME\``;
  }
  if (!/^(?:role|user)$/i.test(type) || path.length === 0)
    return `\`${resource}\` must be \`role/NAME\` or \`user/NAME\``;
  return isIamName(name) ? undefined : `\`${name}\` can be no name in IAM`;
}

/** The path of a role's ARN, as in `role/PATH/NAME`; undefined where there is none. */
export function rolePath(text: string): { readonly path: string; readonly without: string } | undefined {
  const match = /^(arn:[\w-]+:iam::\d{12}:role\/)(\S*\/)([^/\s]+)$/i.exec(text);
  return match ? { path: match[2] ?? '', without: `${match[1]}${match[3]}` } : undefined;
}
