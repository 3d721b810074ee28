import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
/** One webhook of a configuration. */
export declare function webhookFault(webhook: Spec): MaybeFault;
/** Where a webhook is: a URL, or a Service. */
export declare function clientFault(client: unknown, key: string): MaybeFault;
/** One rule of a webhook or a policy: what it is called for. */
export declare function webhookRuleFault(rule: unknown): MaybeFault;
export {};
