/** Kinds that go from one API version to the next together. */
export const KINDS_OF_1_16 = ['DaemonSet', 'Deployment', 'ReplicaSet'];
export const RESOURCE_CLAIMS = ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'];
export const FLOW_CONTROL = ['FlowSchema', 'PriorityLevelConfiguration'];
export const RBAC = ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'];
export const POLICIES = ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'];
