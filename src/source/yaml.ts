import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import * as yaml from 'js-yaml';
import { keyOf, resolvePlain } from './scalar.js';
import { explainSyntax } from './syntax.js';
import {
  ALIAS,
  DOUBLE_QUOTED,
  END,
  FOLDED,
  INDENT,
  KEY,
  KEY_END,
  KEY_START,
  LITERAL,
  MAPPING,
  NEXT,
  PLAIN,
  RECORD,
  SEQUENCE,
  type Span,
  START,
  STYLE,
  type Tree,
} from './tree.js';
import { holdsPlaceholder, mayHoldPlaceholder, UNKNOWN } from './unknown.js';

/** Something the reader must say: kubectl refuses the document, or a value is lost without a word. */
export interface Problem extends Span {
  readonly kind: 'syntax' | 'duplicate-key';
  readonly message: string;
  /** The other place, such as the first of two equal keys. */
  readonly related?: Span & { readonly message: string };
}

export interface Parsed {
  /** What kubectl's reader sees; undefined where it cannot read the document. */
  readonly value: unknown;
  readonly tree: Tree;
  readonly problems: readonly Problem[];
}

/** How scalars and tags read: as kubectl does, literally; with placeholders unknown; as CloudFormation does; or as YAML 1.2 has it. */
export type Mode = 'literal' | 'kubernetes' | 'cloudformation' | 'config';

// js-yaml's ids; its CommonJS build exports them as one object.
const { DOCUMENT, SEQUENCE: SEQUENCE_EVENT, MAPPING: MAPPING_EVENT, SCALAR, ALIAS: ALIAS_EVENT, POP } = yaml.EVENT_ID;
const MAX_DEPTH = 500;
const NONE: Tree = { tape: [], keys: [], aliases: new Map() };

/** Prototype-free objects with fast properties: a key `__proto__` or `constructor` of hostile input is a key like any other. */
const Mapping = function Mapping() {} as unknown as new () => Record<string, unknown>;
Mapping.prototype = Object.create(null);

/**
 * Reads one document. `text` is cut from a file at `offset`; all positions are the file's. Never throws: what cannot be
 * read is a problem with its place.
 */
export function parseDocument(text: string, offset: number, mode: Mode): Parsed {
  let events: Event[];
  try {
    events = yaml.parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return { value: undefined, tree: NONE, problems: [explainSyntax(error, text, offset)] };
  }
  const builder = new Builder(text, offset, mode, events);
  try {
    const value = builder.build();
    return {
      value,
      tree: { tape: builder.tape.slice(0, builder.written), keys: builder.keys, aliases: builder.aliases },
      problems: builder.problems,
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: undefined, tree: NONE, problems: [...builder.problems, error.problem] };
  }
}

/** Thrown inside the builder where kubectl refuses the whole document. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

interface Anchored {
  readonly value: unknown;
  readonly node: number;
  /** Nodes that expanding it costs. */
  readonly size: number;
}

/** Documents are read one after the other, so one tape serves to write all of them. */
let scratch = new Int32Array(8192);

