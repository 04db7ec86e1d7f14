import type { ArticleRecord, Block, LedgerEntry, ListItem } from '../src/record.ts';

const LINE_END = /\r\n|\n|\r/;
const VISIBLE = /[^\s\u00a0\u3000\ufeff\u200b\u00ad]/u;
const LETTER = /[\p{L}\p{N}]/u;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const MARKER = /^\s*(?:[-–—•*+>]+|#{1,6}|\(?\d+[.)]|[a-z][.)])\s*/iu;
const TEXT_TARGET = /^(?:title$|body\/|furniture\/|comments\/[^/]+\/body\/)/;
const TEXT_ROLE = /^(?:body|comment-body|furniture)$/;
const LONG_ROLE = /^(?:standfirst|tags|source|credit)$/;
// A date, a byline or the head of a comment is a few words; more than that was swallowed.
const LONGEST_FIELD = 600;

const lettersOf = (text: string) => text.replace(NO_LETTERS, '');
const itemText = (item: ListItem): string => [item.text, ...(item.items ?? []).map(itemText)].join('\n');

/** All text of a block, its items or cells one after the other. */
export function toBlockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(itemText).join('\n');
  if (block.kind === 'table') return block.rows.flat().join('\n');
  return block.text;
}

/** The lines of a text that its ledger does not hold exactly once; empty when all is well. */
export function findUncounted(text: string, record: ArticleRecord): readonly string[] {
  const lines = text.split(LINE_END);
  const whole = new Map<number, number>();
  const cuts = new Map<number, (readonly [number, number])[]>();
  const faults: string[] = [];
  for (const {
    lines: [first, last],
    columns,
  } of record.ledger) {
    if (first < 1 || last < first || last > lines.length) faults.push(`lines ${first}-${last} are no lines of the capture`);
    if (columns !== undefined && first !== last) faults.push(`lines ${first}-${last} are cut by columns`);
    if (columns === undefined) for (let number = first; number <= last; number++) whole.set(number, (whole.get(number) ?? 0) + 1);
    else if (!cuts.get(first)?.push(columns)) cuts.set(first, [columns]);
  }
  lines.forEach((line, index) => {
    const number = index + 1;
    const times = whole.get(number) ?? 0;
    const cut = cuts.get(number);
    if (cut === undefined) {
      if (times > 1 || (times === 0 && VISIBLE.test(line))) faults.push(`line ${number} is counted ${times} times: ${line.slice(0, 80)}`);
      return;
    }
    if (times > 0) faults.push(`line ${number} is counted whole and cut`);
    let end = 0;
    for (const [from, to] of cut.toSorted((a, b) => a[0] - b[0])) {
      if (from <= end || to < from || to > line.length) faults.push(`line ${number}: columns ${from}-${to} overlap or leave the line`);
      if (LETTER.test(line.slice(end, from - 1))) faults.push(`line ${number}: letters before column ${from} are in no part`);
      end = to;
    }
    if (LETTER.test(line.slice(end))) faults.push(`line ${number}: letters after column ${end} are in no part`);
  });
  return faults;
}

/** What the ledger sends somewhere and cannot be found there letter for letter, or stands there though no line says it. */
export function findLost(text: string, record: ArticleRecord): readonly string[] {
  const lines = text.split(LINE_END);
  const targets = new Map<string, { readonly letters: string; sent: number }>();
  const fields = new Map<string, number>();
  const faults: string[] = [];
  for (const entry of record.ledger) {
    const parts = toStretch(lines, entry);
    if (!TEXT_TARGET.test(entry.to)) {
      if (TEXT_ROLE.test(entry.role)) faults.push(`${entry.role} went to ${entry.to}`);
      if (!LONG_ROLE.test(entry.role)) fields.set(entry.to, (fields.get(entry.to) ?? 0) + lettersOf(parts.join('')).length);
      continue;
    }
    const target = targets.get(entry.to) ?? { letters: lettersOf(findTarget(record, entry.to) ?? ''), sent: 0 };
    targets.set(entry.to, target);
    for (const part of parts) {
      target.sent += lettersOf(part).length;
      if (target.letters.includes(lettersOf(part)) || target.letters.includes(lettersOf(part.replace(MARKER, '')))) continue;
      faults.push(`${entry.to} lost: ${part.slice(0, 80)}`);
    }
  }
  for (const [to, { letters, sent }] of targets) if (letters.length > sent) faults.push(`${to} holds ${letters.length} letters of ${sent}`);
  for (const [to, size] of fields) if (size > LONGEST_FIELD) faults.push(`${to} swallowed ${size} letters`);
  return faults;
}

function toStretch(lines: readonly string[], { lines: [first, last], columns }: LedgerEntry): readonly string[] {
  const stretch = lines.slice(first - 1, last);
  return columns === undefined ? stretch : stretch.map((line) => line.slice(columns[0] - 1, columns[1]));
}

function findTarget(record: ArticleRecord, to: string): string | undefined {
  const [field, key, , position] = to.split('/');
  if (field === 'title') return record.title;
  if (field === 'furniture') return record.furniture[Number(key)]?.text;
  const block = field === 'body' ? record.body[Number(key)] : record.comments.find(({ id }) => id === key)?.body[Number(position)];
  return block === undefined ? undefined : toBlockText(block);
}
