// docs/peers.md: what each row says of our own rules.

/**
 * The page with its columns of rules and states written anew. Rows between `<!-- parity -->` and `<!-- /parity -->`: what is
 * checked, the peers, our rules, their state, a note. A row without a rule says why in its note.
 */
export function parity(page, rules, offByDefault) {
  return page.replace(/(<!-- parity -->\n)([\s\S]*?)(<!-- \/parity -->)/g, (_, open, body, close) => {
    const lines = body
      .split('\n')
      .map((line) => (/^\| (?!---|what )/.test(line) ? row(line, rules, offByDefault) : line));
    return open + lines.join('\n') + close;
  });
}

function row(line, rules, offByDefault) {
  const [what, peers, ours, , note] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const found = [...ours.matchAll(/`([a-z0-9-]+)`(?:\]\([^)]*\))?(?: with `([A-Za-z]+)`)?/g)].map(([, id, option]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`docs/peers.md: no rule \`${id}\` in the row of ${what}`);
    if (option !== undefined && rule.options?.schema.properties[option] === undefined)
      throw new Error(`docs/peers.md: no option \`${option}\` of \`${id}\` in the row of ${what}`);
    return { rule, option };
  });
  if (found.length === 0 && note === '')
    throw new Error(`docs/peers.md: neither rule nor reason in the row of ${what}`);
  const links = found.map(({ rule: { id, topic }, option }) => {
    const link = `[\`${id}\`](../rules/${topic}/README.md#${id})`;
    return option === undefined ? link : `${link} with \`${option}\``;
  });
  const states = found.map(({ rule, option }) => (option === undefined ? (offByDefault(rule) ?? 'on') : 'option'));
  const state = new Set(states).size === 1 ? states[0] : states.join(', ');
  return `| ${what} | ${peers} | ${links.join(', ') || 'none'} | ${state} | ${note} |`;
}
