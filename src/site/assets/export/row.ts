import type { Passage } from '../search/excerpt.ts';
import type { Hit } from '../search/hit.ts';

/** One hit as it leaves the archive: an article, or a comment below one. */
export interface Row {
  readonly scope: 'article' | 'comment';
  /** Of the article; empty for an untitled one. */
  readonly title: string;
  /** As far as it is known: `2022-02-03`, `2022-02`, `2022`. */
  readonly date: string;
  /** Whether the date of the article was worked out rather than stated. */
  readonly inferred: boolean;
  readonly source: string;
  readonly location: string;
  readonly language: string;
  /** Absolute address of the article, or of the comment. */
  readonly address: string;
  /** Who wrote the comment; empty for an article. */
  readonly author: string;
  readonly commentDate: string;
  /** What was found, with the words around it. */
  readonly passage: string;
}

/** The hits of a list as rows, a row a comment; addresses in them are relative to the site. */
export function toRows(hits: readonly Hit[], site: string): readonly Row[] {
  return hits.flatMap(({ title, date = '', inferred, source = '', location = '', language, address, passages, said }): Row[] => {
    const article = { title: toPlain(title), date, inferred, source, location, language };
    const toAbsolute = (to: string): string => new URL(to, site).href;
    if (said.length === 0)
      return [
        {
          scope: 'article',
          ...article,
          address: toAbsolute(address),
          author: '',
          commentDate: '',
          passage: passages.map(toPlain).join(' … '),
        },
      ];
    return said.map((one) => ({
      scope: 'comment',
      ...article,
      address: toAbsolute(one.address),
      author: toPlain(one.speaker),
      commentDate: one.date ?? '',
      passage: toPlain(one.passage),
    }));
  });
}

function toPlain(passage: Passage): string {
  return passage.map(({ text }) => text).join('');
}
