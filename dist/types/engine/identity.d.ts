import type { Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import type { ResourceIdentity } from './finding.js';
/** The Kubernetes object that a path of a document lies in. */
export declare function resourceAt(workspace: Workspace, document: SourceDocument, path: Path): Resource | undefined;
/** What a reader would call the thing at a path: a Kubernetes object, a ClusterConfig, a CloudFormation resource. */
export declare function identityAt(workspace: Workspace, document: SourceDocument, path: Path): ResourceIdentity | null;
