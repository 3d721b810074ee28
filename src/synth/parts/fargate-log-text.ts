import { FARGATE_LOG_SECTIONS, FARGATE_OWNED_KEYS } from '../../data/cloudwatch-logs.js';
import { orList, type PropPlace } from './prop-place.js';

interface Section {
  readonly name: string;
  readonly keys: Map<string, string>;
}

/**
 * Checks sections of Fluent Bit as Fargate does, which otherwise drops the whole configuration and says so in an event of each
 * pod only. Returns them with a final newline and one indentation, as Fargate demands.
 */
export function checkFargateLogText(place: PropPlace, file: string, text: string): string {
  const rules = FARGATE_LOG_SECTIONS[file];
  if (!rules) throw place.fault(`is for no file of the log router: ${file}`);
  if (/\$\{/.test(text)) throw place.fault('must not use environment variables: Fargate refuses `${NAME}`');
  const sections = parse(place, text);
  if (sections.length === 0) throw place.fault(`must have one \`[${rules.section}]\` section at least`);
  for (const section of sections) {
    if (section.name !== rules.section)
      throw place.fault(`may have \`[${rules.section}]\` sections only, not \`[${section.name}]\``);
    checkKeys(place, section, rules);
  }
  return sections
    .map(({ name, keys }) => [`[${name}]`, ...[...keys.values()].map((line) => `    ${line}`), ''].join('\n'))
    .join('');
}

type Rules = (typeof FARGATE_LOG_SECTIONS)[string];

function checkKeys(place: PropPlace, { name, keys }: Section, { required, plugins }: Rules): void {
  const missing = required.find((key) => !keys.has(key));
  if (missing !== undefined) throw place.fault(`must have \`${missing}\` in each \`[${name}]\` section`);
  const plugin = keys.get('name')?.split(/\s+/)[1]?.toLowerCase() ?? '';
  if (plugins && !plugins.includes(plugin))
    throw place.fault(`must have a plugin that Fargate has, ${orList(plugins)}, not \`${plugin}\``);
  const owned = FARGATE_OWNED_KEYS.find((key) => keys.has(key));
  if (owned !== undefined) throw place.fault(`must not have \`${owned}\`, which Fargate sets itself`);
}

function parse(place: PropPlace, text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const header = /^\[(.+)\]$/.exec(line)?.[1];
    const last = sections.at(-1);
    if (header !== undefined) sections.push({ name: header.toUpperCase(), keys: new Map() });
    else if (!last) throw place.fault(`must begin with a section such as \`[FILTER]\`, not \`${line}\``);
    else {
      const key = line.split(/\s+/)[0]?.toLowerCase() ?? '';
      // Some keys may stand several times, such as `Add` of modify.
      last.keys.set(last.keys.has(key) ? `${key} ${last.keys.size}` : key, line);
    }
  }
  return sections;
}
