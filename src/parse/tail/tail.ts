import { toRange } from '../../text/lines.ts';
import type { Evidence } from '../../catalogue.ts';
import { findDates } from '../../text/dates/find.ts';
import { endsSentence } from '../../text/sentences.ts';
import { readEntry } from './entry.ts';
import type { DateFinding } from '../head/draft.ts';
import { isUnmistakable, parseTailField } from './credits.ts';
import type { TailField } from './credits.ts';
import type { Claim } from '../ledger.ts';
import { areSpokenOf, parseBareLabelled, parseBareNames, parseByline } from '../head/names.ts';
import type { Names } from '../head/names.ts';
import type { Piece } from '../piece.ts';

/** What the last lines of an article say about it. */
export interface Tail {
  readonly source?: string;
  readonly sourceUrl?: string;
  /** When the entry was posted, as the system says below it. */
  readonly date?: DateFinding;
  /** Names that a label at the end gives. */
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly tags: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly claims: readonly Claim[];
  /** The article without its tail. */
  readonly rest: readonly Piece[];
}

/** Author: · Автор: · 作者： */
const AUTHOR = /^[\p{L}\p{M} ]{2,20}\s?[:：]/u;
const ADDRESS = /https?:\/\/[^\s<>"]{3,2000}[^\s<>").,;]/iu;
const BARE_ADDRESS = /^https?:\/\/[^\s<>"]{4,2000}$/iu;
const BETWEEN_TAGS = /\s{0,3}[,;|•·、،]\s{0,3}|\s{1,3}(?=#)/u;
const BULLET = /^[•◦▪·*#-]\s*/u;
/** "Tags: ferries rope boots": words in small letters are a tag each */
const SMALL_WORDS = /^\p{Ll}[\p{Ll}\p{N}-]*(?:\s\p{Ll}[\p{Ll}\p{N}-]*){2,14}$/u;
const HAN = /\p{Script=Han}|\p{Script=Katakana}/u;
/** Ada Quill reported from Bergen. */
const REPORTED = /^\p{Lu}.{3,120}\s(?:reported|contributed)\sfrom\s\p{Lu}[^.]{1,60}\.(?:\s.{1,160})?$/u;
/** ", on " between a paper and its day */
const BEFORE_DATE = /(?:,|\s(?:on|vom|am|du|le|del|il))?\s{0,3}$/iu;
const LONGEST_TAG = 40;
const MOST_TAGS = 15;
const LONGEST_VALUE_BELOW = 100;
/** Mara Lind · (Mara Lind) · Mara Lind (NQNA): what signs a text below it is no longer. */
const LONGEST_SIGNATURE = 50;
const SHORTEST_ABOVE = 40;

interface Draft {
  source?: string;
  sourceUrl?: string;
  date?: DateFinding;
  byline: readonly string[];
  /** What each line says of it, the last line of the article first. */
  readonly credits: (readonly string[])[];
  readonly tags: (readonly string[])[];
  readonly evidence: Record<string, Evidence>;
  readonly claims: Claim[];
}

/** The last line that is left of an article. */
interface Last {
  readonly pieces: readonly Piece[];
  /** Index after it. */
  readonly end: number;
  readonly piece: Piece;
  /** What it says, and what the line above it does, where they are labelled. */
  readonly field: TailField | undefined;
  readonly label: TailField | undefined;
  readonly mayBeSigned: boolean;
}

/** Takes what it knows of the last line, or of it and those above; how many lines. */
type Taker = (draft: Draft, last: Last) => number;

function toEvidence({ line, text }: Piece, rule: Evidence['rule']): Evidence {
  return { basis: 'stated', from: 'tail', lines: toRange(line), text, rule };
}

function claim(draft: Draft, { line, columns }: Piece, role: Claim['role'], to: string): void {
  draft.claims.push({ line, ...(columns !== undefined && { columns }), role, to });
}

/** Takes pieces, from the first to the last line of a field, as what they say. */
function takeField(draft: Draft, pieces: readonly Piece[], kind: TailField['kind'], values: readonly string[]): void {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return;
  const field = kind === 'credit' ? 'credits' : kind;
  const text = pieces.map((piece) => piece.text).join('\n');
  draft.evidence[field] = { basis: 'stated', from: 'tail', lines: [first.line.number, toRange(last.line)[1]], text, rule: `tail/${kind}` };
  for (const piece of pieces) claim(draft, piece, kind, field);
  if (kind === 'credit') draft.credits.push(values);
  if (kind === 'tags')
    draft.tags.push(
      values
        .flatMap((value) => value.split(SMALL_WORDS.test(value) || HAN.test(value) ? /\s{1,3}|[,;|•·、，]\s{0,3}/u : BETWEEN_TAGS))
        .map((tag) => tag.replace(BULLET, ''))
        .filter((tag) => tag !== ''),
    );
  if (kind !== 'source') return;
  const written = values.join(' ');
  const date = findDates(written).at(-1);
  const value = date?.end === written.length && date.start > 0 ? written.slice(0, date.start).replace(BEFORE_DATE, '') : written;
  const address = ADDRESS.exec(value)?.[0];
  const name =
    address === undefined
      ? value
      : value
          .replace(address, '')
          .replace(/(?<![\s(,;–—-])[\s(,;–—-]+\)?$/u, '')
          .trim();
  draft.source = name === '' ? value : name;
  if (address !== undefined) draft.sourceUrl = address;
}

/** Tags on lines of their own below a label: how many lines, the label's included. */
function countTagLines(pieces: readonly Piece[], end: number): number {
  for (let count = 1; count <= MOST_TAGS; count++) {
    const piece = pieces[end - count];
    if (piece === undefined || piece.text.length > LONGEST_TAG || endsSentence(piece.text)) return 0;
    const field = parseTailField(piece.text);
    if (field !== undefined) return field.kind === 'tags' && field.value === '' && count > 1 ? count : 0;
  }
  return 0;
}

/** "Posted by Ada Quill at 9:50 AM": what Blogger writes below a text, in its languages. */
const POSTED_AT =
  /^(?:posted by|eingestellt von|gepostet von|publicado por|publicada por|publié par|pubblicato da|postado por|gepost door|geplaatst door|opublikowane przez|autor|автор(?: на)?|опубликовано|gönderen|lagt inn av|upplagd av|indsendt af)\s?:?\s(?<name>\S.{1,49}?)\s(?:at|@|um|en|à|alle|às|op|o|на|в|zaman:|kl\.|saat)\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?$/iu;

function readPostedAt(text: string): { readonly names: readonly string[] } | undefined {
  const name = POSTED_AT.exec(text)?.groups?.['name'];
  return name === undefined ? undefined : { names: [name] };
}

/** Below a text that ends as one, a name of whom it does not speak: in brackets, with a house, or over what else the tail says. A name alone is as likely a heading. */
function readSignature(pieces: readonly Piece[], end: number): Names | undefined {
  const [piece, above] = [pieces[end - 1], pieces[end - 2]];
  if (piece === undefined || above === undefined || piece.columns !== undefined || piece.text.length > LONGEST_SIGNATURE) return undefined;
  if (above.text.length < SHORTEST_ABOVE || !endsSentence(above.text)) return undefined;
  const found = parseBareNames(piece.text);
  if (found?.names.length !== 1 || !(end < pieces.length || found.agency !== undefined || piece.text.startsWith('('))) return undefined;
  const texts = pieces.slice(0, end - 1).map(({ text }) => text);
  return areSpokenOf(found.names, texts) ? undefined : found;
}

/** Takes who wrote: "Author: Ada Quill", as some systems write it below the text, or a signature. */
function takeNames(draft: Draft, { pieces, end, piece, field, mayBeSigned }: Last): number {
  if (field !== undefined || draft.byline.length > 0) return 0;
  const labelled = readPostedAt(piece.text) ?? (AUTHOR.test(piece.text) ? parseByline(piece.text) : parseBareLabelled(piece.text));
  const isLabelled = (labelled?.names.length ?? 0) > 0;
  const found = isLabelled ? labelled : mayBeSigned ? readSignature(pieces, end) : undefined;
  if (found === undefined) return 0;
  draft.byline = found.names;
  const rule = isLabelled ? 'tail/byline' : 'tail/signature';
  draft.evidence['byline'] = toEvidence(piece, rule);
  claim(draft, piece, 'byline', 'byline');
  return 1;
}

/** Takes the sentence of a system on when, by whom and where the entry was posted. */
function takeEntry(draft: Draft, { piece }: Last): number {
  const entry = readEntry(piece.text);
  if (entry === undefined) return 0;
  const { date, name, tags } = entry;
  if (date !== undefined) draft.date = { match: date, line: piece.line, from: 'tail', rule: 'tail/date' };
  if (name !== undefined && draft.byline.length === 0) {
    draft.byline = [name];
    draft.evidence['byline'] = toEvidence(piece, 'tail/byline');
  }
  if (tags.length > 0) {
    draft.tags.push(tags);
    draft.evidence['tags'] = toEvidence(piece, 'tail/tags');
  }
  if (tags.length > 0) claim(draft, piece, 'tags', 'tags');
  else if (date !== undefined) claim(draft, piece, 'meta', 'date');
  else claim(draft, piece, 'byline', 'byline');
  return 1;
}

/** Takes "Source: The Lamplighter" and its address below. */
function takeAddressed(draft: Draft, { pieces, end, piece, label }: Last): number {
  if (label?.kind !== 'source' || !BARE_ADDRESS.test(piece.text) || draft.source !== undefined) return 0;
  const values = [label.value, piece.text].filter((value) => value !== '');
  takeField(draft, pieces.slice(end - 2, end), 'source', values);
  return 2;
}

/** Takes tags on lines of their own, and their label. */
function takeTagLines(draft: Draft, { pieces, end }: Last): number {
  const count = countTagLines(pieces, end);
  const [label, ...tags] = pieces.slice(end - count, end);
  if (count > 0 && label !== undefined)
    takeField(
      draft,
      [label, ...tags],
      'tags',
      tags.map(({ text }) => text),
    );
  return count;
}

/** Takes who reported, under a rule: the notes of an agency. */
function takeReported(draft: Draft, { piece }: Last): number {
  if (piece.line.isUnderRule !== true || !REPORTED.test(piece.text)) return 0;
  takeField(draft, [piece], 'credit', [piece.text]);
  return 1;
}

/** Takes a label with what it says behind it; a source is named once. */
function takeLabelled(draft: Draft, { piece, field }: Last): number {
  if (field === undefined || field.value === '' || (field.kind === 'source' && draft.source !== undefined)) return 0;
  takeField(draft, [piece], field.kind, [field.value]);
  return 1;
}

/** Takes "Foto:" and the name below it. */
function takeUnderLabel(draft: Draft, { pieces, end, piece, field, label }: Last): number {
  if (field !== undefined || label === undefined || label.value !== '' || label.kind === 'tags') return 0;
  if (piece.text.length > LONGEST_VALUE_BELOW || endsSentence(piece.text)) return 0;
  if (label.kind === 'source' && draft.source !== undefined) return 0;
  takeField(draft, pieces.slice(end - 2, end), label.kind, [piece.text]);
  return 2;
}

/** Who is asked for the last line, in order. */
const TAKERS: readonly Taker[] = [takeEntry, takeAddressed, takeTagLines, takeReported, takeNames, takeLabelled, takeUnderLabel];

/** Takes what the lines before `end` say; the number of lines taken. */
function takeLast(draft: Draft, pieces: readonly Piece[], end: number, mayBeSigned: boolean): number {
  const [above, piece] = [pieces[end - 2], pieces[end - 1]];
  if (piece === undefined) return 0;
  const label = above === undefined ? undefined : parseTailField(above.text);
  const last: Last = { pieces, end, piece, field: parseTailField(piece.text), label, mayBeSigned };
  for (const take of TAKERS) {
    const taken = take(draft, last);
    if (taken > 0) return taken;
  }
  return 0;
}

/** Reads source, credits, tags and, where nothing else says who wrote, a signature upwards from the last line of an article, until a line is none of them; credits that nothing else could be are taken wherever they stand. */
export function parseTail(pieces: readonly Piece[], { mayBeSigned = true }: { readonly mayBeSigned?: boolean } = {}): Tail {
  const draft: Draft = { byline: [], credits: [], tags: [], evidence: {}, claims: [] };
  let end = pieces.length;
  for (let taken = takeLast(draft, pieces, end, mayBeSigned); taken > 0; taken = takeLast(draft, pieces, end, mayBeSigned)) end -= taken;
  const rest = pieces.slice(0, end);
  const inside = new Set(rest.filter((piece) => isUnmistakable(piece.text)));
  for (const piece of [...inside].toReversed()) takeField(draft, [piece], 'credit', [parseTailField(piece.text)?.value ?? piece.text]);
  return {
    ...draft,
    credits: draft.credits.toReversed().flat(),
    tags: draft.tags.toReversed().flat(),
    rest: inside.size === 0 ? rest : rest.filter((piece) => !inside.has(piece)),
  };
}
