import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { type Backend, getFile, INSTALL, readDescription, SIGNATURE } from './backend.ts';
import { closeFolder, writePart } from './folder.ts';

// export{createInstance,debouncedSearch,…}; at the end of Pagefind's browser code
const EXPORTS = /export\{[\w,\s]*\};?\s*$/;
const PART = 'PagefindInstance';

/**
 * Writes Pagefind's browser code, and the stemmer of each language, once for all bundles. The code is made a function that gives one
 * index of Pagefind: each language calls it once, for the stemmer of one would serve all others too. Throws when the code is not as it is known.
 */
export async function writeEngine(folder: string, languages: readonly string[], backend: Backend): Promise<void> {
  const names = new Set<string>();
  for (const language of languages) {
    const output = await backend.index(language, [[{ address: 'a.html', content: '<html><body>a</body></html>' }]]);
    const code = new TextDecoder().decode(getFile(output, 'pagefind.js'));
    if (!EXPORTS.test(code) || !code.includes(`${PART}=class`)) {
      throw new Error(`Pagefind's pagefind.js is not as it is known; ${INSTALL}`);
    }
    const stemmer = `wasm.${readDescription(output)?.stemmer}.pagefind`;
    // Compressed again as Pagefind's code wants it.
    writePart(folder, stemmer, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), getFile(output, stemmer)]), { level: 9 }));
    writePart(folder, 'pagefind.js', Buffer.from(await toFactory(code)));
    for (const name of [stemmer, 'pagefind.js']) names.add(name);
  }
  closeFolder(folder, {}, names);
}

async function toFactory(code: string): Promise<string> {
  const part = await transform(code.replace(EXPORTS, `export{${PART}};`), {
    format: 'esm',
    minify: true,
    treeShaking: true,
    target: 'es2022',
  });
  const factory = part.code.replace(/export\s*\{\s*(\w+) as \w+\s*\};?\s*$/, 'return $1');
  return `export function openPagefind(){${factory}}\n`;
}
