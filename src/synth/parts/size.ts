import { FARGATE_LARGEST_DISK_GIB } from '../../data/fargate-sizes.js';
import type { PropPlace } from './prop-place.js';
import { bytes, cpuMillis, mebibytes, memoryBytes } from './quantity.js';

/** A quantity of Kubernetes, such as `500m` or `2`. */
export type CpuQuantity = string | number;

/** CPU and memory of a container. On Fargate, requests and limits are equal and have to fit a size that Fargate has. */
export interface SizeProps {
  /**
   * CPU request in cores: `250m`, `0.25` or `2`.
   * @default 100m; 250m on Fargate
   */
  readonly cpu?: CpuQuantity;
  /**
   * Memory request in bytes: `256Mi`, `2Gi`.
   * @default 256Mi
   */
  readonly memory?: string;
  /**
   * CPU limit in cores, at least the request; a container at its limit is throttled even where the node is idle.
   * @default none; on Fargate the request
   */
  readonly cpuLimit?: CpuQuantity;
  /**
   * Memory limit in bytes, at least the request.
   * @default the memory request
   */
  readonly memoryLimit?: string;
  /**
   * Request and limit of local disk in bytes: logs, the container's own layer and emptyDir volumes, such as `2Gi`. Fargate has 20Gi unless more is asked for, 175Gi at most.
   * @default none
   */
  readonly ephemeralStorage?: string;
  /**
   * Devices by resource name, such as `nvidia.com/gpu: 1`; not on Fargate.
   * @default none
   */
  readonly devices?: Readonly<Record<string, number>>;
}

const DEFAULT_MEMORY = '256Mi';
const LARGEST_DISK = FARGATE_LARGEST_DISK_GIB * 1024 ** 3;

/** What a container asks for, as numbers. */
export interface Demand {
  readonly cpuMillis: number;
  readonly memoryMib: number;
}

export interface SizedResources extends Demand {
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
}

/** Requests and limits of a container; throws where they contradict each other. */
export function resourcesOf(place: PropPlace, size: SizeProps, fargate: boolean): SizedResources {
  const cpu = String(size.cpu ?? (fargate ? '250m' : '100m'));
  const memory = size.memory ?? DEFAULT_MEMORY;
  const memoryLimit = size.memoryLimit ?? memory;
  const demand = {
    cpuMillis: cpuMillis(place.in('cpu'), cpu),
    memoryMib: mebibytes(memoryBytes(place.in('memory'), memory)),
  };
  checkLimits(place, size, cpu, memory, fargate);
  const disk = size.ephemeralStorage === undefined ? {} : { 'ephemeral-storage': size.ephemeralStorage };
  const devices = devicesOf(place.in('devices'), size.devices, fargate);
  const cpuLimit = size.cpuLimit ?? (fargate ? cpu : undefined);
  return {
    ...demand,
    requests: { cpu, memory, ...disk, ...devices },
    limits: { ...(cpuLimit !== undefined && { cpu: String(cpuLimit) }), memory: memoryLimit, ...disk, ...devices },
  };
}

function checkLimits(place: PropPlace, size: SizeProps, cpu: string, memory: string, fargate: boolean): void {
  const { cpuLimit, memoryLimit, ephemeralStorage } = size;
  const cpuAbove =
    cpuLimit === undefined ? 0 : cpuMillis(place.in('cpuLimit'), cpuLimit) - cpuMillis(place.in('cpu'), cpu);
  checkLimit(place.in('cpuLimit'), cpuAbove, cpuLimit, cpu, fargate);
  const memoryAbove =
    memoryLimit === undefined
      ? 0
      : memoryBytes(place.in('memoryLimit'), memoryLimit) - memoryBytes(place.in('memory'), memory);
  checkLimit(place.in('memoryLimit'), memoryAbove, memoryLimit, memory, fargate);
  const disk = ephemeralStorage === undefined ? 0 : bytes(place.in('ephemeralStorage'), ephemeralStorage);
  if (!fargate || disk <= LARGEST_DISK) return;
  throw place
    .in('ephemeralStorage')
    .fault(`must be at most \`${FARGATE_LARGEST_DISK_GIB}Gi\` on Fargate, not \`${ephemeralStorage}\``);
}

function checkLimit(place: PropPlace, above: number, limit: unknown, request: string, fargate: boolean): void {
  if (above < 0) throw place.fault(`must be at least the request \`${request}\`, not \`${limit}\``);
  if (above > 0 && fargate) {
    throw place.fault(`must be the request \`${request}\` on Fargate, which gives what is requested, not \`${limit}\``);
  }
}

function devicesOf(place: PropPlace, devices: SizeProps['devices'], fargate: boolean): Record<string, string> {
  const entries = Object.entries(devices ?? {});
  if (fargate && entries.length > 0) throw place.fault('must be left out: Fargate has no GPUs or other devices');
  for (const [name, count] of entries) {
    place.in(name).integer(count, 1, 64, 'devices');
    if (!/^[a-z0-9.-][a-z0-9-]*\.[a-z0-9.-]+\/[\w.-]+$/.test(name)) {
      throw place.in(name).fault('must be a resource with its domain, such as `nvidia.com/gpu`');
    }
  }
  return Object.fromEntries(entries.map(([name, count]) => [name, String(count)]));
}
