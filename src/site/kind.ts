import type { Config } from '../config.ts';
import type { Article } from '../record.ts';
import type { Summary } from '../summary.ts';
import type { Archive, Stacks } from './archive.ts';
import type { Html } from './parts/frame.ts';
import { getSummary } from './shelves.ts';

/** One kind of page: which pages there are (keys), where each stands, what it shows and how that looks. */
export interface PageKind {
  /** A lower-case noun: `article`, `capture`, … */
  readonly name: string;
  /** One key a page; all of them made from the archive's summaries, nothing read from disk. */
  readonly keys: (archive: Archive) => readonly string[];
  /** Where the page stands, from the site's root, without a leading slash: `dates/2022-01.html`. */
  readonly permalink: (key: string, archive: Archive) => string;
  /** Whether other people's search engines should leave the page out. */
  readonly isUnlisted: (key: string, archive: Archive) => boolean;
  /** All that the page shows, as JSON; of an article its digest. Nothing is read from disk. The same text is the same page. */
  readonly gather: (key: string, archive: Archive) => string;
  /** The whole page as HTML, made of what was gathered for it and of nothing else. */
  readonly render: (gathered: string, stacks: Stacks) => Html | Promise<Html>;
}

/** What every page shows of the config. */
export type Imprint = Pick<Config, 'title' | 'keeper' | 'language' | 'baseUrl' | 'accent'>;

/** What a page is printed on: its address and the archive's imprint. */
export interface Sheet {
  readonly address: string;
  readonly imprint: Imprint;
  /** Set when other people's search engines should leave the page out. */
  readonly unlisted?: true;
}

interface Design<Shown> extends Pick<PageKind, 'name' | 'keys' | 'permalink'>, Partial<Pick<PageKind, 'isUnlisted'>> {
  readonly gather: (key: string, archive: Archive) => Shown;
  readonly render: (shown: Shown, sheet: Sheet, stacks: Stacks) => Html | Promise<Html>;
}

/** A kind of page of which each shows something that can be written as JSON: it is rendered from that text, so it cannot show more. */
export function toPageKind<Shown>({ name, keys, permalink, gather, render, ...design }: Design<Shown>): PageKind {
  const isUnlisted: PageKind['isUnlisted'] = (key, archive) =>
    archive.config.robots === 'noindex' || design.isUnlisted?.(key, archive) === true;
  return {
    name,
    keys,
    permalink,
    isUnlisted,
    gather: (key, archive) => {
      const sheet: Sheet = {
        address: permalink(key, archive),
        imprint: toImprint(archive.config),
        ...(isUnlisted(key, archive) && { unlisted: true }),
      };
      return JSON.stringify({ sheet, shown: gather(key, archive) });
    },
    render: (gathered, stacks) => {
      const { sheet, shown }: { readonly sheet: Sheet; readonly shown: Shown } = JSON.parse(gathered);
      return render(shown, sheet, stacks);
    },
  };
}

interface ArticleDesign<Shown> {
  readonly name: string;
  /** Whether an article has a page of this kind. */
  readonly has: (summary: Summary) => boolean;
  readonly permalink: (summary: Summary) => string;
  readonly isUnlisted?: (summary: Summary, archive: Archive) => boolean;
  /** What the page shows beside the article itself. */
  readonly gather: (summary: Summary, archive: Archive) => Shown;
  readonly render: (article: Article, shown: Shown, sheet: Sheet, stacks: Stacks) => Html | Promise<Html>;
}

/** A kind of page of which each shows a single article, named by its digest, and what stands round it. */
export function toArticleKind<Shown>({ name, has, permalink, isUnlisted = () => false, gather, render }: ArticleDesign<Shown>): PageKind {
  return toPageKind<{ readonly id: string; readonly digest: string; readonly round: Shown }>({
    name,
    keys: ({ summaries }) => summaries.filter(has).map(({ id }) => id),
    permalink: (id, archive) => permalink(getSummary(id, archive)),
    isUnlisted: (id, archive) => isUnlisted(getSummary(id, archive), archive),
    gather: (id, archive) => {
      const summary = getSummary(id, archive);
      return { id, digest: summary.digest, round: gather(summary, archive) };
    },
    render: ({ id, round }, sheet, stacks) => render(stacks.readArticle(id), round, sheet, stacks),
  });
}

function toImprint({ title, keeper, language, baseUrl, accent }: Config): Imprint {
  return {
    title,
    ...(keeper !== undefined && { keeper }),
    language,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(accent !== undefined && { accent }),
  };
}
