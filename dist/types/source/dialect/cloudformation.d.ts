/** A CloudFormation template: `Resources` whose entries have a `Type` of `Vendor::Service::Kind`. */
export declare function isCloudFormation(value: object): boolean;
