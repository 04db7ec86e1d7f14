import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Invented, inventArticle, type InventedComment, type Plan } from '../src/bench/article.ts';
import { toCaptureText } from '../src/bench/capture.ts';
import { inventArticles, toRow, writeSeeds } from '../src/bench/corpus.ts';
import type { Moment } from '../src/bench/languages.ts';
import { toLuck } from '../src/bench/luck.ts';
import { drawRank, toWord } from '../src/bench/words.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord, Comment } from '../src/record.ts';
import { toCapture } from './capture.ts';

const PLAN: Plan = { seed: 1, articles: 400, languages: ['en'] };
const READ = 150;

const two = (number: number): string => `${number}`.padStart(2, '0');
const toDay = ({ year, month, day }: Moment): string => `${year}-${two(month)}-${two(day)}`;
const toMinute = (moment: Moment): string => `${toDay(moment)}T${two(moment.hour)}:${two(moment.minute)}`;
const toDigest = (articles: Iterable<Invented>): string => {
  const hash = createHash('sha256');
  for (const article of articles) hash.update(toRow(article));
  return hash.digest('hex');
};

describe('an invented corpus', () => {
  test('is the same whenever it is made, and another with another seed', () => {
    expect(toDigest(inventArticles(PLAN))).toBe(toDigest(inventArticles(PLAN)));
    expect(toDigest(inventArticles(PLAN))).not.toBe(toDigest(inventArticles({ ...PLAN, seed: 2 })));
  });

  test('begins as a smaller one does', () => {
    expect(toDigest(inventArticles({ ...PLAN, articles: 4_000 }, 0, 50))).toBe(toDigest(inventArticles(PLAN, 0, 50)));
  });

  test('has articles of 400 to 900 words with 5.6 comments, over twenty years', () => {
    const articles = [...inventArticles({ ...PLAN, articles: 2_000 })];
    const words = articles.map(({ paragraphs }) => paragraphs.join(' ').split(' ').length);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(400);
    expect(Math.max(...words)).toBeLessThanOrEqual(900);
    const comments = articles.reduce((sum, article) => sum + article.comments.length, 0);
    expect(comments / articles.length).toBeGreaterThan(5.2);
    expect(comments / articles.length).toBeLessThan(6);
    expect(Math.max(...articles.map((article) => article.comments.length))).toBeGreaterThan(25);
    expect(new Set(articles.map(({ published }) => published.year)).size).toBe(20);
    expect(new Set(articles.map(({ shape }) => shape)).size).toBe(2);
  });

  test('goes on with articles that are newer than all others, each with its hour', () => {
    const newest = [...inventArticles(PLAN, PLAN.articles, PLAN.articles + 10)].map(({ published }) => toMinute(published));
    const others = [...inventArticles(PLAN)].map(({ published }) => toMinute(published));
    expect(newest.every((moment) => others.every((other) => other < moment))).toBe(true);
    expect(new Set(newest).size).toBe(10);
    expect(newest).toEqual(newest.toSorted());
  });

  test('lies in folders by source and year, one capture a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-corpus-'));
    try {
      const size = writeSeeds(inventArticles(PLAN, 0, 40), folder);
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
      expect(paths).toHaveLength(40);
      expect(paths.every((path) => /^[a-z-]+[/\\]20\d\d[/\\]\d{7}\.txt$/.test(path))).toBe(true);
      const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
      expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBe(size.bytes);
      expect(texts).toContain(toCaptureText(inventArticle(PLAN, 7)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('its words', () => {
  test('come as often as those of running text, and new ones never end', () => {
    const luck = toLuck(3, 0);
    const counts = new Map<number, number>();
    for (let word = 0; word < 200_000; word++) {
      const rank = drawRank(luck);
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    // English: "the" six of a hundred words, "of" three to four; RCV1 has 44 times the square root of its length.
    expect((counts.get(1) ?? 0) / 200_000).toBeCloseTo(0.06, 2);
    expect((counts.get(2) ?? 0) / 200_000).toBeCloseTo(0.038, 2);
    expect(counts.size / Math.sqrt(200_000)).toBeGreaterThan(35);
    expect(counts.size / Math.sqrt(200_000)).toBeLessThan(60);
  });

  test('of different ranks are different, and short when they are frequent', () => {
    const { sounds } = inventArticle(PLAN, 0).language;
    const words = Array.from({ length: 5_000 }, (_, index) => toWord(index + 1, sounds));
    expect(new Set(words).size).toBeGreaterThan(4_800);
    expect(toWord(500, sounds).length).toBeLessThan(toWord(5_000_000, sounds).length);
    expect(toWord(2 ** 45, sounds)).toMatch(/^[a-z]+$/);
  });
});

/** What the reader should find of a comment. */
function toExpected({ author, name, written, depth, paragraphs }: InventedComment, index: number, article: Invented): object {
  const parent = depth === 0 ? undefined : article.comments.findLastIndex((other, at) => at < index && other.depth === depth - 1) + 1;
  return {
    author,
    ...(article.shape === 'dle' && { name }),
    ...(parent !== undefined && { parent: `c${parent}` }),
    date: toMinute(written),
    paragraphs,
  };
}

function toFound({ author, name, parent, date, body }: Comment): object {
  const paragraphs = body.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
  return { author, ...(name !== undefined && { name }), ...(parent !== undefined && { parent }), date, paragraphs };
}

describe.each(['en', 'de', 'ru'])('the reader finds what was invented in %s', (code) => {
  const articles = [...inventArticles({ ...PLAN, languages: [code] }, 0, READ)];
  const read: readonly (readonly [Invented, ArticleRecord])[] = articles.map((article) => [
    article,
    parseCapture(toCapture(toCaptureText(article)), EMPTY_LAYOUT),
  ]);

  test('title, date, location and source', () => {
    const expected = articles.map(({ title, published, place, source }) => [title, toDay(published), place.toLowerCase(), source]);
    expect(read.map(([, { title, date, location, source }]) => [title, date, location?.text.toLowerCase(), source])).toEqual(expected);
    expect(read.every(([, { location }]) => location?.country !== undefined)).toBe(true);
  });

  test('every paragraph', () => {
    expect(read.map(([, { body }]) => body.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)))).toEqual(
      articles.map(({ paragraphs }) => paragraphs),
    );
  });

  test('every comment: who, when, to whom and what', () => {
    expect(read.map(([, { comments }]) => comments.map(toFound))).toEqual(
      articles.map((article) => article.comments.map((comment, index) => toExpected(comment, index, article))),
    );
    expect(articles.some(({ comments }) => comments.some(({ depth }) => depth > 1))).toBe(true);
  });

  test('the language, of all but one in a hundred', () => {
    expect(read.filter(([, { language }]) => language !== code).length).toBeLessThanOrEqual(READ / 100);
  });
});
