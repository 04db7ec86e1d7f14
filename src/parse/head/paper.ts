import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeSource } from './draft.ts';
import { toDateKind, trimLead } from './labels.ts';
import { LONGEST_META } from './meta.ts';

/** Газета «Маяк» №84 от 15.05.2025, стр. 1 */
const PAPER = /^(?:газета|журнал|еженедельник|тижневик)\s[«"“„](?<paper>[^«»"“”„]{2,40})[»"”“].{0,30}(?:№|N\s?\d|\sот\s|\sвід\s)/iu;
/** 北港晚报 2021-03-12 09:15: a paper by the ending of its name */
const CHINESE_PAPER = /^(?<paper>[\p{Script=Han}]{2,10}(?:报|網|网|報|社|新聞|新闻|电视台|通讯社))$/u;
/** North Quay News Agency, March 3, 2014: a paper by a word of its name */
const PAPER_BY_NAME =
  /^(?=\p{Lu})(?<paper>[\p{L}\p{M}.&' -]{3,50}(?<!\p{L})(?:News|Agency|Times|Post|Press|Herald|Tribune|Gazette|Journal|Courier|Observer|Chronicle|Mail|Zeitung|Blatt|Anzeiger|Nachrichten|Rundschau|Tageblatt|Presse|Diario|Jornal|Gazeta|Dagblad|Courant|Gazzetta|Corriere)(?:\s\p{Lu}\p{L}{1,20}){0,2})$/u;
/** Published in The Lamplighter, March 3, 2014 */
const PUBLISHED_IN = /^(?:first |originally )?published (?:in|by) (?<paper>\p{Lu}[^,|]{2,50}?)$/iu;
/** 北港新聞 2021/3/12 14:05 (最終更新 3/13 09:10) */
const NOTHING_BEHIND = /^[^\p{L}]*(?:[（(][^()（）]{0,30}[)）])?$/u;
const LONGEST_NAME = 60;

/** The paper that a text is the name of, by its last word: "North Quay News Agency", "北港晚报". */
function findPaper(text: string): RegExpExecArray | null {
  return CHINESE_PAPER.exec(text) ?? PAPER_BY_NAME.exec(text);
}

/** Takes a paper that stands beside its date: "North Quay News Agency, March 3, 2014". */
export function takePaper(draft: Draft, line: Line): boolean {
  const [date, ...more] = line.text.length > LONGEST_META ? [] : findDates(line.text);
  if (date === undefined || more.length > 0) return false;
  const before = trimLead(line.text.slice(0, date.start));
  const paper =
    PAPER.exec(line.text) ??
    (NOTHING_BEHIND.test(line.text.slice(date.end))
      ? (PUBLISHED_IN.exec(before) ?? (toDateKind(before) === 'unlabelled' ? findPaper(before) : null))
      : null);
  const name = paper?.groups?.['paper'];
  if (name === undefined) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** Takes the name of a paper that stands alone on a line near the title; the caller knows that a date stands beside it. */
export function takePaperAlone(draft: Draft, line: Line): boolean {
  const name = line.text.length > LONGEST_NAME ? undefined : findPaper(line.text)?.groups?.['paper'];
  if (name === undefined) return false;
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'source', to: 'source' });
  return true;
}
