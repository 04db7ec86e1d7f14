import { findDates } from '../../text/dates/find.ts';
import { findPlace } from '../../text/places/index.ts';
import { isAgency } from './agencies.ts';
import type { Dateline } from './dateline.ts';

const LONGEST = 80;
const STARTS = /^[\p{Script=Han}\p{Script=Hangul}（(【［[〔]/u;
/** 新华社北京11月12日电（记者 李某） · （中央社記者李某台北12日電） · 本报北京11月12日讯 · 中新网11月12日电 */
const CHINESE =
  /^[（(]?据?(?<agency>\p{Script=Han}{1,4}(?:社|网|網|报|報))?[）)]?\s?(?:[记記]者\s?(?<reporter>\p{Script=Han}{2,4}?))?(?<place>\p{Script=Han}{2,10}?)?(?<date>(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日)\s?[电電讯訊](?:\s?[（(](?:[^（()）]{0,12}?[记記]者\s?)?(?<names>[^（()）]{1,40})[）)])?[）)]?\s*/u;
/** 〔記者李某／台北報導〕 · （记者李某/北京报道） */
const CHINESE_DESK =
  /^[〔［【（([][记記]者\s?(?<names>[^／/〕］】）)\]]{2,20})[／/](?<place>\p{Script=Han}{2,8}?)[報报][導导道][〕］】）)\]]\s*/u;
/** 【東京＝山野】 · 【北京共同】 · ［東京 ３日 ロイター］ - · 【11月3日 AFP】 · （東京＝共同通信） */
const JAPANESE =
  /^[【［[（(](?:(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,14}?)(?:[＝=](?<names>[^】］\])）]{1,20})|(?:[\s　](?<day>\p{Nd}{1,2})日)?[\s　]?(?<agency>共同通信|共同|時事通信|時事|ロイター))|(?<date>\p{Nd}{1,2}月\p{Nd}{1,2}日)[\s　](?<house>[A-Z]{2,5}))[】］\])）]\s*(?:-\s+)?/u;
/** (서울=연합뉴스) 김철수 기자 = */
const KOREAN =
  /^[([［【]?(?<place>\p{Script=Hangul}{1,10})=(?<agency>\p{Script=Hangul}{2,8}\d?)[)\]］】]?\s*(?:(?<names>\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s(?:기자|특파원)\s*)?=\s*/u;
const BETWEEN_NAMES = /[、,，·・\s　]+/u;

function isKnown(place: string): boolean {
  return findPlace(place).kind !== 'unknown';
}

function toNames(written: string | undefined): readonly string[] {
  return written?.split(BETWEEN_NAMES).filter((name) => name !== '') ?? [];
}

/** "李某台北": the reporter's name and the place glued to it, told apart by the gazetteer. */
function splitReporter(reporter: string, place: string): { readonly name: string; readonly place: string } {
  const glued = `${reporter}${place}`;
  for (let length = 2; length <= 4 && length < glued.length - 1; length++)
    if (isKnown(glued.slice(length))) return { name: glued.slice(0, length), place: glued.slice(length) };
  return { name: reporter, place };
}

/** Reads the bracket or the 电 with which dispatches in Chinese, Japanese and Korean begin. */
export function parseDispatch(text: string): Dateline | undefined {
  if (!STARTS.test(text)) return undefined;
  const head = text.slice(0, LONGEST);
  const match = CHINESE.exec(head) ?? CHINESE_DESK.exec(head) ?? JAPANESE.exec(head) ?? KOREAN.exec(head);
  if (match === null) return undefined;
  const { house, reporter } = match.groups ?? {};
  const written = match.groups?.['names'];
  const found = match.groups?.['place'];
  const split = reporter === undefined || found === undefined ? undefined : splitReporter(reporter, found);
  const place = split?.place ?? found;
  const agency = match.groups?.['agency'] ?? house ?? (written !== undefined && isAgency(written) ? written : undefined);
  const names = agency === written ? [] : [...toNames(split?.name), ...toNames(written)];
  if (place === undefined ? agency === undefined || !isAgency(agency) : agency === undefined && !isKnown(place)) return undefined;
  // The place is looked for behind the agency that it is glued to
  const from = agency !== undefined && head.includes(`${agency}${place}`) ? head.indexOf(agency) + agency.length : 0;
  const start = place === undefined ? 0 : head.indexOf(place, from);
  const date = findDates(head.slice(0, match[0].length)).at(0);
  return {
    ...(place !== undefined && { place: { text: place, start, end: start + place.length } }),
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency }),
    ...(names.length > 0 && { names }),
    end: match[0].length,
    rule: 'dateline/run-in',
  };
}
