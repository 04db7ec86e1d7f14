/** One line of a capture. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** As captured, without its line end. */
  readonly raw: string;
  /** Without white space at either end. */
  readonly text: string;
  /** Width of the leading white space in UTF-16 units: `raw.slice(indent)` begins with `text`. */
  readonly indent: number;
  /** Whether there is a digit of any script: what has none holds no date. */
  readonly hasDigit: boolean;
}

const DIGIT = /\p{Nd}/u;

const LINE_END = /\r\n|\n|\r/;

/** Splits a text at `\r\n`, `\n` or `\r` into its numbered lines, indentation kept. */
export function toLines(text: string): Line[] {
  return text.split(LINE_END).map((raw, index) => {
    const end = raw.trimEnd();
    const trimmed = end.trimStart();
    return { number: index + 1, raw, text: trimmed, indent: end.length - trimmed.length, hasDigit: DIGIT.test(trimmed) };
  });
}
