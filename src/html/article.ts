import { cleanContent } from './cleanup.ts';
import { findContent } from './content.ts';
import type { PageHead } from './head.ts';
import type { PageLine } from './lines.ts';
import { findFirst } from './reach.ts';
import { findTitleLine } from './title.ts';
import type { Tree } from './tree.ts';
import { findUnder } from './under.ts';

/** Which lines of a page are its article. */
export interface FoundArticle {
  readonly title: number | undefined;
  readonly content: ReadonlySet<number>;
}

/** <!DOCTYPE html> · <nav class="top"> */
const PARTS = /<(?:!doctype|html|head|body|nav|main|article|header|footer|aside|title|meta)\b/iu;

/** The article of a page: the opening post of a forum, all of a piece that has none of a page's parts, otherwise what a content finder chose, cleaned. The finder takes the document apart. */
export function findArticle(document: Document, source: string, tree: Tree, head: PageHead): FoundArticle {
  const { lines, forum, standings } = tree;
  if (!PARTS.test(source)) return { title: findTopHeading(lines), content: forum?.post ?? new Set(lines.keys()) };
  const isOwn = (at: number): boolean => tree.places[at] === undefined;
  const findTitle = (first: number): number | undefined =>
    tree.subject ?? findTitleLine(lines, { isOwn, named: head.named, titles: head.titles, first, headings: tree.headings });
  if (forum !== undefined) return { title: findTitle(findFirst(lines, forum.post)), content: forum.post };
  const chosen = findContent(document, lines);
  const title = findTitle(findFirst(lines, chosen));
  const under = findUnder(lines, chosen, { standings, holders: tree.holders, title, isOwn });
  return { title, content: cleanContent(lines, standings, under ?? chosen, title) };
}

function findTopHeading([first]: readonly PageLine[]): number | undefined {
  return first?.shape === 'heading' && first.level === 1 ? 0 : undefined;
}
