import type { SidecarValues } from '../../record.ts';
import { isNobody, isNoDay, toUnescaped, toValues } from './values.ts';

/** The types of schema.org that an article is, the surest first. */
const ARTICLES =
  /^(?:\w*NewsArticle|Article|BlogPosting|SocialMediaPosting|\w*Article|Report|Review|LiveBlogPosting|DiscussionForumPosting|WebPage|ItemPage|VideoObject|Recipe|CreativeWork)$/u;
const SURE = /Article|Posting|Report/u;
const PREFIX = /^(?:https?:\/\/schema\.org\/|schema:)/u;
const MOST_NODES = 2_000;
const DEEPEST = 8;
const MOST_BYTES = 1_000_000;
const LONGEST = 500;

type Node = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page states of its article, the surest node first; it is read as text and never run. */
export function readJsonLd(document: Document): readonly SidecarValues[] {
  const nodes: Node[] = [];
  let size = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    size += text.length;
    if (size > MOST_BYTES) break;
    gather(parse(text), nodes, 0);
  }
  const articles = nodes.filter((node) => toTypes(node).some((type) => ARTICLES.test(type)));
  const sorted = articles.toSorted((a, b) => rank(a) - rank(b));
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])));
  return sorted.slice(0, 2).map((node) => readNode(node, byId));
}

function rank(node: Node): number {
  return toTypes(node).some((type) => SURE.test(type)) ? 0 : 1;
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s{0,8}\]\]>\s{0,8}\*\/|\]\]>)\s{0,8};?\s{0,8}$/u, '');
  for (const source of [bare, bare.replace(/[\0-\x1f]+/gu, ' '), bare.replace(/[\0-\x1f]+/gu, ' ').replace(/,\s{0,200}(?=[}\]])/gu, '')]) {
    try {
      return JSON.parse(source);
    } catch {
      continue;
    }
  }
  return undefined;
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_NODES)) gather(each, nodes, depth + 1);
    return;
  }
  const node = toUnprefixed(value as Node);
  nodes.push(node);
  for (const [key, inner] of Object.entries(node)) {
    if (key === 'comment' || key === 'review' || key === 'itemListElement' || key === 'hasPart' || key === 'isPartOf') continue;
    gather(inner, nodes, depth + 1);
  }
}

// "schema:datePublished" · "http://schema.org/headline"
function toUnprefixed(node: Node): Node {
  const keys = Object.keys(node);
  if (!keys.some((key) => PREFIX.test(key))) return node;
  return Object.fromEntries(keys.map((key) => [key.replace(PREFIX, ''), node[key]]));
}

function toTypes(node: Node): readonly string[] {
  return toTexts(node['@type']).map((type) => type.replace(PREFIX, ''));
}

function toTexts(value: unknown): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(toText).filter((each) => each !== undefined);
  return texts.map((text) => toUnescaped(text).replace(/\s+/gu, ' ').trim()).filter((text) => text !== '' && text.length <= LONGEST);
}

// "text" · {"@value": "text"} · 1643882400
function toText(value: unknown): string | undefined {
  const inner: unknown = typeof value === 'object' && value !== null && '@value' in value ? value['@value'] : value;
  return typeof inner === 'number' ? String(inner) : typeof inner === 'string' ? inner : undefined;
}

function toNames(value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] {
  const all = Array.isArray(value) ? value.slice(0, 50) : [value];
  return all.flatMap((each: unknown): readonly string[] => {
    if (typeof each === 'string') return /^https?:/u.test(each) ? [] : toTexts(each);
    if (typeof each !== 'object' || each === null) return [];
    const node = each as Node;
    const id = node['@id'];
    return toTexts(node['name'] ?? (typeof id === 'string' ? byId.get(id)?.['name'] : undefined));
  });
}

function readNode(node: Node, byId: ReadonlyMap<string, Node>): SidecarValues {
  const [title] = toTexts(node['headline'] ?? node['name']);
  const date = ['datePublished', 'dateCreated', 'uploadDate'].flatMap((key) => toTexts(node[key])).find((text) => !isNoDay(text));
  const [updated] = toTexts(node['dateModified']);
  const byline = toNames(node['author'] ?? node['creator'], byId).filter((name) => !isNobody(name));
  const [source] = toNames(node['publisher'] ?? node['sourceOrganization'], byId);
  const [language] = toTexts(node['inLanguage']);
  const tags = toTexts(node['keywords']);
  const [location] = toNames(node['contentLocation'] ?? node['dateline'] ?? node['locationCreated'], byId);
  return toValues({ title, date, updated, byline, source, language, tags, location });
}
