import {
  AMAZON_LINUX_2_END,
  BOTTLEROCKET_SETTINGS_OF_EKSCTL,
  EKSCTL_AMI_FAMILIES,
  KUBELET_FIELDS_OF_EKSCTL,
  SELF_STARTING_FAMILIES,
} from '../../data/eksctl-values.js';
import { entries, isMapping } from '../loose.js';
import { didYouMean } from '../suggest.js';
import { isAtLeast } from '../version.js';
import { type EksctlFaults, type EksctlNodeGroup, isAbsent, isEmpty, isText, within } from './cluster-config.js';
import { oneOf } from './texts.js';

const RUNTIMES = ['containerd', 'dockerd', 'docker'];

/** Why eksctl refuses the image of a node group. */
export function* imageFaults(group: EksctlNodeGroup): EksctlFaults {
  const { data, amiFamily: family, config } = group;
  const at = ['amiFamily'];
  if (family !== undefined && !EKSCTL_AMI_FAMILIES.includes(family)) {
    const hint = didYouMean(family, EKSCTL_AMI_FAMILIES) || `; allowed are ${oneOf(EKSCTL_AMI_FAMILIES)}`;
    yield { at, message: `eksctl has no family \`${family}\`${hint}` };
    return;
  }
  const { version } = within(config.data, 'metadata');
  if (family === 'AmazonLinux2' && typeof version === 'string' && /^1\.\d+$/.test(version)) {
    const message = `there is no \`AmazonLinux2\` for Kubernetes ${version}; take \`AmazonLinux2023\``;
    if (isAtLeast(version, AMAZON_LINUX_2_END)) yield { at, message };
  }
  if (isText(data.ami)) yield* customImageFaults(group, data.ami);
}

function* customImageFaults(group: EksctlNodeGroup, ami: string): EksctlFaults {
  const { data, amiFamily: family, managed } = group;
  // A launch template of one's own brings the image, which is reported elsewhere.
  if (managed && !isAbsent(data.launchTemplate)) return;
  if (managed && !ami.startsWith('ami-')) {
    yield { at: ['ami'], message: `\`${ami}\` is no id of an image: those start with \`ami-\`` };
  } else if (isEmpty(data.amiFamily)) {
    yield { at: ['ami'], message: 'eksctl cannot tell the family of a custom image: set `amiFamily`' };
  } else if (family !== undefined) yield* familyOfCustomImage(group, family);
  if (!managed) return;
  const unsupported = ['maxPodsPerNode', 'releaseVersion'].filter((key) => !isEmpty(data[key]) && data[key] !== 0);
  for (const key of unsupported) yield { at: [key], message: `\`${key}\` does not go with a custom image (\`ami\`)` };
  if (within(data, 'ssh').enableSsm === true) {
    yield { at: ['ssh', 'enableSsm'], message: '`enableSsm` does not go with a custom image (`ami`)' };
  }
}

function* familyOfCustomImage({ data, managed }: EksctlNodeGroup, family: string): EksctlFaults {
  if (family.startsWith('Windows')) {
    const message = `a managed node group takes no custom image of \`${family}\``;
    if (managed) yield { at: ['amiFamily'], message };
  } else if (!SELF_STARTING_FAMILIES.includes(family) && isAbsent(data.overrideBootstrapCommand)) {
    const message = `a custom image of \`${family}\` needs an \`overrideBootstrapCommand\``;
    yield { at: ['overrideBootstrapCommand'], message };
  }
}

