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

/** Scripts and stylesheet of the search page. */
export interface SearchAssets {
  readonly script: Asset;
  /** What the script starts in a thread of its own. */
  readonly worker: Asset;
  readonly style: Asset;
}

const FOLDER = 'assets';
// search-ABCD1234.js, search-worker-ABCD1234.js, search-page-ABCD1234.css
const SCRIPT = /^search-\w+\.js$/;
const WORKER = /^search-worker-\w+\.js$/;
const STYLE = /\.css$/;
let bundled: Promise<SearchAssets> | undefined;

/** Bundles the search page's browser code, once a run of the program. Throws what esbuild says when it cannot. */
export function bundleSearch(): Promise<SearchAssets> {
  bundled ??= bundleAssets();
  return bundled;
}

/** Writes what the search page loads into `<output>/assets/`. */
export async function writeAssets(output: string): Promise<SearchAssets> {
  const assets = await bundleSearch();
  for (const { address, content } of [assets.script, assets.worker, assets.style]) {
    await mkdir(dirname(join(output, address)), { recursive: true });
    await writeFile(join(output, address), content);
  }
  return assets;
}

async function bundleAssets(): Promise<SearchAssets> {
  const here = (name: string): string => fileURLToPath(new URL(`assets/${name}`, import.meta.url));
  const { outputFiles } = await build({
    // In the published package the modules beside this one are compiled: main.js instead of main.ts.
    entryPoints: {
      search: here(`search/main${extname(import.meta.url)}`),
      'search-worker': here(`search/worker${extname(import.meta.url)}`),
      'search-page': here('search.css'),
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
    if (file === undefined) throw new Error(`esbuild made no file ${name.source} of the search page`);
    return { address: `${FOLDER}/${file.name}`, content: file.contents };
  };
  return { script: find(SCRIPT), worker: find(WORKER), style: find(STYLE) };
}
