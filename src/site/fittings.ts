import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { writeAssets } from './assets.ts';
import { SHEET, STYLE_ADDRESS } from './style.ts';

const ROBOTS = 'User-agent: *\nDisallow:\n';

/** Writes into the output folder what a site needs beside its pages: stylesheets and scripts, and what hosts look for. */
export async function writeFittings(output: string): Promise<void> {
  await mkdir(join(output, 'assets'), { recursive: true });
  const { code } = await transform(SHEET, { loader: 'css', minify: true });
  await writeFile(join(output, STYLE_ADDRESS), code);
  await writeAssets(output);
  await writeFile(join(output, 'robots.txt'), ROBOTS);
  // GitHub Pages leaves out files that begin with an underscore unless it finds this one.
  await writeFile(join(output, '.nojekyll'), '');
}
