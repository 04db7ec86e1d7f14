import { mayHoldDate } from './dates/trace.ts';

/** A stretch of a line that a flattener added or wrote beside the text: offsets into `raw`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Key of the furniture table. */
  readonly reason: 'link-address' | 'link-number' | 'code-residue';
}

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
  /** Whether it may say when a comment was written: short enough for a head, and a date is not ruled out. */
  readonly mayDate: boolean;
  /** Where each unit of `text` stands in `raw`, when it is not simply what follows the indentation. */
  readonly places?: readonly number[];
  /** Where a part of a line that holds a whole text begins in `raw`. */
  readonly offset?: number;
  /** What was taken out of the text and must be accounted for. */
  readonly cuts?: readonly Cut[];
  /** Whether a rule was drawn over it. */
  readonly isUnderRule?: true;
  /** The lines of the capture that it was made of, where a flattener had broken it, and where each begins in `text`. */
  readonly parts?: readonly { readonly line: Line; readonly start: number }[];
  /** Whether it is part of a paragraph that was wrapped, and that as a whole is running text. */
  readonly isRunning?: boolean;
  /** What the marks of Markdown, or the markup of a page, make of it. */
  readonly mark?:
    | { readonly kind: 'heading'; readonly level: number }
    | { readonly kind: 'caption' | 'kicker' | 'paragraph' | 'row' | 'preformatted' };
}

const LINE_END = /\r\n|\n|\r/;
/** Who wrote a comment and when stands on lines no longer than this. */
const LONGEST_HEAD = 160;

function mayDate(text: string): boolean {
  return text.length <= LONGEST_HEAD && mayHoldDate(text);
}

/** Splits a text at `\r\n`, `\n` or `\r` into its numbered lines, indentation kept. */
export function toLines(text: string): Line[] {
  return text.split(LINE_END).map((raw, index) => {
    const trimmed = raw.trim();
    const indent = trimmed.length === raw.length ? 0 : raw.trimEnd().length - trimmed.length;
    return { number: index + 1, raw, text: trimmed, indent, mayDate: mayDate(trimmed), isRunning: false };
  });
}

/** A line as if it held no more than a stretch of its text: what stands beside the stretch can then change no date. */
export function cutLine(line: Line, start: number, end?: number): Line {
  if (start === 0 && (end ?? Infinity) >= line.text.length) return line;
  const text = line.text.slice(start, end);
  return { ...line, text, mayDate: mayDate(text) };
}

/** A line with another text made from its own, and where that stands in it. */
export function withText(line: Line, text: string, where: Pick<Line, 'places' | 'offset' | 'cuts' | 'mark'>): Line {
  return { ...line, ...where, text, mayDate: mayDate(text) };
}

/** What stands before a line that goes on with the one above it. */
function toGlue(text: string): string {
  return text === ',' ? '' : ' ';
}

/** One line of several that stand under one another. */
export function joinLines(lines: readonly Line[]): Line {
  const [first] = lines as [Line];
  let text = '';
  const parts = lines.map((line) => {
    if (text !== '') text += toGlue(line.text);
    const start = text.length;
    text += line.text;
    return { line, start };
  });
  return { number: first.number, raw: text, text, indent: first.indent, offset: 0, mayDate: mayDate(text), parts };
}

/** The first and the last line of the capture that a line is made of. */
export function toRange({ number, parts }: Line): readonly [number, number] {
  return [number, parts?.at(-1)?.line.number ?? number];
}

/** Whether a line stands right under another one. */
export function isUnder(line: Line | undefined, above: Line | undefined): boolean {
  return line !== undefined && above !== undefined && line.number === toRange(above)[1] + 1;
}
