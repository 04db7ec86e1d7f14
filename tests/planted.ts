import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { listFiles } from './program.ts';

// Words that stand nowhere else, each in a field of its own.
const THREAD = `Comments: 3

  1. Florkus Offline Florkus
    Florkus (Florkus Venterdin) 4 February 2012 11: 05
    I count the mubbeltwist every spring and never come to the end of it.
  2. Dagrimel Offline Dagrimel
    Dagrimel (Dagrimel Ostwick) 5 February 2012 12: 15
    Florkus, I count the mubbeltwist every spring and never come to the end of it, you say? Ask Venterdin about the glimmerknot.
  3. Pelwin Offline Pelwin
    Pelwin (Pelwin Harrada) 6 February 2012 09: 41
    As @florkus said, and Dagrimel's answer was a trosselbank.
`;

const CAPTURE = `Zworbel finds a home for its bell. Opinion

By Quimble Tarvost

03.02.2012, Fennwickel.

The bellringers of the old quay have voted for a home that hums, and said so to the pfandolin on Tuesday evening.

A second vote was not asked for, the droonmaster wrote, since the first one rang so well.

${THREAD}`;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>The keeper counts his umbrellas</title>
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The keeper counts his umbrellas", "datePublished": "2012-03-04",
        "comment": [{"@type": "Comment", "author": {"@type": "Person", "name": "Bexley Undermoor"}, "text": "A vorplestick was mine."}]}
    </script>
  </head>
  <body>
    <article>
      <h1>The keeper counts his umbrellas</h1>
      <p>The keeper of the lost property office has counted his umbrellas again, and there is one too many since Monday morning.</p>
      <p>Nobody has brought it, he says. It must have come by itself, with the rain, as it did in the year of the long spring.</p>
    </article>
    <div id="comments">
      <h2>2 thoughts on “The keeper counts his umbrellas”</h2>
      <ol class="comment-list">
        <li class="comment" id="comment-1">
          <div class="comment-author vcard"><img alt="Bexley Undermoor" src="a.png"><b class="fn">Bexley Undermoor</b> <span class="says">says:</span></div>
          <div class="comment-metadata"><time datetime="2012-03-05T11:05:00+00:00">March 5, 2012 at 11:05 am</time></div>
          <div class="comment-content"><p>A vorplestick was mine.</p></div>
          <div class="reply"><a aria-label="Reply to Bexley Undermoor">Reply to Bexley Undermoor</a></div>
        </li>
        <li class="comment" id="comment-2">
          <div class="comment-author vcard"><b class="fn">Tamsin Quillory</b> <span class="says">says:</span></div>
          <div class="comment-metadata"><time datetime="2012-03-06T12:15:00+00:00">March 6, 2012 at 12:15 pm</time></div>
          <div class="comment-content"><p>Ask Bexley for the other fennimast, and Undermoor's sister too.</p></div>
        </li>
      </ol>
    </div>
    <aside>
      <h3>Recent comments</h3>
      <ul><li>Jorrin Applewhistle on The ferry keeps its second whistle</li></ul>
    </aside>
  </body>
</html>
`;

/** The names of people and words of comments in a page of HTML, one of whom comments on another article. */
export const IN_MARKUP = {
  page: PAGE,
  names: ['Bexley', 'Undermoor', 'Tamsin', 'Quillory', 'Jorrin', 'Applewhistle'],
  words: ['vorplestick', 'fennimast'],
} as const;

/** An archive of two articles, one of which has a planted word in each field that there is. */
export const ARCHIVE: Readonly<Record<string, string>> = {
  'seeds/grellmont.txt': CAPTURE,
  'seeds/grellmont.json': JSON.stringify({
    source: 'The Skrebbly Lamplighter',
    url: 'https://example.org/hubbrick',
    tags: ['snadderly'],
  }),
  'seeds/other.txt': `The ferry keeps its second whistle

03.02.2012, Bergen.

