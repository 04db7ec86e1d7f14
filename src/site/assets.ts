import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file that pages load, its name made from its content. */
export interface Asset {
  /** Where it stands, from the site's root: `assets/search-ABCD1234.js`. */
  readonly address: string;
  readonly content: Uint8Array;
}

/** Script and stylesheet of the search page. */
export interface SearchAssets {
  readonly script: Asset;
  readonly style: Asset;
}

const FOLDER = 'assets';
let bundled: Promise<SearchAssets> | undefined;

/** Bundles the search page's browser code, once a run of the program. Throws what esbuild says when it cannot. */
export function bundleSearch(): Promise<SearchAssets> {
  bundled ??= bundleAssets();
  return bundled;
}

/** Writes what the search page loads into `<output>/assets/`. */
export async function writeAssets(output: string): Promise<SearchAssets> {
  const assets = await bundleSearch();
  for (const { address, content } of [assets.script, assets.style]) {
    await mkdir(dirname(join(output, address)), { recursive: true });
    await writeFile(join(output, address), content);
  }
  return assets;
}

async function bundleAssets(): Promise<SearchAssets> {
  const here = (name: string): string => fileURLToPath(new URL(`assets/${name}`, import.meta.url));
  const { outputFiles } = await build({
    // In the published package the modules beside this one are compiled: main.js instead of main.ts.
    entryPoints: { search: here(`search/main${extname(import.meta.url)}`), 'search-page': here('search.css') },
    entryNames: '[name]-[hash]',
    outdir: FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const find = (extension: string): Asset => {
    const file = outputFiles.find(({ path }) => path.endsWith(extension));
    if (file === undefined) throw new Error(`esbuild made no ${extension} file of the search page`);
    return { address: `${FOLDER}/${file.path.slice(file.path.replaceAll('\\', '/').lastIndexOf('/') + 1)}`, content: file.contents };
  };
  return { script: find('.js'), style: find('.css') };
}
