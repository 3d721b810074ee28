import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
/** `spec` of a Job, or of the Jobs that a CronJob makes. */
export declare function jobFault(spec: Spec): MaybeFault;
/** One rule of a `podFailurePolicy`; `containers` are the names of the pod's containers, undefined where not all are known. */
export declare function failureRuleFault(rule: unknown, spec: Spec, containers: ReadonlySet<string> | undefined): MaybeFault;
/** One rule of a `successPolicy`. */
export declare function successRuleFault(rule: unknown, completions: unknown): MaybeFault;
export {};
