/** What sentences end with: those of Hindi, Arabic, Urdu, Armenian, Amharic, Khmer and Burmese with signs of their own. */
export const STOPS = '.!?…。！？।؟۔։።។။';
const PAUSES = ':;,，、：；،؛';
/** What may stand behind the stop of a sentence. */
const CLOSERS = String.raw`"'“”«»‘’)\]」』）`;
/** It was so. · „War es so?“ · 行きます。」 · यह है। */
const SENTENCE = new RegExp(`[${STOPS}][${CLOSERS}]{0,3}$`, 'u');
/** It was so: · and then, */
const CLAUSE = new RegExp(`[${STOPS}${PAUSES}][${CLOSERS}]{0,3}$`, 'u');
const LONGEST_END = 4;
/** It was so! · 行きます。 but neither "12." nor "D. T." nor ":-)..." */
const WORD = new RegExp(String.raw`[\p{L}\p{M}]{2}[${STOPS}]{1,3}[${CLOSERS}]{0,3}$`, 'u');
/** Two letters, each of which may take two units, and what stands behind them. */
const LONGEST_WORD_END = 10;
/** “It was so” · (it was so) · It was so. */
const CLOSED = new RegExp(String.raw`[${STOPS}"“”«»)\]」』）]$`, 'u');

/** Whether a text ends as a sentence does; quotes and brackets behind the stop are of it. */
export function endsSentence(text: string): boolean {
  return SENTENCE.test(text.slice(-LONGEST_END));
}

/** Whether a text ends as a sentence or a part of one does, with a comma or a colon as well: a title or a name hardly does. */
export function endsClause(text: string): boolean {
  return CLAUSE.test(text.slice(-LONGEST_END));
}

/** Whether a text ends as a sentence does, and what is said ends it: a word, no number, initial or smiley. */
export function endsInWords(text: string): boolean {
  return WORD.test(text.slice(-LONGEST_WORD_END));
}

/** Whether nothing is left open at the end of a text: it ends as a sentence does, or with a quote or a bracket. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text.slice(-1));
}
