import { basename, relative } from 'node:path';
import type { Config } from '../../config.ts';
import type { ContentFiles, ForeignFile } from '../../content/files.ts';
import type { Rejection } from '../../record.ts';
import type { Summary } from '../../summary.ts';
import { listTight } from '../doctor/examine.ts';
import { toListings } from '../doctor/measure.ts';
import type { Duplicate, Intake } from '../intake/intake.ts';
import type { Stock } from '../intake/stock.ts';
import type { Survey } from '../intake/survey.ts';
import type { RegisterState } from '../register/register.ts';
import { type FoundKind, toFound } from './found.ts';
import { type Known, toKnown } from './known.ts';
import { isNoArticle } from './rejections.ts';
import { findStrays } from './strays.ts';
import type { Overlay } from '../shelf/overlay.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { MadeSite } from '../site/make.ts';

/** What a build did: captures = pages + duplicates + withheld + rejected. */
export interface BuildResult {
  /** Set for a trial: how many captures were asked for. */
  readonly limit?: number;
  readonly captures: number;
  /** What lies in seeds/, by kind. */
  readonly found: readonly FoundKind[];
  /** Articles on the site whose capture lies in seeds/. */
  readonly pages: number;
  /** Captures whose bytes are those of one before. */
  readonly duplicates: number;
  /** Those, each with the one that it is the same as. */
  readonly copies: readonly Duplicate[];
  readonly withheld: number;
  readonly rejected: number;
  /** Those of them that are sound rows of a container and no article. */
  readonly noArticle: number;
  /** Articles on the site whose capture has gone from seeds/. */
  readonly kept: number;
  /** Those of them that a newer capture took the place of. */
  readonly replaced: number;
  /** Content files of those that nothing took the place of, as paths from the archive's folder. */
  readonly gone: readonly string[];
  /** Articles that people set right before a newer capture took their place, which has none of it: content files, as paths from the archive's folder. */
  readonly superseded: readonly { readonly earlier: string; readonly newer: string }[];
  /** Content files that people edited, as paths from the archive's folder. */
  readonly edited: readonly string[];
  /** Files among the content files that are no record's. */
  readonly foreign: readonly ForeignFile[];
  /** Ids of the articles that are withheld because another capture of the same file is. */
  readonly alsoWithheld: readonly string[];
  readonly rejections: readonly Rejection[];
  /** Whether what the last build knew could be used. */
  readonly state: RegisterState;
  /** How many seed files were looked into; the others are as the last build knew them. */
  readonly looked: number;
  /** How many seed files were parsed; the records of the others stood as they should. */
  readonly parsed: number;
  /** What the captures of each folder have in common. */
  readonly survey: Survey;
  readonly known: Known;
  /** All the pages of the site, lists and captures included. */
  readonly files: number;
  /** Those of them that were made anew; the others stood as they should. */
  readonly rendered: number;
  readonly output: string;
  /** Folders that the config's `sources` names and that hold no seed file, each with the nearest that does. */
  readonly strays: readonly string[];
  /** One line for each host of which a limit is near or passed. */
  readonly tight: readonly string[];
  /** Whether the site has feeds, or why it has none; without a base URL it has no sitemap either. */
  readonly feeds: 'made' | 'no-base-url' | 'no-dates';
}

/** What the stages of a build left behind. */
interface Stages {
  readonly config: Config;
  readonly limit: number | undefined;
  readonly files: ContentFiles;
  readonly overlay: Overlay;
  readonly stock: Stock;
  readonly survey: Survey;
  readonly state: RegisterState;
  readonly intake: Intake;
  /** How many seed files were parsed. */
  readonly parsed: number;
  readonly shelf: Shelf;
  readonly site: MadeSite;
}

/** Counts and lists what a build did. */
export function toResult({ config, limit, files, overlay, stock, survey, state, intake, parsed, shelf, site }: Stages): BuildResult {
  const { archive, edited, replaced, alsoWithheld } = shelf;
  const captured = archive.summaries.filter((summary) => summary.captured);
  const withheld = captured.filter((summary) => summary.withheld).length;
  const kept = archive.summaries.filter((summary) => !summary.captured && !summary.withheld);
  const toPath = ({ id }: { readonly id: string }): string => relative(config.root, `${files.get(id)}.md`);
  const setRight = new Set([...overlay.corrections.keys(), ...edited]);
  return {
    ...(limit !== undefined && { limit }),
    captures: intake.captures,
    found: toFound(intake.seeds),
    pages: captured.length - withheld,
    duplicates: intake.duplicates.length,
    copies: intake.duplicates,
    withheld,
    rejected: intake.rejections.length,
    noArticle: intake.rejections.filter(isNoArticle).length,
    kept: kept.length,
    replaced: replaced.size,
    gone: kept.filter(({ replacedBy }) => replacedBy === undefined).map(toPath),
    superseded: kept.flatMap(({ id, replacedBy }) =>
      replacedBy === undefined || !setRight.has(id) || setRight.has(replacedBy)
        ? []
        : [{ earlier: toPath({ id }), newer: toPath({ id: replacedBy }) }],
    ),
    edited: edited.map((id) => toPath({ id })),
    foreign: files.foreign,
    alsoWithheld,
    rejections: intake.rejections,
    state,
    looked: stock.looked,
    parsed,
    survey,
    known: toKnown(archive.summaries, (id) => archive.readArticle(id).record.capture.file, config.comments),
    files: site.pages,
    rendered: site.rendered,
    output: config.output,
    strays: findStrays(
      config.sources ?? {},
      stock.seeds.map(({ ref }) => ref),
      basename(config.seeds),
    ),
    tight: listTight(toListings(site.manifest)),
    feeds: config.baseUrl === undefined ? 'no-base-url' : archive.summaries.some(isDated) ? 'made' : 'no-dates',
  };
}

function isDated({ listed, date = '' }: Summary): boolean {
  return listed && /^\d{4}/.test(date);
}
