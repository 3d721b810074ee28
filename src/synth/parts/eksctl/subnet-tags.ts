import type { EksctlSubnet, EksctlVpc } from './vpc-props.js';

const ROLES = { private: 'kubernetes.io/role/internal-elb', public: 'kubernetes.io/role/elb' } as const;

/** Commands that tag subnets that exist: eksctl tags only those that it makes, and load balancers look for the role tags. */
export function subnetTagCommands(vpc: EksctlVpc | undefined, region: string): readonly string[] {
  const commands = new Map<string, string[]>();
  for (const type of ['private', 'public'] as const) {
    const subnets = Object.entries(vpc?.subnets?.[type] ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [, subnet] of subnets) {
      const tags = tagsOf(subnet, ROLES[type]);
      commands.set(tags, [...(commands.get(tags) ?? []), subnet.id]);
    }
  }
  return [...commands].map(
    ([tags, ids]) => `aws ec2 create-tags --region ${region} --resources ${ids.join(' ')} --tags ${tags}`,
  );
}

function tagsOf({ tags = {} }: EksctlSubnet, role: string): string {
  const all = Object.entries({ [role]: '1', ...tags }).sort(([one], [other]) => (one < other ? -1 : 1));
  return all.map(([key, value]) => quoted(`Key=${key},Value=${value}`)).join(' ');
}

/** For the shell, where the text has more than it takes literally. */
function quoted(text: string): string {
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
