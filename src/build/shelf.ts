import type { Config } from '../config.ts';
import { checkCorrections, readCorrections } from '../content/corrections.ts';
import type { ContentFiles } from '../content/files.ts';
import { readArticle } from '../content/files.ts';
import { readOwnPages } from '../content/pages.ts';
import { toSummary } from '../content/summary.ts';
import { readWithheld } from '../content/withheld.ts';
import type { Article } from '../record.ts';
import type { Summary } from '../summary.ts';
import type { Archive } from '../site/archive.ts';
import { type Holding, openStacks, toPublished } from './holding.ts';

/** The archive that content/ holds, and what there is to say of its articles. */
export interface Shelf {
  readonly archive: Archive;
  /** Finds what another process needs to read an article. */
  readonly findHolding: (id: string) => Holding | undefined;
  /** Ids of the articles that people edited. */
  readonly edited: readonly string[];
  /** Ids of the articles that another took the place of. */
  readonly replaced: ReadonlySet<string>;
  /** Ids that are to be withheld but no record has. */
  readonly unmatched: readonly string[];
}

/** Opens content/ for rendering; `seen` are the ids whose capture lies in seeds/, `ids` those that get a page. */
export async function openShelf(config: Config, files: ContentFiles, ids: readonly string[], seen: ReadonlySet<string>): Promise<Shelf> {
  const corrections = await readCorrections(config.content);
  checkCorrections(corrections, files);
  const withheld = await readWithheld(config.content);
  const successors = new Map<string, string>();
  const edited: string[] = [];
  const standing = new Map<string, string>();
  const gone: [file: string, id: string][] = [];

  const open = (id: string): Article => {
    const article = readArticle(files, id, corrections);
    const { replaces } = article;
    const reason = withheld.get(id);
    return toPublished(article, {
      captured: seen.has(id),
      // A record whose capture came back to seeds/ stands beside its successor again.
      ...(replaces !== undefined && !seen.has(replaces) && { replaces }),
      ...(reason !== undefined && { withheld: reason }),
    });
  };

  const first = ids.toSorted().map((id): Summary => {
    const article = open(id);
    if (article.edited) edited.push(id);
    if (article.replaces !== undefined) successors.set(article.replaces, id);
    const { file } = article.record.capture;
    if (article.captured) standing.set(file, id);
    else gone.push([file, id]);
    return toSummary(article);
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
    edited,
    replaced: new Set(successors.keys()),
    unmatched: [...withheld.keys()].filter((id) => !files.has(id)),
  };
}
