// Draws what a terminal shows: ANSI text on stdin, an SVG on stdout.
//   FORCE_COLOR=3 eks-kit lint k8s/ | node scripts/picture.mjs [--prompt 'eks-kit lint k8s/'] [--columns 100] > docs/lint.svg
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const CELL = 8.4;
const LINE = 20;
const PAD = 20;
const BAR = 36;
const FONT =
  "ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";
const INK = '#d1d7e0';
const PAPER = '#0d1117';
// black, red, green, yellow, blue, magenta, cyan, white; then the bright ones
const COLORS = ['#6e7681', '#ff7b72', '#56d364', '#e3b341', '#79c0ff', '#d2a8ff', '#56d4dd', '#d1d7e0'];
const BRIGHT = ['#8b949e', '#ffa198', '#7ee787', '#f2cc60', '#a5d6ff', '#e2c5ff', '#7ce0e8', '#ffffff'];
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const { values } = parseArgs({ options: { prompt: { type: 'string' }, columns: { type: 'string' } } });
process.stdout.write(draw(readFileSync(0, 'utf8'), values));

function draw(ansi, { prompt, columns }) {
  const shell = prompt === undefined ? '' : `\u001b[32m$\u001b[39m \u001b[1m${prompt}\u001b[22m\n\n`;
  const lines = rowsOf(shell + ansi.replace(/\n+$/, ''));
  const widest = Math.max(...lines.map((runs) => (runs.at(-1)?.column ?? 0) + (runs.at(-1)?.cells ?? 0)));
  const width = Math.ceil(Math.max(widest, Number(columns ?? 0)) * CELL + 2 * PAD);
  const height = BAR + lines.length * LINE + PAD;
  const texts = lines.flatMap((runs, row) => runs.map((run) => text(run, BAR + (row + 0.72) * LINE)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(prompt ?? 'terminal output')}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="${PAPER}" stroke="#30363d"/>
${['#ff5f57', '#febc2e', '#28c840'].map((color, index) => `<circle cx="${PAD + 6 + index * 18}" cy="18" r="5.5" fill="${color}"/>`).join('\n')}
<g font-family="${FONT}" font-size="14" fill="${INK}" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`;
}

function text({ column, cells, content, style }, y) {
  // A margin is one line from frame to frame, not a row of dashes.
  if (content === '│') {
    const x = round(PAD + (column + 0.5) * CELL);
    return `<path d="M${x} ${round(y - 0.72 * LINE)}v${LINE}" stroke="${style.color ?? INK}" opacity="0.4"/>`;
  }
  const attributes = [
    `x="${round(PAD + column * CELL)}" y="${round(y)}"`,
    // Holds the columns together, whichever font the reader has.
    `textLength="${round(cells * CELL)}" lengthAdjust="spacingAndGlyphs"`,
    style.color ? `fill="${style.color}"` : '',
    style.bold ? 'font-weight="700"' : '',
    style.italic ? 'font-style="italic"' : '',
    style.dim ? 'opacity="0.55"' : '',
    style.underline ? 'text-decoration="underline"' : '',
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}>${escapeXml(content)}</text>`;
}

/** Lines of runs: same style, no blanks at either end, each wide character alone. */
function rowsOf(ansi) {
  const style = {};
  return ansi.split('\n').map((line) => {
    const runs = [];
    let column = 0;
    // Styles, links, and what lies between them.
    for (const [part, codes] of line.matchAll(
      /\u001b\[([\d;]*)m|\u001b\]8;[^\u001b\u0007]*(?:\u001b\\|\u0007)|[^\u001b]+/g,
    )) {
      // chalk writes one style a sequence.
      if (codes !== undefined) apply(style, codes.split(';').map(Number));
      if (part.startsWith('\u001b')) continue;
      for (const piece of pieces(part)) {
        if (piece.content !== '') runs.push({ ...piece, column: column + piece.skip, style: { ...style } });
        column += piece.skip + piece.cells + piece.after;
      }
    }
    return runs;
  });
}

function pieces(part) {
  const list = [''];
  for (const { segment } of segmenter.segment(part)) {
    if (WIDE.test(segment)) list.push(segment, '');
    else list[list.length - 1] += segment;
  }
  return list.map((raw) => {
    if (WIDE.test(raw)) return { content: raw, cells: 2, skip: 0, after: 0 };
    const content = raw.trim();
    const skip = content === '' ? length(raw) : length(raw) - length(raw.trimStart());
    return { content, cells: length(content), skip, after: length(raw) - skip - length(content) };
  });
}

function length(raw) {
  return [...segmenter.segment(raw)].length;
}

function apply(style, codes) {
  const [code, depth] = codes;
  if (code === 38) style.color = depth === 2 ? `rgb(${codes.slice(2, 5).join(',')})` : indexed(codes[2]);
  else if (code === 0) for (const key of Object.keys(style)) delete style[key];
  else if (code === 1) style.bold = true;
  else if (code === 2) style.dim = true;
  else if (code === 3) style.italic = true;
  else if (code === 4) style.underline = true;
  else if (code === 22) Object.assign(style, { bold: false, dim: false });
  else if (code === 23) style.italic = false;
  else if (code === 24) style.underline = false;
  else if (code >= 30 && code <= 37) style.color = COLORS[code - 30];
  else if (code >= 90 && code <= 97) style.color = BRIGHT[code - 90];
  else if (code === 39) style.color = undefined;
}

function indexed(index) {
  if (index < 16) return index < 8 ? COLORS[index] : BRIGHT[index - 8];
  if (index >= 232)
    return `rgb(${Array(3)
      .fill(8 + (index - 232) * 10)
      .join(',')})`;
  const level = (step) => (step === 0 ? 0 : 55 + step * 40);
  const cube = index - 16;
  return `rgb(${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level).join(',')})`;
}

function round(number) {
  return Math.round(number * 100) / 100;
}

function escapeXml(raw) {
  return raw.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]);
}
