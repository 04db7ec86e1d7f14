import type { DateOrder } from '../../text/dates/date.ts';
import type { Learned } from './learn.ts';

/** What the captures of one folder have in common, or what the config says of them. */
export interface Layout {
  /** Order of numeric dates where a capture does not decide it. */
  readonly dateOrder?: { readonly order: DateOrder; readonly from: 'layout' | 'config' };
  /** Name of the dialect of the folder's threads: believed where a capture's own comments leave it in doubt. */
  readonly dialect?: string;
  /** The site's name behind the folder's titles: " | The Lamplighter". */
  readonly site?: string;
  /** Lines that stand in nearly every capture of the folder, as `toLineKey` has them. */
  readonly repeated?: ReadonlySet<string>;
  /** Folders whose captures come from one source, the longest path first. */
  readonly sources?: readonly SourceFolder[];
}

/** A folder that holds one source's captures. */
export interface SourceFolder {
  /** The path as captures have it in `file`, without a slash at its end: `seeds/nqna/wire`. */
  readonly folder: string;
  readonly source: string;
}

/** What the config says that is of use to the reader. */
export interface Settings {
  readonly dateOrder?: DateOrder;
  /** Source by folder, as a path below seeds. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** The layout of a capture of which nothing is known beforehand. */
export const EMPTY_LAYOUT: Layout = {};

/** The layout that holds what the config decides; `seeds` is the path of the seeds folder as captures have it in `file`. */
export function toConfigured({ dateOrder, sources = {} }: Settings, seeds = 'seeds'): Layout {
  const folders = Object.entries(sources).map(([folder, source]): SourceFolder => ({ folder: `${seeds}/${folder}`, source }));
  return {
    ...(dateOrder !== undefined && { dateOrder: { order: dateOrder, from: 'config' } }),
    ...(folders.length > 0 && { sources: folders.toSorted((a, b) => b.folder.length - a.folder.length) }),
  };
}

/** A layout with what was learned of a folder, which goes before what the config says. */
export function withLearned(layout: Layout, { dateOrder, dialect, site, repeated }: Learned): Layout {
  return {
    ...layout,
    ...(dateOrder !== undefined && { dateOrder: { order: dateOrder.value, from: 'layout' } }),
    ...(dialect !== undefined && { dialect: dialect.value }),
    ...(site !== undefined && { site: site.value }),
    ...(repeated.length > 0 && { repeated: new Set(repeated.map(({ value }) => value)) }),
  };
}

/** The source of the innermost named folder that a capture lies in. */
export function findSourceFolder(layout: Layout, file: string): SourceFolder | undefined {
  return layout.sources?.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** A line as lines of other captures are compared with it: white space aside. */
export function toLineKey(text: string): string {
  return text.split(/\s+/u).join(' ');
}
