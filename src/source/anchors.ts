/** An anchored node. */
export interface Anchored {
  readonly value: unknown;
  readonly node: number;
  /** Nodes that expanding it costs. */
  readonly size: number;
}

/** The anchors of a document, and what its aliases expand to. */
export class Anchors {
  /** Nodes read so far, those that aliases stand for included. */
  decoded = 0;
  private aliased = 0;
  private readonly names = new Map<string, Anchored | 'open'>();

  /** A collection whose content is still to come: an alias in there would hold itself. */
  open(name: string): void {
    this.names.set(name, 'open');
  }

  set(name: string, anchored: Anchored): void {
    this.names.set(name, anchored);
  }

  get(name: string): Anchored | 'open' | undefined {
    return this.names.get(name);
  }

  /** Counts what an alias expands to; false where that is more than goyaml takes. */
  expand({ size }: Anchored): boolean {
    this.decoded += size;
    this.aliased += size;
    return this.aliased <= 100 || this.decoded <= 1000 || this.aliased / this.decoded <= aliasLimit(this.decoded);
  }
}

/** goyaml's guard against documents that grow by aliases: 99 % up to 400,000 nodes, 10 % from 4,000,000 on. */
function aliasLimit(decoded: number): number {
  const [low, high] = [400_000, 4_000_000];
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}
