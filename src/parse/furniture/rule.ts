import type { Line } from '../../text/lines.ts';

/** How many signs of a kind draw a line: two dashes, three stars, which otherwise stand before a note. */
const FEWEST: ReadonlyMap<string, number> = new Map([
  ['—', 1],
  ['-', 2],
  ['–', 2],
  ['_', 2],
  ['=', 2],
  ['*', 3],
  ['~', 3],
  ['+', 3],
]);
/** Two columns of a table, whose rules are of it */
const GAP = /\S {3,}\S/u;
/** A heading may ask or call, and does not end so. */
const ENDS_STATEMENT = /[.:;,…。।۔։]["'”»’)]{0,3}$/u;
const LONGEST_HEADING = 160;
const SHORTEST_UNDERLINE = 3;
/** An underline is about as wide as what it stands under. */
const NEARLY = 0.3;
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['-', 2],
]);

/** Whether a line is drawn and says nothing: "-----", "* * *", "=====". */
export function isRule(text: string): boolean {
  const sign = text.charAt(0);
  const fewest = FEWEST.get(sign);
  if (fewest === undefined || text.includes('  ')) return false;
  let count = 0;
  for (const each of text) {
    if (each === sign) count += 1;
    else if (each !== ' ') return false;
  }
  return count >= fewest;
}

/** Level of the heading that a rule makes of the line above it; undefined where it only parts. */
function findLevel(lines: readonly Line[], at: number): number | undefined {
  const rule = lines[at]?.text ?? '';
  const text = lines[at - 1]?.text ?? '';
  const over = lines[at - 2]?.text ?? '';
  const level = LEVELS.get(rule.charAt(0));
  if (level === undefined || rule.length < SHORTEST_UNDERLINE || rule.includes(' ')) return undefined;
  if (text === '' || text.length > LONGEST_HEADING || ENDS_STATEMENT.test(text) || isRule(text)) return undefined;
  const isApart = over === '' || isRule(over);
  return isApart && Math.abs(rule.length - text.length) <= Math.max(SHORTEST_UNDERLINE, NEARLY * text.length) ? level : undefined;
}

/** Lines without those that are drawn between them, up to an end: what stood under one knows it, what an underline stood under is a heading. */
export function partAtRules(
  lines: readonly Line[],
  end = lines.length,
): {
  readonly lines: readonly Line[];
  readonly rules: readonly Line[];
} {
  const rules: Line[] = [];
  let parted: Line[] | undefined;
  for (const [at, line] of lines.slice(0, end).entries()) {
    if (!isRule(line.text) || GAP.test(lines[at - 1]?.text ?? '') || GAP.test(lines[at + 1]?.text ?? '')) continue;
    parted ??= [...lines];
    rules.push(line);
    parted[at] = { ...line, text: '', mayDate: false };
    const above = parted[at - 1];
    const below = parted[at + 1];
    const level = findLevel(lines, at);
    if (above !== undefined && above.mark === undefined && level !== undefined)
      parted[at - 1] = { ...above, mark: { kind: 'heading', level } };
    if (below !== undefined) parted[at + 1] = { ...below, isUnderRule: true };
  }
  return { lines: parted ?? lines, rules };
}
