import { defineRule, type Problem } from '../../engine/rule.js';
import { isAccountId, parseArn } from '../../model/arn.js';
import { type AwsAuth, type AwsAuthEntry, groupsOf, type Place, placeholderIn } from '../../model/facts/aws-auth.js';
import { neverMatches, writtenArn } from '../../model/facts/aws-auth-arn.js';

interface Written {
  readonly entry: AwsAuthEntry;
  readonly text: string;
  readonly place: Place;
}

export default defineRule({
  id: 'aws-auth-arn-invalid',
  title: 'An ARN in `aws-auth` must be one that a caller can have',
  severity: 'error',
  why: 'The authenticator compares the caller’s role or user with the ARN as a text. An entry that no caller can equal does nothing, and nobody is told: nodes stay out, people get `Unauthorized`.',
  help: 'Write the ARN of the IAM role (`arn:aws:iam::ACCOUNT:role/NAME`, without its path) or of the user, once.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
  ],
  on: {
    AwsAuth(auth, { report }) {
      const written = auth.entries.flatMap((entry) => {
        const text = writtenArn(entry);
        return text === undefined || !entry.arn ? [] : [{ entry, text, place: entry.arn.place }];
      });
      for (const one of written) {
        const reason = neverMatches(one.text);
        if (reason !== undefined) {
          report(auth, { ...one.place, message: `\`${one.text}\` matches no caller: ${reason}` });
        } else for (const doubt of doubts(one, auth)) report(auth, doubt);
      }
      for (const problem of [...shadowed(written), ...foreign(written), ...accounts(auth)]) report(auth, problem);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:instance-profile/eks-nodes # <-
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:sts::111122223333:assumed-role/deploy/session # <-
              username: deploy
            - rolearn: arn:aws:iam:111122223333:role/colon # <-
              username: colon
            - rolearn: arn:aws:iam::111122223333:role/team-* # <-
              username: team
            - rolearn: arn:aws:iam::1111-2222-3333:role/dashes # <-
              username: dashes
            - rolearn: arn:aws:iam::111122223333:role/twice # <-
              username: first
            - rolearn: arn:aws:iam::111122223333:role/Twice
              username: second
            - rolearn: arn:aws:iam::111122223333:user/ana # <- info
              username: ana
          mapAccounts: |
            - 22223333 # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/eks-nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:iam::111122223333:role/deploy
              username: deploy
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ops/ana
              username: ana
          mapAccounts: |
            - 001122334455
      `,
    },
    {
      title: 'the mappings of a ClusterConfig',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:group/admins # <-
            username: admins
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/admins
            username: admins
          - arn: arn:aws:iam::111122223333:user/ana
            username: ana
          - account: "111122223333"
      `,
    },
    {
      title: 'what something else fills in, and placeholders, which are another rule’s business',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::\${ACCOUNT}:role/nodes
              username: one
            - rolearn: arn:aws:iam::111122223333:role/{{ node_role }}
              username: two
            - rolearn: arn:aws:iam::<account>:role/nodes
              username: three
      `,
    },
  ],
});

/** What works, but hardly as meant. */
function doubts({ entry, text, place }: Written, { configMap }: AwsAuth): readonly Problem[] {
  const resource = parseArn(text)?.resource.toLowerCase() ?? '';
  if (resource === 'root') {
    const message = `\`${text}\` is the root user alone, not everybody in the account; nobody should work as root`;
    return [{ ...place, severity: 'warning', message }];
  }
  const list = resource.startsWith('user/') ? 'mapUsers' : 'mapRoles';
  if (!configMap || list === entry.list || !/^(?:user|role)\//.test(resource)) return [];
  return [{ ...place, severity: 'info', message: `\`${text}\` works here, but belongs into \`${list}\`` }];
}

/** Of entries with one ARN the last one counts, and those of mapRoles before those of mapUsers. */
function shadowed(written: readonly Written[]): readonly Problem[] {
  const ranked = [...written.filter(isUser), ...written.filter((one) => !isUser(one))];
  const winners = new Map(ranked.map((one) => [one.text.toLowerCase(), one]));
  return written.flatMap(({ entry, text, place }) => {
    const winner = winners.get(text.toLowerCase())?.entry;
    if (!winner || winner === entry) return [];
    const same = identity(winner) === identity(entry);
    const message = same
      ? `\`${text}\` is mapped twice: ${winner.label} says the same`
      : `\`${text}\` is mapped by ${winner.label} too, which wins: this entry does nothing`;
    return [{ ...place, message, ...(same && { severity: 'warning' as const }) }];
  });
}

function isUser({ entry }: Written): boolean {
  return entry.list === 'mapUsers';
}

function identity(entry: AwsAuthEntry): string {
  return JSON.stringify([entry.username?.value, groupsOf(entry).map(({ text }) => text)]);
}

/** A cluster takes callers of its own partition only. */
function foreign(written: readonly Written[]): readonly Problem[] {
  const partitions = written.map(({ text }) => parseArn(text)?.partition.toLowerCase());
  const counts = new Map<string | undefined, number>();
  for (const partition of partitions) counts.set(partition, (counts.get(partition) ?? 0) + 1);
  const count = (partition: string | undefined): number => counts.get(partition) ?? 0;
  const most = partitions.reduce((best, next) => (count(next) > count(best) ? next : best), partitions[0]);
  return written.flatMap(({ text, place }, index) => {
    const own = partitions[index];
    if (most === undefined || count(own) === count(most) || neverMatches(text) !== undefined) return [];
    const message = `\`${own}\` is another partition than the \`${most}\` of the other entries; a cluster takes callers of one`;
    return [{ ...place, severity: 'warning' as const, message }];
  });
}

function accounts(auth: AwsAuth): readonly Problem[] {
  return auth.accounts.flatMap(({ text, place }) => {
    if (text === undefined || isAccountId(text) || placeholderIn(text) !== undefined) return [];
    const zeros = /^\d{9,11}$/.test(text) ? '; are leading zeros lost? Keep it in quotes' : '';
    return [{ ...place, message: `\`${text}\` is no account: an account id has 12 digits${zeros}` }];
  });
}
