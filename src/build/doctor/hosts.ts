import type { Extreme, Measure } from './measure.ts';

/** Something that a host sets a limit to. */
export interface Limit {
  /** What is measured: "files", "bytes in all". */
  readonly what: string;
  readonly of: (measure: Measure) => number | Extreme;
  /** The most that fits. */
  readonly most: number;
  readonly unit?: 'bytes';
  /** One sentence: what to do about it. */
  readonly remedy: string;
}

/** Where a site can be put, and what of it would not fit. */
export interface Host {
  readonly title: string;
  readonly limits: readonly Limit[];
  /** Files that it looks for at the top, and what goes wrong without. */
  readonly needs: Readonly<Record<string, string>>;
}

const GIGABYTE = 1_000_000_000;
const MEBIBYTE = 1024 * 1024;

const SMALLER =
  'set search: lead in the config, which leaves a quarter of the search index, leave data/ out of what you upload, or split the archive by years';
const ELSEWHERE = 'split the archive by years into two, or take a host without such a limit';
const SPLIT_FILE = 'leave that file out of what you upload: pages and search do not need data/; or take a host without such a limit';
const BUILD_AGAIN = 'build the site again; if it is still so, tell us which names';

/** The hosts that the doctor knows, by the names that it is asked for. */
export const HOSTS: Readonly<Record<string, Host>> = {
  // docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
  'github-pages': {
    title: 'GitHub Pages',
    limits: [{ what: 'bytes in all', of: ({ bytes }) => bytes, most: GIGABYTE, unit: 'bytes', remedy: SMALLER }],
    needs: {
      '.nojekyll': 'GitHub leaves out files that begin with an underscore; build the site again, or make an empty file of that name',
    },
  },
  // developers.cloudflare.com/pages/platform/limits
  cloudflare: {
    title: 'Cloudflare Pages',
    limits: [
      {
        what: 'files',
        of: ({ files }) => files,
        most: 20_000,
        remedy: `the free plan takes no more; a paid one takes 100,000 (with PAGES_WRANGLER_MAJOR_VERSION=4), or ${ELSEWHERE}`,
      },
      { what: 'bytes in one file', of: ({ largestFile }) => largestFile, most: 25 * MEBIBYTE, unit: 'bytes', remedy: SPLIT_FILE },
    ],
    needs: { '404.html': 'Cloudflare then answers every wrong address with the first page; build the site again' },
  },
  // answers.netlify.com: a folder of a deploy holds at most 54,000 files
  netlify: {
    title: 'Netlify',
    limits: [{ what: 'files in one folder', of: ({ largestFolder }) => largestFolder, most: 54_000, remedy: ELSEWHERE }],
    needs: { '404.html': 'Netlify then shows a page of its own for wrong addresses; build the site again' },
  },
  // docs.gitlab.com/user/gitlab_com/#gitlab-pages
  gitlab: {
    title: 'GitLab Pages',
    limits: [
      { what: 'files and folders', of: ({ entries }) => entries, most: 200_000, remedy: ELSEWHERE },
      { what: 'bytes in all', of: ({ bytes }) => bytes, most: GIGABYTE, unit: 'bytes', remedy: SMALLER },
    ],
    needs: { '404.html': 'GitLab then shows a page of its own for wrong addresses; build the site again' },
  },
  // Microsoft, FAT32 File System Specification 1.03: a folder's table is at most 2 MiB of 32 bytes each
  fat32: {
    title: 'A FAT32 stick or disk',
    limits: [
      {
        what: 'places for names in one folder',
        of: ({ fullestFolder }) => fullestFolder,
        most: 65_536,
        remedy: 'format the stick as exFAT, or put the site on it as one .zip file',
      },
      { what: 'bytes in one file', of: ({ largestFile }) => largestFile, most: 2 ** 32 - 1, unit: 'bytes', remedy: SPLIT_FILE },
      {
        what: 'letters in one path',
        of: ({ longestPath }) => longestPath,
        most: 255,
        remedy: 'Windows opens no longer ones; put the site right at the top of the stick, under a short name',
      },
      {
        what: 'names that differ from others in capitals alone',
        of: ({ twins }) => twins,
        most: 0,
        remedy: `one would overwrite the other; ${BUILD_AGAIN}`,
      },
      { what: 'names that Windows does not know', of: ({ foreign }) => foreign, most: 0, remedy: BUILD_AGAIN },
    ],
    needs: {},
  },
};
