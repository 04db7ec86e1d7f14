import type { Line } from '../../text/lines.ts';
import type { Claim } from '../ledger.ts';
import { takeByline, takeUnderLabel } from './byline.ts';
import type { Stand } from './byline.ts';
import { takeBrokenDate, takeClock, takeDated, takeDateOrPlace } from './days.ts';
import { takeKicker } from './draft.ts';
import type { Draft } from './draft.ts';
import { isBareByline, isMeta, isUnderName } from './introduction.ts';
import { isKicker, isKickerRow, isSection } from './kickers.ts';
import { isBareLabel } from './meta.ts';
import { isNewsroom, isRole, parseByline } from './names.ts';
import { takeRunningHead } from './printed.ts';
import { takeBrokenRow, takeRow, takeSectionDate } from './row.ts';
import { takeCredit, takeOwnSource, takeProvided } from './source.ts';
import { isSameTitle } from './title.ts';
import { endsClause } from '../../text/sentences.ts';

/** A line of the head, and what stands around it. */
interface Place {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly line: Line;
  readonly next: Line | undefined;
  /** Whether it stands among the buttons of a page, where the line above says nothing of it. */
  readonly isScattered: boolean;
}

/** Takes what it knows of a line, or of it and those below; how many lines, none where it is something else. */
type Taker = (draft: Draft, place: Place) => number;

/** N° 231 · Nr. 12/2017: which of its releases this one is */
const NUMBER = /^(?:n[°ºo]|nr|no|№)\.?\s?\d{1,6}(?:[/-]\d{1,6}){0,2}$/iu;

/** Category: City news · Rubrik: Stadt · Категория: Новости */
const SECTION =
  /^(?:category|section|kategorie|rubrik|ressort|catégorie|rubrique|categoría|sección|categoria|sezione|seção|editoria|categorie|rubriek|kategoria|dział|rubrika|kategori|категория|рубрика|раздел|категорія|розділ|分类|栏目|分類|カテゴリー?|القسم)\s?[:：]\s?(?<section>\p{L}.{1,60})$/iu;
const LONGEST_SECTION = 80;

/** Of a line alone, and the one below it. */
function one(take: (draft: Draft, line: Line, next: Line | undefined) => boolean): Taker {
  return (draft, { line, next }) => Number(take(draft, line, next));
}

/** The same where the title is known, so that the line stands below it. */
function below(take: Taker): Taker {
  return (draft, place) => (draft.title === undefined ? 0 : take(draft, place));
}

/** The same where nobody is known to have written. */
function unsigned(take: Taker): Taker {
  return (draft, place) => (draft.byline.length > 0 ? 0 : take(draft, place));
}

function claim(draft: Draft, line: Line, role: Claim['role'], to: string): true {
  draft.claims.push({ line, role, to });
  return true;
}

function takeMarkedKicker(draft: Draft, line: Line): boolean {
  if (line.mark?.kind !== 'kicker') return false;
  takeKicker(draft, line, line.text, 'kicker/markup');
  return true;
}

/** Opinion · Opinion | Harbour */
function takeKnownKicker(draft: Draft, line: Line): boolean {
  if (draft.kicker !== undefined && draft.title !== undefined) return false;
  if (!isKicker(line.text) && !isKickerRow(line.text)) return false;
  takeKicker(draft, line, line.text);
  return true;
}

/** "Society" between the title and its day */
function takeSection(draft: Draft, { lines, at, line, next }: Place): number {
  if (draft.kicker !== undefined || !isSection(line.text) || !isMeta(next, lines[at + 2])) return 0;
  takeKicker(draft, line, line.text);
  return 1;
}

/** "Category: City news" at the title */
function takeLabelledSection(draft: Draft, line: Line): boolean {
  const section = line.text.length > LONGEST_SECTION ? undefined : SECTION.exec(line.text)?.groups?.['section'];
  if (section === undefined || draft.kicker !== undefined || endsClause(section)) return false;
  takeKicker(draft, line, section);
  return true;
}

function takeNumber(draft: Draft, line: Line): boolean {
  if (draft.title !== undefined || !NUMBER.test(line.text)) return false;
  draft.asides.push({ line, reason: 'counter' });
  return true;
}

function takeTitleAgain(draft: Draft, line: Line): boolean {
  return draft.title !== undefined && isSameTitle(line.text, draft.title) && claim(draft, line, 'title', 'title');
}

/** What stands around a line that may be a byline: a day below it, or one above. */
function toStand(draft: Draft, { lines, at, isScattered }: Place): Stand {
  if (draft.title === undefined) return 'anywhere';
  if (isBareByline(draft, lines, at)) return 'over-day';
  return draft.claims.at(-1)?.role === 'meta' && !isScattered ? 'bare' : 'anywhere';
}

/** By whom, once more. */
function takeBylineAgain(draft: Draft, line: Line): boolean {
  const names = draft.byline.length === 0 ? [] : (parseByline(line.text)?.names ?? []);
  return names.length > 0 && names.every((name) => draft.byline.includes(name)) && claim(draft, line, 'byline', 'byline');
}

/** What somebody is, or for whom: below the name. */
function takeRole(draft: Draft, { lines, at, line }: Place): number {
  if (draft.claims.at(-1)?.role !== 'byline') return 0;
  if (!isRole(line.text) && !isNewsroom(line.text) && !isUnderName(draft, lines, at)) return 0;
  return Number(claim(draft, line, 'byline', 'byline'));
}

/** "Published" over its day */
function takeLabel(draft: Draft, line: Line, next: Line | undefined): boolean {
  return isBareLabel(line.text) && isMeta(next) && claim(draft, line, 'meta', 'date');
}

/** Who is asked for a line, the surest first: what is a name for one is a section for another. */
const TAKERS: readonly Taker[] = [
  one(takeRunningHead),
  below(unsigned((draft, { lines, at }) => takeUnderLabel(draft, lines, at))),
  one(takeMarkedKicker),
  one(takeKnownKicker),
  below(takeSection),
  one(takeLabelledSection),
  one(takeCredit),
  one(takeNumber),
  below((draft, { line, next }) => 2 * Number(takeProvided(draft, line, next))),
  one(takeTitleAgain),
  unsigned((draft, place) => Number(takeByline(draft, place.line, toStand(draft, place)))),
  one(takeBylineAgain),
  one(takeRow),
  one(takeDateOrPlace),
  one(takeClock),
  one(takeSectionDate),
  one(takeOwnSource),
  takeRole,
  one(takeLabel),
  (draft, { lines, at }) => takeBrokenDate(draft, lines, at),
  (draft, { lines, at }) => takeBrokenRow(draft, lines, at),
  one(takeDated),
];

/** Takes one more line of the head, or several of a broken one; how many. */
export function takeMeta(draft: Draft, lines: readonly Line[], at: number, isScattered = false): number {
  const line = lines[at];
  if (line === undefined) return 0;
  const place: Place = { lines, at, line, next: lines[at + 1], isScattered };
  for (const take of TAKERS) {
    const taken = take(draft, place);
    if (taken > 0) return taken;
  }
  return 0;
}
