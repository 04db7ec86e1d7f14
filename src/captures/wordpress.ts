import { dropAbsent } from '../text/absent.ts';
import { decodeHTML } from 'entities';
import { type Element, findAll, findInner, parseElement } from './element.ts';
import { PassedOver } from './seed.ts';

/** What an export says once for all that it holds. */
interface Channel {
  readonly site?: string;
  readonly language?: string;
  /** Names that are shown, by login. */
  readonly names: ReadonlyMap<string, string>;
}

/** What becomes an article of its own; the rest are pictures, menus and settings. */
const KINDS = new Set(['post', 'page']);
const STATES: ReadonlyMap<string, string> = new Map([
  ['0', 'isApproved'],
  ['hold', 'isApproved'],
  ['trash', 'isApproved'],
  ['post-trashed', 'isApproved'],
  ['spam', 'isSpam'],
]);
/** 2012-02-03 09:00:00 */
const MOMENT = /^(?<day>[12]\d{3}-\d\d-\d\d)[ T](?<time>\d\d:\d\d(?::\d\d)?)$/u;
const MINUTE = 60_000;
/** No zone lies farther from Greenwich, and none in between quarters of an hour. */
const FARTHEST = 14 * 60;
const QUARTER = 15;
/** A tag, an entity, a shortcode */
const MAY_BE_MARKUP = /[<&[]/;
/** <p> · <!-- wp:paragraph --> · </blockquote> */
const BLOCK =
  /^\s*<(?:!--|\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|thead|tbody|tr|td|th|figure|figcaption|hr|section|form|iframe|video|audio|script|style)\b)/iu;
const PREFORMATTED = /(<pre\b[^<>]*>|<\/pre>)/iu;
const BLANK_LINE = /\r?\n[^\S\n]*\r?\n/u;
const LINE_END = /\r?\n/gu;
/** [caption id="a" width="300"]<img …> The old pier[/caption] */
const CAPTION = /\[(?<end>\/?)(?:wp_)?caption\b(?<marks>[^[\]]*)\]/giu;
const OLD_CAPTION = /\bcaption="(?<words>[^"]{0,900})"/u;
/** [gallery ids="1,2"] · [embed]https://…[/embed] */
const SHORTCODE = /\[\/?(?:gallery|playlist|audio|video|embed)(?:\s[^[\]]*)?\]/giu;

let last: { readonly header: string; readonly channel: Channel } | undefined;

/** An item of a WordPress export as a row with its comments, or why it is no article; an item of any other feed as far as it goes. */
export function toWordPressRow(item: Element, header: string | undefined): unknown {
  const find = (name: string): string | undefined => findInner(item, name);
  const [kind = 'post', state = 'publish'] = [find('wp:post_type'), find('wp:status')];
  if (!KINDS.has(kind)) return new PassedOver(`It is of the kind "${kind}", and only posts and pages are articles.`);
  if (state !== 'publish') return new PassedOver(`Its site never showed it: it is marked "${state}".`);
  if (find('wp:post_password') !== undefined) return new PassedOver('Its site showed it only to those who had its password.');
  const channel = readChannel(header ?? '');
  const creator = find('dc:creator');
  const written = find('content:encoded') ?? find('description') ?? '';
  return dropAbsent({
    html: toParagraphs(written),
    title: toWords(find('title')),
    date: toMoment(find('wp:post_date'), find('wp:post_date_gmt')) ?? find('pubDate'),
    updated: toMoment(find('wp:post_modified'), find('wp:post_modified_gmt')),
    author: creator === undefined ? undefined : (channel.names.get(creator) ?? toWords(creator)),
    source: channel.site,
    language: channel.language,
    url: find('link'),
    tags: findAll(item, 'category').flatMap(({ attributes, text }) =>
      attributes['domain'] === 'category' && text.trim() === 'Uncategorized' ? [] : [toWords(text.trim())],
    ),
    comments: findAll(item, 'wp:comment').map(toComment),
  });
}

