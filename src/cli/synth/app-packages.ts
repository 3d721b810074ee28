import { createRequire } from 'node:module';

/** Read by the head of the bundle `synth.cjs`, where it requires these packages. */
const HOOK = Symbol.for('eks-kit.require');
const PEERS = ['cdk8s', 'cdk8s-plus-28', 'constructs'];

/** cdk8s of the app first, wherever eks-kit itself is installed: two copies in one process do not know each other's objects. */
export function takePackagesOf(file: string): void {
  const ofApp = createRequire(file);
  const find = (name: string): unknown => {
    if (!PEERS.includes(name)) return undefined;
    try {
      return ofApp(ofApp.resolve(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
      throw error;
    }
  };
  (globalThis as { [HOOK]?: typeof find })[HOOK] = find;
}
