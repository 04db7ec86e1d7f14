import type { ArticleRecord } from '../record.ts';

const SPACE = /\s+/g;
const HALF_A_SIGN = /\p{Surrogate}$/u;
const LAST_WORD = /\s\S*$/;

/** The beginning of an article on one line: its standfirst, or its first paragraph, of at most so many letters; absent when it has neither. */
export function toExcerpt({ standfirst, body }: Pick<ArticleRecord, 'standfirst' | 'body'>, length: number): string | undefined {
  const text = standfirst ?? body.find((block) => block.kind === 'paragraph')?.text;
  return text === undefined || text.trim() === '' ? undefined : toBeginning(text, length);
}

/** The beginning of a text on one line, cut between words and then marked so. */
export function toBeginning(text: string, length: number): string {
  // What is cut off need not be looked at: a paragraph may be a megabyte.
  const line = text
    .slice(0, 2 * length)
    .replace(SPACE, ' ')
    .trim();
  if (line.length <= length && text.length <= 2 * length) return line;
  const cut = line.slice(0, length).replace(HALF_A_SIGN, '');
  return `${cut.replace(LAST_WORD, '')}…`;
}
