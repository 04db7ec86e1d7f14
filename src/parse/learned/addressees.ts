import type { CommentHead } from '../thread/dialect.ts';

/** Mara > Ada · Mara → Ada · ~mara do ~ada: who speaks, and to whom */
const ADDRESSED = /^(?<author>\S.{0,39}?)\s(?:[>»→➔▸►]|->|=>|do|an|to|a|à|для)\s(?<parent>\S.{0,39})$/u;

/** Heads that name whom they answer behind who speaks, where that is somebody of the thread. */
export function splitAddressees(heads: readonly CommentHead[]): readonly CommentHead[] {
  const known = new Set(heads.flatMap(({ author }) => (author === undefined ? [] : [author.toLowerCase()])));
  return heads.map((head) => {
    const { author, parent } = ADDRESSED.exec(head.author ?? '')?.groups ?? {};
    if (author === undefined || parent === undefined || !known.has(parent.toLowerCase())) return head;
    known.add(author.toLowerCase());
    return { ...head, author, parentName: parent };
  });
}
