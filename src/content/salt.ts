import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Config } from '../config.ts';
import { UsageError } from '../faults.ts';
import { readText, toReason, writeText } from './disk.ts';

/** The file of the salt, beside the config. */
const SALT_FILE = 'backfile.salt';

/** Where a machine that has no such file may have the salt: the secret of a workflow. */
const SALT_VARIABLE = 'BACKFILE_SALT';

/** A shorter one could be guessed, and with it all names. */
const SHORTEST = 16;
const BYTES = 32;

type Folders = Pick<Config, 'root' | 'seeds' | 'content' | 'output'>;

/**
 * Reads the salt that pseudonyms are made with, from the environment or its file. A UsageError when there is none, when it is too short, or when
 * git tracks it or a file that holds it: whoever has the salt can try out names until a pseudonym comes out.
 */
export function readSalt(folders: Folders, environment: Readonly<Record<string, string | undefined>>): string {
  const path = join(folders.root, SALT_FILE);
  const given = environment[SALT_VARIABLE]?.trim() ?? '';
  const salt = given === '' ? readText(path)?.trim() : given;
  const where = given === '' ? path : SALT_VARIABLE;
  if (salt === undefined) {
    throw new UsageError(
      `comments: pseudonymous needs a salt, and there is no ${path}; make one with: backfile salt, or bring back the one you had, since another makes other pseudonyms`,
    );
  }
  if (salt.length < SHORTEST) throw new UsageError(`${where}: the salt has ${salt.length} letters and must have ${SHORTEST} or more; make one with: backfile salt`);
  const tracked = findTracked(folders, salt);
  if (tracked !== undefined) {
    throw new UsageError(
      `${where}: the salt is public, since git tracks it in ${tracked}; take it out (git rm --cached), list ${SALT_FILE} in .gitignore and make another, since this one stays in git's history`,
    );
  }
  return salt;
}

/** Makes the salt of an archive and has git ignore it; gives its path. A UsageError when there is one. */
export function makeSalt(root: string): string {
  const path = join(root, SALT_FILE);
  if (existsSync(path)) throw new UsageError(`${path} is there already; keep it, since with another salt all pseudonyms would be others`);
  const ignored = join(root, '.gitignore');
  const rules = readText(ignored) ?? '';
  // First: between the two git must not see it.
  if (!rules.split(/\r?\n/).some((rule) => rule === SALT_FILE || rule === `/${SALT_FILE}`)) {
    writeText(ignored, `${rules}${rules === '' || rules.endsWith('\n') ? '' : '\n'}${SALT_FILE}\n`);
  }
  writeFileSync(path, `${randomBytes(BYTES).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  return path;
}

// A file that git tracks and that is the salt or holds it; captures and records, of which there may be many, aside.
function findTracked({ root, seeds, content, output }: Folders, salt: string): string | undefined {
  if (!isInRepository(root)) return undefined;
  const inside = [seeds, content, output].map((folder) => relative(root, folder)).filter((way) => !way.startsWith('..') && !isAbsolute(way));
  const others = inside.map((way) => `:(exclude,literal)${way.replaceAll(sep, '/')}`);
  const named = askGit(root, ['ls-files', '--', `:(literal)${SALT_FILE}`]);
  const [found] = `${named}\n${askGit(root, ['grep', '--fixed-strings', '--text', '--files-with-matches', '-f', '-', '--', ':/', ...others], salt)}`
    .split('\n')
    .filter((line) => line !== '');
  return found;
}

function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInRepository(parent);
}

function askGit(root: string, question: readonly string[], input?: string): string {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  // Whoever owns the repository, and no program that its config names.
  const options = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'grep.fallbackToNoIndex=false'];
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', root, ...options, ...question], { encoding: 'utf8', env: environment, input });
  // grep says with 1 that it found nothing.
  if (error === undefined && (status === 0 || status === 1)) return stdout;
  throw new UsageError(
    `git could not say whether it tracks the salt of ${root}: ${error === undefined ? stderr.trim() : toReason(error)}; mend that, or move the archive out of the repository`,
  );
}
