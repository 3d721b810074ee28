import type { IConstruct } from 'constructs';
/**
 * Throws where objects come from another copy of cdk8s in the same process. Each copy knows its own classes only, and fails deep
 * inside with "can't render non-simple object of type 'Lazy'", if at all.
 */
export declare function refuseOtherCopies(construct: IConstruct): void;
