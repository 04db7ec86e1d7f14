import type { Capture, Comment, SidecarValues } from './record.ts';

/** A capture whose text may have been made of a page. */
export interface MarkedCapture extends Capture {
  /** What the page's markup says of it and of the lines of its text. */
  readonly markup?: Markup;
}

/** What the markup of a page says of it: each line of the text (by number less one, blank ones absent), the number of its title, values with the surest first, comments in their order; `loose` is what its tags say of the page more than of the article, which the text may know better. */
export interface Markup {
  readonly lines: readonly (MarkedLine | undefined)[];
  readonly title?: number;
  readonly values: readonly SidecarValues[];
  readonly loose?: SidecarValues;
  readonly comments: readonly MarkedComment[];
}

/** What the markup makes of a line: `kicker` is what it calls so at the title, `between` stands between title and article, `below` right under it, `foot` in the foot of the page; headings are of level 1 to 6, and `plain` lines are no page's. */
export interface MarkedLine {
  readonly part: 'title' | 'kicker' | 'between' | 'article' | 'below' | 'foot' | 'comment' | 'aside';
  readonly shape: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'caption' | 'preformatted' | 'plain';
  readonly level: number;
}

/** A comment as the markup has it: the numbers of its own lines, its date as written, the index of the one that it answers. */
export interface MarkedComment extends Pick<Comment, 'author' | 'date' | 'votes' | 'removed' | 'kind'> {
  readonly lines: readonly { readonly number: number; readonly isText: boolean }[];
  readonly parent?: number;
  /** The words in which a page says who wrote it, where no name is given as such: "Mara disse...". */
  readonly signed?: string;
}
