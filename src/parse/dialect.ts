import type { DateMatch } from '../text/dates/date.ts';
import type { Line } from '../text/lines.ts';

/** The lines that say who wrote a comment and when. */
export interface CommentHead {
  /** Index of its first line among the lines given. */
  readonly first: number;
  /** Index of its last line. */
  readonly last: number;
  readonly author?: string;
  /** A second name that the text gives beside the login. */
  readonly name?: string;
  readonly date?: DateMatch;
  readonly dateText?: string;
  /** Index of the line that the date was read from. */
  readonly dateLine?: number;
  readonly status?: string;
  readonly votes?: number;
  readonly kind: 'comment' | 'pingback';
  /** Indentation of the line that carries the bullet or the name: replies stand deeper. */
  readonly indent: number;
  /** How sure it is that these lines are a comment's head: 1 could be chance, 2 needs a second one, 3 is nothing else. */
  readonly certainty: 1 | 2 | 3;
  /** Where the comment's text begins on the head's own last line, as an offset of its trimmed text. */
  readonly textStart?: number;
}

/** How one commenting system looks as text. */
export interface Dialect {
  readonly name: string;
  /** Reads the head that begins at a line, in constant time. */
  readonly findHead: (lines: readonly Line[], at: number) => CommentHead | undefined;
  /** Whether a line below (or above) a comment's text is its button, counter or badge. */
  readonly isFoot: (text: string) => boolean;
  /** Whether a comment's whole text says that the comment was taken away. */
  readonly isRemoved: (text: string) => boolean;
}
