import type { Config } from '../config.ts';
import { checkCorrections, readCorrections } from '../content/corrections.ts';
import type { ContentFiles } from '../content/files.ts';
import { readOwnPages } from '../content/pages.ts';
import type { Hiding } from '../content/hiding.ts';
import { readWithheld } from '../content/withheld.ts';
import type { Summary } from '../summary.ts';
import type { Archive } from '../site/archive.ts';
import { doInBatches } from './batches.ts';
import { type Holding, openStacks } from './holding.ts';
import { ALONE, type Pool } from './pool.ts';
import { type Progress, SILENT } from './progress.ts';
import { EMPTY_REGISTER, type KnownArticle, type Register } from './register.ts';
import { type ContentStamps, toStanding, type Unread } from './unread.ts';

/** The archive that content/ holds, and what there is to say of its articles. */
export interface Shelf {
  readonly archive: Archive;
  /** Finds what another process needs to read an article. */
  readonly findHolding: (id: string) => Holding | undefined;
  /** The articles as they are known from now on. */
  readonly articles: ReadonlyMap<string, KnownArticle>;
  /** Ids of the articles that people edited. */
  readonly edited: readonly string[];
  /** Ids of the articles that another took the place of. */
  readonly replaced: ReadonlySet<string>;
  /** Ids that are to be withheld but no record has. */
  readonly unmatched: readonly string[];
}

/** What saves the reading of articles. */
export interface Acquaintance {
  readonly register: Register;
  readonly findStamps: (id: string) => ContentStamps;
  readonly pool: Pool;
  readonly progress: Progress;
}

const NOTHING_KNOWN: Acquaintance = { register: EMPTY_REGISTER, findStamps: () => ({}), pool: ALONE, progress: SILENT };

/** Opens content/ for rendering; `seen` are the ids whose capture lies in seeds/, `ids` those that get a page. Only articles that are not as the register knows them are read. */
export async function openShelf(
  config: Config,
  files: ContentFiles,
  ids: readonly string[],
  seen: ReadonlySet<string>,
  known: Acquaintance = NOTHING_KNOWN,
): Promise<Shelf> {
  const corrections = await readCorrections(config.content);
  checkCorrections(corrections, files);
  const { records: withheld, comments: withheldComments } = await readWithheld(config.content);
  const toHiding = (id: string): { readonly hiding?: Hiding } => {
    const hiding = config.comments === 'hidden' ? 'all' : withheldComments.get(id);
    return hiding === undefined ? {} : { hiding };
  };
  const successors = new Map<string, string>();
  const edited: string[] = [];
  const standing = new Map<string, string>();
  const gone: [file: string, id: string][] = [];

  const unread = ids.toSorted().map((id): Unread => {
    const reason = withheld.get(id);
    const stem = files.get(id);
    if (stem === undefined) throw new Error(`No content file for the record ${id}`);
    return {
      id,
      stem,
      corrections: corrections.get(id) ?? [],
      captured: seen.has(id),
      ...(reason !== undefined && { withheld: reason }),
      ...toHiding(id),
    };
  });
  const articles = await readAll(unread, known);
  const first = articles.map(({ file, edited: isEdited, summary }): Summary => {
    const { id, replaces, ...rest } = summary;
    if (isEdited) edited.push(id);
    if (summary.captured) standing.set(file, id);
    else gone.push([file, id]);
    // A record whose capture came back to seeds/ stands beside its successor again.
    if (replaces === undefined || seen.has(replaces)) return { id, ...rest };
    successors.set(replaces, id);
    return summary;
  });
  // Where an older capture was put back, it takes the place of what had taken its own.
  for (const [file, id] of gone) {
    const back = standing.get(file);
    if (back !== undefined && !successors.has(id)) successors.set(id, back);
  }
  const summaries = first.map((summary) => {
    const replacedBy = successors.get(summary.id);
    return replacedBy === undefined ? summary : { ...summary, replacedBy, listed: false };
  });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));

  const findHolding = (id: string): Holding | undefined => {
    const summary = byId.get(id);
    const stem = files.get(id);
    if (summary === undefined || stem === undefined) return undefined;
    const { digest, captured, replaces, replacedBy } = summary;
    const reason = withheld.get(id);
    return {
      id,
      stem,
      digest,
      corrections: corrections.get(id) ?? [],
      ...toHiding(id),
      standing: {
        captured,
        ...(replaces !== undefined && { replaces }),
        ...(replacedBy !== undefined && { replacedBy }),
        ...(reason !== undefined && { withheld: reason }),
      },
    };
  };
  return {
    archive: {
      config,
      summaries,
      ownPages: await readOwnPages(config.content),
      ...openStacks(findHolding, config.seeds, () => {}),
    },
    findHolding,
    articles: new Map(articles.map((article) => [article.summary.id, article])),
    edited,
    replaced: new Set(successors.keys()),
    unmatched: [...withheld.keys(), ...withheldComments.keys()].filter((id) => !files.has(id)),
  };
}

async function readAll(
  unread: readonly Unread[],
  { register, findStamps, pool, progress }: Acquaintance,
): Promise<readonly KnownArticle[]> {
  const find = (each: Unread): KnownArticle | undefined => {
    const known = register.articles.get(each.id);
    if (known?.json === undefined || known.md === undefined || known.standing !== toStanding(each)) return undefined;
    const { json, md } = findStamps(each.id);
    return known.json === json && known.md === md ? known : undefined;
  };
  const found = unread.map(find);
  const strange = unread.filter((_, at) => found[at] === undefined);
  if (strange.length > 0) progress.begin('Reading records', strange.length);
  const read = await doInBatches(strange, pool, {
    work: (articles, run) => run('summarise', { articles }),
    toLost: ({ stem }) => {
      throw new Error(`A process came to an end over ${stem}.json, most likely for want of memory`);
    },
    onDone: progress.step,
  });
  if (strange.length > 0) progress.end();
  const rest = read.values();
  return found.flatMap((known) => known ?? rest.next().value ?? []);
}
