import type { Path } from '../../source/path.js';
import { isMapping } from '../loose.js';
import type { TemplateResource } from './template-resource.js';

/** An EBS volume that instances start with. */
export interface LaunchTemplateVolume {
  /** From the resource on. */
  readonly at: Path;
  readonly volume: Readonly<Record<string, unknown>>;
}

/** The EBS volumes of a launch template; none of any other resource. */
export function launchTemplateVolumes({ type, properties }: TemplateResource): readonly LaunchTemplateVolume[] {
  if (type !== 'AWS::EC2::LaunchTemplate') return NONE;
  const data = properties.LaunchTemplateData;
  const mappings: unknown = isMapping(data) ? data.BlockDeviceMappings : undefined;
  if (!Array.isArray(mappings)) return NONE;
  return mappings.flatMap((mapping: unknown, index) => {
    const volume = isMapping(mapping) ? mapping.Ebs : undefined;
    const at = ['Properties', 'LaunchTemplateData', 'BlockDeviceMappings', index, 'Ebs'];
    return isMapping(volume) ? [{ at, volume }] : [];
  });
}

const NONE: readonly LaunchTemplateVolume[] = [];
