import type { Block, List, ListItem, Table } from '../record.ts';

// a * b, [x](y), <SRD>, `c`, ~~d~~, e | f, # 1, a lone \ and &copy; or &#169;
const ACTIVE = /[\\`*_[\]<~|#]|&(?=#?[a-z0-9]{1,32};)/gi;
// "- x", "+ x", "> x", "===" and ":--" where a line begins
const MARKER = /^[-+>=:]/;
// "1986. That year", "1) x"
const NUMBERED = /^(?<digits>\d{1,9})(?=[.)](?:[ \t]|$))/;
const LINE_END = /\r\n|\n|\r/;
const SPACE = ' \t\n\v\f\r';
/** Nested lists deeper than this are written on its level: markdown-it drops what is nested more than 100 tokens deep. */
const DEEPEST = 16;
/** Empty cells added to make the rows of a table equally long; above it every row becomes a table of its own. */
const MOST_PADDING = 10_000;

// String.trim() would also take NBSP and the ideographic space, which a reader sees.
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.includes(text.charAt(start))) start++;
  while (end > start && SPACE.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(text: string): boolean {
  return trimSpace(text) === '';
}

function escapeLine(line: string): string {
  return line.replace(/^[ \t]+/, '').replace(ACTIVE, '\\$&').replace(MARKER, '\\$&').replace(NUMBERED, '$<digits>\\');
}

// Its line breaks become hard ones.
function escapeText(text: string): string {
  return trimSpace(text).split(LINE_END).map(escapeLine).join('\\\n');
}

function escapeLineOnly(text: string): string {
  return escapeText(text.split(LINE_END).join(' '));
}

// A cell loses white space at its ends, and emphasis needs a letter or a sign beside its mark.
function keepEdges(markdown: string): string {
  return markdown.replace(/^\s|\s$/g, (space) => `&#${space.charCodeAt(0)};`);
}

function indent(markdown: string, margin: string): string {
  return markdown.replaceAll('\n', `\n${margin}`);
}

function* flatten(entries: readonly ListItem[], depth: number): Generator<ListItem> {
  for (const { text, items = [] } of entries) {
    if (isBlank(text)) yield* flatten(items, depth);
    else if (depth < DEEPEST) yield { text, items };
    else {
      yield { text };
      yield* flatten(items, depth);
    }
  }
}

function toList(entries: readonly ListItem[], ordered: boolean, sign: string, depth = 1): string {
  return [...flatten(entries, depth)]
    .map(({ text, items = [] }, index) => {
      const mark = ordered ? `${index + 1}${sign} ` : `${sign} `;
      const nested = toList(items, ordered, sign, depth + 1);
      return mark + indent(escapeText(text) + (nested && `\n${nested}`), ' '.repeat(mark.length));
    })
    .join('\n');
}

// Two lists in a row stay two when their signs differ.
function toSign({ ordered }: List, lastSign: string): string {
  const [sign, other] = ordered ? (['.', ')'] as const) : (['-', '*'] as const);
  return sign === lastSign ? other : sign;
}

function toRows(rows: Table['rows'], width: number): string {
  const [head, ...rest] = rows.map((cells) => {
    const padded = Array.from({ length: width }, (_, column) => keepEdges(escapeLineOnly(cells[column] ?? '')));
    return `| ${padded.join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

function toTable({ rows }: Table): string {
  const filled = rows.filter((cells) => cells.length > 0);
  const width = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  const padding = filled.reduce((sum, cells) => sum + width - cells.length, 0);
  if (width === 0) return '';
  if (padding <= MOST_PADDING) return toRows(filled, width);
  return filled.map((cells) => toRows([cells], cells.length)).join('\n\n');
}

function toFence(text: string): string {
  let length = 3;
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  const fence = '`'.repeat(length);
  return `${fence}\n${text.split(LINE_END).join('\n')}\n${fence}`;
}

function toBlock(block: Exclude<Block, List>): string {
  if (block.kind === 'table') return toTable(block);
  if (isBlank(block.text)) return '';
  switch (block.kind) {
    case 'paragraph':
      return escapeText(block.text);
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.level, 1), 6))} ${escapeLineOnly(block.text)}`;
    case 'quote':
      return `> ${indent(escapeText(block.text), '> ')}`;
    case 'caption':
      return `*${keepEdges(escapeText(block.text))}*`;
    case 'preformatted':
      return toFence(block.text);
  }
}

/** Scraped blocks as Markdown: what a reader sees of it is the text as captured. A caption is a paragraph wholly in emphasis. */
export function toMarkdown(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let lastSign = '';
  for (const block of blocks) {
    const sign = block.kind === 'list' ? toSign(block, lastSign) : '';
    const part = block.kind === 'list' ? toList(block.items, block.ordered, sign) : toBlock(block);
    if (part === '') continue;
    parts.push(part);
    lastSign = sign;
  }
  return parts.join('\n\n');
}
