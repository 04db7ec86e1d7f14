import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isAgency } from './agencies.ts';

/** " - " · " — " · "--" · ".- " · "—" · " _ " · "SANA_ " */
const DASH = /\s{1,3}[-‒–—―−_]{1,2}\s{1,3}|\s?[—―–]\s?|\s{0,3}--\s{0,3}|\.[-–]\s{1,3}|(?<=\p{L})_\s|\s{1,3}-(?=["“«„])/gu;
const DASH_SIGN = /[-‒–—―−_]/u;
/** "March 4 -General" · "March 26- The" · "May 5, 2025: Rain" · "14.12.2021. Regen": at a date any of these closes the dateline. */
const AT_DATE = /^(?:\.?\s{0,3}-\s{0,3}|\s?[.:]\s{1,3}(?=\S))/u;
/** "3 февраля. УНН. Йшов" · "29 июня, ФедералПресс. Шёл" */
const HOUSE_AT_DATE = /^[.,]?\s{1,3}(?<agency>[\p{Lu}\p{N}][\p{L}\p{N} -]{1,24}?)[.:]\s{1,3}(?=\S)/u;
/** "BANGKOK: Rain" · "WARSZAWA. Padało" · "LEEDS, Sunday. Crowds" */
const STOP = /^[\p{Lu}\s-]{4,30}(?:,\s\p{Lu}\p{Ll}{2,12})?[:.]\s{1,3}(?=\S)/u;
/** /TASS/. · /PRNewswire/ -- · / ACCESSWIRE / May 5, 2025 / */
const SLASHED =
  /\s{0,3}\/\s?(?:[Кк]орр\.\s)?(?<agency>[\p{L}\p{N} .&-]{2,30}?)\s?\/\.?:?(?:\s{1,3}(?:[-‒–—―]{1,2}\s{0,3})?|\s{0,3}[-‒–—―]{1,2}\s{0,3})(?=\S)/u;
/** ТАСС Иван Канат */
const REPORTER = /^(?<house>\p{Lu}{3,12})\s(?<name>\p{Lu}\p{Ll}{1,20}\s\p{Lu}[\p{L}-]{1,24})$/u;
const SLASHED_DATE = /^(?<date>[^/]{5,20}?)\s?\/\s{1,3}/u;
/** --(BUSINESS WIRE)-- · --(BUSINESS WIRE)--May 5, 2025-- */
const DASHED =
  /\s{0,3}--\s{0,3}\((?<agency>[\p{L}\p{N} .&-]{2,30})\)\s{0,3}--\s{0,3}(?:(?=\p{L}{3})(?<date>[\p{L}.]{3,10}\s\d{1,2},\s\d{4})\s?--\s{0,3})?/u;
/** "(PTI) The" · "(ANI): The" · "(epd). Die" · "(SANA)- Rain" */
const BRACKET = /\s{0,3}\((?<agency>[\p{L}\p{N} .,&/-]{2,40})\)\s{0,2}[.:]?(?:\s{0,2}[-‒–—―_=]{1,2})?\s{0,3}(?=\S)/gu;
/** " (eb). ": the short mark of a desk, which a full stop closes */
const DESK = /^\s?\(\p{Ll}{2,4}\)\.\s/u;
/** (Reuters) · --(Newsfile Corp. - May 5, 2025) */
const BRACKETED = /\s{0,3}[-–—]{0,2}\s?\((?<agency>[\p{L}\p{N} .,/&-]{2,50})\)\s{0,3}[.:]?\s{0,3}$/u;

/** How a dateline is closed: by a dash, a hyphen without spaces, a bracket alone, a colon or a full stop. */
export type Mark = 'dash' | 'hyphen' | 'bracket' | 'colon' | 'stop';

/** What stands before a mark that may close a dateline, and where the article begins behind it. */
export interface Cut {
  readonly prefix: string;
  readonly end: number;
  readonly agency?: string;
  readonly names?: readonly string[];
  /** A date that stands behind the agency. */
  readonly date?: DateMatch;
  readonly mark: Mark;
}

/** "Newsfile Corp. - May 5, 2025": the house and the date that a bracket holds. */
function readBracket(text: string, offset: number): { readonly agency?: string; readonly date?: DateMatch } {
  const [date] = findDates(text);
  const name = (date === undefined ? text : text.slice(0, date.start)).replace(/(?<![\s,–—-])[\s,–—-]+$/u, '').trim();
  return {
    ...(name !== '' && { agency: name }),
    ...(date !== undefined && { date: { ...date, start: date.start + offset, end: date.end + offset } }),
  };
}

function* findSignedCuts(head: string): Generator<Cut> {
  for (const pattern of [DASHED, SLASHED]) {
    const match = pattern.exec(head);
    const said = match?.groups?.['agency']?.trim();
    if (match === null || said === undefined) continue;
    const { house: agency = said, name } = REPORTER.exec(said)?.groups ?? {};
    const end = match.index + match[0].length;
    const behind = pattern === SLASHED ? SLASHED_DATE.exec(head.slice(end)) : undefined;
    const written = behind?.groups?.['date'] ?? match.groups?.['date'];
    const at = written === undefined ? -1 : head.indexOf(written, match.index);
    const { date } = readBracket(written ?? '', at);
    const length = date === undefined ? 0 : (behind?.[0].length ?? 0);
    yield {
      prefix: head.slice(0, match.index),
      end: end + length,
      agency,
      ...(name !== undefined && { names: [name] }),
      ...(date !== undefined && { date }),
      mark: 'dash',
    };
  }
}

function* findHouseCuts(head: string, dates: readonly DateMatch[]): Generator<Cut> {
  for (const date of dates) {
    const house = HOUSE_AT_DATE.exec(head.slice(date.end));
    const agency = house?.groups?.['agency'];
    if (house !== null && agency !== undefined && isAgency(agency))
      yield { prefix: head.slice(0, date.end), end: date.end + house[0].length, agency, mark: 'dash' };
  }
}

function toMark(close: string): Mark {
  if (close.includes('-')) return 'hyphen';
  return close.includes(':') ? 'colon' : 'stop';
}

/** Hyphens at a date come before dashes, for these may be the text's own; stops after them. */
function* findDateCuts(head: string, dates: readonly DateMatch[], hyphens: boolean): Generator<Cut> {
  for (const date of dates) {
    const close = AT_DATE.exec(head.slice(date.end));
    if (close === null) continue;
    const mark = toMark(close[0]);
    if ((mark === 'hyphen') === hyphens) yield { prefix: head.slice(0, date.end), end: date.end + close[0].length, mark };
  }
}

/** Dashes behind a bracket come before bare ones, which may stand before it: "--(Newsfile Corp. - May 5, 2025) - ". */
function* findDashCuts(head: string): Generator<Cut> {
  const bare: Cut[] = [];
  for (const dash of head.matchAll(DASH)) {
    const before = head.slice(0, dash.index);
    const bracketed = BRACKETED.exec(before);
    const end = dash.index + dash[0].length;
    const inside = bracketed?.groups?.['agency'];
    if (bracketed === null || inside === undefined) bare.push({ prefix: before, end, mark: 'dash' });
    else
      yield {
        prefix: before.slice(0, bracketed.index),
        end,
        ...readBracket(inside, before.indexOf(inside, bracketed.index)),
        mark: 'dash',
      };
  }
  yield* bare;
}

function* findBracketCuts(head: string): Generator<Cut> {
  for (const bracket of head.matchAll(BRACKET)) {
    const agency = bracket.groups?.['agency'];
    if (agency !== undefined && (isAgency(agency) || DESK.test(bracket[0])))
      yield { prefix: head.slice(0, bracket.index), end: bracket.index + bracket[0].length, agency, mark: 'bracket' };
  }
}

/** What stands before each mark that may close a dateline, the surest first. */
export function* findCuts(head: string): Generator<Cut> {
  const dates = findDates(head);
  if (head.includes('/') || head.includes('--')) yield* findSignedCuts(head);
  yield* findHouseCuts(head, dates);
  yield* findDateCuts(head, dates, true);
  if (DASH_SIGN.test(head)) yield* findDashCuts(head);
  if (head.includes('(')) yield* findBracketCuts(head);
  yield* findDateCuts(head, dates, false);
  const stop = STOP.exec(head);
  if (stop !== null) yield { prefix: stop[0].trimEnd().slice(0, -1), end: stop[0].length, mark: toMark(stop[0].trimEnd().slice(-1)) };
}
