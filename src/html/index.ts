import { findArticle } from './article.ts';
import { findDatedLine } from './dated.ts';
import { findRefusal, openDocument, removeCode, removeUnseen } from './document.ts';
import type { Refusal } from './document.ts';
import { readHead } from './head.ts';
import { toStated } from './metadata/stated.ts';
import { toOutline } from './outline.ts';
import { findFirst, isByTitle } from './reach.ts';
import { findMarkedThread } from './thread.ts';
import { surveyTree } from './tree.ts';
import { toText } from './written.ts';
import type { Page } from './written.ts';

/** Reads a page: its visible text in lines, the article found by a content finder and cleaned, the comments by their markup. Nothing of it runs. */
export function readPage(source: string): Page | Refusal {
  const refusal = findRefusal(source);
  if (refusal !== undefined) return refusal;
  const document = openDocument(source);
  if (document === undefined) return 'too-deep';

  const head = readHead(document);
  removeCode(document);
  const thread = findMarkedThread(document, source);
  removeUnseen(document);
  const tree = surveyTree(document, thread, head.url);

  const { lines, forum, places, standings, signs } = tree;
  const comments = thread?.comments ?? [];
  const posts = forum === undefined ? 0 : 1;
  if (forum === undefined) for (const { element } of comments) element.remove();
  const { title, content } = findArticle(document, source, tree, head);

  const heading = title === undefined ? undefined : tree.headings.get(title);
  const first = findFirst(lines, content);
  const parts = toOutline(lines, {
    title,
    kicker: heading?.over === '' ? heading.kicker : undefined,
    content,
    places,
    posts,
    boxed: new Set([...lines.keys()].filter((at) => standings[at]?.foreign.length !== 0)),
  });
  const stated = toStated({
    ...head,
    head: head.values,
    signs,
    isByTitle: (at) => isByTitle(at, title, first),
    post: forum === undefined ? undefined : comments[0],
    dated: findDatedLine(lines, { title, content, named: head.named }),
  });
  const { text, ...written } = toText(lines, { parts, places, heading, named: head.named, comments, posts });
  return { text, markup: { ...written, ...stated }, ...(head.url !== undefined && { url: head.url }) };
}
