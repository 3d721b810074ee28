import { isMapping } from './loose.js';
import type { Container, PodTemplate } from './pod.js';
import { parseQuantity } from './quantity.js';

/** What a pod asks Fargate for; undefined where an amount cannot be known. */
export interface FargateDemand {
  readonly cpuMillis: number;
  readonly memoryMib: number;
}

/** What runs together is added up; of the init containers, which run one after the other, the largest counts. */
export function fargateDemand(pod: PodTemplate): FargateDemand | undefined {
  const cpuMillis = total(pod, 'cpu', 1000);
  const memoryMib = total(pod, 'memory', 1 / (1024 * 1024));
  return cpuMillis === undefined || memoryMib === undefined ? undefined : { cpuMillis, memoryMib };
}

function total(pod: PodTemplate, key: 'cpu' | 'memory', factor: number): number | undefined {
  const whole = amountIn((pod.spec as { readonly resources?: unknown }).resources, key);
  if (whole !== undefined) return scaled(whole, factor);
  let together = 0;
  let before = 0;
  for (const container of pod.containers) {
    if (container.type === 'ephemeral') continue;
    const amount = scaled(requestOf(container, key), factor);
    if (amount === undefined) return undefined;
    if (container.longRunning) together += amount;
    else before = Math.max(before, amount);
  }
  return Math.max(together, before);
}

/** A request, or the limit that Kubernetes takes for one. */
export function requestOf(container: Container, key: 'cpu' | 'memory'): unknown {
  return amountIn(container.data.resources, key) ?? 0;
}

function amountIn(resources: unknown, key: string): unknown {
  if (!isMapping(resources)) return resources ?? undefined;
  const { requests, limits } = resources;
  for (const values of [requests, limits]) {
    if (values !== undefined && values !== null && !isMapping(values)) return values;
    const amount = isMapping(values) ? (values[key] ?? undefined) : undefined;
    if (amount !== undefined) return amount;
  }
  return undefined;
}

function scaled(value: unknown, factor: number): number | undefined {
  const quantity = parseQuantity(value);
  return quantity && (Number(quantity.nano) / 1e9) * factor;
}
