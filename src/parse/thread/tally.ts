const LONGEST = 40;
/** What an answer is called, in whatever form. */
const ANSWER =
  'repl(?:y|ies)|answers?|antwort(?:en)?|réponses?|respuestas?|respostas?|rispost[ae]|odpověd[iíě]|odpovědí|odpoved[ieí]|odpowiedzi|odpowiedź|odgovora?|ответ(?:а|ов|ы)?|відповід(?:ь|і|ей)|отговор(?:а|и)?|απαντήσεις|απάντηση|回复|回覆|返信|답글|trả lời|phản hồi|balasan|yanıt|cevap|जवाब|উত্তর|ردود|رد|پاسخ|svar|vastausta';
/** 2 replies · View 3 replies · 2 条回复 */
const BEFORE = new RegExp(String.raw`^(?:\p{L}{2,12}\s){0,2}(?<tally>\d{1,4})\s?(?:条|則|件の|개의\s?)?\s?(?:${ANSWER})$`, 'iu');
/** Antworten anzeigen (2) · Show replies (2) · Odgovori (2) */
const BEHIND = new RegExp(String.raw`^(?:\p{L}{2,12}\s){0,2}(?:${ANSWER}|odgovori)(?:\s\p{L}{2,12}){0,2}\s?\((?<tally>\d{1,4})\)$`, 'iu');
const FIGURE = /\d/u;

/** How many answers a line under a comment says that it has. */
export function readTally(text: string): number | undefined {
  if (text.length > LONGEST || !FIGURE.test(text)) return undefined;
  const tally = (BEFORE.exec(text) ?? BEHIND.exec(text))?.groups?.['tally'];
  return tally === undefined ? undefined : Number(tally);
}
