import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Config } from '../config.ts';
import { toAccentAddress, toAccentSheet } from './accent.ts';
import { writeAssets } from './assets.ts';
import { MISSING_STYLE } from './pages/missing.ts';
import { SEARCH_POLICY } from './pages/search.ts';
import { SHEET, STYLE_ADDRESS } from './style.ts';

/**
 * What a server that knows `_headers` files says with each page, above what the pages say themselves: all that some page of the site may
 * load, and that no other site frames it. Tables may be read by pages of other sites. Files whose names are made of what is in them never change.
 * With `robots: noindex`, that search engines should leave all out: files that are no pages cannot say so themselves.
 * The tables hold comments, so they stay out where those do.
 */
const toHeaders = (robots: Config['robots']): string => `/*
  Content-Security-Policy: ${toPolicy()}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer${robots === 'noindex' ? '\n  X-Robots-Tag: noindex' : ''}
/data/*
  Access-Control-Allow-Origin: *${robots === 'noindex-comments' ? '\n  X-Robots-Tag: noindex' : ''}
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/pagefind/:bundle/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Writes into the output folder what a site needs beside its pages: stylesheets and scripts, and what hosts look for. */
export async function writeFittings(
  output: string,
  { baseUrl, accent, robots }: Pick<Config, 'baseUrl' | 'accent' | 'robots'>,
): Promise<void> {
  await mkdir(join(output, 'assets'), { recursive: true });
  const { code } = await transform(SHEET, { loader: 'css', minify: true });
  await writeFile(join(output, STYLE_ADDRESS), code);
  if (accent !== undefined) await writeFile(join(output, toAccentAddress(accent)), toAccentSheet(accent));
  await writeAssets(output);
  await writeFile(join(output, 'robots.txt'), toRobots(baseUrl));
  await writeFile(join(output, '_headers'), toHeaders(robots));
  // GitHub Pages leaves out files that begin with an underscore unless it finds this one.
  await writeFile(join(output, '.nojekyll'), '');
}

function toRobots(baseUrl: string | undefined): string {
  return `User-agent: *\nDisallow:\n${baseUrl === undefined ? '' : `\nSitemap: ${baseUrl}sitemap.xml\n`}`;
}

// The search page's policy allows most; the page for wrong addresses brings its own style.
function toPolicy(): string {
  return `${SEARCH_POLICY.replace("style-src 'self'", `style-src 'self' ${MISSING_STYLE}`)}; frame-ancestors 'self'`;
}
