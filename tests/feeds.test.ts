import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../src/exports/atom.ts';
import { type Entry, listNewest, toEntry } from '../src/exports/entry.ts';
import { renderJsonFeed } from '../src/exports/jsonfeed.ts';
import { toElement } from '../src/exports/xml.ts';
import { SAMPLES, toArchive, toSample } from './samples.ts';
import { type Element, findAll, parseXml } from './xml.ts';

const BASE = 'https://example.org/papers/';
const archive = toArchive(SAMPLES);
const toEntries = (of: typeof archive): readonly Entry[] => listNewest(of).map(({ id }) => toEntry(of.readArticle(id), BASE));
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

// RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must hold, and what only once.
function checkAtom(feed: Element): void {
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = findAll(feed, 'entry');
  for (const one of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(findAll(one, name), name).toHaveLength(1);
    for (const name of ['published', 'summary', 'subtitle', 'generator']) expect(findAll(one, name).length, name).toBeLessThan(2);
    expect(findAll(one, 'updated')[0]?.text).toMatch(RFC_3339);
    for (const author of findAll(one, 'author')) expect(findAll(author, 'name')[0]?.text).not.toBe('');
    expect(findAll(one, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
    for (const { attributes } of findAll(one, 'link')) expect(URL.canParse(attributes['href'] ?? '')).toBe(true);
    for (const { attributes } of findAll(one, 'category')) expect(attributes['term']).toBeDefined();
  }
  expect(findAll(feed, 'author')).toHaveLength(1);
  expect(findAll(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href']).toBe(`${BASE}feed.xml`);
  const ids = entries.map((entry) => findAll(entry, 'id')[0]?.text);
  expect(new Set(ids).size).toBe(ids.length);
  const times = entries.map((entry) => findAll(entry, 'updated')[0]?.text ?? '');
  expect(times).toEqual(times.toSorted().toReversed());
  expect(findAll(feed, 'updated')[0]?.text).toBe(times[0]);
}

describe('the Atom feed', () => {
  test('holds what the standard asks for', () => {
    const feed = parseXml(renderAtom(toEntries(archive), archive.config, BASE));
    checkAtom(feed);
    expect(findAll(feed, 'entry').length).toBeGreaterThan(3);
  });

  test('tells of an article what its page tells', () => {
    const feed = parseXml(renderAtom(toEntries(archive), archive.config, BASE));
    const entry = findAll(feed, 'entry').find((one) => findAll(one, 'title')[0]?.text.startsWith('The ferry that would not leave'));
    const text = (name: string) => findAll(entry ?? feed, name).map((element) => element.text || element.attributes['term']);
    expect(text('updated')).toEqual(['2022-01-11T00:00:00Z']);
    expect(text('category')).toEqual(['ferries', 'patience']);
    expect(text('summary')[0]).toMatch(/^For eleven winters/);
    expect(text('id')[0]).toMatch(/^https:\/\/example\.org\/papers\/articles\/[0-9a-f]{2}\/sample-1-[0-9a-f]{16}\.html$/);
  });

  test('holds the thirty newest, and none that is withheld, replaced or without a year', () => {
    const years = Array.from({ length: 40 }, (_, at) => toSample(100 + at, { title: `Of ${1950 + at}`, date: `${1950 + at}` }));
    const hidden = [
      toSample(200, { title: 'Withheld', date: '2024-01-01', withheld: { reason: 'asked', date: '2024-02-03' } }),
      toSample(201, { title: 'Replaced', date: '2024-01-01', replacedBy: '0123456789abcdef' }),
      toSample(202, { title: 'Yearless', date: 'XXXX-02-26' }),
      toSample(203, { title: 'Undated' }),
    ];
    const titles = toEntries(toArchive([...years, ...hidden])).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: 30 }, (_, at) => `Of ${1989 - at}`));
  });

  test('a date that was worked out is no date of publication', () => {
    const inferred = { basis: 'inferred', from: 'comments', rule: 'comments/earliest' } as const;
    const [entry] = toEntries(toArchive([toSample(1, { title: 'Late', date: '2022-01-11', evidence: { date: inferred } })]));
    expect(entry?.day).toBe('2022-01-11');
    expect(entry).not.toHaveProperty('published');
  });

  test('any text comes out as itself, but for what XML cannot hold', () => {
    const foreign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '&lt;', '<!--', '\r', '\0', '\uFFFE', '\uD800', '"', "'"));
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        const element = parseXml(toElement('title', `${text}.`, { term: text.replace(/[\t\n]/g, '') }));
        expect(element.text).toBe(`${text}.`.replace(foreign, '\uFFFD'));
        expect(element.attributes['term']).toBe(text.replace(/[\t\n]/g, '').replace(foreign, '\uFFFD'));
      }),
    );
  });

  test('hostile values make no feed that cannot be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const sample = toSample(1, { title: text, date: '2022-01-11', byline: [`${text}.`], tags: [text], source: text, standfirst: text });
        const one = toArchive([sample]);
        checkAtom(parseXml(renderAtom(toEntries(one), { ...one.config, title: `${text}.`, description: text }, BASE)));
        JSON.parse(renderJsonFeed(toEntries(one), one.config, BASE));
      }),
    );
  });
});

test('the JSON feed holds what JSON Feed 1.1 asks for', () => {
  const feed = JSON.parse(renderJsonFeed(toEntries(archive), archive.config, BASE)) as {
    version: string;
    title: string;
    feed_url: string;
    items: { id: string; url: string; content_text: string; date_published?: string }[];
  };
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'The Harbour Papers', feed_url: `${BASE}feed.json` });
  expect(feed.items.length).toBe(toEntries(archive).length);
  for (const { id, url, content_text, date_published } of feed.items) {
    expect(id).toBe(url);
    expect(typeof content_text).toBe('string');
    if (date_published !== undefined) expect(date_published).toMatch(RFC_3339);
  }
});
