import { dropAbsent } from '../text/absent.ts';
import { type Element, findInner } from './element.ts';

const ID = 'dsq:id';

/** A thread or a post of a Disqus export, with the fields that the answers of its API have. */
export function toDisqusRow(element: Element): unknown {
  const find = (name: string): string | undefined => findInner(element, name);
  const findId = (name: string): string | undefined => element.children.find((child) => child.name === name)?.attributes[ID];
  const row = { id: element.attributes[ID], message: find('message'), createdAt: find('createdAt'), isDeleted: find('isDeleted') };
  if (element.name === 'thread') return dropAbsent({ ...row, forum: find('forum') ?? '', title: find('title'), link: find('link') ?? '' });
  const author = element.children.find((child) => child.name === 'author');
  return dropAbsent({
    ...row,
    message: row.message ?? '',
    createdAt: row.createdAt ?? '',
    author: { name: findInner(author, 'name') ?? findInner(author, 'username') ?? '' },
    isSpam: find('isSpam'),
    thread: findId('thread'),
    parent: findId('parent'),
  });
}
