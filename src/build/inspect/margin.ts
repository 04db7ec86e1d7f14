import type { ArticleRecord, Capture, ColumnRange, Evidence, LedgerEntry, Role } from '../../record.ts';
import { toLines } from '../../text/lines.ts';
import { toPrintable } from '../../text/printable.ts';
import { toShown } from './drawing.ts';
import type { Colours, Drawing, Paint } from './drawing.ts';
import { toWidth, wrapText } from './width.ts';

/** One row of the margin and its part of a line. */
interface Part {
  /** What the part is and where it went, then the rules that read it. */
  readonly labels: readonly string[];
  readonly text: string;
  readonly paint: Paint;
}

/** Every line of a capture behind a margin: its number, the part it plays, the field it went to and, below, the rule that read it. */
export function drawLines(capture: Capture, record: ArticleRecord, { colours, columns }: Drawing): string {
  const lines = toLines(capture.text);
  const entries = toEntriesByLine(record.ledger);
  const parts = lines.map(({ number, raw }): readonly Part[] => {
    const cut = entries.get(number) ?? [];
    if (cut.length === 0) return [{ labels: [], text: raw, paint: colours.dim }];
    return cut.map((entry) => ({
      labels: [toLabel(entry, record), ...findRules(number, entry, record)],
      text: cutText(raw, entry.columns),
      paint: toPaint(entry.role, colours),
    }));
  });
  const digits = String(lines.length).length;
  const labelWidth = parts.reduce((most, each) => each.reduce((width, { labels }) => Math.max(width, ...labels.map(toWidth)), most), 4);
  const room = columns === undefined ? undefined : columns - digits - labelWidth - 5;
  const row = (number: string, label: string, text: string, paint: Paint, isRule: boolean): string =>
    `${colours.dim(number.padStart(digits))}  ${(isRule ? colours.dim : paint)(label.padEnd(labelWidth))} ${colours.dim('│')}${text === '' ? '' : ` ${paint(text)}`}`.trimEnd();

  return parts
    .flatMap((each, index) =>
      each.flatMap(({ labels, text, paint }, part) => {
        const pieces = wrapText(toShown(text), room);
        return Array.from({ length: Math.max(pieces.length, labels.length) }, (_, at) =>
          row(part === 0 && at === 0 ? String(index + 1) : '', labels[at] ?? '', pieces[at] ?? '', paint, at > 0),
        );
      }),
    )
    .join('\n');
}

function cutText(raw: string, columns: ColumnRange | undefined): string {
  return columns === undefined ? raw : raw.slice(columns[0] - 1, columns[1]);
}

// "body 3", "comment-head c2", "furniture share-bar", "dateline → date", "title"
function toLabel({ role, to }: LedgerEntry, { furniture }: ArticleRecord): string {
  const [field = '', index = ''] = to.split('/', 2);
  if (field === 'furniture') return `${role} ${furniture[Number(index)]?.reason ?? index}`;
  if (index !== '') return `${role} ${index}`;
  // "credit" goes to "credits"
  return field.startsWith(role) ? role : `${role} → ${field}`;
}

// The rules by which values were read from here, each once, then the fields whose value stands elsewhere though this says another.
function findRules(number: number, entry: LedgerEntry, { evidence }: ArticleRecord): string[] {
  const isHere = (known: Evidence): boolean => standsHere(known, number, entry);
  const taken = Object.values(evidence).filter(isHere);
  const left = Object.entries(evidence).filter(([, { against = [] }]) => against.some(isHere));
  return [...new Set(taken.map(({ rule }) => rule)), ...left.map(([field]) => `${field} not taken`)].map(toPrintable);
}

function standsHere({ lines, columns }: Evidence, number: number, entry: LedgerEntry): boolean {
  if (lines === undefined || lines[0] !== number) return false;
  if (entry.columns === undefined) return true;
  // Evidence without columns is of the line's beginning.
  const [first, last] = columns ?? [1, 1];
  return first <= entry.columns[1] && last >= entry.columns[0];
}

function toPaint(role: Role, colours: Colours): Paint {
  if (role === 'body' || role === 'comment-body') return (text) => text;
  if (role === 'furniture') return colours.dim;
  if (role === 'title' || role === 'kicker' || role === 'standfirst') return colours.bold;
  return role.startsWith('comment-') ? colours.cyan : colours.green;
}

function toEntriesByLine(ledger: readonly LedgerEntry[]): Map<number, LedgerEntry[]> {
  const byLine = new Map<number, LedgerEntry[]>();
  for (const entry of ledger) {
    for (let line = entry.lines[0]; line <= entry.lines[1]; line += 1) {
      const found = byLine.get(line);
      if (found === undefined) byLine.set(line, [entry]);
      else found.push(entry);
    }
  }
  for (const entries of byLine.values()) entries.sort((a, b) => (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0));
  return byLine;
}
