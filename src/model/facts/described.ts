import { type AwsShape, recogniseAwsCli } from '../../source/dialect/aws-cli.js';
import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import { isMapping } from '../loose.js';

/** Paths of the items of a list that `aws ec2 describe-...` prints. */
export function describedItems(document: SourceDocument, shape: AwsShape, key: string): readonly Path[] {
  if (document.dialect !== 'aws-cli' || !isMapping(document.value)) return [];
  if (recogniseAwsCli(document.value) !== shape) return [];
  const list = document.at([key]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => (isMapping(item) ? [[key, index]] : []));
}
