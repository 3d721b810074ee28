/** A CloudFormation template: `Resources` whose entries have a `Type` of `Vendor::Service::Kind`. */
export declare function isCloudFormation(value: object): boolean;
/** Value of a function in its short form, such as `!Ref`: known only for a `!Sub` without variables. */
export declare function shortIntrinsic(name: string, text: string): unknown;
/** Value of a collection: UNKNOWN where it is a function in its long form, `{"Fn::Join": [...]}`. */
export declare function longIntrinsic(content: unknown): unknown;
