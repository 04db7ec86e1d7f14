import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../faults.ts';
import { toPrintable } from '../../text/printable.ts';
import { type Host, HOSTS, type Limit } from './hosts.ts';
import { type Listing, listSite, measure, type Measure } from './measure.ts';

/** What of a site does not fit a host. */
export interface Diagnosis {
  readonly lines: readonly string[];
  readonly fits: boolean;
}

/** A hint is given from this share of a limit on. */
const NEAR = 0.8;

/** Measures the site in a folder by the limits of a host, or of all that are known. Throws a UsageError for a host that is not known and where there is no site. */
export function examineSite(site: string, name?: string, listings: Iterable<Listing> = listSite(site)): Diagnosis {
  if (name !== undefined && !Object.hasOwn(HOSTS, name))
    throw new UsageError(toPrintable(`There is no host ${name}; the doctor knows ${Object.keys(HOSTS).join(', ')}`));
  if (lstatSync(site, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(toPrintable(`There is no site in ${site}; build it first, or name its folder with --output`));
  }
  const found = measure(listings);
  const hosts = Object.entries(HOSTS).flatMap(([known, host]) => (name === undefined || known === name ? [host] : []));
  const verdicts = hosts.map((host) => ({ title: host.title, complaints: toComplaints(host, site, found) }));
  const lines = verdicts.flatMap(({ title, complaints }) => [
    complaints.length === 0 ? `The site fits ${title}.` : `The site does not fit ${title}:`,
    ...complaints.map((line) => `  ${line}`),
  ]);
  return {
    lines: [...toFigureLines(found), '', ...lines].map(toPrintable),
    fits: verdicts.every(({ complaints }) => complaints.length === 0),
  };
}

function toComplaints({ limits, needs }: Host, site: string, found: Measure): readonly string[] {
  const over = limits.filter((limit) => toFigure(limit, found) > limit.most);
  const missing = Object.entries(needs).filter(([path]) => !existsSync(join(site, path)));
  return [
    ...over.map((limit) => `${toSentence(limit, found)}. What to do: ${limit.remedy}.`),
    ...missing.map(([path, why]) => `${path} is missing: ${why}.`),
  ];
}

/** One line for each host of which a limit is near or passed: the figure that is furthest. */
export function listTight(listings: Iterable<Listing>): readonly string[] {
  const found = measure(listings);
  return Object.entries(HOSTS).flatMap(([name, host]) => {
    const [limit, share] = toTightest(host, found);
    return limit !== undefined && share >= NEAR ? [`${host.title} (${name}): ${toSentence(limit, found)}`] : [];
  });
}

function toTightest({ limits }: Host, found: Measure): readonly [limit: Limit | undefined, share: number] {
  let tightest: readonly [limit: Limit | undefined, share: number] = [undefined, 0];
  for (const limit of limits) {
    const figure = toFigure(limit, found);
    const share = limit.most === 0 ? figure : figure / limit.most;
    if (share > tightest[1]) tightest = [limit, share];
  }
  return tightest;
}

function toFigure({ of }: Limit, found: Measure): number {
  const value = of(found);
  return typeof value === 'number' ? value : value.figure;
}

function toSentence(limit: Limit, found: Measure): string {
  const value = limit.of(found);
  const figure = toFigure(limit, found).toLocaleString('en');
  const most = limit.most === 0 ? 'none may be' : `at most ${limit.most.toLocaleString('en')} fit`;
  return `${figure} ${limit.what}, ${most}${typeof value === 'number' ? '' : ` (${value.path === '' ? 'the top folder' : value.path})`}`;
}

function toFigureLines(found: Measure): readonly string[] {
  const rows: readonly (readonly [name: string, figure: number, path?: string])[] = [
    ['files', found.files],
    ['files and folders', found.entries],
    ['bytes in all', found.bytes],
    ['largest file', found.largestFile.figure, found.largestFile.path],
    ['files in one folder', found.largestFolder.figure, found.largestFolder.path],
    ['longest path', found.longestPath.figure, found.longestPath.path],
    ['twins but for capitals', found.twins.figure, found.twins.path],
  ];
  return rows.map(([name, figure, path = '']) => `${name.padEnd(23)}${figure.toLocaleString('en').padStart(15)}  ${path}`.trimEnd());
}
