import type { Line } from '../../text/lines.ts';
import { toLetters } from '../../text/letters.ts';
import { isQuoteLead, namesQuoted } from './quotation.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import type { CommentSpan } from './spans.ts';

/** What a comment repeats of one above it, and the words over it that say whose it is. */
interface Quote {
  /** Indices of its lines, those words included. */
  readonly lines: readonly number[];
  /** Index, among the spans, of the comment that is quoted. */
  readonly of: number;
  /** Whether the person wrote it so, and no system: "@Mara", or on one line with the words. */
  readonly isTyped: boolean;
}

/** A comment as far as it was read, for those below that repeat it. */
interface Said {
  readonly index: number;
  /** Its letters and digits alone; most comments are asked for them never. */
  readonly words: () => string;
}

const LONGEST_LEAD = 100;
/** Letters of a line that repeats another one's words, under words that name them. */
const FEWEST_LETTERS = 6;
/** How many comments of one person are looked through. */
const MOST_OF_ONE = 8;
/** How many comments, whoever wrote them, are looked through for words that nobody is named for. */
const MOST_LATEST = 24;
const MOST_WORDS = 5;
/** How much of a comment is looked through. */
const LONGEST_SAID = 6000;
/** Letters that somebody repeats on the line that names another. */
const FEWEST_INLINE = 10;
const COLON = /[:：]\s?(?=\S)/u;
const ENDS_OPEN = /[:：]$/u;
/** “It was so.” */
const IN_MARKS = /^["“”„«»‘‚'][^"“”„«»]{8,400}["“”«»’‘']$/u;
/** > It was so. */
const MARKED = /^>[>\s]*/u;
const WORD = /[^\s:,()"“”„«»[\]]+/gu;

/** The words of a comment's lines, once somebody wants them. */
function toLater(lines: readonly Line[], { last, textStart }: CommentHead, own: readonly number[]): () => string {
  let words: string | undefined;
  return () => {
    const opening = lines[last]?.text.slice(textStart ?? Infinity) ?? '';
    return (words ??= toLetters([opening, ...own.map((at) => lines[at]?.text ?? '')].join(' ').slice(0, LONGEST_SAID)));
  };
}

/** The name of somebody above, among the words of a line, that words around it do not go on with. */
function findName(text: string, byName: ReadonlyMap<string, unknown>): string | undefined {
  const low = text.toLowerCase();
  // "Quote: Ada (old)": behind a colon the name is whole
  const behind = low.slice(low.search(COLON) + 1).trim();
  if (byName.has(behind)) return behind;
  const words = [...low.matchAll(WORD)];
  let longest: string | undefined;
  for (const [from, { index: start }] of words.entries()) {
    for (const word of words.slice(from, from + MOST_WORDS)) {
      const name = low.slice(start, word.index + word[0].length);
      if (name.length > (longest?.length ?? 0) && byName.has(name)) longest = name;
    }
  }
  return longest;
}

/** Indices of the lines of a comment that hold words of its own or of others: no buttons. */
function listSaid(lines: readonly Line[], { head, textStart, textEnd }: CommentSpan, dialect: Dialect): number[] {
  const said: number[] = [];
  for (let at = textStart; at < textEnd; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && dialect.findFoot(text, head) === undefined) said.push(at);
  }
  return said;
}

/** How many lines from one on repeat what somebody said, marks of quotations before them or not. */
function countRepeated(lines: readonly Line[], filled: readonly number[], from: number, said: readonly Said[]): number {
  const textAt = (index: number): string => lines[filled[index] ?? -1]?.text ?? '';
  let end = from;
  while (MARKED.test(textAt(end))) end += 1;
  if (end > from) return end - from;
  const first = toLetters(textAt(from));
  if (first.length < FEWEST_LETTERS) return 0;
  const source = said.find(({ words }) => words().includes(first));
  while (source !== undefined && end < filled.length && source.words().includes(toLetters(textAt(end)))) end += 1;
  return end - from;
}

/** What the people above said, the latest of each person first. */
type Above = ReadonlyMap<string, readonly Said[]>;

/** How many lines right over the one that names somebody belong to it: "Quote:", "Originally posted by". */
function countOver(lines: readonly Line[], filled: readonly number[], name: number, from: number): number {
  let over = 0;
  while (name - over > from && leadsOn(lines[filled[name - over - 1] ?? -1]?.text ?? '')) over += 1;
  return over;
}

function leadsOn(text: string): boolean {
  return text.length <= LONGEST_LEAD && (ENDS_OPEN.test(text) || isQuoteLead(text));
}

/** The quotation whose name stands at one of a comment's lines: whom it names must have said what stands below; `from` is the first line that may belong to it. */
function readQuote(lines: readonly Line[], filled: readonly number[], at: number, from: number, above: Above): Quote | undefined {
  const text = lines[filled[at] ?? -1]?.text ?? '';
  if (text === '' || text.length > LONGEST_LEAD) return undefined;
  const said = above.get(findName(text, above) ?? '');
  if (said === undefined) return undefined;
  // "wrote:" may stand on the line under the name
  for (let words = at + 1; words <= at + 2; words++) {
    const repeated = countRepeated(lines, filled, words, said);
    // A quotation and nothing else is no answer
    if (repeated === 0 || words + repeated >= filled.length) continue;
    const [{ index }] = said as [Said];
    const first = at - countOver(lines, filled, at, from);
    const isTyped = lines[filled[first] ?? -1]?.text.startsWith('@') === true;
    return { lines: filled.slice(first, words + repeated), of: index, isTyped };
  }
  return undefined;
}

/** Whether a line names somebody and repeats words of theirs behind a colon: "mara: It was so.", or in a system's words "mara wrote:It was so." */
function readInline(lines: readonly Line[], at: number, above: Above): Quote | undefined {
  const text = lines[at]?.text ?? '';
  const colon = text.slice(0, LONGEST_LEAD).search(COLON);
  if (colon < 0) return undefined;
  const said = above.get(findName(text.slice(0, colon), above) ?? '');
  const words = toLetters(text.slice(colon));
  const source = words.length < FEWEST_INLINE ? undefined : said?.find((one) => one.words().includes(words));
  return source === undefined ? undefined : { lines: [at], of: source.index, isTyped: !namesQuoted(text.slice(0, colon + 1)) };
}

/** Whether all of a line stands in quotation marks and repeats what one of the latest comments says. */
function readMarked(lines: readonly Line[], at: number, latest: readonly Said[]): Quote | undefined {
  const text = lines[at]?.text ?? '';
  if (!IN_MARKS.test(text)) return undefined;
  const words = toLetters(text);
  const source = words.length < FEWEST_INLINE ? undefined : latest.find((one) => one.words().includes(words));
  return source === undefined ? undefined : { lines: [at], of: source.index, isTyped: true };
}

/** The quotations of one comment, from top to bottom. */
function readQuotes(lines: readonly Line[], filled: readonly number[], above: Above, latest: readonly Said[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let from = 0;
  for (let at = 0; at < filled.length - 1; at++) {
    const line = filled[at] ?? 0;
    const quote = readInline(lines, line, above) ?? readMarked(lines, line, latest) ?? readQuote(lines, filled, at, from, above);
    if (quote === undefined) continue;
    quotes.push(quote);
    at = filled.indexOf(quote.lines.at(-1) ?? -1, at);
    from = at + 1;
  }
  return quotes;
}

/**
 * Marks the lines in which a comment repeats one above it, in any language: a short line names somebody, and what stands below they did say. The
 * comment answers the one that it quotes, where neither its head, nor its depth, nor its first words say whom.
 */
export function addQuotes(lines: readonly Line[], spans: readonly CommentSpan[], dialect: Dialect): readonly CommentSpan[] {
  const isFlush = new Set(spans.map(({ head }) => head.indent)).size === 1;
  const above = new Map<string, Said[]>();
  let latest: readonly Said[] = [];
  return spans.map((span, index) => {
    const filled = listSaid(lines, span, dialect);
    const quotes = latest.length === 0 ? [] : readQuotes(lines, filled, above, latest);
    const quoted = new Set(quotes.flatMap((quote) => quote.lines));
    const { author } = span.head;
    const own = filled.filter((at) => !quoted.has(at));
    const said: Said = { index, words: toLater(lines, span.head, own) };
    latest = [said, ...latest].slice(0, MOST_LATEST);
    if (author !== undefined) {
      above.set(author.toLowerCase(), [said, ...(above.get(author.toLowerCase()) ?? [])].slice(0, MOST_OF_ONE));
    }
    const [first] = quotes;
    if (first === undefined) return span;
    // A system that nests its answers elsewhere would say by that whom they answer
    const isFlat = dialect.learned === true ? span.head.depth === undefined : span.head.depth === 0 && span.head.parentName === undefined;
    const isTold = !isFlush || first.isTyped || !isFlat || span.answers !== undefined;
    return { ...span, quoted, ...(!isTold && { answers: first.of }) };
  });
}
