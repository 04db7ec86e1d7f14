import { findDates } from '../text/dates/find.ts';
import { findPlace } from '../text/places/index.ts';
import type { Dateline } from './dateline.ts';

const LONGEST = 80;
/** 新华社北京11月12日电（记者 …） */
const CHINESE =
  /^[（(]?(?<agency>新华社|新华网|中新社|中新网|中央社|人民网|央视网)?[）)]?\s?(?<place>\p{Script=Han}{2,10}?)(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?电(?:\s?[（(](?<note>[^（()）]{1,40})[）)])?\s*/u;
/** 【東京＝山野】 · 【北京共同】 · ［東京 ３日 ロイター］ - */
const JAPANESE =
  /^[【［](?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:[＝=][^】］]{1,20}|(?:\s(?<day>\p{Nd}{1,2})日)?\s?(?<agency>共同|時事|ロイター))[】］]\s*(?:-\s+)?/u;

/** Reads the bracket or the 电 with which Chinese and Japanese dispatches begin. */
export function parseDispatch(text: string): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const match = CHINESE.exec(head) ?? JAPANESE.exec(head);
  const { place, agency } = match?.groups ?? {};
  if (match === null || place === undefined) return undefined;
  if (agency === undefined && findPlace(place).kind === 'unknown') return undefined;
  const start = head.indexOf(place, agency !== undefined && head.startsWith(agency) ? agency.length : 0);
  const date = findDates(head.slice(0, match[0].length)).at(0);
  return {
    place: { text: place, start, end: start + place.length },
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency }),
    end: match[0].length,
    rule: 'dateline/run-in',
  };
}