class Builder {
  tape = scratch;
  /** How much of the tape is written. */
  written = 0;
  readonly keys: string[] = [];
  readonly aliases = new Map<number, number>();
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, Anchored | 'open'>();
  /** Keys that a mapping has from `<<` alone. */
  private readonly merged = new Map<number, Set<string>>();
  private readonly placeholders: boolean;
  private readonly json: boolean;
  private at = 0;
  private decoded = 0;
  private aliased = 0;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly mode: Mode,
    private readonly events: readonly Event[],
  ) {
    this.placeholders = mode === 'kubernetes' && mayHoldPlaceholder(text);
    this.json = /^\s*\{/.test(text);
  }

  build(): unknown {
    const first = this.events[0];
    if (first?.type !== DOCUMENT) return null;
    if (first.directives.some((directive) => directive.kind === 'yaml' && directive.version !== '1.1')) {
      this.refuse(0, 5, 'kubectl reads YAML 1.1 only; remove the %YAML line');
    }
    this.at = 1;
    const event = this.events[1];
    const value = event === undefined || event.type === POP ? null : this.node(-1, 0, 0);
    const next = this.events[this.at + 2];
    if (next && next.type !== POP && 'type' in next) this.ignored(next);
    return value;
  }

  /** A second document behind `...`: kubectl splits at `---` only and reads the first. */
  private ignored(event: Event): void {
    const at = 'start' in event ? event.start : 'valueStart' in event ? Math.max(event.valueStart, 0) : 0;
    const start = this.offset + at;
    this.problems.push({
      kind: 'syntax',
      start,
      end: start + 1,
      message: 'kubectl reads nothing between `...` and the next `---` line; write `---` instead',
    });
  }

  private node(key: number, keyStart: number, keyEnd: number): unknown {
    const event = this.events[this.at++];
    const node = this.open(key, keyStart, keyEnd);
    this.decoded++;
    switch (event?.type) {
      case SCALAR:
        return this.scalar(node, event);
      case MAPPING_EVENT:
        return this.collection(node, event, MAPPING);
      case SEQUENCE_EVENT:
        return this.collection(node, event, SEQUENCE);
      case ALIAS_EVENT:
        return this.alias(node, event.anchorStart, event.anchorEnd);
      default:
        throw new Error(`unexpected YAML event ${JSON.stringify(event)}`);
    }
  }

  private scalar(node: number, event: ScalarEvent): unknown {
    const { valueStart, valueEnd, style } = event;
    const quotes = style === PLAIN || style === LITERAL || style === FOLDED ? 0 : 1;
    const missing = valueStart < 0;
    // A value that is not written stands right behind its key.
    const start = missing ? this.tokenBefore(node, event) : this.offset + valueStart - quotes;
    this.close(node, start, missing ? start : this.offset + valueEnd + quotes, style, event.indent);
    const text = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event);
    if (style === DOUBLE_QUOTED && !event.fast) this.checkEscapes(valueStart, valueEnd);
    const value = event.tagStart < 0 ? this.implicit(text, style) : this.tagged(node, event, text);
    this.anchor(event, node, value);
    return value;
  }

  /** goyaml takes `\/` for an error; what begins with `{` goes to kubectl's JSON reader instead. */
  private checkEscapes(start: number, end: number): void {
    if (this.json) return;
    const slash = /(?<!\\)(?:\\\\)*\\\//.exec(this.text.slice(start, end));
    if (slash)
      this.refuse(
        start + slash.index,
        start + slash.index + slash[0].length,
        'kubectl does not know the escape `\\/`; write `/`',
      );
  }

  private implicit(text: string, style: number): unknown {
    if (this.placeholders && holdsPlaceholder(text) && !text.includes('\n')) return UNKNOWN;
    if (style !== PLAIN) return text;
    const value = resolvePlain(text);
    // In a config of our own `off` is a severity.
    if (this.mode === 'config' && typeof value === 'boolean' && !/^(?:true|false)$/i.test(text)) return text;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const end = this.tape[this.lastRecord() + END] ?? 0;
      this.refuse(
        end - this.offset - text.length,
        end - this.offset,
        `\`${text}\` has no JSON form, so kubectl refuses the document`,
      );
    }
    return value;
  }

  private tagged(node: number, event: ScalarEvent, text: string): unknown {
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (this.mode === 'cloudformation' && !tag.startsWith('!!')) return intrinsic(tag.slice(1), text);
    if (tag === '!!binary') return this.binary(node, text);
    const core = /^(?:!!|!<tag:yaml\.org,2002:)(int|float|bool|null)>?$/.exec(tag)?.[1];
    if (core === undefined) return this.placeholders && holdsPlaceholder(text) ? UNKNOWN : text;
    const value = resolvePlain(text);
    if (
      core === 'float'
        ? typeof value === 'number'
        : core === 'int'
          ? Number.isInteger(value)
          : core === 'null'
            ? value === null
            : typeof value === 'boolean'
    ) {
      return value;
    }
    return this.refuse(event.tagStart, event.tagEnd, `\`${text}\` is not of the type that its tag \`${tag}\` names`);
  }

  private binary(node: number, text: string): unknown {
    const base64 = text.replace(/\s/g, '');
    if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(base64)) {
      const start = (this.tape[node + START] ?? 0) - this.offset;
      this.refuse(start, start + text.length, '`!!binary` value is not base64');
    }
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  }

  private collection(
    node: number,
    event: MappingEvent | SequenceEvent,
    style: typeof MAPPING | typeof SEQUENCE,
  ): unknown {
    const name = event.anchorStart < 0 ? undefined : this.text.slice(event.anchorStart, event.anchorEnd);
    if (name !== undefined) this.anchors.set(name, 'open');
    const before = this.decoded;
    const content = style === MAPPING ? this.mapping(node) : this.sequence();
    this.at++; // POP
    const start = this.offset + event.start;
    this.close(node, start, Math.max(start + 1, this.tape[this.lastRecord() + END] ?? 0), style, -1);
    const value = this.mode === 'cloudformation' ? intrinsicCollection(event, this.text, content) : content;
    if (name !== undefined) this.anchors.set(name, { value, node, size: this.decoded - before + 1 });
    return value;
  }

  private sequence(): unknown[] {
    const items: unknown[] = [];
    while (this.events[this.at]?.type !== POP) items.push(this.node(-1, 0, 0));
    return items;
  }

  private mapping(node: number): Record<string, unknown> {
    const mapping = new Mapping();
    while (this.events[this.at]?.type !== POP) this.entry(node, mapping);
    return mapping;
  }

  private entry(node: number, mapping: Record<string, unknown>): void {
    const { key, span, merge } = this.key();
    const written = !merge && key in mapping && !this.isMerged(node, key) ? this.keySpan(node, key) : undefined;
    const value = this.node(this.keys.push(key) - 1, span.start, span.end);
    if (merge) {
      this.merge(node, mapping, this.mergeSources(value, span), span);
      return;
    }
    if (written) this.duplicate(key, span, written, 'kubectl keeps the last one and drops the first without a word');
    this.merged.get(node)?.delete(key);
    mapping[key] = value;
  }

  private merge(
    node: number,
    mapping: Record<string, unknown>,
    sources: readonly Record<string, unknown>[],
    span: Span,
  ): void {
    const merged = this.merged.get(node) ?? new Set();
    this.merged.set(node, merged);
    for (const source of sources) {
      for (const name of Object.keys(source)) {
        const written = name in mapping && !merged.has(name) ? this.keySpan(node, name) : undefined;
        if (written) this.duplicate(name, span, written, 'for kubectl the merge key `<<` written after it wins');
        merged.add(name);
        mapping[name] = source[name];
      }
    }
  }

  private isMerged(node: number, key: string): boolean {
    return this.merged.get(node)?.has(key) === true;
  }

  /** Where a key of the mapping that is being read was written. */
  private keySpan(node: number, key: string): Span | undefined {
    const { tape, keys, written } = this;
    for (let at = node + RECORD; at < written; at = tape[at + NEXT] || written) {
      if (keys[tape[at + KEY] ?? -1] === key) return { start: tape[at + KEY_START] ?? 0, end: tape[at + KEY_END] ?? 0 };
    }
    return undefined;
  }

  private duplicate(key: string, span: Span, first: Span, effect: string): void {
    this.problems.push({
      kind: 'duplicate-key',
      ...span,
      message: `key \`${key}\` is set twice in one mapping; ${effect}`,
      related: { ...first, message: 'first set here' },
    });
  }

  private key(): { key: string; span: Span; merge: boolean } {
    const event = this.events[this.at++];
    if (event?.type === ALIAS_EVENT) return this.aliasKey(event.anchorStart, event.anchorEnd);
    if (event?.type !== SCALAR) {
      const start = event && 'start' in event ? event.start : 0;
      return this.refuse(start, start + 1, this.collectionKey(start));
    }
    const { valueStart, valueEnd, style } = event;
    const quotes = style === PLAIN ? 0 : 1;
    const text = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event);
    const span = { start: this.offset + valueStart - quotes, end: this.offset + valueEnd + quotes };
    const key = style === PLAIN && event.tagStart < 0 ? keyOf(text) : text;
    if (key === undefined || valueStart < 0)
      return this.refuse(Math.max(valueStart, 0), Math.max(valueEnd, 1), 'a key must not be null');
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
        value: key,
        node: this.written,
        size: 1,
      });
    return { key, span, merge: text === '<<' && style === PLAIN };
  }

  private collectionKey(start: number): string {
    return this.text[start] === '{' && this.text.slice(0, start).trimEnd().endsWith('{')
      ? '`{{` without quotes opens a mapping; put the value in quotes, or fill the template in first'
      : 'a mapping or list cannot be a key in a Kubernetes object';
  }

  private aliasKey(start: number, end: number): { key: string; span: Span; merge: boolean } {
    const target = this.anchors.get(this.text.slice(start, end));
    const value = target === undefined || target === 'open' ? undefined : target.value;
    const key = typeof value === 'object' || value === undefined ? undefined : String(value);
    if (key === undefined)
      return this.refuse(start - 1, end, `\`*${this.text.slice(start, end)}\` cannot be used as a key`);
    return { key, span: { start: this.offset + start - 1, end: this.offset + end }, merge: false };
  }

  /** In the order of application: the later one wins. */
  private mergeSources(value: unknown, span: Span): Record<string, unknown>[] {
    const sources = Array.isArray(value) ? [...value].reverse() : [value];
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        this.refuse(
          span.start - this.offset,
          span.end - this.offset,
          'the merge key `<<` takes a mapping or a list of mappings',
        );
      }
    }
    return sources;
  }

  private alias(node: number, start: number, end: number): unknown {
    const name = this.text.slice(start, end);
    const target = this.anchors.get(name);
    this.close(node, this.offset + start - 1, this.offset + end, ALIAS, -1);
    if (target === undefined)
      return this.refuse(start - 1, end, `alias \`*${name}\` has no anchor \`&${name}\` before it in this document`);
    if (target === 'open') return this.refuse(start - 1, end, `anchor \`&${name}\` contains itself`);
    this.aliases.set(node, target.node);
    this.decoded += target.size;
    this.aliased += target.size;
    if (this.aliased > 100 && this.decoded > 1000 && this.aliased / this.decoded > aliasLimit(this.decoded)) {
      this.refuse(start - 1, end, 'the document expands its aliases excessively');
    }
    return target.value;
  }

  private anchor(event: ScalarEvent, node: number, value: unknown): void {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), { value, node, size: 1 });
  }

  private open(key: number, keyStart: number, keyEnd: number): number {
    const node = this.written;
    this.written += RECORD;
    if (this.written > this.tape.length) this.grow();
    const { tape } = this;
    // What an earlier document left there must not be read before `close` overwrites it.
    tape[node + START] = 0;
    tape[node + END] = 0;
    tape[node + NEXT] = 0;
    tape[node + KEY] = key;
    tape[node + KEY_START] = keyStart;
    tape[node + KEY_END] = keyEnd;
    return node;
  }

  private grow(): void {
    scratch = new Int32Array(this.tape.length * 2);
    scratch.set(this.tape);
    this.tape = scratch;
  }

  private close(node: number, start: number, end: number, style: number, indent: number): void {
    const { tape } = this;
    tape[node + START] = start;
    tape[node + END] = end;
    tape[node + NEXT] = this.written;
    tape[node + STYLE] = style;
    tape[node + INDENT] = indent;
  }

  private lastRecord(): number {
    return this.written - RECORD;
  }

  /** Place for a value that is not written: behind its tag or anchor, its key, or the node before. */
  private tokenBefore(node: number, event: ScalarEvent): number {
    const property = Math.max(event.tagEnd, event.anchorEnd);
    if (property >= 0) return this.offset + property;
    const keyEnd = this.tape[node + KEY_END] ?? 0;
    if ((this.tape[node + KEY] ?? -1) >= 0) return keyEnd;
    return node >= RECORD ? (this.tape[node - RECORD + END] ?? this.offset) : this.offset;
  }

  private refuse(start: number, end: number, message: string): never {
    throw new Refused({ kind: 'syntax', start: this.offset + start, end: this.offset + end, message });
  }
}

/** goyaml's guard against documents that grow by aliases: 99 % up to 400,000 nodes, 10 % from 4,000,000 on. */
function aliasLimit(decoded: number): number {
  const [low, high] = [400_000, 4_000_000];
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}

/** Value of a CloudFormation function in its short form: known only for a `!Sub` without variables. */
function intrinsic(name: string, text: string): unknown {
  return name === 'Sub' && !text.includes('${') ? text : UNKNOWN;
}

function intrinsicCollection(event: MappingEvent | SequenceEvent, text: string, content: unknown): unknown {
  if (event.tagStart >= 0 && !text.startsWith('!!', event.tagStart)) return UNKNOWN;
  if (Array.isArray(content)) return content;
  const mapping = content as Record<string, unknown>;
  const keys = Object.keys(mapping);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || (key !== 'Ref' && !key.startsWith('Fn::'))) return content;
  const literal = mapping[key];
  return key === 'Fn::Sub' && typeof literal === 'string' ? intrinsic('Sub', literal) : UNKNOWN;
}
