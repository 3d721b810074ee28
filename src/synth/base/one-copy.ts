import { ApiObject, App } from 'cdk8s';
import type { IConstruct } from 'constructs';

/**
 * Throws where objects come from another copy of cdk8s in the same process. Each copy knows its own classes only, and fails deep
 * inside with "can't render non-simple object of type 'Lazy'", if at all.
 */
export function refuseOtherCopies(construct: IConstruct): void {
  const { root } = construct.node;
  const foreign = [root, ...construct.node.findAll()].find((each) => isObject(each) && !isOurs(each));
  if (!foreign) return;
  const where = foreign === root ? 'the app' : `\`${foreign.node.path}\``;
  throw new Error(
    `${where} comes from another copy of cdk8s than eks-kit uses: there must be one. \`npm ls cdk8s\` shows both; keep cdk8s, cdk8s-plus-28 and constructs ` +
      'in the dependencies of one package.json and run `npm dedupe`',
  );
}

function isObject(construct: IConstruct): boolean {
  return ApiObject.isApiObject(construct) || 'yamlOutputType' in construct;
}

// `instanceof` does not tell: cdk8s overrides it to recognise the classes of every copy.
function isOurs(construct: IConstruct): boolean {
  return [ApiObject.prototype, App.prototype].some((ours) => Object.prototype.isPrototypeOf.call(ours, construct));
}
