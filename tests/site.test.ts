import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from '../src/site/index.ts';
import { renderHistogram } from '../src/site/parts/histogram.ts';
import { article } from '../src/site/pages/article.ts';
import { capture } from '../src/site/pages/capture.ts';
import { home } from '../src/site/pages/home.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { locations } from '../src/site/pages/locations.ts';
import { tombstone } from '../src/site/pages/tombstone.ts';
import { type Sample, SAMPLES, toArchive, toComment, toSample } from './samples.ts';

let folder: string;
let site: string;
const archive = toArchive(SAMPLES, [
  { slug: 'about', title: 'How it came here', markdown: 'A box of *disks*.' },
  { slug: 'method', title: 'Method', markdown: 'Patience.' },
]);

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-test-'));
  site = join(folder, 'site');
  await renderSite(archive, site, () => {});
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site of the samples', () => {
  test('has a page for every key of every kind, and counts them', async () => {
    let drawn = 0;
    const { pages } = await renderSite(archive, join(folder, 'again'), () => drawn++);
    const expected = PAGES.flatMap((kind) => kind.keys(archive).map((key) => kind.permalink(key, archive))).toSorted();
    expect(listFiles(site).filter((name) => name.endsWith('.html'))).toEqual(expected);
    expect([pages, drawn]).toEqual([expected.length, expected.length]);
    for (const kind of PAGES) expect(kind.keys(archive), kind.name).not.toHaveLength(0);
    expect(listFiles(join(folder, 'again'))).toEqual(listFiles(site));
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Void elements, white space and case are matters of taste; tel: links and long titles are the captures' own.
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        'tel-non-breaking': 'off',
        'void-style': 'off',
        'no-inline-style': 'error',
      },
    });
    for (const name of listFiles(site).filter((file) => file.endsWith('.html'))) {
      const { results } = await validator.validateString(readFileSync(join(site, name), 'utf8'));
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId} ${message}`)),
      ).toEqual([]);
    }
  });

  test('has no link inside it that leads nowhere', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const read = (name: string): ReadonlySet<string> => {
      const known =
        ids.get(name) ?? new Set([...readFileSync(join(site, name), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
      ids.set(name, known);
      return known;
    };
    let links = 0;
    for (const name of listFiles(site).filter((file) => file.endsWith('.html'))) {
      for (const [, href = ''] of readFileSync(join(site, name), 'utf8').matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (href.startsWith('https://example.org/')) continue;
        const [path = '', hash] = href.split('#');
        const target = path === '' ? name : posix.join(dirname(name), path);
        expect(existsSync(join(site, target)), `${name} → ${href}`).toBe(true);
        if (hash !== undefined) expect(read(target).has(hash), `${name} → ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(400);
  });

  test('runs no script but on the search page and loads nothing from elsewhere', () => {
    for (const name of listFiles(site).filter((file) => file.endsWith('.html') && !['search.html', '404.html'].includes(file))) {
      const page = readFileSync(join(site, name), 'utf8');
      expect(page).not.toContain('<script');
      expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;self&#39;');
    }
  });

  test('has a page for missing addresses that looks the same at any depth', () => {
    const page = readFileSync(join(site, '404.html'), 'utf8');
    const style = /<style>([^<]+)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src &#39;sha256-${createHash('sha256').update(style).digest('base64')}&#39;;`);
    expect([...page.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/']);
  });

  test('says which language its own words are in, and which its keeper writes', async () => {
    const german = { ...archive, config: { ...archive.config, language: 'de' } };
    for (const kind of PAGES) {
      const page = (await kind.render(kind.keys(german)[0] ?? '', german)).toString();
      expect(/<html lang="(.*?)"/.exec(page)?.[1], kind.name).toBe('en');
    }
    expect((await home.render('home', german)).toString()).toMatch(/<h1\s+lang="de" dir="ltr">The Harbour Papers/);
  });

  test('leaves no long list of names without its heading', async () => {
    const places = Array.from({ length: 50 }, (_, index) =>
      toSample(100 + index, { location: { text: `Quay ${index}`, name: `Quay ${index}`, country: 'NO' } }),
    );
    const page = await locations.render(
      'locations.html',
      toArchive([...places, toSample(150, { location: { text: 'HALIFAX' } }), toSample(151, {})]),
    );
    const sections = page.toString().split('<section>').slice(1);
    expect(sections.map((section) => /<h2[^>]*>(.*?)<\/h2>/.exec(section)?.[1])).toEqual([
      'Norway',
      'Norway, continued',
      'Norway, continued',
      'As written, not resolved to one place',
      undefined,
    ]);
    expect(sections.map((section) => section.match(/<li>/g)?.length)).toEqual([24, 24, 2, 1, 1]);
    expect(sections[4]).toContain('not stated');
  });

  test('writes the years below the bars, none beyond an end of them', async () => {
    for (const count of [1, 2, 7, 8, 15, 57, 150]) {
      const bars = Array.from({ length: count }, (_, index) => ({ label: `${1874 + index}`, count: 1, text: '1 article' }));
      const chart = (await renderHistogram(bars, 'Years')).toString();
      const labels = [...chart.matchAll(/<text\s+x="([\d.]+)%"\s+y="1em"\s+text-anchor="(\w+)"/g)];
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.length).toBeLessThanOrEqual(7);
      // A year is a tenth as wide as the chart of a phone.
      const ends = labels.map(([, at, anchor]) => {
        const start = Number(at) - (anchor === 'start' ? 0 : anchor === 'end' ? 9.6 : 4.8);
        return [start, start + 9.6] as const;
      });
      expect(
        ends.every(([start, end], index) => start >= 0 && end <= 100 && start > (ends[index - 1]?.[1] ?? -1)),
        `${count}`,
      ).toBe(true);
    }
  });

  test('has one small stylesheet', () => {
    expect(readFileSync(join(site, 'assets', 'site.css')).length).toBeLessThan(12_000);
  });

  test('keeps a withheld article out of everything but its tombstone', () => {
    const [id = ''] = tombstone.keys(archive);
    const address = tombstone.permalink(id, archive);
    for (const name of listFiles(site)) {
      const page = readFileSync(join(site, name), 'utf8');
      expect(page.includes('A name that should not be here'), name).toBe(false);
      expect(page.includes(id), name).toBe(name === address);
    }
    expect(readFileSync(join(site, address), 'utf8')).toContain('a private person');
  });

  test('lists neither replaced articles nor loses their pages', () => {
    const old = SAMPLES[7]?.article;
    const page = readFileSync(join(site, article.permalink(old?.record.id ?? '', archive)), 'utf8');
    expect(page).toContain('the newer one is <a href="../../articles/76/');
    expect(readFileSync(join(site, 'dates/2022.html'), 'utf8')).not.toContain(old?.record.id);
  });
});

