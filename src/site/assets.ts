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

/** Scripts and stylesheets of the pages that run a script. */
export interface Scripts {
  readonly search: Asset;
  /** What the search page's script starts in a thread of its own. */
  readonly worker: Asset;
  readonly style: Asset;
  /** What the search page loads when a list of hits is taken away. */
  readonly takeaway: Asset;
  readonly find: Asset;
}

const FOLDER = 'assets';
// search-ABCD1234.js, search-worker-ABCD1234.js, search-page-ABCD1234.css, find-ABCD1234.js
const SEARCH = /^search-\w+\.js$/;
const WORKER = /^search-worker-\w+\.js$/;
const STYLE = /\.css$/;
const TAKEAWAY = /^search-export-\w+\.js$/;
const FIND = /^find-\w+\.js$/;
let bundled: Promise<Scripts> | undefined;

/** Bundles the browser code of the pages that run a script, once a run of the program. Throws what esbuild says when it cannot. */
export function bundleScripts(): Promise<Scripts> {
  bundled ??= bundleAssets();
  return bundled;
}

/** Writes what those pages load into `<output>/assets/`. */
export async function writeAssets(output: string): Promise<Scripts> {
  const assets = await bundleScripts();
  for (const { address, content } of [assets.search, assets.worker, assets.style, assets.takeaway, assets.find]) {
    await mkdir(dirname(join(output, address)), { recursive: true });
    await writeFile(join(output, address), content);
  }
  return assets;
}

async function bundleAssets(): Promise<Scripts> {
  const here = (name: string): string => fileURLToPath(new URL(`assets/${name}`, import.meta.url));
  const { outputFiles } = await build({
    // In the published package the modules beside this one are compiled: main.js instead of main.ts.
    entryPoints: {
      search: here(`search/main${extname(import.meta.url)}`),
      'search-worker': here(`search/worker${extname(import.meta.url)}`),
      'search-page': here('search.css'),
      'search-export': here(`export/main${extname(import.meta.url)}`),
      find: here(`find/main${extname(import.meta.url)}`),
    },
    // The names tell of the paths from here: they must not tell from where the program was started.
    absWorkingDir: import.meta.dirname,
    entryNames: '[name]-[hash]',
    outdir: FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1), contents }));
  const find = (name: RegExp): Asset => {
    const file = files.find((one) => name.test(one.name));
    if (file === undefined) throw new Error(`esbuild made no file ${name.source}`);
    return { address: `${FOLDER}/${file.name}`, content: file.contents };
  };
  return { search: find(SEARCH), worker: find(WORKER), style: find(STYLE), takeaway: find(TAKEAWAY), find: find(FIND) };
}
