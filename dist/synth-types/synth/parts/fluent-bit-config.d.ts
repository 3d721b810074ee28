export interface FluentBitConfig {
    readonly name: string;
    readonly namespace: string;
    readonly region: string;
    readonly logGroup: string;
    readonly retentionDays: number;
    readonly logStreamPrefix: string;
    readonly listen: string;
}
export declare const FLUENT_BIT_PORT = 2020;
export declare const STATE_PATH = "/var/fluent-bit/state";
/** Tails the files of the containers, adds what Kubernetes knows of them, and sends them to CloudWatch Logs. */
export declare function fluentBitConfig(config: FluentBitConfig): string;
