import { createHash } from 'node:crypto';
import { digestCode, findVersion } from '../program.ts';
import type { Treatment } from './lead.ts';
import type { Cut } from './period.ts';

/** The code that makes bundles of articles; in the published package it is compiled. */
const CODE = [/^search\/\w+\.[jt]s$/, /^text\/(?:\w+\/)*\w+\.[jt]s$/, /^site\/markdown\.[jt]s$/];
/** What of other people's makes them. */
const PACKAGES = ['pagefind', 'esbuild', 'hono', 'markdown-it', 'any-ascii'];

let digest: string | undefined;

/** Names a period by all that its files are made from: its articles, the code that indexes them and how. */
export function toKey({ language, members }: Cut, { lead, locale }: Treatment): string {
  const hash = createHash('sha256').update(`${toCodeDigest()} ${language} ${lead ?? 'full'} ${locale}\n`);
  for (const member of members) hash.update(`${member.id} ${member.digest}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Names the folder of Pagefind's own code for some languages, from the index's. */
export function toEnginePath(languages: readonly string[]): string {
  const key = createHash('sha256')
    .update(`${toCodeDigest()} ${languages.join(' ')}`)
    .digest('hex')
    .slice(0, 8);
  return `${findVersion('pagefind')}-${key}/`;
}

function toCodeDigest(): string {
  digest ??= digestCode({ rooms: ['search', 'text', 'site'], isCode: (path) => CODE.some((code) => code.test(path)), packages: PACKAGES });
  return digest;
}
