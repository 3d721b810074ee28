import { type AwsShape } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
/** Paths of the items of a list that `aws ec2 describe-...` prints. */
export declare function describedItems(document: SourceDocument, shape: AwsShape, key: string): readonly Path[];
