/** har-, 1986-: a hyphen at the end of a line; U+00AD is one that was only put there to break the word */
const BROKEN = /(?<![\p{L}\p{M}\p{N}])(?<left>[\p{L}\p{M}\p{N}]{1,60})[-\u2010\u00ad]$/u;
const ENDS_BROKEN = /[-\u2010\u00ad]$/u;
const NEXT = /^[\p{L}\p{M}\p{N}]{1,60}/u;
const SMALL = /^\p{Ll}/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu;
const SOFT = '\u00ad';
/** "Schwimm-" and, on the next line, "und Tauchkurse": a hyphen for the rest of a word that follows */
const LEFT_OUT = new Set(
  'und oder bzw sowie bis als wie and or to y e o et ou en of i a lub czy och eller og ja tai и или а та або nor'.split(' '),
);
/** Languages that write no hyphen before a small letter, but for what is left out. */
const UNHYPHENED = new Set(['de', 'sv', 'da', 'no', 'nb', 'nn']);

/** The words of a text, in small letters, those with a hyphen as they stand. */
function toWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().replaceAll('\u2010', '-').match(WORD) ?? []));
}

/** How the lines of a hard-wrapped text are joined. */
export type Joiner = (lines: readonly string[]) => string;

/** Joins wrapped lines: a word that was broken is one again where the text shows it whole, or its language writes no such hyphen; any other hyphen stays. */
export function toJoiner(all: readonly string[], language?: string): Joiner {
  let words: ReadonlySet<string> | undefined;
  const isWord = (word: string): boolean => (words ??= toWords(all)).has(word.toLowerCase());
  const isOne = (left: string, right: string): boolean => {
    if (isWord(`${left}-${right}`)) return false;
    return isWord(left + right) || (UNHYPHENED.has(language ?? '') && SMALL.test(right) && /\p{L}$/u.test(left));
  };
  return (lines) => {
    const parts: string[] = [];
    let before = '';
    for (const line of lines) {
      const left = ENDS_BROKEN.test(before) ? BROKEN.exec(before)?.groups?.['left'] : undefined;
      const right = left === undefined ? undefined : NEXT.exec(line)?.[0];
      if (left === undefined || right === undefined || LEFT_OUT.has(right.toLowerCase())) parts.push(' ');
      else if (before.endsWith(SOFT) || isOne(left, right)) parts.push((parts.pop() ?? '').slice(0, -1));
      parts.push(line);
      before = line;
    }
    return parts.join('').trimStart();
  };
}
