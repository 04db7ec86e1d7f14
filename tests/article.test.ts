import { describe, expect, test } from 'vitest';
import { article } from '../src/site/pages/article.ts';
import { comments as commentsKind } from '../src/site/pages/comments.ts';
import { capture } from '../src/site/pages/capture.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { renderPage } from './render.ts';
import { type Sample, SAMPLES, toArchive, toComment, toSample } from './samples.ts';

const archive = toArchive(SAMPLES, [
  { slug: 'about', title: 'How it came here', markdown: 'A box of *disks*.' },
  { slug: 'method', title: 'Method', markdown: 'Patience.' },
]);

describe('an article', () => {
  const render = (sample: Sample): Promise<string> => renderPage(article, sample.article.record.id, toArchive([sample]));

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
    expect(page).toMatch(
      /<p id="p3">In March[^<]*<a class="own-link" href="#p3" aria-label="Paragraph 3"><\/a><a class="own-line" href="[^"]*captures[^"]*#L6"/,
    );
    expect(page).toMatch(/<a\s+class="source-line"\s+href="[^"]*captures[^"]*#L9">line 9<\/a>/);
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

  test('says over its comments that the page speaks of more', async () => {
    const toPage = (rule: 'thread/count' | 'date/relative'): Promise<string> =>
      render(
        toSample(43, { comments: [toComment(1, 'one')], problems: [{ rule, severity: 'note', lines: [9, 9], message: '"4 replies"' }] }),
      );
    expect(await toPage('thread/count')).toMatch(/<br \/>The page speaks of more comments than these\. <a href="[^"]*#L9">/);
    expect(await toPage('date/relative')).not.toContain('more comments');
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
    const sample = toSample(20, { comments });
    const one = toArchive([sample]);
    const pages = await Promise.all([render(sample), ...commentsKind.keys(one).map((key) => renderPage(commentsKind, key, one))]);
    expect(pages.flatMap((page) => page.match(/(?<=<article class="comment" id=")c\d+/g) ?? [])).toEqual(comments.map(({ id }) => id));
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(200_000);
    const depth = pages
      .join('')
      .split(/(<ol>|<\/ol>)/)
      .reduce(
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
        const page = await renderPage(kind, key, one);
        expect(page, `${kind.name} ${key}`).not.toMatch(
          /<script(?! type="(?:application\/ld\+json|module)")|<img|<\/textarea|-->|="javascript:/,
        );
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
    const path = '<span dir="ltr"><bdi>seeds</bdi>/<wbr /><bdi>مرفأ-الصباح</bdi>/<wbr /><bdi>000_2cf98.txt</bdi></span>';
    expect(await renderPage(capture, record.id, arabic)).toContain(path);
    expect(await renderPage(article, record.id, arabic)).toContain(path);
  });

  test('shows each line as it is, with its role, its parts and the way to its field', async () => {
    const [sample] = SAMPLES;
    const page = await renderPage(capture, sample?.article.record.id ?? '', archive);
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
    const page = await renderPage(capture, long.article.record.id, both);
    expect(page.match(/<li id="L/g)).toHaveLength(lines);
    expect(await renderPage(capture, wide.article.record.id, both)).toContain('&lt;'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
