/**
 * Plain YAML scalars as kubectl reads them: the resolver of sigs.k8s.io/yaml (goyaml.v2), which is neither YAML 1.1
 * (no base 60, no dates) nor 1.2 (`yes`, `on` and `0644` are not strings).
 * Source: https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go, verified 2026-11-21.
 */
const WORDS = new Map<string, unknown>([
  ['', null],
  ['~', null],
]);
for (const [words, value] of [
  ['null', null],
  ['y yes true on', true],
  ['n no false off', false],
] as const) {
  for (const word of words.split(' ')) {
    for (const spelling of [word, word.toUpperCase(), (word[0] ?? '').toUpperCase() + word.slice(1)]) {
      WORDS.set(spelling, value);
    }
  }
}

const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NAN = /^\.(?:nan|NaN|NAN)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)$/;
const BASED = /^([-+]?)0(?:([xX])([\da-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))$/;

/** Value of a plain scalar: string, number, boolean or null. `NaN` and infinities come back as such. */
export function resolvePlain(text: string): unknown {
  const first = text.charCodeAt(0);
  // 0-9 + - .
  if ((first >= 48 && first <= 57) || first === 43 || first === 45) return resolveNumber(text);
  if (first === 46) return resolveDot(text);
  if (text.length <= 5) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  return text;
}

function resolveNumber(text: string): unknown {
  if (DECIMAL.test(text)) return Number(text);
  if (INFINITY.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (DECIMAL.test(plain)) return Number(plain);
  const based = BASED.exec(plain);
  if (based) {
    const [, sign, , hex, , binary, octal] = based;
    const value = hex
      ? Number.parseInt(hex, 16)
      : binary
        ? Number.parseInt(binary, 2)
        : Number.parseInt(octal ?? '', 8);
    return sign === '-' ? -value : value;
  }
  return resolveFloat(plain) ?? text;
}

function resolveDot(text: string): unknown {
  if (NAN.test(text)) return Number.NaN;
  if (INFINITY.test(text)) return Number.POSITIVE_INFINITY;
  return resolveFloat(text) ?? text;
}

function resolveFloat(text: string): number | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A plain mapping key as kubectl turns it into a JSON key, or undefined where it refuses (null, infinity). */
export function keyOf(text: string): string | undefined {
  const value = resolvePlain(text);
  if (typeof value === 'number') return Number.isFinite(value) ? formatKey(value, text) : undefined;
  return value === null ? undefined : String(value);
}

/** Integers in full; floats as Go's FormatFloat(v, 'g', -1): an exponent of two digits from 1e+06 on and below 1e-4. */
function formatKey(value: number, text: string): string {
  if (Math.abs(value) < 2 ** 64 && (DECIMAL.test(text) || BASED.test(text.replaceAll('_', '')))) return String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
