/** A section of a Fluent Bit configuration: `[INPUT]` and the lines below it. */
export interface FluentBitSection {
  /** In upper case. */
  readonly name: string;
  /** Values by key, keys in lower case; of a key that is there twice the last. */
  readonly values: ReadonlyMap<string, string>;
  /** The line of its `Name`, or else its first one. */
  readonly line: string;
}

const HEADER = /^\s*\[([A-Za-z_]+)\]\s*$/;
const ENTRY = /^\s*([^\s#]\S*)\s+(.*)/;
/** What people write behind a value. */
const REMARK = /\s#.*/;

/** The sections of a configuration in Fluent Bit's own format; none of any other text. */
export function fluentBitSections(text: string): readonly FluentBitSection[] {
  const sections: { name: string; values: Map<string, string>; line: string }[] = [];
  for (const line of text.split('\n')) {
    const header = HEADER.exec(line)?.[1];
    const section = sections.at(-1);
    if (header !== undefined) sections.push({ name: header.toUpperCase(), values: new Map(), line: line.trim() });
    else if (section) addEntry(section, line);
  }
  return sections;
}

function addEntry(section: { values: Map<string, string>; line: string }, line: string): void {
  const [, key, value] = ENTRY.exec(line) ?? [];
  if (key === undefined || value === undefined) return;
  section.values.set(key.toLowerCase(), value.replace(REMARK, '').trim());
  if (key.toLowerCase() === 'name') section.line = line.replace(REMARK, '').trim();
}
