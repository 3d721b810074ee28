import type { RunningProps } from './workload-props.js';

/** A program that works without being asked: it reads a queue or watches something, and has no Service. */
export interface WorkerProps extends RunningProps {
  /**
   * Port of the container for health checks and metrics; no Service is made.
   * @minimum 1
   * @maximum 65535
   * @default none
   */
  readonly port?: number;
}
