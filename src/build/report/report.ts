import { toFoundLine } from './found.ts';
import { basename, join, relative, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import type { Added } from '../../content/withholding.ts';
import { toPrintable } from '../../text/printable.ts';
import type { BuildResult } from './result.ts';
import { toKnownLines } from './known.ts';
import { toSurveyLines } from './learned.ts';
import type { RegisterState } from '../register/register.ts';
import type { Rehearsal } from '../rehearse.ts';
import { isNoArticle, toNoArticleLines, toRejectionLine, toRejectionsFile } from './rejections.ts';

const SHOWN = 20;

// my-archive, /srv/papers/1987
const SHELL_SAFE = /^[\w./@][\w./@-]*$/;

const FOREIGN = {
  name: 'its name is not that of a record',
  'symbolic-link': 'links are not followed',
  'second-of-its-id': 'another file has the same id; keep one of them',
  'without-md':
    'its .md was deleted, and both are written anew while the capture is in the seeds; to take an article out, list it in withheld.csv',
} as const;

/** What a build did, for people: the counts, what was left out and why, and where the site is. */
export function toReport(result: BuildResult, root: string): string {
  const { state, found, strays, survey, known, tight, feeds, files, output } = result;
  const lines = [
    ...(state === 'damaged' || state === 'outdated' ? [STATES[state] ?? ''] : []),
    toCountLine(result),
    ...(found.length > 1 || found.some(({ rows }) => rows !== undefined) ? [toFoundLine(found)] : []),
    ...toCaptureLines(result),
    ...toContentLines(result),
    ...toPart('The config names sources of folders in which no seed file lies:', strays),
    ...toRejectedLines(result, root),
    ...[toSurveyLines(survey), toKnownLines(known)].flatMap((part) => (part.length > 0 ? ['', ...part] : [])),
    ...(tight.length > 0 ? [''] : []),
    ...toPart('Near a limit of these hosts, or above; backfile doctor --host NAME says what to do:', tight),
    '',
    ...FEEDS[feeds],
    `The site, ${toCount(files, 'page')} in all, is in ${output}`,
  ];
  return `${lines.map(toPrintable).join('\n')}\n`;
}

function toCountLine({ captures, pages, duplicates, withheld, rejected, noArticle }: BuildResult): string {
  const rest = noArticle > 0 ? `, ${noArticle.toLocaleString('en')} of them no article` : '';
  return `${toCount(captures, 'capture')} = ${toCount(pages, 'page')} + ${toCount(duplicates, 'duplicate')} + ${withheld} withheld + ${rejected} rejected${rest}`;
}

// Captures that gave no page of their own, and pages that have no capture
function toCaptureLines({ copies, limit, kept, replaced, gone, superseded }: BuildResult): readonly string[] {
  const successors = replaced > 0 ? `; ${replaced} of them replaced by a newer capture` : '';
  return [
    ...toPart(
      `${toCount(copies.length, 'duplicate')}, left out for the capture before with the same bytes:`,
      copies.map(({ capture, first }) => `${capture}: the same as ${first}`),
    ),
    ...(limit === undefined ? [] : [`A trial of the first ${toCount(limit, 'capture')}: build again without --limit for all`]),
    ...(kept > 0 ? [`${toCount(kept, 'page')} kept whose capture has gone from the seeds${successors}`] : []),
    ...toPart(
      '  put back what is missed; to take one off the site, delete its .md and .json, or withhold it (backfile withhold ID):',
      gone,
    ),
    ...toPart(
      `${toCount(superseded.length, 'article')} set right by hand whose file was captured anew since: the newer one has none of it; look whether it still holds, and say it again for the newer one`,
      superseded.map(({ earlier, newer }) => `${earlier}: now ${newer}`),
    ),
  ];
}

// What people did to the files of content/
function toContentLines({ edited, alsoWithheld, foreign }: BuildResult): readonly string[] {
  return [
    ...toPart(`${toCount(edited.length, 'content file')} edited by hand, kept as edited:`, edited),
    ...toPart(`${toCount(alsoWithheld.length, 'earlier or later capture')} of files of which one is withheld, withheld too:`, alsoWithheld),
    ...toPart(
      `${toCount(foreign.length, 'file')} in content/articles left alone:`,
      foreign.map(({ path, reason }) => `${path}: ${FOREIGN[reason]}`),
    ),
  ];
}

function toRejectedLines({ rejections, noArticle }: BuildResult, root: string): readonly string[] {
  const unread = rejections.filter((rejection) => !isNoArticle(rejection));
  return [
    ...toPart(`${toCount(unread.length, 'capture')} rejected that could not be read:`, unread.map(toRejectionLine)),
    ...toPart(`${toCount(noArticle, 'row')} rejected as no article:`, toNoArticleLines(rejections)),
    ...(unread.length > SHOWN || noArticle > 0 ? [`  all that was rejected is in ${toRejectionsFile(root)}`] : []),
  ];
}

const FEEDS: Readonly<Record<BuildResult['feeds'], readonly string[]>> = {
  made: [],
  'no-base-url': [
    'No feeds and no sitemap: both need to know where the site will stand; say so as baseUrl in the config, or with --base-url',
  ],
  'no-dates': ['No feeds: no article has a year, and every feed asks for one'],
};

const REASONS = {
  new: 'not there before',
  changed: 'changed, or its sidecar did',
  layout: 'what its folder has in common changed',
  record: 'its record is not as the last build left it',
  young: 'its record was written too lately for its time to tell that it is as it was',
} as const;

const STATES: Readonly<Record<RegisterState, string | undefined>> = {
  read: undefined,
  absent: 'Nothing is known of a last build, so everything is read.',
  outdated: 'What is known of the last build is another version’s or another config’s, so everything is read again.',
  damaged: 'What was known of the last build is damaged, so everything is read again.',
};

/** What a build would do, for people. */
export function toRehearsalReport({ seeds, looked, captures, parsed, gone, state, site }: Rehearsal): string {
  const rows = Object.entries(parsed);
  const total = rows.reduce((sum, [, { count }]) => sum + count, 0);
  const lines = [
    ...(STATES[state] === undefined ? [] : [STATES[state]]),
    `${toCount(captures, 'capture')} in ${toCount(seeds, 'seed file')}, ${looked.toLocaleString('en')} of which had to be looked into`,
    `A build would parse ${total === 0 ? 'none of them' : toCount(total, 'capture')}${rows.length > 0 ? ':' : ''}`,
    ...rows.flatMap(([reason, { count, first }]) => [
      `  ${toCount(count, 'capture')}: ${REASONS[reason as keyof typeof REASONS]}`,
      ...first.map((path) => `    ${path}`),
      ...(count > first.length ? [`    and ${(count - first.length).toLocaleString('en')} more`] : []),
    ]),
  ];
  if (gone > 0) lines.push(`keep ${toCount(gone, 'page')} whose capture has gone from the seeds, or is another one now`);
  if (site === undefined)
    lines.push(
      'and then make the pages of these, of their neighbours and of the lists they stand in; how many is known once they are parsed',
    );
  else {
    const { rendered, files, first, periods, indexed } = site;
    lines.push(
      `make ${rendered === 0 ? 'no page' : `${rendered.toLocaleString('en')} of ${toCount(files, 'page')}`}${rendered > 0 ? ':' : ''}`,
      ...first.map((address) => `    ${address}`),
      ...(rendered > first.length ? [`    and ${(rendered - first.length).toLocaleString('en')} more`] : []),
      `and index ${indexed === 0 ? 'nothing' : `${indexed.toLocaleString('en')} of ${toCount(periods, 'stretch of time', 'stretches of time')}`}`,
    );
  }
  lines.push('Nothing was changed.');
  return `${lines.map(toPrintable).join('\n')}\n`;
}

/** What was withheld, what there is to do, and what stays. */
export function toWithheldReport({ path, articles }: Added, archive: string): string {
  const lines = [
    ...articles.map(
      ({ id, title, comment }) =>
        `${comment === undefined ? '' : `comment ${comment} of `}${id}${title === undefined ? '' : ` (${title})`} is withheld, by a row in ${path}`,
    ),
    `The site that stands has it still; build and publish it anew: ${toInvocation()} build${toArgument(resolve(archive))}`,
    'The seeds and content/ keep the text, and so does the history of git: do not publish these.',
  ];
  return `${lines.map(toPrintable).join('\n')}\n`;
}

/** Where a salt was made and how to treat it. */
export function toSaltReport(path: string): string {
  return `${toPrintable(`made ${path}`)}
Keep a copy: with another salt all pseudonyms are others. Never publish it: who has it can try out names. Git ignores it now.
`;
}

/** How to look at a site that was built. */
export function toHint({ root, seeds, content, output }: Pick<Config, 'root' | 'seeds' | 'content' | 'output'>): string {
  const folders = [
    ['--seeds', seeds, 'seeds'],
    ['--content', content, 'content'],
    ['--output', output, '_site'],
  ] as const;
  const elsewhere = folders
    .filter(([, path, usual]) => path !== join(root, usual))
    .map(([option, path]) => ` ${option}${toArgument(path)}`);
  return toPrintable(`Open ${join(output, 'index.html')}, or run: ${toInvocation()} serve${toArgument(root)}${elsewhere.join('')}`);
}

/** What `init` made and what to do next. */
export function toStart(written: readonly string[], folder: string): string {
  const sample = written.find((path) => path.endsWith('sample.txt'));
  const next = [
    ...(sample === undefined
      ? []
      : [`${sample} is an invented article to try it with; delete it before you build if you do not want it in the archive`]),
    `Put scraped texts into ${join(folder, 'seeds')}, one article a file, then run: ${toInvocation()} build${toArgument(resolve(folder))}`,
  ];
  return `${[...written.map((path) => `made ${path}`), ...next].map(toPrintable).join('\n')}\n`;
}

/** How this program is called by whoever called it: by npm where npm did, by its name, or by its file. */
export function toInvocation({ argv, env }: Pick<NodeJS.Process, 'argv' | 'env'> = process): string {
  const [, file = ''] = argv;
  if (env['npm_command'] !== undefined) return 'npx backfile';
  return basename(file) === 'backfile' ? 'backfile' : `node ${quote(file)}`;
}

// As it is typed in a shell that stands where the program was started.
function toArgument(root: string): string {
  const way = relative('.', root);
  if (way === '') return '';
  const path = way.startsWith('..') ? root : way;
  return ` ${quote(path)}`;
}

function quote(path: string): string {
  return SHELL_SAFE.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

// A list under its heading; neither where there is nothing to list
function toPart(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...toList(lines)];
}

function toList(lines: readonly string[]): string[] {
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  return lines.length > SHOWN ? [...shown, `  and ${lines.length - SHOWN} more`] : shown;
}

function toCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
