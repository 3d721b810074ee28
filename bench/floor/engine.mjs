// The parts of eks-kit that bench/rules.mjs drives itself.
export { run } from '../../src/engine/run.ts';
export { rules } from '../../src/rules/registry.ts';
export { discover } from '../../src/source/discover.ts';
export { parseFile } from '../../src/source/file.ts';