/** Why eksctl refuses how the nodes start. */
export function* bootstrapFaults(group: EksctlNodeGroup): EksctlFaults {
  const { data, amiFamily: family, managed } = group;
  const useless = uselessFields(group).filter((key) => !isAbsent(data[key]));
  for (const key of useless) yield { at: [key], message: `nodes of \`${family}\` have no use for \`${key}\`` };
  if (within(data, 'ssh').enableSsm === false) {
    yield { at: ['ssh', 'enableSsm'], message: 'the SSM agent is part of the images and cannot be left out' };
  }
  if (managed) {
    yield* needlessOverride(group);
    return;
  }
  if (!isRocket(family) && !isAbsent(data.bottlerocket) && (family !== undefined || isEmpty(data.amiFamily))) {
    yield { at: ['bottlerocket'], message: `\`${family ?? 'the default image'}\` is no Bottlerocket` };
  }
  if (isRocket(family)) yield* bottlerocketFaults(data);
  else if (!useless.includes('kubeletExtraConfig')) yield* kubeletFaults(data);
  yield* runtimeFaults(group);
}

function isRocket(family: string | undefined): boolean {
  return family?.startsWith('Bottlerocket') === true;
}

function uselessFields({ amiFamily: family, managed }: EksctlNodeGroup): readonly string[] {
  const commands = ['preBootstrapCommands', 'overrideBootstrapCommand'];
  if (isRocket(family)) return managed ? commands : ['kubeletExtraConfig', ...commands];
  if (family?.startsWith('Windows') === true) return [managed ? 'overrideBootstrapCommand' : 'kubeletExtraConfig'];
  return [];
}

/** Without a custom image the nodes start by themselves, but those of Amazon Linux 2023 take a configuration that way. */
function* needlessOverride({ data, amiFamily: family }: EksctlNodeGroup): EksctlFaults {
  if (isAbsent(data.overrideBootstrapCommand) || !isEmpty(data.ami) || !isAbsent(data.launchTemplate)) return;
  if (family === undefined || family === 'AmazonLinux2023' || isRocket(family) || family.startsWith('Windows')) return;
  yield {
    at: ['overrideBootstrapCommand'],
    message: `without a custom image (\`ami\`) \`${family}\` starts by itself`,
  };
}

function* bottlerocketFaults(data: EksctlNodeGroup['data']): EksctlFaults {
  const { kubernetes } = within(within(data, 'bottlerocket'), 'settings');
  const at = ['bottlerocket', 'settings', 'kubernetes'];
  if (typeof kubernetes !== 'symbol' && !isAbsent(kubernetes) && !isMapping(kubernetes)) {
    yield { at, message: '`kubernetes` takes a mapping of settings' };
  }
  for (const [key] of entries(kubernetes)) {
    const field = BOTTLEROCKET_SETTINGS_OF_EKSCTL[key];
    if (field !== undefined)
      yield { at: [...at, key], message: `eksctl writes it from \`${field}\` of the node group` };
    if (key === 'cluster-dns-ip' && isText(data.clusterDNS)) {
      yield { at: [...at, key], message: 'only one of `cluster-dns-ip` and `clusterDNS` may be set' };
    }
  }
}

function* kubeletFaults(data: EksctlNodeGroup['data']): EksctlFaults {
  for (const [key] of entries(data.kubeletExtraConfig)) {
    if (KUBELET_FIELDS_OF_EKSCTL.includes(key))
      yield { at: ['kubeletExtraConfig', key], message: `\`${key}\` of the kubelet is eksctl's own to set` };
  }
}

function* runtimeFaults({ data, amiFamily: family, config }: EksctlNodeGroup): EksctlFaults {
  const runtime = data.containerRuntime;
  if (typeof runtime !== 'string') return;
  const at = ['containerRuntime'];
  if (!RUNTIMES.includes(runtime)) yield { at, message: `\`${runtime}\`: allowed are ${oneOf(RUNTIMES)}` };
  else if (runtime !== 'containerd') {
    const { version } = within(config.data, 'metadata');
    const pinned = typeof version === 'string' && /^1\.\d+$/.test(version) && isAtLeast(version, '1.24');
    if (family === 'AmazonLinux2023' || pinned)
      yield { at, message: `\`${runtime}\` is gone: only \`containerd\` runs` };
  } else if (isText(data.overrideBootstrapCommand)) {
    yield { at, message: '`overrideBootstrapCommand` overwrites it; choose the runtime there' };
  }
}
