/** The word of blogs for what a reader did, behind the name, in the languages into which WordPress and Blogger were translated. */
const BEHIND = [
  'says|said|sê|het gesê|sagt|schreibt|meinte?|hat gesagt|zegt|zei|schreef|skriver|skrev|säger|siger|sagde|sier|seier|sa|segir|sagði|sanoo|sanoi|kirjoitti|kirjoittaa',
  'dit|a écrit|a dit|dice|dijo|diu|ha dit|di|dixo|ha detto|scrive|diz|disse|spune|spunea|a spus|zice|deir|meddai|yn dweud|diras',
  'dio|esan du|thotë|tha|szerint|írta|mondta|rašo|rašė|sako|saka|teica|ütles|ütleb|mówi|pisze|napisał\\(a\\)|powiedział\\(a\\)',
  'napsal(?:\\(a\\)|a)?|říká|řekl(?:\\(a\\)|a)?|napísal(?:\\(a\\)|a)?|povedal(?:\\(a\\)|a)?|hovorí|pravi|je rekao(?:/la)?|je napisao(?:/la)?|kaže',
  'говорит|пишет|сказал(?:\\(а\\))?|комментирует|каже|пише|коментує|сказав|кажа|піша|каза|казва|вели|рече|је рекао(?:/ла)?|је написао(?:/ла)?|айтады',
  'λέει|είπε|ասում է|ამბობს|diyor ki|dedi ki|deyir|يقول|قال|كتب|می‌گوید|گفت|نوشت|کہتے ہیں|نے کہا|הגיב|הגיבה|אמר(?:/ה|ה)?|אומר(?:/ת|ת)?|כתב(?:/ה|ה)?',
  'कहते हैं|कहता है|ने कहा|म्हणाले|বলেছেন|বলেন|கூறியது|చెప్పారు|പറഞ്ഞു|ಹೇಳಿದರು|કહ્યું|พูดว่า|กล่าวว่า|berkata|mengatakan|viết|nói|đã bình luận',
  '说|說|说道|說道|表示|提到|さんのコメント|さんは書きました|より|님의 말|댓글',
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
