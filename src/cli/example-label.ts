import type { Example } from '../engine/rule.js';

/** What an example is about, and what it was run with: ` (a title; Kubernetes 1.36, with --complete)`, or nothing. */
export function exampleLabel({ title, kubernetesVersion, today, autoMode, complete, options }: Example): string {
  const settings = [
    kubernetesVersion === undefined ? '' : `Kubernetes ${kubernetesVersion}`,
    today === undefined ? '' : `on ${today}`,
    autoMode === true ? 'Auto Mode' : '',
    complete === true ? 'with `--complete`' : '',
    options === undefined ? '' : `options \`${JSON.stringify(options)}\``,
  ].filter(Boolean);
  const label = [title ?? '', settings.join(', ')].filter(Boolean).join('; ');
  return label === '' ? '' : ` (${label})`;
}
