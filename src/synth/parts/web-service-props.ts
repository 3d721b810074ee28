import type { ExposeProps } from './expose.js';
import type { StorageProps } from './volumes.js';
import type { RunningProps } from './workload-props.js';

/** A service that answers requests: pods behind a Service, exposed by an ALB, an NLB or inside the cluster only. */
export interface WebServiceProps extends RunningProps {
  /**
   * Port that the main container listens on; below 1024 too, without root.
   * @minimum 1
   * @maximum 65535
   */
  readonly port: number;
  /**
   * Port of the Service.
   * @minimum 1
   * @maximum 65535
   * @default that of the container
   */
  readonly servicePort?: number;
  /**
   * What the port speaks.
   * @default http
   */
  readonly protocol?: 'http' | 'https' | 'grpc' | 'tcp' | 'udp';
  /**
   * More ports of the main container and the Service.
   * @default none
   */
  readonly ports?: readonly PortProps[];
  /**
   * A volume of its own for each pod: makes a StatefulSet instead of a Deployment.
   * @default none
   */
  readonly storage?: readonly StorageProps[];
  /**
   * Whether the volumes of `storage` outlive the StatefulSet.
   * @default true
   */
  readonly keepStorage?: boolean;
  /**
   * Who can reach the service: `internal`, or the options of an ALB, an NLB or the Service.
   * @default internal
   */
  readonly expose?: ExposeProps;
}

/** A port of the container and of the Service. */
export interface PortProps {
  /**
   * Name of the port, 15 characters at most.
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @maxLength 15
   */
  readonly name: string;
  /**
   * Port of the container.
   * @minimum 1
   * @maximum 65535
   */
  readonly port: number;
  /**
   * Port of the Service.
   * @minimum 1
   * @maximum 65535
   * @default that of the container
   */
  readonly servicePort?: number;
  /**
   * What the port speaks.
   * @default tcp
   */
  readonly protocol?: 'http' | 'https' | 'grpc' | 'tcp' | 'udp';
}