function toComment(comment: Element): unknown {
  const find = (name: string): string | undefined => findInner(comment, `wp:comment_${name}`);
  const held = STATES.get(find('approved') ?? '1');
  return dropAbsent({
    id: find('id'),
    parent: find('parent'),
    author: toWords(find('author')),
    date: toMoment(find('date'), find('date_gmt')),
    text: toRemark(find('content') ?? ''),
    kind: find('type'),
    ...(held !== undefined && { [held]: held === 'isSpam' }),
  });
}

// What readers type is hardly ever markup, and plain text needs nothing of what reads it.
function toRemark(typed: string): string {
  return MAY_BE_MARKUP.test(typed) ? toParagraphs(typed) : typed.trim();
}

// Titles and names are kept as markup has them: "Rope &amp; boots".
function toWords(markup: string | undefined): string | undefined {
  return markup === undefined ? undefined : decodeHTML(markup);
}

/** A moment by the clock of the site, with the zone that lies between it and Greenwich; without one of the two, as far as it is known. */
function toMoment(local: string | undefined, gmt: string | undefined): string | undefined {
  const [here, there] = [MOMENT.exec(local ?? '')?.groups, MOMENT.exec(gmt ?? '')?.groups];
  if (here === undefined) return there && `${there['day']}T${there['time']}Z`;
  const moment = `${here['day']}T${here['time']}`;
  if (there === undefined) return moment;
  const offset = (Date.parse(`${moment}Z`) - Date.parse(`${there['day']}T${there['time']}Z`)) / MINUTE;
  if (!Number.isInteger(offset / QUARTER) || Math.abs(offset) > FARTHEST) return moment;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${moment}${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${hours}:${minutes}`}`;
}

/** The markup that a site makes of what was typed: a blank line parts paragraphs where no tag does. */
function toParagraphs(typed: string): string {
  return splitPreformatted(toFigures(typed).replace(SHORTCODE, ' '))
    .flatMap((part, at) => (at % 2 === 1 ? [part] : part.split(BLANK_LINE)))
    .filter((part) => part.trim() !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.trim().replace(LINE_END, '<br>')}</p>`))
    .join('\n');
}

// [caption caption="The pier"]<img …>[/caption], or the words behind the image
function toFigures(typed: string): string {
  let figures = '';
  let at = 0;
  let open: { readonly from: number; readonly to: number; readonly marks: string } | undefined;
  for (const { 0: mark, index, groups } of typed.matchAll(CAPTION)) {
    if (groups?.['end'] === '') open = { from: index, to: index + mark.length, marks: groups['marks'] ?? '' };
    else if (open !== undefined) {
      const inside = typed.slice(open.to, index);
      const old = OLD_CAPTION.exec(open.marks)?.groups?.['words'];
      const image = /^(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?/iu.exec(inside)?.[0] ?? '';
      figures += `${typed.slice(at, open.from)}\n\n<figure>${image}<figcaption>${old ?? inside.slice(image.length)}</figcaption></figure>\n\n`;
      at = index + mark.length;
      open = undefined;
    }
  }
  return figures + typed.slice(at);
}

// Plain and preformatted in turn, the first plain.
function splitPreformatted(markup: string): readonly string[] {
  const parts = [''];
  for (const [number, piece] of markup.split(PREFORMATTED).entries()) {
    const isInside = parts.length % 2 === 0;
    const isMark = number % 2 === 1;
    const isEnd = piece.startsWith('</');
    if (isMark && !isEnd && !isInside) parts.push(piece);
    else parts.push(`${parts.pop() ?? ''}${piece}`);
    if (isMark && isEnd && isInside) parts.push('');
  }
  return parts;
}

// The same for all items of a file.
function readChannel(header: string): Channel {
  if (last?.header !== header) last = { header, channel: parseChannel(header) };
  return last.channel;
}

function parseChannel(header: string): Channel {
  const [channel] = findAll(parseElement(header, { unfinished: true }), 'channel');
  const [site, language] = [toWords(findInner(channel, 'title')), findInner(channel, 'language')];
  const names = findAll(channel, 'wp:author').flatMap((author) => {
    const [login, name] = ['wp:author_login', 'wp:author_display_name'].map((key) => findInner(author, key));
    return login === undefined || name === undefined ? [] : [[login, decodeHTML(name)] as const];
  });
  return { names: new Map(names), ...(site !== undefined && { site }), ...(language !== undefined && { language }) };
}
