/** The six parts of an Amazon Resource Name, as written. */
export interface Arn {
    readonly partition: string;
    readonly service: string;
    readonly region: string;
    readonly account: string;
    readonly resource: string;
}
/** Takes an ARN apart; undefined of a text that has not its six parts. Says nothing of whether the parts make sense. */
export declare function parseArn(text: string): Arn | undefined;
/** Twelve digits. */
export declare function isAccountId(text: string): boolean;
/** What IAM allows as the name of a role or user. */
export declare function isIamName(text: string): boolean;
