import type { CommentHead } from '../thread/dialect.ts';

/** Mara > Ada · Mara → Ada · Mara ➤ Ada · ~mara do ~ada: who speaks, and to whom */
const ADDRESSED = /^(?<author>\S.{0,39}?)\s(?:[>»→➔➤▸►]|->|=>|do|an|to|a|à|для)\s(?<parent>\S.{0,39})$/u;

/** "mara Ada Quill" where Ada Quill wrote above: who speaks, and at once to whom. */
function splitKnown(author: string, known: ReadonlySet<string>): { readonly author: string; readonly parent: string } | undefined {
  for (let at = author.indexOf(' '); at > 0; at = author.indexOf(' ', at + 1)) {
    const parent = author.slice(at + 1);
    if (known.has(parent.toLowerCase())) return { author: author.slice(0, at), parent };
  }
  return undefined;
}

/** Heads that name whom they answer behind who speaks, where that is somebody of the thread. */
export function splitAddressees(heads: readonly CommentHead[]): readonly CommentHead[] {
  const known = new Set(heads.flatMap(({ author }) => (author === undefined ? [] : [author.toLowerCase()])));
  const above = new Set<string>();
  return heads.map((head) => {
    const joined = splitKnown(head.author ?? '', above);
    const addressed = ADDRESSED.test(head.author ?? '');
    if (head.author !== undefined) above.add(head.author.toLowerCase());
    if (joined !== undefined && !addressed) return { ...head, author: joined.author, parentName: joined.parent };
    const { author, parent } = ADDRESSED.exec(head.author ?? '')?.groups ?? {};
    if (author === undefined || parent === undefined || !known.has(parent.toLowerCase())) return head;
    known.add(author.toLowerCase());
    return { ...head, author, parentName: parent };
  });
}
