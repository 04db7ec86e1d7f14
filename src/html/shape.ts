/** How one commenting system marks its comments: selectors, tried in order, inside one comment and outside its answers. */
export interface CommentShape {
  readonly name: string;
  /** Set where its selectors are guesses: it counts for less, and a comment needs an author and a date of its own. */
  readonly isGuess?: true;
  /** Words that are nobody's name, though they stand where names do. */
  readonly setWords?: ReadonlySet<string>;
  /** What the source of every page with such comments holds; without it nothing is looked for. */
  readonly sign: RegExp;
  /** One comment, its answers inside it or beside it. */
  readonly comment: string;
  /** What stands behind that element and is of the comment too: the `<dd>` of a `<dt>`, the rows under a row. */
  readonly follows?: string;
  readonly author: readonly string[];
  readonly date: readonly string[];
  /** Set where a system writes the month before the day, whatever the language: 3/9/2015. */
  readonly isMonthFirst?: true;
  readonly body: readonly string[];
  /** Set where the text is the longest part that says neither by whom nor when. */
  readonly isLongest?: true;
  readonly votes?: readonly string[];
  /** Attributes of the comment itself that say who wrote it and when. */
  readonly attributes?: { readonly author: string; readonly date: string };
  /** One that tells of a page that links here. */
  readonly pingback?: string;
  /** How deep a comment stands, where answers stand beside what they answer. */
  readonly toDepth?: (comment: Element) => number | undefined;
  /** What in its text is none of it, where nothing calls it so. */
  readonly asides?: string;
  /** What in its text another one said, where only its place tells. */
  readonly quote?: string;
  /** The first comment that matches it is the article: a thread of a forum has none above it. */
  readonly post?: string;
  /** The title of such a thread, where the first heading of the page is the forum's name. */
  readonly title?: readonly string[];
}

/** Reads how deep a comment stands from its class, by the group `depth` of a pattern. */
export function toDepthBy(pattern: RegExp): NonNullable<CommentShape['toDepth']> {
  return ({ className }) => {
    const depth = pattern.exec(className)?.groups?.['depth'];
    return depth === undefined ? undefined : Number(depth);
  };
}
