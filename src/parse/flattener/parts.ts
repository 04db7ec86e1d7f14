import { findDates } from '../../text/dates/find.ts';
import { withText } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';

/** A text that stands in one line is longer. */
const HUGE = 1000;
const FEWEST_HEADS = 2;
/** " Mara Finch says: " · " Jonte schreibt: " */
const SAYS =
  /\s(?:says|said|sagt|schreibt|meint|dit|a écrit|dice|dijo|ha detto|scrive|zegt|schreef|pisze|mówi|disse|diz|говорит|пишет|сказал|говорить|пише)\s?:\s/giu;
/** Reply · Antworten: the button under a comment; in running text it has a small letter */
const BUTTON = /(?<=^|\s)(?:Reply|Antworten|Répondre|Responder|Rispondi|Odpowiedz|Beantwoorden|Ответить|Відповісти)(?=\s|$)/u;
/** What a name does not go on behind: the end of a sentence, a button, the heading of the thread. */
const BEFORE =
  /[.!?…)”"»]\s|(?<=\s)(?:reply|antworten|répondre|responder|rispondi|odpowiedz|beantwoorden|ответить|відповісти|comments?|kommentare?|responses?|commentaires|comentarios|commenti|комментарии)\s/giu;
const NAME = /^\p{L}[^\s:]{0,30}(?:\s[^\s:]{1,30}){0,3}$/u;
const LONGEST_NAME = 160;
const LONGEST_DATE = 60;

interface Head {
  readonly nameStart: number;
  readonly dateStart: number;
  readonly textStart: number;
}

/** The name that ends a text, behind whatever else stands there. */
function findName(text: string): string | undefined {
  const last = [...text.matchAll(BEFORE)].at(-1);
  if (last === undefined) return undefined;
  const name = text.slice(last.index + last[0].length);
  return NAME.test(name) ? name : undefined;
}

/** The heads of comments inside one line: NAME says: DATE. */
function findHeads(text: string): readonly Head[] {
  const heads: Head[] = [];
  for (const says of text.matchAll(SAYS)) {
    const dateStart = says.index + says[0].length;
    const [date] = findDates(text.slice(dateStart, dateStart + LONGEST_DATE));
    if (date?.year === undefined || date.start > 1) continue;
    const from = Math.max(heads.at(-1)?.textStart ?? 0, says.index - LONGEST_NAME);
    const name = findName(text.slice(from, says.index));
    if (name !== undefined) heads.push({ nameStart: says.index - name.length, dateStart, textStart: dateStart + date.end });
  }
  return heads;
}

function toParts(line: Line, ends: readonly number[]): readonly Line[] {
  const parts: Line[] = [];
  let start = 0;
  for (const end of [...ends, line.text.length]) {
    const piece = line.text.slice(start, end);
    const text = piece.trim();
    const offset = line.indent + start + (piece.length - piece.trimStart().length);
    if (text !== '') parts.push(withText(line, text, { offset }));
    start = end;
  }
  return parts;
}

/** Whether a line may hold a whole text, comments and all. */
export function isHuge({ text, places }: Line): boolean {
  return text.length >= HUGE && places === undefined;
}

/** The parts of a line that holds a whole text: the article, and each comment's name, date, text and button. */
export function splitLine(line: Line): readonly Line[] {
  if (!isHuge(line)) return [line];
  const heads = findHeads(line.text);
  if (heads.length < FEWEST_HEADS) return [line];
  const ends = heads.flatMap(({ nameStart, dateStart, textStart }, index) => {
    const text = line.text.slice(textStart, heads[index + 1]?.nameStart);
    const button = BUTTON.exec(text);
    const around = button === null ? [] : [textStart + button.index, textStart + button.index + button[0].length];
    return [nameStart, dateStart, textStart, ...around];
  });
  return toParts(line, ends);
}
