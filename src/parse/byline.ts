import type { EvidenceRule } from '../catalogue.ts';
import { findDates } from '../text/dates/find.ts';
import { isWeekday } from '../text/dates/weekdays.ts';
import type { Line } from '../text/lines.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDates, takeNames, takeSource } from './draft.ts';
import { isAgency } from './agencies.ts';
import { findSigned } from './leads.ts';
import { isDateWord, toDateKind } from './labels.ts';
import { LONGEST_META, toMetaDates } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { isNewsroom, parseBareNames, parseByline, parseUnderLabel } from './names.ts';
import { findPhrase } from './phrase.ts';
import { cutRelative } from './relative.ts';
import type { Names } from './names.ts';

/** ", on" · " Updated" · " - Freitag," between a name and its date */
const SIGNS_BEHIND = /(?<![\s,;|/•·–—-])[\s,;|/•·–—-]+$/u;
const LAST_WORD = /(?<=^|[\s,;|/•·–—-])(?<word>\p{L}+)[.:]?$/u;
const DATE_LEADS = new Set(
  'on am at le el il vom em op dnia od published updated posted date dated stand aktualisiert veröffentlicht publié publicado actualizado pubblicato aggiornato atualizado gepubliceerd bijgewerkt geplaatst opublikowano опубликовано опубліковано в от від pe den dne na на u στις pada tarihinde ngày lúc'.split(
    ' ',
  ),
);
/** 来源：北方晚报 作者：李某 */
const CHINESE_FIELD = /(?<label>来源|來源|作者|记者|記者)\s?[:：]\s*(?<value>[^\s:：]{1,30})/gu;
const CHINESE_LABEL = /(?:来源|來源|作者|记者|記者)\s?[:：]\s*[^\s:：]/u;
/** ropewalker · ada_quill: what a member of a site is called in one word */
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,29}$/u;
const NOT_LOGINS = new Set('the an now then der die das dem den les los las'.split(' '));
/** White on Rope: what a site calls its author in several */
const ANYBODY = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u;
/** Газета «Маяк» №84 от 15.05.2025, стр. 1 */
const PAPER = /^(?:газета|журнал|еженедельник|тижневик)\s[«"“„](?<paper>[^«»"“”„]{2,40})[»"”“].{0,30}(?:№|N\s?\d|\sот\s|\sвід\s)/iu;
/** 北港晚报 2021-03-12 09:15: a paper by the ending of its name */
const CHINESE_PAPER = /^(?<paper>[\p{Script=Han}]{2,10}(?:报|網|网|報|社|新聞|新闻|电视台|通讯社))$/u;
/** North Quay News Agency, March 3, 2014: a paper by a word of its name */
const PAPER_BY_NAME =
  /^(?=\p{Lu})(?<paper>[\p{L}\p{M}.&' -]{3,50}(?<!\p{L})(?:News|Agency|Times|Post|Press|Herald|Tribune|Gazette|Journal|Courier|Observer|Chronicle|Mail|Zeitung|Blatt|Anzeiger|Nachrichten|Rundschau|Tageblatt|Presse|Diario|Jornal|Gazeta|Dagblad|Courant|Gazzetta|Corriere)(?:\s\p{Lu}\p{L}{1,20}){0,2})$/u;
/** Published in The Lamplighter, March 3, 2014 */
const PUBLISHED_IN = /^(?:first |originally )?published (?:in|by) (?<paper>\p{Lu}[^,|]{2,50}?)$/iu;
const MOST_WORDS = 5;
/** By noon on March 3, 2014 the pier was full. */
const ENDS_SENTENCE = /\p{Ll}{2}[.!?…]$/u;
const SIGNS_BEFORE = /^[\s,;|/•·–—-]+/u;
/** "Posted March 3, 2014 by Ada Quill" */
const LABEL_BEFORE_DATE = /^(?:\p{L}+(?:\s?:\s?|\s|$)){0,2}$/u;

/** The text before a date without the words and signs that lead to it. */
function trimLead(text: string): string {
  const bare = text.replace(SIGNS_BEHIND, '');
  const last = LAST_WORD.exec(bare);
  const word = last?.groups?.['word']?.toLowerCase() ?? '';
  return last !== null && (DATE_LEADS.has(word) || isWeekday(word)) ? trimLead(bare.slice(0, last.index)) : bare;
}

interface Reading {
  readonly names: Names;
  readonly dates: readonly MetaDate[];
  readonly rule: EvidenceRule;
}

/** The names and dates of a line that holds a byline; `bare` when the line stands where a name needs no "By". */
function readByline(text: string, bare: boolean): Reading | undefined {
  const found = text.length <= LONGEST_META ? findDates(text) : [];
  const dates = toMetaDates(text, found);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) {
    const labelled = parseByline(text);
    if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
    const names = bare ? (readHouse(text) ?? parseBareNames(text)) : undefined;
    return names === undefined ? undefined : { names, dates, rule: 'byline/name-alone' };
  }
  const before = trimLead(text.slice(0, first.start));
  const labelled = parseByline(before) ?? readHouse(before) ?? (ENDS_SENTENCE.test(text) ? undefined : readSigned(before));
  if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
  const rest = text.slice(last.end);
  const behind = rest.replace(SIGNS_BEFORE, '');
  const led = LABEL_BEFORE_DATE.test(before) ? (parseByline(behind) ?? readSigned(behind)) : undefined;
  if (led !== undefined) return { names: led, dates, rule: 'byline/labelled' };
  // "12 Aug 2022 | Ada Quill"
  const beside = before === '' && behind.length < rest.trimStart().length ? parseBareNames(behind) : undefined;
  if (beside !== undefined) return { names: beside, dates, rule: 'byline/beside-date' };
  // "Ada Quill | 31.10.23": a name and a date, and nothing else but how long it takes to read
  const ends = !/\p{L}/u.test(behind) || findPhrase(behind) === 'counter' || first !== last;
  const names = ends ? parseBareNames(before) : undefined;
  return names === undefined ? undefined : { names, dates, rule: 'byline/beside-date' };
}

/** "Reuters | August 12, 2022" · "Redaktion 1. November 2023": a house or its newsroom instead of a name. */
function readHouse(text: string): Names | undefined {
  if (isNewsroom(text)) return { names: [] };
  return isAgency(text) ? { names: [], agency: text } : undefined;
}

/** "by ropewalker on March 3, 2014": what a member of a site is called, where set words and a date say so. */
function readSigned(text: string): Names | undefined {
  const name = findSigned(text);
  if (name === undefined) return undefined;
  const words = name.split(' ');
  const isOne = words.length === 1 && LOGIN.test(name) && !isDateWord(name) && !isWeekday(name);
  const isSeveral = words.length > 1 && words.length <= MOST_WORDS && ANYBODY.test(name);
  return (isOne || isSeveral) && !NOT_LOGINS.has(words[0]?.toLowerCase() ?? '') ? { names: [name] } : undefined;
}

/** Takes a paper that stands beside its date. */
function takePaper(draft: Draft, line: Line): boolean {
  const [date, ...more] = line.text.length > LONGEST_META ? [] : findDates(line.text);
  if (date === undefined || more.length > 0) return false;
  const before = trimLead(line.text.slice(0, date.start));
  const paper =
    PAPER.exec(line.text) ??
    (/\p{L}/u.test(line.text.slice(date.end))
      ? null
      : (CHINESE_PAPER.exec(before) ??
        PUBLISHED_IN.exec(before) ??
        (toDateKind(before) === 'unlabelled' ? PAPER_BY_NAME.exec(before) : null)));
  const name = paper?.groups?.['paper'];
  if (name === undefined) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** 2021年03月12日 09:15 来源：X 作者：Y */
function takeChineseMeta(draft: Draft, line: Line): boolean {
  const [date] = line.text.length > LONGEST_META || !CHINESE_LABEL.test(line.text) ? [] : findDates(line.text);
  if (date === undefined) return false;
  const fields = [...line.text.matchAll(CHINESE_FIELD)];
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  for (const { groups } of fields) {
    const value = groups?.['value'] ?? '';
    if (/^(?:来源|來源)$/u.test(groups?.['label'] ?? '')) takeSource(draft, line, value, 'source/meta');
    else draft.byline = [...draft.byline, value];
  }
  if (draft.byline.length > 0)
    draft.evidence['byline'] ??= { basis: 'stated', from: 'meta', lines: [line.number, line.number], text: line.text, rule: 'byline/meta' };
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** By Mara Lindqvist · Von Jan Ohm | 17. Oktober 2019 · Posted on 3 March 2015 by Mara Lindqvist · Ada Quill, 2 hours ago */
export function takeByline(draft: Draft, line: Line, bare: boolean): boolean {
  if (takeChineseMeta(draft, line) || takePaper(draft, line)) return true;
  const cut = cutRelative(line.text);
  const reading = readByline(cut?.text ?? line.text, bare || cut !== undefined);
  if (reading === undefined) return false;
  if (cut !== undefined) noteRelative(draft, line, cut.moment);
  takeNames(draft, line, reading.names, reading.rule);
  takeDates(draft, line, reading.dates, 'byline');
  return true;
}

/** Takes "Author" and the names on the line under it. */
export function takeUnderLabel(draft: Draft, label: Line, line: Line | undefined): boolean {
  const names = line === undefined ? undefined : parseUnderLabel(label.text, line.text);
  if (line === undefined || names === undefined) return false;
  draft.claims.push({ line: label, role: 'byline', to: 'byline' });
  takeNames(draft, line, names, 'byline/labelled');
  return true;
}
