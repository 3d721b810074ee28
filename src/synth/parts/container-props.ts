import type { EnvFromProps, EnvValue } from './env.js';
import type { ImageValue } from './image.js';
import type { SizeProps } from './size.js';
import type { VolumeProps } from './volumes.js';

/** What every container has. */
export interface ContainerProps {
  /** Image with tag or digest: `shop:1.4.2`, or its parts. */
  readonly image: ImageValue;
  /**
   * Command instead of the image's entrypoint, without a shell.
   * @default that of the image
   */
  readonly command?: readonly string[];
  /**
   * Arguments of the command.
   * @default those of the image
   */
  readonly args?: readonly string[];
  /**
   * Environment variables: literals, keys of Secrets and ConfigMaps, fields of the pod.
   * @default none
   */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /**
   * Whole ConfigMaps and Secrets as environment variables.
   * @default none
   */
  readonly envFrom?: readonly EnvFromProps[];
  /**
   * CPU and memory.
   * @default 100m and 256Mi
   */
  readonly size?: SizeProps;
  /**
   * Volumes to mount.
   * @default none
   */
  readonly volumes?: readonly VolumeProps[];
  /**
   * Paths that the container can write to, each an emptyDir; the rest of its file system is read-only.
   * @default /tmp
   */
  readonly writable?: readonly string[];
}

/** A container that runs beside the main one, or before it. */
export interface ExtraContainerProps extends ContainerProps {
  /**
   * Name of the container.
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @maxLength 63
   */
  readonly name: string;
}
