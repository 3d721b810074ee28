import { type AwsAuthEntry } from './aws-auth.js';
/** The ARN of an entry, where it is written out: nothing else fills it in, and no placeholder is left. */
export declare function writtenArn({ arn }: AwsAuthEntry): string | undefined;
/** Why no caller ever has this ARN; undefined where one can. The authenticator compares without regard to case. */
export declare function neverMatches(text: string): string | undefined;
/** The path of a role's ARN, as in `role/PATH/NAME`; undefined where there is none. */
export declare function rolePath(text: string): {
    readonly path: string;
    readonly without: string;
} | undefined;
