import { SAID } from '../learned/words.ts';

/**
 * The word of blogs for what a reader did, behind the name, in the languages into which WordPress and Blogger were translated. No "wrote": so other
 * systems lead to what is quoted.
 */
const BEHIND = [
  SAID,
  'sê|het gesê|sagt|hat gesagt|säger|sagde|seier|sa|segir|sagði|sanoi|kirjoitti|kirjoittaa|diu|ha dit|di|dixo|spunea|zice|deir|meddai|yn dweud|diras',
  'dio|esan du|thotë|tha|mondta|rašo|rašė|sako|saka|teica|ütles|ütleb|mówi|powiedział\\(a\\)|napsal(?:\\(a\\)|a)?|říká|řekl(?:\\(a\\)|a)?',
  'napísal(?:\\(a\\)|a)?|povedal(?:\\(a\\)|a)?|hovorí|je rekao(?:/la)?|je napisao(?:/la)?|сказал(?:\\(а\\))?|комментирует|коментує|сказав|кажа|піша',
  'казва|вели|рече|је рекао(?:/ла)?|је написао(?:/ла)?|айтады|ասում է|ამბობს|deyir|کہتے ہیں|نے کہا|הגיב|הגיבה|אמר(?:/ה|ה)?|אומר(?:/ת|ת)?|כתב(?:/ה|ה)?',
  'कहते हैं|कहता है|ने कहा|म्हणाले|বলেছেন|বলেন|கூறியது|చెప్పారు|പറഞ്ഞു|ಹೇಳಿದರು|કહ્યું|พูดว่า|กล่าวว่า|đã bình luận',
  '說|說道|表示|提到|さんのコメント|さんは書きました|より|님의 말|댓글',
].join('|');
/** The same before the name. */
const BEFORE = 'يقول|تقول|قال|كتب';
/** Ο/Η Μάρα · Ο χρήστης Μάρα: words of the sentence that are no part of the name */
const ARTICLE = /^(?:Ο\/Η|[ΟΗ]\sχρήστης)\s/u;
/** Mara(e)k */
const CASE_ENDING = /\(e\)k$/u;

/** How a system ends the line that names who said something: "Mara says:", "Mara said...". */
export type SayingEnd = ':' | '...';

const ENDS: Readonly<Record<SayingEnd, string>> = { ':': '[:：]', '...': '(?:\\.{3}|…)' };

/** Reads the name out of the line above what a reader said; undefined for any other line. */
export type SayingReader = (text: string) => string | undefined;

/** Makes the reader of a system that ends such lines in one way. */
export function toSayingReader(end: SayingEnd): SayingReader {
  const behind = new RegExp(`^(?<author>\\S.{0,79}?)\\s{1,4}(?:${BEHIND})\\s?${ENDS[end]}$`, 'iu');
  // A flattener may have taken the space: but "Petra dit" is not what Petr has said
  const glued = new RegExp(`^(?<author>\\S.{0,79}?)(?:${BEHIND})\\s?${ENDS[end]}$`, 'iu');
  const before = new RegExp(`^(?:${BEFORE})\\s(?<author>\\S.{0,79}?)\\s?${ENDS[end]}$`, 'u');
  return (text) => {
    const author = (behind.exec(text) ?? glued.exec(text) ?? before.exec(text))?.groups?.['author'];
    const name = author?.replace(ARTICLE, '').replace(CASE_ENDING, '');
    return name === '' ? undefined : name;
  };
}
