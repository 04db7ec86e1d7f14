import { parseMember } from '../../text/member.ts';
import { extname } from 'node:path';
import type { KnownSeed } from '../register/register.ts';
import { isNoArticle } from './rejections.ts';

/** The seed files of one kind, by their extension. */
export interface FoundKind {
  /** `.html`, `.jsonl.gz`; empty where a file has none. */
  readonly extension: string;
  readonly files: number;
  /** How many rows they hold, where they are containers. */
  readonly rows?: number;
  /** How many files and rows were rejected. */
  readonly rejected?: number;
  /** Those of them that are sound rows and no article. */
  readonly noArticle?: number;
}

/** Counts what lies in seeds/ by kind, the most common first. */
export function toFound(seeds: ReadonlyMap<string, KnownSeed>): readonly FoundKind[] {
  const kinds = new Map<string, { files: number; rows: number; rejected: number; noArticle: number }>();
  for (const [ref, { captures }] of seeds) {
    const outer = extname(ref).toLowerCase();
    const extension = outer === '.gz' ? `${extname(ref.slice(0, -outer.length)).toLowerCase()}${outer}` : outer;
    const kind = kinds.get(extension) ?? { files: 0, rows: 0, rejected: 0, noArticle: 0 };
    kind.files += 1;
    kind.rows += captures.filter((capture) => parseMember('id' in capture ? capture.file : capture.rejection.ref) !== undefined).length;
    for (const { rejection } of captures) {
      if (rejection === undefined) continue;
      kind.rejected += 1;
      if (isNoArticle(rejection)) kind.noArticle += 1;
    }
    kinds.set(extension, kind);
  }
  return [...kinds]
    .map(([extension, { files, rows, rejected, noArticle }]) => ({
      extension,
      files,
      ...(rows > 0 && { rows }),
      ...(rejected > 0 && { rejected }),
      ...(noArticle > 0 && { noArticle }),
    }))
    .toSorted((a, b) => b.files - a.files || (a.extension < b.extension ? -1 : 1));
}

/** What was found, in one line: "812 .html, 1 .jsonl.gz with 12,345 rows (3 rejected)". */
export function toFoundLine(found: readonly FoundKind[]): string {
  const words = found.map(({ extension, files, rows, rejected, noArticle }) => {
    const amiss = [toWords(rejected, 'rejected'), toWords(noArticle, 'of them no article')].filter((part) => part !== '').join(', ');
    const kind = extension === '' ? 'without an extension' : extension;
    return `${files.toLocaleString('en')} ${kind}${rows === undefined ? '' : ` with ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`}${amiss === '' ? '' : ` (${amiss})`}`;
  });
  return `Found in the seeds: ${words.join(', ')}`;
}

function toWords(count: number | undefined, what: string): string {
  return count === undefined ? '' : `${count.toLocaleString('en')} ${what}`;
}
