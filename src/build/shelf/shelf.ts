import type { Config } from '../../config.ts';
import { checkCorrections } from '../../content/corrections.ts';
import { type ContentFiles, getStem } from '../../content/files.ts';
import { readOwnPages } from '../../content/pages.ts';
import { toTombstone, type Unpublished } from '../../content/published.ts';
import { toSummary } from '../../content/summary.ts';
import { checkWithheld, type WithheldComment } from '../../content/withheld.ts';
import type { Summary } from '../../summary.ts';
import type { Archive } from '../../site/archive.ts';
import { doInBatches } from '../workers/batches.ts';
import { type Holding, openStacks } from './holding.ts';
import { type Overlay, readOverlay } from './overlay.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import { type Progress, SILENT } from '../progress.ts';
import { EMPTY_REGISTER, type KnownArticle, type Register } from '../register/register.ts';
import { summarise } from './summarise.ts';
import { type ContentStamps, toStandingDigest, type Unread } from './unread.ts';
import { findSuccessors, spreadComments, spreadWithheld, toFindVersions } from './versions.ts';

/** The archive that content/ holds, and what there is to say of its articles. */
export interface Shelf {
  readonly archive: Archive;
  /** Finds what another process needs to read an article. */
  readonly findHolding: (id: string) => Holding | undefined;
  /** Whether an article, when it was read here, was no longer what its summary says. */
  readonly isChanged: (id: string) => boolean;
  /** The articles as they are known from now on. */
  readonly articles: ReadonlyMap<string, KnownArticle>;
  /** Ids of the articles that people edited. */
  readonly edited: readonly string[];
  /** Ids of the articles that another took the place of. */
  readonly replaced: ReadonlySet<string>;
  /** Ids of the articles that are withheld because another capture of the same file is. */
  readonly alsoWithheld: readonly string[];
}

/** What saves the reading of articles. */
export interface Acquaintance {
  readonly register: Register;
  readonly findStamps: (id: string) => ContentStamps;
  readonly pool: Pool;
  readonly progress: Progress;
  /** A trial of the first captures: what is said of records that are not there may be of others. */
  readonly isTrial?: boolean;
  /** Read already. */
  readonly overlay?: Overlay;
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
  const { corrections, withheld: rows, findHiding } = known.overlay ?? (await readOverlay(config));
  if (known.isTrial !== true) {
    checkCorrections(corrections, files);
    checkWithheld(rows, files);
  }
  const alike = new Map<string, readonly WithheldComment[]>();
  const toUnpublished = (id: string): Unpublished => {
    const stem = getStem(files, id);
    const hiding = findHiding(id, alike.get(id));
    return { id, stem, corrections: corrections.get(id) ?? [], ...(hiding !== undefined && { hiding }) };
  };

  const unread = ids.toSorted().map((id): Unread => ({ ...toUnpublished(id), captured: seen.has(id) }));
  const articles = await readAll(unread, known);
  const successors = findSuccessors(articles, seen);
  const findVersions = toFindVersions(articles, successors);
  const withheld = spreadWithheld(rows.records, findVersions);
  const isHere = new Set(ids);
  for (const [id, found] of spreadComments(rows.comments, findVersions, (one) => (isHere.has(one) ? toUnpublished(one) : undefined)))
    alike.set(id, found);
  const again = await summarise({
    articles: unread.filter(({ id }) => alike.has(id)).map(({ id, captured }) => ({ ...toUnpublished(id), captured })),
  });
  const veiled = new Map(again.map(({ summary }) => [summary.id, summary]));
  const summaries = articles.map(({ summary }): Summary => {
    const { id, captured, replaces } = summary;
    const reason = withheld.get(id);
    if (reason !== undefined) return toSummary(toTombstone(id, captured, reason));
    const { replaces: _other, ...rest } = veiled.get(id) ?? summary;
    const replacedBy = successors.get(id);
    return {
      ...rest,
      ...(replaces !== undefined && !seen.has(replaces) && { replaces }),
      ...(replacedBy !== undefined && { replacedBy, listed: false }),
    };
  });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const found = new Map(articles.map((article) => [article.summary.id, article]));
  const changed = new Set<string>();

  const findHolding = (id: string): Holding | undefined => {
    const summary = byId.get(id);
    if (summary === undefined) return undefined;
    const { digest, captured, replaces, replacedBy } = summary;
    const reason = withheld.get(id);
    return {
      ...toUnpublished(id),
      digest,
      stamps: toStamps(found.get(id)),
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
      ...openStacks(findHolding, config, (id) => changed.add(id)),
    },
    findHolding,
    isChanged: (id) => changed.has(id),
    articles: found,
    edited: articles.flatMap(({ edited, summary }) => (edited ? [summary.id] : [])),
    replaced: new Set([...successors.keys()].filter((id) => !withheld.has(id))),
    alsoWithheld: [...withheld.keys()].filter((id) => !rows.records.has(id)),
  };
}

function toStamps({ json, md }: ContentStamps = {}): ContentStamps {
  return { ...(json !== undefined && { json }), ...(md !== undefined && { md }) };
}

async function readAll(
  unread: readonly Unread[],
  { register, findStamps, pool, progress }: Acquaintance,
): Promise<readonly KnownArticle[]> {
  const find = (each: Unread): KnownArticle | undefined => {
    const known = register.articles.get(each.id);
    if (known?.json === undefined || known.md === undefined || known.standing !== toStandingDigest(each)) return undefined;
    const { json, md } = findStamps(each.id);
    return known.json === json && known.md === md ? known : undefined;
  };
  const found = unread.map(find);
  const strange = unread.filter((_, at) => found[at] === undefined);
  if (strange.length > 0) progress.begin('Reading records', strange.length);
  const read = await doInBatches(strange, pool, {
    work: (articles, run) => run('summarise', { articles }),
    toLost: ({ stem }) => {
      throw new Error(`A process came to an end over ${stem}.json, most likely for want of memory; build again with fewer jobs (--jobs 1)`);
    },
    onDone: progress.step,
  });
  if (strange.length > 0) progress.end();
  const rest = read.values();
  return found.flatMap((known) => known ?? rest.next().value ?? []);
}
