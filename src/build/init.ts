import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { CONFIG_FILE } from '../config.ts';
import { UsageError } from '../faults.ts';
import { toPrintable } from '../text/printable.ts';

const SAMPLE = `Ferry to Saltholm Island Returns After Eleven Weeks

14.03.2023, Copenhagen.

The ferry between Copenhagen and Saltholm Island sailed again on Tuesday morning, eleven weeks after a storm tore away the island's landing stage.

Some forty islanders waited on the quay with a brass band and two crates of smoked eel. "We have baked for three days," said the baker, who had rowed her bread across all winter.

The harbour office says that the new stage stands on steel piles and will outlast its builders. Tickets cost what they did before.

Source: The Quayside Courier

2 thoughts on “Ferry to Saltholm Island Returns After Eleven Weeks”

Oarsman says:
March 14, 2023 at 6:20 pm

I shall miss the rowing, but not the rain.

Reply

Eel Friend says:
March 15, 2023 at 8:05 am

Which stall sells the eel?

Reply
`;

/** Makes a new archive in a folder: its config, its folders and one invented capture; returns the paths it wrote. */
export function makeArchive(folder: string): readonly string[] {
  const root = resolve(folder);
  if (existsSync(join(root, CONFIG_FILE))) {
    throw new UsageError(
      `${toPrintable(root)} is an archive already (it has a ${CONFIG_FILE}); build it with: backfile build ${toPrintable(folder)}`,
    );
  }
  const outer = findOuter(root);
  if (outer !== undefined) {
    throw new UsageError(`${toPrintable(root)} lies in the archive ${toPrintable(outer)}; make the new one outside of it`);
  }
  for (const name of ['seeds', 'content']) makeFolder(join(root, name));
  const hasSeeds = existsSync(join(root, 'seeds')) && readdirSync(join(root, 'seeds')).length > 0;
  const files: readonly (readonly [path: string, text: string])[] = [
    [CONFIG_FILE, toConfigText(basename(root))],
    ['.gitignore', '_site/\n.backfile/\nbackfile.salt\n'],
    ...(hasSeeds ? [] : [['seeds/sample.txt', SAMPLE] as const]),
  ];
  const written = files.filter(([path]) => !existsSync(join(root, path)));
  for (const [path, text] of written) writeFileSync(join(root, path), text, { flag: 'wx' });
  return written.map(([path]) => join(root, path));
}

/** The archive that a folder lies in. */
function findOuter(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  return existsSync(join(above, CONFIG_FILE)) ? above : findOuter(above);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && (cause.code === 'ENOTDIR' || cause.code === 'EEXIST');
    if (!isTaken) throw cause;
    throw new UsageError(`A file stands in the way of the folder ${toPrintable(path)}; name another folder, or move the file away`, {
      cause,
    });
  }
}

function toConfigText(name: string): string {
  return `# What this archive is called and how its captures are read. Every key may be left out.
${stringify({ title: name })}
# One or two sentences that say what it holds.
# description: Articles and reader comments of a paper that has closed.

# Who keeps the archive.
# keeper: The Reading Room

# Where the site will stand on the web; feeds, the sitemap and previews of links need to know.
# baseUrl: https://example.org/papers/

# Under which terms the texts and the tables in data/ stand: best a short name of spdx.org/licenses, or an address.
# licence: CC-BY-4.0

# Language of the interface.
language: en

# Order of dates such as 03.02.2022 where nothing in a capture decides it: day-first or month-first.
# dateOrder: day-first

# Captures bigger than this many bytes are left out and listed.
# maximumBytes: 16777216

# How comments are published: shown, pseudonymous (backfile salt makes what that needs) or hidden.
# comments: shown

# Which pages ask search engines to leave them out: index (none), noindex-comments or noindex (all).
# robots: index

# Whether whole texts can be searched or their beginnings only: full or lead. By the size of the archive when it is not said.
# search: full

# Folders, from this one or absolute.
# seeds: seeds
# content: content
# output: _site
`;
}
