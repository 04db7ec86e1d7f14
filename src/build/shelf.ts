import { dirname } from 'node:path';
import { readCaptureText } from '../captures/index.ts';
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

/** The archive that content/ holds, and what there is to say of its articles. */
export interface Shelf {
  readonly archive: Archive;
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
    const { replaces, ...article } = readArticle(files, id, corrections);
    const replacedBy = successors.get(id);
    const reason = withheld.get(id);
    return {
      ...article,
      captured: seen.has(id),
      // A record whose capture came back to seeds/ stands beside its successor again.
      ...(replaces !== undefined && !seen.has(replaces) && { replaces }),
      ...(replacedBy !== undefined && { replacedBy }),
      ...(reason !== undefined && { withheld: reason }),
    };
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

  return {
    archive: {
      config,
      summaries,
      ownPages: await readOwnPages(config.content),
      readArticle: open,
      readCaptureText: (id) => readCaptureText(dirname(config.seeds), open(id).record.capture, config.seeds),
    },
    edited,
    replaced: new Set(successors.keys()),
    unmatched: [...withheld.keys()].filter((id) => !files.has(id)),
  };
}
