import { rememberLatest } from '../../text/remember.ts';
import type { FurnitureReason } from '../../catalogue.ts';
import { isAgency } from '../head/agencies.ts';
import { findPhrase, isLabelled, toFirstWord } from './phrase.ts';
import { findBarRow, findEntries, findPartedRow } from './rows.ts';

const LONGEST = 200;
/** Marks that say that nothing follows: ### · -30- · (END) · -ends- · （完） */
const END_SIGNS =
  /^(?:#(?:\s?#){2,9}|-\s?30\s?-|[-–—]\s?ends?\s?[-–—]|\(ends?\)\s[\d:. -]{8,20}(?:\s(?:gmt|utc))?|\((?:ends?|more|конец|кінець|fin|fim|ende|einde|koniec|son)\)|[（(【［](?:完|终|終|了|おわり|النهاية|انتهى)[）)】］])$/iu;
/** (AP) · （新华社） · (©NTB) · /ritzau/ */
const HOUSE = /^(?:[（(]©?\s?(?<bracketed>[^()（）©]{2,24})[)）]|\/(?<slashed>[^/]{2,24})\/)\.?$/u;
/** At the end of a dispatch, without brackets. */
const BARE_ENDS = new Set(['انتهای پیام/', 'انتهای پیام', 'ENDS', 'Ends', 'reuter', 'Reuter', 'REUTER', 'reuters', 'Reuters', 'REUTERS']);
const END_STARTS = '#-–—(（[【［/';
/** {| existing_createdDate |} · [sourcecode language="c"] · {{ title }} · ###BANNER_ADS###: what a template left */
const RESIDUE =
  /^(?:\{[|{][^{}]{0,120}[|}]\}|\[\/?(?:sourcecode|caption|gallery|embed|youtube|vc_row|vc_column|et_pb_\w{1,20}|ad|adrotate|wp_ad_camp_\d)(?:\s[^\]]{0,120})?\]|<!--.{0,160}-->|#{2,3}[A-Z][A-Z_]{2,40}#{2,3})$/u;
/** {"@context":"https://schema.org", … · (adsbygoogle = window.adsbygoogle || []).push({}); */
const SCRIPT =
  /^(?:\{"@?\w{1,30}"\s?:.{0,180}|.{0,60}(?:googletag\.|adsbygoogle|window\.dataLayer|_gaq\.push|gtag\(|fbq\(|__gaTracker|document\.write\(|OA_show\().{0,160})$/u;
/** © 2019 The Lamplighter. All rights reserved. · Copyright The Lamplighter 2019 */
const COPYRIGHT =
  /^(?:(?:[Cc]opyright\s|COPYRIGHT\s)?(?:©|\([cC]\)).{0,80}(?<!\p{Nd})(?:19|20)\d\d(?!\p{Nd})|(?:[Cc]opyright|COPYRIGHT):?\s(?:(?=\p{Lu})[^,.]{1,60})?(?:19|20)\d\d(?!\p{Nd}))/u;
/** 2019 © The Lamplighter · © The Lamplighter. All rights reserved. */
const COPYRIGHT_BEHIND =
  /^(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s?©.{0,100}|©.{1,80}(?:rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|direitos reservados|rechten voorbehouden|prawa zastrzeżone|права защищены|права захищен[іо]|版权所有|無断転載|الحقوق محفوظة|hakları saklıdır).{0,60})$/iu;
/** 5 Comments The Lamplighter Login · Recommend 4 · Sort by Best · sorted by: top · Join the discussion… · all 6 comments · 3 Answers 3 · Сначала старые */
const THREAD_BAR =
  /^(?:\d{1,6} comments? \S.{0,80} login|recommend \d{1,6}(?: share sort by \p{L}{2,12} join the discussion(?:\.{3}|…)?)?|(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por|ordina per|sorteer op|sortuj (?:według|wg)|сортировать(?: по)?|сортувати(?: за)?|seřadit podle|rendezés|sırala|urutkan(?: berdasarkan)?|sắp xếp theo|排序|並べ替え|정렬)\s?:?(?:\s\p{L}{2,14}){0,3}|join the discussion(?:\.{3}|…)|all \d{1,6} comments|\d{1,4} answers?(?: \d{1,4})?|сначала (?:интересные|старые|новые|популярные))$/iu;
/** 501 points by lockgate on April 19, 2019 | hide | past | favorite | 187 comments */
const STORY_BAR = /^\d{1,6} points? by [\w-]{2,24} .{3,30} \| hide \|/u;

const BAR_WORDS = new Set(
  '0 recommend sort sorted sortieren trier ordenar ordina sorteer sortuj сортировать сортувати seřadit rendezés sırala urutkan sắp 排序 並べ替え 정렬 join all сначала'
    .split(' ')
    .map((word) => toFirstWord(word)),
);
/** « Nine boats | Main | The brush »: what stands before and behind a piece of a blog */
const NEIGHBOURS = /^«\s[^|]{1,80}\s\|\s[^»]{1,100}\s»$/u;
const CODE_STARTS = '{[<#';
const CODE_ENDS = ';{}),';

function isEndMark(text: string): boolean {
  if (BARE_ENDS.has(text)) return true;
  if (!END_STARTS.includes(text.charAt(0))) return false;
  const { bracketed, slashed } = HOUSE.exec(text)?.groups ?? {};
  const house = bracketed ?? slashed;
  return END_SIGNS.test(text) || (house !== undefined && isAgency(house));
}

/** What is told by signs and not by words; each is tried where a line begins or ends as it does. */
function findBySigns(text: string, word: string): FurnitureReason | undefined {
  if (
    text.includes('©')
      ? COPYRIGHT.test(text) || COPYRIGHT_BEHIND.test(text)
      : (word === 'c' || word === 'copyright') && COPYRIGHT.test(text)
  )
    return 'legal';
  if (text.startsWith('«') && NEIGHBOURS.test(text)) return 'navigation';
  if (CODE_STARTS.includes(text.charAt(0)) && RESIDUE.test(text)) return 'code-residue';
  return CODE_ENDS.includes(text.slice(-1)) && SCRIPT.test(text) ? 'code-residue' : undefined;
}

function findByWord(text: string, word: string): FurnitureReason | undefined {
  const reason = findPhrase(text, word);
  if (reason !== undefined) return reason;
  if (BAR_WORDS.has(word) && (THREAD_BAR.test(text) || STORY_BAR.test(text))) return 'comments-heading';
  return findBarRow(text, word) ?? (isLabelled(text, word) ? 'related' : findEntries(text, word));
}

/** Why a whole line is not part of an article, if it is one of the phrases of the tables; the same words inside a sentence are not. */
export const findFurniture = rememberLatest((text: string): FurnitureReason | undefined => {
  if (text.length > LONGEST) return undefined;
  const word = toFirstWord(text);
  const reason = findByWord(text, word) ?? findBySigns(text, word);
  if (reason !== undefined) return reason;
  if (isEndMark(text)) return 'end-mark';
  return findPartedRow(text);
});
