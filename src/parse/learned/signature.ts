import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import { isDateLabel } from '../head/labels.ts';
import { isButton } from '../thread/buttons.ts';
import { skipBullet } from '../thread/heads.ts';
import { findMoment, mayHoldMoment } from './moment.ts';
import { toSignatureName } from './name.ts';
import { toTail } from './tails.ts';
import { NUMBERED, VERBS, WRITTEN_BY } from './words.ts';

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

/** What may stand before the name: a number, "Posted by:", "On", "von". */
const BEFORE_NAME = new RegExp(
  String.raw`^(?:(?:#(?:\s?\d{1,6})?(?:[.)]|楼|樓)?|(?:楼主|樓主|沙发|沙發|板凳|地板|地下室)(?=\s)|[([]\d{1,6}[)\]]|\d{1,6}[.)]?|[★☆]{1,6}|guest\s[-–]|[•·*–—-]|[+−-]\d{1,5}|${NUMBERED}(?!\d)|(?:${WRITTEN_BY}|(?:posted|reviewed|written|published|submitted)\son|re:|on|by|from|von|par|por|di|door|comment|kommentar|beitrag|(?:написала?|написав|schrieb|schreef|skrev|napisał[ao]?)\s?(?=:)|author|autor|auteur|autore|verfasser|name|автор|投稿者?|名前|お名前|昵称|网友|닉네임|글쓴이|작성자)(?![\p{L}\d])|beitragvon|postby|(?:un)?registered\scommenter|[|»«,:：(–—-])[\s:：]*)+`,
  'iu',
);
/** Enviado por: Mara · Geschrieben von: Mara */
const ANNOUNCING = new RegExp(
  String.raw`^(?:${WRITTEN_BY}|author|autor|auteur|autore|verfasser|name|nome|nom|автор|نویسنده|投稿者|名前|お名前|昵称|글쓴이|작성자)\s?[:：]\s{0,3}(?=\S)`,
  'iu',
);

/** Mara disse... · Mara says: */
const SIGNS_BEHIND = /\s{0,3}(?:\.{3}|…|:)$/u;

/** A line without the set words before a name. */
export function cutAnnouncing(text: string): string {
  return text.replace(ANNOUNCING, '');
}

/** What may stand behind it or before the date. */
const AFTER_NAME = new RegExp(
  String.raw`(?:[\s|»«,:：/•·@([–—-]|#\d{1,5}(?=\s|$)|\s(?:${VERBS}|on|at|am|le|el|il|op|om|dnia|vom|about|almost|over|on:|den|dne|i|発表|发表|(?:投稿日時?|日付|日時|時間|时间|發表於|发表于|작성일)(?=[:：])|posté|added a comment|left a comment|(?:not verified))){1,60}$`,
  'iu',
);
/** A name without what says that the person speaks: "Mara disse...", "Mara schreef op". */
export function cutSaying(words: string): string {
  const name = ` ${words.replace(SIGNS_BEHIND, '')}`.replace(AFTER_NAME, (link) => (link === link.toLowerCase() ? '' : link));
  return name.trim();
}

/** What may follow: said, a permalink, a number, a button, what a board calls its nameless for a day (ID:aB0xYz). */
const AFTER_DATE = new RegExp(
  String.raw`^(?:ID:[\w+/.]{4,12}$|[\s|»«,:;/•·.()[\]–—-]+|#\s?\d{1,9}|\d{4,9}|[+−-]?\d{1,5}$|(?:${VERBS}|flag|like|\d{1,5}\s(?:recs?|likes?|points?|pts|votes?)|uhr|reply|antworten|permalink|permanenter link|permanent link|link|quote|edited|homepage|journal|\(?edit\)?|by|von|#)(?![\p{L}]))+`,
  'iu',
);
const SAID = new RegExp(String.raw`^(?<name>.{1,80}?)\s{1,4}(?:${VERBS}|asked|sagt)(?:\s?(?:\.{3}|…|:)|\s\.{3}:?|:\s?\.{3})\s?$`, 'iu');

/** Mara says: · Mara wrote ... */
const ENDS_OPEN = /[.…:]$/u;
/** "… said:" · "a dit :" · "(Permalink)" at the end of a line that begins with the date */
const SAID_BEHIND = new RegExp(String.raw`\s{0,3}(?:(?<!\p{L})(?:${VERBS})|\((?:permalink|link|#)\))?\s?(?:\.{3}|…|:)?\s{0,3}$`, 'iu');
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

/** (Antwort) · [ 編集 ] · ID:aB0xYz */
const IN_BRACKETS = /^(?:[([【][^()[\]]{1,24}[)\]】]|ID:\S{4,20}|[#|\s]{1,4})$/u;

/** Whether what follows a moment are the system's buttons and marks. */
export function isSystems(after: string): boolean {
  return IN_BRACKETS.test(after) || isButton(after);
}

/** 沙发 · 板凳 · 地板: how Chinese boards call the first answers, where others have a number */
const FLOOR = /楼主|樓主|沙发|沙發|板凳|地板|地下室/gu;

function toLabel(before: string, after: string): string {
  return `${before
    .replace(FLOOR, ' ')
    .replace(/[\d\s#+−»↳└➥→-]+/gu, ' ')
    .trim()
    .toLowerCase()}…${after
    .replace(/[\d\s#+−-]+/gu, ' ')
    .trim()
    .toLowerCase()}`;
}

/** Mara Lind | Iran, Islamic Republic of: the name before what a system says of a person */
function cutBeside(signed: string): string {
  const at = signed.indexOf(' | ');
  return at > 0 ? signed.slice(0, at) : signed;
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
  // "Publicerad 12 feb 2012" is a line of the article's head
  if (isDateLabel(inner) || isDateLabel(outer)) return undefined;
  if ((inner === '' || weekday) && (outer === '' || isButton(outer))) return { ...common, shape: 'date' };
  if (outer === '') {
    // "A paper, 8 August 2012" is how sources are cited
    const cited = link.trim() === ',' && lead === '' && moment.date?.time === undefined && inner.includes(' ', inner.indexOf(' ') + 1);
    const name = cited ? undefined : toName(cutBeside(inner));
    return name === undefined ? undefined : { ...common, shape: 'name-date', name };
  }
  if (inner !== '') return undefined;
  const name = toName(outer);
  return name === undefined ? undefined : { ...common, shape: 'date-name', name };
}
