import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import * as yaml from 'js-yaml';
import { Anchors } from './anchors.js';
import { longIntrinsic, shortIntrinsic } from './dialect/cloudformation.js';
import { keyOf, resolvePlain } from './scalar.js';
import { decodeBinary, isCoreTag, resolveTagged } from './tags.js';
import { TapeWriter } from './tape.js';
import {
  ALIAS,
  DOUBLE_QUOTED,
  END,
  FOLDED,
  KEY,
  KEY_END,
  LITERAL,
  MAPPING,
  PLAIN,
  RECORD,
  SEQUENCE,
  type Span,
  type Tree,
} from './tree.js';
import { holdsPlaceholder, mayHoldPlaceholder, UNKNOWN } from './unknown.js';
import type { Mode, Problem } from './yaml.js';

const { DOCUMENT, SEQUENCE: SEQUENCE_EVENT, MAPPING: MAPPING_EVENT, SCALAR, ALIAS: ALIAS_EVENT, POP } = yaml.EVENT_ID;

/**
 * Objects with fast properties that inherit no key: `__proto__` or `constructor` of hostile input is a key like any other. In a message
 * they are written as `{...}`.
 */
const Mapping = function Mapping() {} as unknown as new () => Record<string, unknown>;
Mapping.prototype = Object.create(null, { [Symbol.toPrimitive]: { value: () => '{...}' } });

/** Thrown by the builder where kubectl refuses the whole document. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Makes of the parser's events what kubectl makes of them, and writes down where everything stands. */
export class DocumentBuilder {
  readonly problems: Problem[] = [];
  private readonly tape = new TapeWriter();
  private readonly keys: string[] = [];
  private readonly aliases = new Map<number, number>();
  private readonly anchors = new Anchors();
  /** Keys that a mapping has from `<<` alone. */
  private readonly merged = new Map<number, Set<string>>();
  private readonly placeholders: boolean;
  private readonly json: boolean;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly mode: Mode,
    private readonly events: readonly Event[],
  ) {
    this.placeholders = mode === 'kubernetes' && mayHoldPlaceholder(text);
    this.json = /^\s*\{/.test(text);
  }

  tree(): Tree {
    return this.tape.tree(this.keys, this.aliases);
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
    const node = this.tape.open(key, keyStart, keyEnd);
    this.anchors.decoded++;
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
    this.tape.close(node, start, missing ? start : this.offset + valueEnd + quotes, style, event.indent);
    const text = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event);
    if (style === DOUBLE_QUOTED && !event.fast) this.checkEscapes(valueStart, valueEnd);
    const value = event.tagStart < 0 ? this.implicit(text, style) : this.tagged(event, text);
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
      const end = this.tape.lastEnd;
      this.refuse(
        end - this.offset - text.length,
        end - this.offset,
        `\`${text}\` has no JSON form, so kubectl refuses the document`,
      );
    }
    return value;
  }

  private tagged(event: ScalarEvent, text: string): unknown {
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (this.mode === 'cloudformation' && !tag.startsWith('!!')) return shortIntrinsic(tag.slice(1), text);
    if (tag === '!!binary') {
      const decoded = decodeBinary(text);
      return decoded ?? this.refuse(event.valueStart, event.valueEnd, '`!!binary` value is not base64');
    }
    if (!isCoreTag(tag)) return this.placeholders && holdsPlaceholder(text) ? UNKNOWN : text;
    const value = resolveTagged(tag, text);
    if (value !== undefined) return value;
    return this.refuse(event.tagStart, event.tagEnd, `\`${text}\` is not of the type that its tag \`${tag}\` names`);
  }

  private collection(
    node: number,
    event: MappingEvent | SequenceEvent,
    style: typeof MAPPING | typeof SEQUENCE,
  ): unknown {
    const name = event.anchorStart < 0 ? undefined : this.text.slice(event.anchorStart, event.anchorEnd);
    if (name !== undefined) this.anchors.open(name);
    const before = this.anchors.decoded;
    const content = style === MAPPING ? this.mapping(node) : this.sequence();
    this.at++; // POP
    const start = this.offset + event.start;
    this.tape.close(node, start, Math.max(start + 1, this.tape.lastEnd), style, -1);
    const value = this.mode === 'cloudformation' ? this.intrinsic(event, content) : content;
    if (name !== undefined) this.anchors.set(name, { value, node, size: this.anchors.decoded - before + 1 });
    return value;
  }

  private intrinsic(event: MappingEvent | SequenceEvent, content: unknown): unknown {
    const tagged = event.tagStart >= 0 && !this.text.startsWith('!!', event.tagStart);
    return tagged ? UNKNOWN : longIntrinsic(content);
  }

  private sequence(): unknown[] {
    const items: unknown[] = [];
    while (this.events[this.at]?.type !== POP) items.push(this.node(-1, 0, 0));
    // A list that has grown keeps room for sixteen more items as long as the document lives.
    return items.slice();
  }

  private mapping(node: number): Record<string, unknown> {
    const mapping = new Mapping();
    while (this.events[this.at]?.type !== POP) this.entry(node, mapping);
    return mapping;
  }

  private entry(node: number, mapping: Record<string, unknown>): void {
    const { key, span, merge } = this.key();
    const written =
      !merge && key in mapping && !this.isMerged(node, key) ? this.tape.keySpan(node, key, this.keys) : undefined;
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
        const written = name in mapping && !merged.has(name) ? this.tape.keySpan(node, name, this.keys) : undefined;
        if (written) this.duplicate(name, span, written, 'for kubectl the merge key `<<` written after it wins');
        merged.add(name);
        mapping[name] = source[name];
      }
    }
  }

  private isMerged(node: number, key: string): boolean {
    return this.merged.get(node)?.has(key) === true;
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
        node: this.tape.next,
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
    this.tape.close(node, this.offset + start - 1, this.offset + end, ALIAS, -1);
    if (target === undefined)
      return this.refuse(start - 1, end, `alias \`*${name}\` has no anchor \`&${name}\` before it in this document`);
    if (target === 'open') return this.refuse(start - 1, end, `anchor \`&${name}\` contains itself`);
    this.aliases.set(node, target.node);
    if (!this.anchors.expand(target)) this.refuse(start - 1, end, 'the document expands its aliases excessively');
    return target.value;
  }

  private anchor(event: ScalarEvent, node: number, value: unknown): void {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), { value, node, size: 1 });
  }

  /** Place for a value that is not written: behind its tag or anchor, its key, or the node before. */
  private tokenBefore(node: number, event: ScalarEvent): number {
    const property = Math.max(event.tagEnd, event.anchorEnd);
    if (property >= 0) return this.offset + property;
    if (this.tape.field(node, KEY) >= 0) return this.tape.field(node, KEY_END);
    return node >= RECORD ? this.tape.field(node - RECORD, END) : this.offset;
  }

  private refuse(start: number, end: number, message: string): never {
    throw new Refused({ kind: 'syntax', start: this.offset + start, end: this.offset + end, message });
  }
}
