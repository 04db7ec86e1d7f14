import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import { isButton } from '../buttons.ts';
import { skipBullet } from '../heads.ts';
import { findMoment, mayHoldMoment } from './moment.ts';
import { toTail } from './tails.ts';

/** A short line that holds a moment, a name or both, and nothing else but set words. */
export interface Signature {
  readonly line: Line;
  /** Index among the lines given. */
  readonly at: number;
  readonly shape: 'name-date' | 'date-name' | 'date' | 'name-said';
  readonly name?: string;
  readonly date?: DateMatch;
  /** The words of the moment: "11 January 2022 11: 05", "3 hours ago". */
  readonly dateText?: string;
  /** The set words around name and date, digits left out: lines of one system share them. */
  readonly label: string;
  readonly votes?: number;
}

const LONGEST = 160;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** What may stand before the name: a number, "Posted by:", "On", "von". */
const BEFORE_NAME =
  /^(?:(?:#(?:\s?\d{1,6})?(?:[.)]|楼|樓)?|(?:entry|eintrag|message|nr|no|comment|beitrag|bericht|messaggio|mensaje)\.?\s#?\d{1,6}|\d{1,6}[.)]?|[★☆]{1,6}|guest\s[-–]|[•·*–—-]|[+−-]\d{1,5}|re:|on|by|from|von|par|por|di|comment(?:\s#?\d{1,6})?|kommentar(?:\svon)?|beitrag|(?:post(?:ed)?|submitted|written|left|reply|review|feedback|message|answer|comment(?:ed)?|said|added|geschrieben|verfasst|erstellt|eingereicht|publié|posté|escrito|publicado|inviato|napisał(?:\(a\))?|scritto|skrevet|skrivet|написал[аио]?|отправил[аио]?)\s+(?:by|von|par|por|da|di|przez|av|af)|(?:написала?|написав|schrieb|schreef|skrev|napisał[ao]?)\s?(?=:)|beitragvon|postby|author|autor|auteur|autore|verfasser|name|автор|[|»«,:：(–—-])[\s:]*)+/iu;
/** What may stand behind it or before the date. */
const AFTER_NAME =
  /(?:[\s|»«,:：/•·@([–—-]|#\d{1,5}(?=\s|$)|\s(?:on|at|am|le|el|il|op|om|dnia|vom|about|almost|over|schrieb|wrote|said|says|sagte?|on:|posted|replied|commented|added|meinte?|a écrit|dit|dijo|ha detto|schreef|skrev|napisał[ao]?|napsal[ao]?|написала?|написав(?:ла)?|пишет|пише|dnia|dne|den|i|発表|发表于|发布于|发表|posté|added a comment|left a comment|(?:not verified))){1,60}$/iu;
/** What may follow: said, a permalink, a number, a button. */
const AFTER_DATE =
  /^(?:[\s|»«,:;/•·.()[\]–—-]+|#\s?\d{1,9}|\d{4,9}|[+−-]?\d{1,5}$|(?:said|says|wrote|added|flag|like|\d{1,5}\s(?:recs?|likes?|points?|pts|votes?)|uhr|reply|antworten|permalink|permanenter link|permanent link|link|quote|edited|homepage|journal|\(?edit\)?|by|von|schrieb|schreef|skrev|napisał[ao]?|napsal[ao]?|написала?|пишет|sagte?|#)(?![\p{L}]))+/iu;
const SAID =
  /^(?<name>.{1,80}?)\s{1,4}(?:says|said|wrote|writes|added|replied|commented|responded|asked|posted|sagt|sagte|schreibt|schrieb|meint|meinte|dit|a écrit|a dit|dice|dijo|escribió|ha detto|scrive|diz|disse|comentó|comentou|escreveu|zegt|schreef|pisze|napisał\(a\)|skriver|skrev|siger|sier|sanoo|berkata|mengatakan|spune|a spus|λέει|είπε|говорит|пишет|пише|каже|каза|kaže|pravi|diyor ki|dedi ki|írta|napsal\(?a?\)?)(?:\s?(?:\.{3}|…|:)|\s\.{3}:?|:\s?\.{3})\s?$/iu;

/** Mara says: · Mara wrote ... */
const ENDS_OPEN = /[.…:]$/u;
const NAME = /^[\p{L}\p{N}@_(~'"“«=*\p{Extended_Pictographic}][^?!;<>{}=]{0,59}$/u;
const ENDS_SENTENCE = /(?<!(?<!\p{L})(?:\p{Lu}|[JS]r|Dr))[.…。]$/u;
/** Words that begin a line of the page's own, not a name. */
const NOT_NAMES =
  /^(?:posted|published|updated|asked|answered|commented|viewed|filed|tagged|tags|category|categories|photo|photos|image|video|source|via|modified|last|edited|joined|registered|member|mitglied|reply|replies|messages|beiträge|fans|posts|location|follow|share|comments?|read|more|updated|date|time|from|by|this|the|in|an?|it|we|you|they|he|she|at|about|and|but|is|was|page|part|season|episode|vol|no|on|for|since|until|next|previous|archive|archives|copyright|©|http|https|www|veröffentlicht|aktualisiert|stand|kategorie|publié|publicado|обновлено|опубликовано)(?![\p{L}\p{N}_])/iu;
const LOWER_WORDS = /(?:^|\s)\p{Ll}{3,}/gu;

/** "Tuesday" is no name; "SK" may be both, and is one. */
function isWeekdayAlone(name: string): boolean {
  return name.length > 3 && isWeekday(name.replace(/[.,]$/u, ''));
}

/** 10:11 am */
const CLOCK = /^\d{1,2}[:.]\d\d/u;

/** https://example.org/u/41 Mara Lind: a theme that prints the address of a profile */
const ADDRESS = /^https?:\/\/\S{3,300}\s+(?=\S)/u;
/** Mara Lind 5 pts */
const POINTS = /\s[\d.,]{1,7}k?\s?(?:points?|pts)$/iu;

/** Whether a line holds what systems print around names, and hardly anything else does. */
export function isTold(text: string): boolean {
  return ADDRESS.test(text) || POINTS.test(text);
}

/** [–] · (31337) · 17 points · on Wednesday · an opened bracket: what systems hang on a name */
const BEFORE = /^(?:\[[-–—+]\]|#\d{1,5}[.:)]?\s{1,3}(?:[-–—|]\s)?(?=\p{L})|[-–—•·~]\s|\[(?=[^\]]{1,60}\]$))\s*/u;
const BEHIND =
  /(?:\s{0,3}[[(,|–—\]-]{1,8}|\s\((?:not verified|e-?mail|url|homepage|web(?:site)?|link|talk|diskussion)\)|\s\(\d{1,9}\)|\s\[score hidden\]|\s[\d.,]{1,7}k?\s?(?:points?|pts)(?:\s?\d[\d.,k]{0,6}\s?points?){0,2}|,?\s(?:on|am|le|el)\s\p{L}{2,12}(?=$))$/iu;

function cutHangers(text: string): string {
  let name = text.trim().replace(ADDRESS, '').replace(BEFORE, '');
  for (let round = 0; round < 3; round++) {
    const hanger = BEHIND.exec(name);
    if (hanger === null || hanger.index === 0) break;
    const weekday = /(?<!\p{L})\p{L}+$/u.exec(hanger[0])?.[0];
    if (weekday !== undefined && !/points?|pts/iu.test(hanger[0]) && !isWeekday(weekday)) break;
    name = name.slice(0, hanger.index);
  }
  return name.trim();
}

/** 557 Fans · Reply #1 · Group: visitors: counters and labels are no names */
const COUNTED = /^[\d.,]+\s?\p{L}+$|#\s?\d|:\s|:$/u;

/** "… said:" · "a dit :" · "(Permalink)" at the end of a line that begins with the date */
const SAID_BEHIND =
  /\s{0,3}(?:\b(?:said|says|wrote|writes|added|replied|commented|sagte?|schrieb|schreibt|meinte?|a dit|a écrit|dijo|dice|ha detto|пишет|написала?)|\((?:permalink|link|#)\))?\s?(?:\.{3}|…|:)?\s{0,3}$/iu;
/** "Mara | Thu," before its date */
const WEEKDAY_BEHIND = /(?:[\s,|·–—-]{0,8}|\s(?<on>on|am|op|w|dnia|le|el)\s)(?<weekday>[\p{L}\p{M}]{2,12})[.,]?\s{0,3}$/u;

function cutWeekday(text: string): string {
  const found = WEEKDAY_BEHIND.exec(text);
  const weekday = found?.groups?.['weekday'];
  if (found === null || weekday === undefined || !isWeekday(weekday)) return text;
  if (found.groups?.['on'] !== undefined) return text.slice(0, found.index);
  // "SK - " is a name and "Do " a day: a day needs a sign before it, or nothing at all
  return found.index === 0 || /[,|·–—-]/u.test(found[0].slice(0, found[0].indexOf(weekday))) || weekday.length > 3
    ? text.slice(0, found.index)
    : text;
}

/** A name as people sign with: short, no sentence, no set word of a page. */
export function toSignatureName(text: string): string | undefined {
  const name = cutHangers(text);
  if (COUNTED.test(name)) return undefined;
  if (name === '' || name.length > LONGEST_NAME || !NAME.test(name) || NOT_NAMES.test(name) || ENDS_SENTENCE.test(name)) return undefined;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS || !/\p{L}/u.test(name) || CLOCK.test(name) || isWeekdayAlone(name)) return undefined;
  if (name.split('(').length !== name.split(')').length) return undefined;
  // Five small words are a phrase, whatever they begin with
  return (name.match(LOWER_WORDS)?.length ?? 0) > 3 ? undefined : name;
}

/** (Antwort) · [ 編集 ] · ID:aB0xYz */
const IN_BRACKETS = /^(?:[([【][^()[\]]{1,24}[)\]】]|ID:\S{4,20}|[#|\s]{1,4})$/u;

/** Whether what follows a moment are the system's buttons and marks. */
export function isSystems(after: string): boolean {
  return IN_BRACKETS.test(after) || isButton(after);
}

function toLabel(before: string, after: string): string {
  return `${before
    .replace(/[\d\s#+−-]+/gu, ' ')
    .trim()
    .toLowerCase()}…${after
    .replace(/[\d\s#+−-]+/gu, ' ')
    .trim()
    .toLowerCase()}`;
}

/** [05.03.2015 09:10] Mara */
const OPENED = /^[[(<]$/u;

/** Who a line says is speaking: "Mara writes:". */
export function findSaid(text: string): string | undefined {
  return ENDS_OPEN.test(text) ? SAID.exec(text)?.groups?.['name'] : undefined;
}

const NO_TAILS: ReadonlySet<string> = new Set();

/** Whether a line has what every signature has: a moment, or an end that announces words. */
export function maySign(line: Line): boolean {
  return line.text !== '' && (mayHoldMoment(line) || ENDS_OPEN.test(line.text));
}

/** Reads a line as a signature, or not at all; a reader of names that is less strict serves where others have shown the shape, and so do the tails of others. */
export function parseSignature(
  line: Line,
  at: number,
  toName: (text: string) => string | undefined = toSignatureName,
  tails: ReadonlySet<string> = NO_TAILS,
): Signature | undefined {
  if (line.text === '' || line.text.length > LONGEST) return undefined;
  // "10. April 2019" begins like an ordinal
  const whole = findMoment(line, 0);
  const start = whole?.start === 0 ? 0 : skipBullet(line).start;
  const moment = start === 0 ? whole : findMoment(line, start);
  if (moment === undefined) {
    const name = findSaid(line.text.slice(start));
    const author = name === undefined ? undefined : toName(name);
    return author === undefined ? undefined : { line, at, shape: 'name-said', name: author, label: 'said' };
  }
  const before = line.text.slice(start, moment.start).trim().replace(OPENED, '');
  const after = line.text.slice(moment.end).trim();
  const lead = BEFORE_NAME.exec(before)?.[0] ?? '';
  const rest = cutWeekday(before.slice(lead.length));
  const link = AFTER_NAME.exec(` ${rest}`)?.[0] ?? '';
  const inner = ` ${rest}`.slice(0, ` ${rest}`.length - link.length).trim();
  const tail = inner !== '' && (tails.has(toTail(after)) || isSystems(after)) ? after : (AFTER_DATE.exec(after)?.[0] ?? '');
  const outer = after.slice(tail.length).replace(SAID_BEHIND, '').trim();
  const common = {
    line,
    at,
    ...(moment.date !== undefined && { date: moment.date }),
    dateText: moment.text,
    label: toLabel(lead + link, tail === after ? toTail(after) : outer === '' ? after : tail),
  };
  const weekday = inner !== '' && !/[-–—|•/]/u.test(link) && inner.split(/[\s,.]+/u).every(isWeekday);
  if ((inner === '' || weekday) && outer === '') return { ...common, shape: 'date' };
  if (outer === '') {
    // "A paper, 8 August 2012" is how sources are cited
    const cited = link.trim() === ',' && lead === '' && moment.date?.time === undefined && inner.includes(' ', inner.indexOf(' ') + 1);
    const name = cited ? undefined : toName(inner);
    return name === undefined ? undefined : { ...common, shape: 'name-date', name };
  }
  if (inner !== '') return undefined;
  const name = toName(outer);
  return name === undefined ? undefined : { ...common, shape: 'date-name', name };
}
