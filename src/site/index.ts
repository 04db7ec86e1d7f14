import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Archive } from './archive.ts';
import { writeAssets } from './assets.ts';
import { writePages } from './eleventy.ts';
import { PAGES } from './pages/index.ts';

const STYLE = new URL('assets/site.css', import.meta.url);

const ROBOTS = 'User-agent: *\nDisallow:\n';

/** Writes every page of an archive into an empty output folder, with its stylesheets and scripts and what hosts look for; the search bundles are made elsewhere. */
export async function renderSite(archive: Archive, output: string, onPage: () => void): Promise<{ readonly pages: number }> {
  await mkdir(join(output, 'assets'), { recursive: true });
  const { code } = await transform(await readFile(STYLE, 'utf8'), { loader: 'css', minify: true });
  await writeFile(join(output, 'assets', 'site.css'), code);
  await writeAssets(output);
  await writeFile(join(output, 'robots.txt'), ROBOTS);
  // GitHub Pages leaves out files that begin with an underscore unless it finds this one.
  await writeFile(join(output, '.nojekyll'), '');
  return { pages: await writePages(PAGES, archive, output, onPage) };
}