describe('an article', () => {
  const render = async (sample: Sample): Promise<string> =>
    (await article.render(sample.article.record.id, toArchive([sample]))).toString();

  test('says how its date, location and source are known', async () => {
    const page = await render(SAMPLES[0] as Sample);
    expect(page).toContain('<time datetime="2022-01-11">11 January 2022, or earlier</time>');
    expect(page).toContain(
      '<span class="basis inferred">Inferred</span> from the earliest comment. The capture states no date of its own.',
    );
    expect(page).toMatch(/<q dir="auto">11 January 2022 11: 05<\/q><\/p><p><a href="[^"]*captures[^"]*#L10">Line 10 of the capture<\/a>/);
    expect(page).toContain('<span class="basis corrected">Corrected</span> by hand');
    expect(page).toContain('Elsewhere it says otherwise');
    expect(page).toContain('4 comments by 3 people, 11–12 January 2022');
    expect(page).toContain('Left out of this page: 2 lines');
  });

  test('names what stands in its head, where it lies on the map and what to cite', async () => {
    const { article: ferry } = SAMPLES[0] as Sample;
    const page = await render(toSample(40, { ...ferry.record, id: 'f'.repeat(16), agency: 'Quay Wire' }));
    expect(page).toContain('Source: <bdi>North Quay News Agency</bdi>');
    expect(page).toContain('Agency: <bdi>Quay Wire</bdi>');
    expect(page).toContain('<p>60.39° N, 5.32° E</p>');
    expect(page).toContain('<span>status: <bdi>Offline</bdi></span>');
    expect(page).toContain('<code>articles/ff/sample-40-ffffffffffffffff.html</code>');
    const south = await render(toSample(41, { location: { text: 'Ushuaia', name: 'Ushuaia', latitude: -54.8, longitude: -68.304 } }));
    expect(south).toContain('<p>54.80° S, 68.30° W</p>');
  });

  test('marks what a person corrected or took away where it stands', async () => {
    const corrected = { basis: 'stated', from: 'correction', rule: 'correction/csv', note: 'asked the harbour master' } as const;
    const page = await render(
      toSample(42, {
        evidence: { date: corrected, source: corrected, byline: corrected, 'comments/c2/author': corrected },
        updated: '2022-01-12',
        comments: [toComment(1, 'one'), toComment(2, 'two', { author: 'Mara' })],
      }),
    );
    const [, first, second] = page.split('<article class="comment"');
    expect(first).not.toContain('#corrected');
    expect(second).toContain('<a class="basis corrected" href="#corrected">Corrected</a>');
    for (const [field, label] of [
      ['date', 'Date'],
      ['source', 'Source'],
      ['byline', 'Byline'],
    ] as const) {
      expect(page).toMatch(
        new RegExp(`<details id="${field}">\\s*<summary>${label}: removed</summary>\\s*<div class="how">.*asked the harbour`, 's'),
      );
      expect(page.match(new RegExp(`id="${field}"`, 'g'))).toHaveLength(1);
    }
    expect(page).not.toContain('Location: removed');
  });

  test('without a title is known by its first words', async () => {
    const page = await render(SAMPLES[4] as Sample);
    expect(page).toContain('<title>Untitled, A piano arrived by sea yesterday evening, and nobody on the… · The Harbour Papers</title>');
    expect(page).toContain('26 February, year not stated');
  });

  test('shows ten thousand answers to answers without losing one', async () => {
    const comments = Array.from({ length: 10_000 }, (_, index) => toComment(index + 1, 'so', index === 0 ? {} : { parent: `c${index}` }));
    const page = await render(toSample(20, { comments }));
    expect(page.match(/<article class="comment"/g)).toHaveLength(10_000);
    const depth = page.split(/(<ol>|<\/ol>)/).reduce(
      ({ now, most }, part) => {
        const next = now + (part === '<ol>' ? 1 : part === '</ol>' ? -1 : 0);
        return { now: next, most: Math.max(most, next) };
      },
      { now: 0, most: 0 },
    );
    expect(depth).toEqual({ now: 0, most: 9 });
  }, 30_000);

  test('shows comments whose parent is missing, later or themselves', async () => {
    const comments = [
      toComment(1, 'one', { parent: 'c9' }),
      toComment(2, 'two', { parent: 'c2' }),
      toComment(3, 'three', { parent: 'c4' }),
      toComment(4, 'four', { parent: 'c3' }),
    ];
    expect((await render(toSample(21, { comments }))).match(/id="c\d"/g)).toEqual(['id="c1"', 'id="c2"', 'id="c3"', 'id="c4"']);
  });

  test('lets no text of a capture out of its element', async () => {
    const evil = `"><script>alert(1)</script>' onload='x' {{ 7*7 }} {% x %} </title></textarea>--><img src=x onerror=y>`;
    const hostile = toSample(22, {
      title: evil,
      kicker: evil,
      standfirst: evil,
      byline: [evil],
      date: evil,
      zone: evil,
      updated: evil,
      agency: evil,
      source: evil,
      sourceUrl: 'javascript:alert(1)',
      location: { text: evil, name: evil, region: evil, country: evil },
      credits: [evil],
      tags: [evil],
      language: evil,
      body: [{ kind: 'paragraph', text: evil }],
      comments: [
        toComment(1, evil, { author: evil, name: evil, date: evil, dateText: evil, zone: evil, status: evil }),
        toComment(2, '', {
          id: evil,
          body: [
            { kind: 'preformatted', text: evil },
            { kind: 'list', ordered: true, items: [{ text: evil }] },
          ],
        }),
      ],
      furniture: [{ lines: [1, 1], text: evil, reason: evil }],
      problems: [{ rule: evil, severity: 'note', message: evil }],
      evidence: { date: { basis: 'stated', from: 'text', text: evil, rule: evil, note: evil } },
      ledger: [{ lines: [1, 1], role: 'body', to: evil }],
      text: evil,
    });
    const one = toArchive([hostile]);
    for (const kind of PAGES) {
      for (const key of kind.keys(one)) {
        const page = (await kind.render(key, one)).toString();
        expect(page, `${kind.name} ${key}`).not.toMatch(/<script>|<img|<\/textarea|-->|="javascript:/);
      }
    }
    expect(await render(hostile)).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; onload=&#39;x&#39; {{ 7*7 }} {% x %}');
  });
});

describe('a capture', () => {
  test('has a path whose names stand in their order, whatever their scripts', async () => {
    const sample = toSample(43, {});
    const file = 'seeds/مرفأ-الصباح/000_2cf98.txt';
    const { record } = sample.article;
    const arabic = toArchive([{ ...sample, article: { ...sample.article, record: { ...record, capture: { ...record.capture, file } } } }]);
    const path = '<span dir="ltr"><bdi>seeds</bdi>/<bdi>مرفأ-الصباح</bdi>/<bdi>000_2cf98.txt</bdi></span>';
    expect((await capture.render(record.id, arabic)).toString()).toContain(path);
    expect((await article.render(record.id, arabic)).toString()).toContain(path);
  });

  test('shows each line as it is, with its role, its parts and the way to its field', async () => {
    const [sample] = SAMPLES;
    const page = (await capture.render(sample?.article.record.id ?? '', archive)).toString();
    expect(page.match(/<li id="L\d+"/g)).toHaveLength(13);
    expect(page).toContain(
      '<span class="part r-title">The ferry that would not leave, and the town that learned to wait for it.</span> <span class="part r-title">Opinion</span>',
    );
    expect(page).toMatch(/<li id="L6" +class="r-body">[^\n]*\s*[^\n]*#p3">body 4<\/a>/);
    expect(page).toMatch(/<li id="L11" +class="r-comment">[^\n]*\s*[^\n]*#c1">comment 1<\/a>.*> {4}I drove the nine/);
    expect(page).toMatch(/<li id="L13" +class="r-furniture">[^\n]*\s*[^\n]*left out: comment form/);
  });

  test('of a hundred thousand lines, or of one line of a megabyte, is made in linear time', async () => {
    const lines = 100_000;
    const long = toSample(30, {
      text: 'word\n'.repeat(lines - 1) + 'word',
      ledger: Array.from({ length: lines }, (_, index) => ({ lines: [index + 1, index + 1], role: 'body', to: 'body/0' })),
    });
    const wide = toSample(31, { text: '<'.repeat(1_000_000), ledger: [{ lines: [1, 1_000_000_000], role: 'body', to: 'body/0' }] });
    const both = toArchive([long, wide]);
    const start = performance.now();
    const page = (await capture.render(long.article.record.id, both)).toString();
    expect(page.match(/<li id="L/g)).toHaveLength(lines);
    expect((await capture.render(wide.article.record.id, both)).toString()).toContain('&lt;'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
