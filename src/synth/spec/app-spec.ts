import type { ClusterTarget } from '../base/cluster-target.js';
import type { Sections } from './sections.js';

/** An app as YAML writes it: one chart, its objects by kind and id, with the props that the constructs have in TypeScript. */
export interface AppSpec extends Sections {
  /** Where an editor finds the schema of this file. */
  readonly $schema?: string;
  /**
   * Name of the app: of the chart and of its file.
   * @minLength 1
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   */
  readonly name: string;
  /**
   * Namespace of all objects that name no other.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @default that of `kubectl apply`
   */
  readonly namespace?: string;
  /** The cluster that the manifests go to. */
  readonly cluster?: ClusterTarget;
  /** Labels of all objects. */
  readonly labels?: Readonly<Record<string, string>>;
}
