import type { IConstruct } from 'constructs';
import { EksApp } from '../../base/app.js';
import type { ClusterTarget } from '../../base/cluster-target.js';
import type { PropPlace } from '../prop-place.js';
/** The app that writes a construct's file beside the manifests. */
export declare function eksAppOf(construct: IConstruct, place: PropPlace): EksApp;
/** The cluster of the chart or app that a construct stands in: it may stand in an app without a chart. */
export declare function clusterAround(construct: IConstruct): ClusterTarget;