The ferry keeps its second whistle, the harbour office said on Friday, and nobody has asked what became of the first one.

Source: The Skrebbly Lamplighter
`,
  'backfile.config.yaml': 'title: The Harbour Papers\nbaseUrl: https://example.org/\n',
};

/** What people corrected in the article of this id, a planted word in each value and note. */
export function toCorrections(id: string): string {
  const rows = [
    ['kicker', 'Krindlepot', ''],
    ['standfirst', 'What the ostrabell heard', ''],
    ['agency', 'Mippleton Wire', ''],
    ['credits', 'Pictures: Wendrossa', ''],
    ['zone', 'Flumzeit', ''],
    ['date', '1987-11-23', 'as the nettlefawn has it'],
    ['updated', '1988-10-22', ''],
    ['comments/c1/name', 'Florkus Ambertwig', 'so signed in the yarrowmint'],
    ['comments/c1/status', 'Humblegrave', ''],
    ['comments/c1/zone', 'Gromptime', ''],
  ];
  return `id,field,value,note\n${rows.map((row) => [id, ...row].join(',')).join('\n')}\n`;
}

/** A planted word that a person writes into the text of the article. */
export const BY_HAND = 'trundleweft';

/** The planted words of each part of the archive, by what they stand in. */
export const WORDS = {
  /** Of the article, its comments aside. */
  article: [
    'Zworbel',
    'Krindlepot',
    'ostrabell',
    'Tarvost',
    'Fennwickel',
    'hubbrick',
    'snadderly',
    'pfandolin',
    'droonmaster',
    'Mippleton',
    'Wendrossa',
    'Flumzeit',
    'nettlefawn',
    'grellmont',
    '1987-11-23',
    '23 November 1987',
    '1988-10-22',
    BY_HAND,
  ],
  /** The names of who wrote the first comment, and those of the others. */
  firstNames: ['Florkus', 'Venterdin', 'Ambertwig'],
  otherNames: ['Dagrimel', 'Ostwick', 'Pelwin', 'Harrada'],
  /** What else the first comment holds. */
  first: ['mubbeltwist', 'Humblegrave', 'Gromptime', 'yarrowmint', '2012-02-04', '4 February 2012'],
  others: ['glimmerknot', 'trosselbank', '2012-02-05', '6 February 2012'],
} as const;

/** Those of some words that stand in a file of the site or in its address, inside of what is compressed too; capitals aside. */
export function listPlanted(site: string, words: readonly string[], isWanted: (path: string) => boolean = () => true): readonly string[] {
  const found = new Set<string>();
  for (const path of listFiles(site).filter(isWanted)) {
    const bytes = readFileSync(join(site, path));
    const isTable = path.endsWith('.parquet') && statSync(join(site, path.replace(/parquet$/, 'jsonl'))).size > 0;
    const texts = [path, ...(isTable ? [toRows(bytes)] : []), ...unpack(bytes).map((part) => part.toString('utf8'))].map((text) =>
      text.toLowerCase(),
    );
    for (const word of words) if (texts.some((text) => text.includes(word.toLowerCase()))) found.add(word);
  }
  return [...found];
}

// Its columns are compressed in a way of their own.
function toRows(parquet: Buffer): string {
  const table = tableFromIPC(readParquet(new Uint8Array(parquet)).intoIPCStream());
  return table
    .toArray()
    .map((row) => String(row))
    .join('\n');
}

// Files of the index hold many compressed pieces one behind the other.
function unpack(bytes: Buffer): readonly Buffer[] {
  const all = [bytes];
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at !== -1; at = bytes.indexOf('1f8b08', at + 1, 'hex')) {
    try {
      all.push(gunzipSync(bytes.subarray(at)));
    } catch {
      // No piece begins here.
    }
  }
  return all;
}

/** What the stemmers of the search leave of a word, and less. */
export function toStem(word: string): string {
  return /^\p{L}+$/u.test(word) ? word.slice(0, Math.max(5, word.length - 3)) : word;
}
