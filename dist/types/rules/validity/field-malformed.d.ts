declare const _default: import("../../engine/rule.js").AnyRuleDefinition;
export default _default;
