import pc from 'picocolors';
import { parseCapture } from '../parse/index.ts';
import { EMPTY_LAYOUT } from '../parse/layout.ts';
import { isFolder } from '../captures/index.ts';
import { UsageError } from '../config.ts';
import type { ArticleRecord, Capture, Evidence, LedgerEntry, Location, Role } from '../record.ts';
import { toLines } from '../text/lines.ts';
import { toPrintable } from '../text/printable.ts';
import { openPaths } from './parse.ts';
import { toRejectionLine } from './rejections.ts';
import { wrapText } from './width.ts';

interface Drawing {
  readonly colours: Colours;
  /** Columns of the terminal; absent where lines need not be broken. */
  readonly columns?: number;
}

type Colours = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

const MARGIN = 14;

/** Reads one seed file and draws its captures for a stream; throws for a path that does not exist or cannot be read. */
export async function inspectSeed(path: string, stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Promise<string> {
  if (isFolder(path)) throw new UsageError(`${toPrintable(path)} is a folder; inspect takes one text file`);
  const drawing = {
    colours: pc.createColors(environment['NO_COLOR'] ? false : stream.isTTY || Boolean(environment['FORCE_COLOR'])),
    ...(stream.isTTY && { columns: stream.columns }),
  };
  const drawn: string[] = [];
  for await (const seed of openPaths([path], process.stdin)) {
    if (seed.kind === 'rejected') throw new Error(toRejectionLine(seed.rejection));
    drawn.push(drawCapture(seed.capture, parseCapture(seed.capture, EMPTY_LAYOUT), drawing));
  }
  return drawn.join('\n');
}

/** A capture as people look at it: its fields and how each is known, what the reader was unsure of, and every line with its role. */
function drawCapture(capture: Capture, record: ArticleRecord, drawing: Drawing): string {
  const parts = [
    drawHead(capture, drawing),
    drawFields(record, drawing),
    drawProblems(record, drawing),
    drawLines(capture, record, drawing),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function drawHead(capture: Capture, { colours }: Drawing): string {
  const facts = `${capture.bytes.toLocaleString('en')} bytes · ${capture.encoding} · ${capture.format} · id ${capture.id}`;
  return `${colours.bold(toPrintable(capture.ref))}\n${colours.dim(facts)}`;
}

function drawFields(record: ArticleRecord, { colours, columns }: Drawing): string {
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', record.title],
    ['kicker', record.kicker],
    ['standfirst', record.standfirst],
    ['byline', record.byline.join('; ')],
    ['date', record.date],
    ['zone', record.zone],
    ['updated', record.updated],
    ['location', record.location && toLocationLine(record.location)],
    ['agency', record.agency],
    ['source', record.source],
    ['sourceUrl', record.sourceUrl],
    ['credits', record.credits.join('; ')],
    ['tags', record.tags.join('; ')],
    ['language', record.language],
    ['body', `${record.body.length} blocks`],
    ['comments', `${record.comments.length}`],
    ['furniture', `${record.furniture.length} pieces`],
  ];
  return fields
    .flatMap(([name, value]) => {
      if (value === undefined || value === '') return [];
      const known = record.evidence[name];
      const how = known === undefined ? [] : [`${' '.repeat(MARGIN)}${colours.dim(toEvidenceLine(known))}`];
      return [...drawEntry(name, value, colours.bold, columns), ...how];
    })
    .join('\n');
}

function drawProblems(record: ArticleRecord, { colours, columns }: Drawing): string {
  const paints = { note: colours.dim, warning: colours.yellow, error: colours.red };
  return record.problems
    .flatMap(({ severity, lines, message, rule }) => {
      const where = lines === undefined ? '' : `${toPlace({ lines })}: `;
      return drawEntry(severity, `${where}${message} (${rule})`, paints[severity], columns);
    })
    .join('\n');
}

function drawEntry(name: string, value: string, paint: Paint, columns: number | undefined): string[] {
  const lines = wrapText(toPrintable(value), columns === undefined ? undefined : columns - MARGIN);
  return lines.map((line, index) => `${paint((index === 0 ? name : '').padEnd(MARGIN - 1))} ${line}`);
}

function drawLines(capture: Capture, record: ArticleRecord, { colours, columns }: Drawing): string {
  const lines = toLines(capture.text);
  const entries = toEntriesByLine(record.ledger);
  const digits = String(lines.length).length;
  const roleWidth = Math.max(4, ...record.ledger.map(({ role }) => role.length));
  const room = columns === undefined ? undefined : columns - digits - roleWidth - 6;
  const row = (number: string, role: string, text: string, paint: Paint): string =>
    `${colours.dim(number.padStart(digits))}  ${paint(role.padEnd(roleWidth))} ${colours.dim('│')} ${paint(text)}`.trimEnd();

  return lines
    .flatMap(({ number, raw }) => {
      const cut = entries.get(number) ?? [];
      const parts = cut.length === 0 ? [{ role: '', text: raw, paint: colours.dim }] : cut.map((entry) => toPart(entry, raw, colours));
      return parts.flatMap(({ role, text, paint }, part) =>
        wrapText(toPrintable(text.replaceAll('\t', '    ')), room).map((piece, index) =>
          row(part === 0 && index === 0 ? String(number) : '', index === 0 ? role : '', piece, paint),
        ),
      );
    })
    .join('\n');
}

function toPart(
  { role, columns }: LedgerEntry,
  raw: string,
  colours: Colours,
): { readonly role: string; readonly text: string; readonly paint: Paint } {
  const text = columns === undefined ? raw : raw.slice(columns[0] - 1, columns[1]);
  return { role, text, paint: toPaint(role, colours) };
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

function toEvidenceLine({ basis, from, lines, columns, text, rule }: Evidence): string {
  const where = lines === undefined ? '' : `, ${toPlace({ lines, ...(columns && { columns }) })}`;
  const words = text === undefined ? '' : ` “${toPrintable(text)}”`;
  return `${basis}, from ${from}${where}${words} (${rule})`;
}

function toPlace({ lines: [first, last], columns }: Pick<LedgerEntry, 'lines' | 'columns'>): string {
  const line = first === last ? `line ${first}` : `lines ${first}-${last}`;
  return columns === undefined ? line : `${line}, columns ${columns[0]}-${columns[1]}`;
}

function toLocationLine({ text, name, region, country, latitude, longitude }: Location): string {
  if (name === undefined) return text;
  const known = [name, region, country].filter((part) => part !== undefined).join(', ');
  return latitude === undefined || longitude === undefined ? `${text} → ${known}` : `${text} → ${known} (${latitude}, ${longitude})`;
}
