import type { Path } from '../../source/path.js';
import type { TemplateResource } from './template-resource.js';
/** An EBS volume that instances start with. */
export interface LaunchTemplateVolume {
    /** From the resource on. */
    readonly at: Path;
    readonly volume: Readonly<Record<string, unknown>>;
}
/** The EBS volumes of a launch template; none of any other resource. */
export declare function launchTemplateVolumes({ type, properties }: TemplateResource): readonly LaunchTemplateVolume[];
