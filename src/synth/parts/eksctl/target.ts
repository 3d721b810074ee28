import type { ClusterTarget } from '../../base/cluster-target.js';
import type { EksctlClusterProps } from './cluster-props.js';

/** What charts have to know of a cluster: what its props say, over what is known of it otherwise. */
export function eksctlTarget(props: EksctlClusterProps, known: ClusterTarget): ClusterTarget {
  const { name, region, version, autoModeConfig, fargateProfiles } = props;
  return {
    ...known,
    ...(name !== undefined && { name }),
    ...(region !== undefined && { region }),
    ...(version !== undefined && { version }),
    ...(autoModeConfig && { autoMode: autoModeConfig.enabled }),
    ...(fargateProfiles && {
      fargateProfiles: fargateProfiles.map((profile) => ({ name: profile.name, selectors: profile.selectors })),
    }),
  };
}
