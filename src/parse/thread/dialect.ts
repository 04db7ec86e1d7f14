import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import type { Signs } from './signs.ts';

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
  /** Where the comment's text ends on the head's only line, when the head ends that line; an offset of its trimmed text. */
  readonly textEnd?: number;
  /** Depth that the text states by itself: 0 is a comment on the article. */
  readonly depth?: number;
  /** The author of the comment that this one answers, as the head names them. */
  readonly parentName?: string;
  /** Index of the line that the text begins on, when it stands above the head and the system tells. */
  readonly textFirst?: number;
  /** Index of the line that numbers it, where that stands above the text and the head below. */
  readonly ordinalAt?: number;
  /** The comment's own subject: the line, and offsets of its trimmed text. */
  readonly subject?: { readonly at: number; readonly start: number; readonly end: number };
  /** Shapes of the lines that stand under the texts of this thread and say nothing, where they were learned from it. */
  readonly feet?: ReadonlySet<string>;
}

/** A line under (or above) a comment's text: its button, counter or badge. */
export interface CommentFoot {
  readonly votes?: number;
  /** 0 is a comment on the article. */
  readonly depth?: number;
  /** Set when nothing below it is text: a signature follows. */
  readonly closes?: true;
}

/** How one commenting system looks as text. */
export interface Dialect {
  readonly name: string;
  /** Whether a text has what this dialect finds no head without; it is asked for its heads only then. */
  readonly canSpeak: (signs: Signs) => boolean;
  /** Reads every head of a capture, from top to bottom, in time linear in the lines. */
  readonly findHeads: (lines: readonly Line[]) => readonly CommentHead[];
  /** Whether heads stand above their text or below it. */
  readonly position: 'above' | 'below' | 'as-found';
  /** Reads a line of a comment that is not its text. */
  readonly findFoot: (text: string, head: CommentHead) => CommentFoot | undefined;
  /** Set for the reader that learns: a dialect of its own is believed before it. */
  readonly learned?: true;
  /** Whether a comment's whole text says that the comment was taken away. */
  readonly isRemoved: (text: string) => boolean;
}
