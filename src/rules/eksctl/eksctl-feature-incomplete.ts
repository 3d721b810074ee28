import { defineRule } from '../../engine/rule.js';
import { type ClusterConfig, type EksctlFaults, isText, within } from '../../model/eksctl/cluster-config.js';
import { isMissing } from '../../model/eksctl/decode.js';
import { isNoArn } from '../../model/eksctl/texts.js';
import { entries, isMapping } from '../../model/loose.js';

/** As go-version reads versions. */
const VERSION =
  /^v?\d+(?:\.\d+)*(?:[-A-Za-z~][-0-9A-Za-z~]*(?:\.[-0-9A-Za-z~]+)*)?(?:\+[-0-9A-Za-z~]+(?:\.[-0-9A-Za-z~]+)*)?$/;
const OLDEST_KARPENTER = '0.20';

export default defineRule({
  id: 'eksctl-feature-incomplete',
  title: 'Encryption, Karpenter and GitOps in a ClusterConfig need all that belongs to them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: it cannot encrypt without a key, install Karpenter without a version and an OIDC provider, or set Flux up without a repository.',
  help: 'Set what the message names.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/kms-encryption.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-karpenter.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/schema.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      const { secretsEncryption, karpenter, gitops } = config.data;
      if (isMapping(secretsEncryption)) for (const fault of encryptionFaults(config)) report(config, fault);
      if (isMapping(karpenter)) for (const fault of karpenterFaults(config)) report(config, fault);
      if (isMapping(gitops)) for (const fault of gitopsFaults(config)) report(config, fault);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        secretsEncryption:
          keyARN: alias/secrets # <-
        karpenter: # <-
          createServiceAccount: true
        iam:
          withOIDC: false # <-
        gitops:
          flux: # <-
            gitProvider: github
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        secretsEncryption:
          keyARN: arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
        karpenter:
          version: 1.8.2
        iam:
          withOIDC: true
        gitops:
          flux:
            gitProvider: github
            flags:
              owner: example
      `,
    },
    {
      title: 'a Karpenter that is too old, and one that is to be filled in',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        karpenter:
          version: v0.19.3 # <-
        iam:
          withOIDC: true
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: other
          region: eu-central-1
        karpenter:
          version: newest # <-
        iam:
          withOIDC: true
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        karpenter:
          version: \${KARPENTER}
        iam:
          withOIDC: \${OIDC}
      `,
    },
  ],
});

function* encryptionFaults(config: ClusterConfig): EksctlFaults {
  const at = ['secretsEncryption', 'keyARN'];
  const { keyARN } = within(config.data, 'secretsEncryption');
  if (isMissing(config, at)) yield { at, message: 'the ARN of a KMS key is missing' };
  else if (isText(keyARN) && isNoArn(keyARN)) yield { at, message: `\`${keyARN}\` is no ARN of a KMS key` };
}

function* karpenterFaults(config: ClusterConfig): EksctlFaults {
  const { version } = within(config.data, 'karpenter');
  const at = ['karpenter', 'version'];
  if (isMissing(config, at)) yield { at, message: 'the `version` of Karpenter is missing' };
  else if (isText(version)) {
    if (!VERSION.test(version)) yield { at, message: `\`${version}\` is no version, such as \`1.8.2\`` };
    else if (/^v?0\.(?:\d|1\d)(?:\D|$)|^v?0(?:$|[^.\d])/.test(version)) {
      yield { at, message: `\`${version}\`: eksctl installs Karpenter from ${OLDEST_KARPENTER} on` };
    }
  }
  const { withOIDC } = within(config.data, 'iam');
  if (withOIDC === false || isMissing(config, ['iam', 'withOIDC'])) {
    yield { at: ['iam', 'withOIDC'], message: 'Karpenter needs `withOIDC: true`' };
  }
}

function* gitopsFaults(config: ClusterConfig): EksctlFaults {
  const { flux } = within(config.data, 'gitops');
  if (!isMapping(flux)) return;
  const at = ['gitops', 'flux'];
  if (isMissing(config, [...at, 'gitProvider'])) {
    yield { at: [...at, 'gitProvider'], message: '`gitProvider` must be set' };
  }
  const none = isMapping(flux.flags) && entries(flux.flags).length === 0;
  if (none || isMissing(config, [...at, 'flags'])) {
    yield { at: [...at, 'flags'], message: '`flags` must say which repository' };
  }
}
