/** A row of Fargate's sizes: so much CPU comes with so much memory. */
export interface FargateRow {
  readonly vcpu: number;
  /** In gigabytes as Fargate counts them: 2^30 bytes. */
  readonly memory: readonly number[];
}

export interface FargateSize {
  readonly vcpu: number;
  readonly memory: number;
}

/** What Fargate adds to a pod's memory for the kubelet and its kin, in MiB. */
export const FARGATE_OVERHEAD_MIB = 256;

/** The most local disk that a pod may ask for, in GiB. */
export const FARGATE_LARGEST_DISK_GIB = 175;

/** The port that the kubelet of each Fargate pod takes. */
export const FARGATE_TAKEN_PORT = 10250;

/**
 * The sizes of Fargate pods, smallest first.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html, verified 2026-11-21.
 */
export const FARGATE_SIZES: readonly FargateRow[] = [
  { vcpu: 0.25, memory: [0.5, 1, 2] },
  { vcpu: 0.5, memory: [1, 2, 3, 4] },
  { vcpu: 1, memory: steps(2, 8, 1) },
  { vcpu: 2, memory: steps(4, 16, 1) },
  { vcpu: 4, memory: steps(8, 30, 1) },
  { vcpu: 8, memory: steps(16, 60, 4) },
  { vcpu: 16, memory: steps(32, 120, 8) },
];

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

/** The size that a pod gets and is billed for; undefined where none is large enough. */
export function fargateSize(cpuMillis: number, memoryMib: number): FargateSize | undefined {
  const needed = (memoryMib + FARGATE_OVERHEAD_MIB) / 1024;
  for (const { vcpu, memory } of FARGATE_SIZES) {
    const fitting = vcpu * 1000 >= cpuMillis ? memory.find((size) => size >= needed) : undefined;
    if (fitting !== undefined) return { vcpu, memory: fitting };
  }
  return undefined;
}

/** `0.25 vCPU with 0.5..2 GB, ...`: what can be asked for. */
export function fargateSizesText(): string {
  const rows = FARGATE_SIZES.map(({ vcpu, memory }) => `${vcpu} vCPU with ${memory[0]}..${memory.at(-1)} GB`);
  return rows.join(', ');
}
