// Which rules can repair what they find: asked of their own examples.
import { load } from './load.mjs';

/** `safe`, `guided` or both by rule. */
export async function ruleFixes() {
  const { rules, lint } = await load('src/index.ts');
  const { dedent } = await load('src/cli/dedent.ts');
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
  const fixesOf = (rule) => {
    const found = rule.examples
      .filter(({ bad }) => bad !== undefined)
      .flatMap(({ bad, options, kubernetesVersion, autoMode, today, complete }) => {
        const config = { rules: { ...off, [rule.id]: ['on', options ?? {}] } };
        return lint(filesOf(dedent(bad)), { config, cluster: { kubernetesVersion, autoMode }, today, complete })
          .findings;
      });
    const sorts = new Set(found.filter(({ fix }) => fix !== null).map(({ fix }) => (fix.safe ? 'safe' : 'guided')));
    return [...sorts].sort().reverse().join(', ');
  };
  return Object.fromEntries(rules.map((rule) => [rule.id, fixesOf(rule)]).filter(([, fixes]) => fixes !== ''));
}

/** An example's files: one, or several behind lines `# file: name`. */
function filesOf(text) {
  const [first, ...rest] = text.split(/^# file: (.+)\n/m);
  const files = first.trim() === '' ? [] : [{ path: 'example.yaml', text: first }];
  for (let index = 0; index < rest.length; index += 2) files.push({ path: rest[index], text: rest[index + 1] });
  return files;
}
