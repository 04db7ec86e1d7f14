import type { PageLine } from './lines.ts';
import { toName } from './lines.ts';

/** What an element calls itself whose text is not the article's: "related-posts", "share_bar", "newsletterSignup" */
const FOREIGN =
  /(?<!\b(?:no|has|with|without)-)(?:^|[\s_-])(?<!\b(?:no|has|with|without)-)(?:related|recommend(?:ed|ation)?s?|read-?more|readmore|more-?on|morefrom|also-?like|share|sharing|social|addthis|sharedaddy|newsletter|subscri(?:be|ption)|signup|promo(?:tion)?|breadcrumbs?|tag-?(?:s|list|cloud|links)|author-?(?:box|bio|info|card)|about-?author|sidebar|advert(?:isement)?s?|sponsor(?:ed)?|outbrain|taboola|cookie|paywall|rating|vote|print|pagination|pager|nav(?:igation)?|menu|footer|copyright|disclaimer|trackback|prev(?:ious)?-?next|post-?nav|entry-?meta|post-?meta(?:data)?|meta-?data|posted-?(?:in|on)|toc|table-of-contents|jp-relatedposts|yarpp|widget|mehr-?zum|poll|quiz|livefeed)(?=$|[\s_-])/iu;
/** What one calls itself that opens an article: "article-lead", "intro" */
const LEAD =
  /(?:^|[\s_-]|\b)(?:lead|lede|intro|introduction|standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|teaser-?text|abstract|summary|excerpt|kicker-?text|vorspann|anriss|chapeau|bajada|entradilla|sumario|ingress)(?=$|[\s_-]|\b)/iu;
/** What one calls itself that opens an article or points to another one, by where it stands. */
const TEASER = /(?:^|[\s_-])teaser/iu;
const FOREIGN_NAMES = new Set(['nav', 'aside', 'footer', 'form', 'button', 'label', 'legend', 'fieldset', 'dialog', 'menu']);
/** © Getty Images · (Credit: North Quay) · Foto: Ada Quill */
const CREDIT =
  /^\W{0,2}(?:©|\(c\)|credits?\b|image:|photos?\b[^.]{0,10}:|fotos?:|(?:beitrags|titel|symbol|artikel|archiv)?bild(?:quelle|nachweis)?:|quelle:|copyright\b)/iu;

const MOSTLY = 0.75;
const HARDLY = 0.3;
const SHORTEST_PROSE = 60;
const SHORTEST_LEAD = 25;
const LONGEST_CREDIT = 120;
const HIGHEST = 12;
/** Read also: · Seen already? */
const LABEL_END = /[:?…]$/u;
const FEWEST_LINKS = 2;
const LONGEST_TRAILING = 80;
const SHORTEST_REPEATED = 40;
const LARGEST_BOX = 0.25;
const MOST_BETWEEN = 60;

function toLinked({ linked, text }: PageLine): number {
  return linked / text.length;
}

function listForeign(element: Element): Element[] {
  const found: Element[] = [];
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement) {
    const name = toName(node);
    if (name === 'body' || name === 'main') break;
    if (FOREIGN_NAMES.has(name) || FOREIGN.test(`${node.getAttribute('class') ?? ''} ${node.id ?? ''}`)) found.push(node);
  }
  return found;
}

/** What is told of a line by where it stands in the page, before the content finder takes the page apart. */
export interface Standing {
  readonly home: Element | null;
  /** The elements around it that call themselves something else than an article. */
  readonly foreign: readonly Element[];
  readonly isLead: boolean;
  readonly isTeaser: boolean;
}

/** Whether a line stands in a box with a name of its own: one that is small beside what `parts` hold, since what holds the article only has an unlucky name. */
export function toBoxes(
  standings: readonly Standing[],
  parts: readonly { readonly index: number; readonly length: number }[],
): (index: number) => boolean {
  const sizes = new Map<Element, number>();
  let total = 0;
  for (const { index, length } of parts) {
    total += length;
    for (const element of standings[index]?.foreign ?? []) sizes.set(element, (sizes.get(element) ?? 0) + length);
  }
  return (index) => standings[index]?.foreign.some((element) => (sizes.get(element) ?? 0) < LARGEST_BOX * total) === true;
}

/** Where each line stands. */
export function toStandings(lines: readonly PageLine[]): readonly Standing[] {
  const known = new Map<Element, Standing>();
  return lines.map((line) => {
    const standing = known.get(line.element) ?? {
      home: line.element.parentElement,
      foreign: listForeign(line.element),
      isLead: isLead(line),
      isTeaser: isTeaser(line.element),
    };
    known.set(line.element, standing);
    return standing;
  });
}

function isTeaser(element: Element): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < 4; height += 1, node = node.parentElement) {
    if (TEASER.test(`${node.getAttribute('class') ?? ''} ${node.id ?? ''}`)) return true;
  }
  return false;
}

/** Whether a line is a sentence or two, and no link or caption. */
export function isProse(line: PageLine): boolean {
  return line.text.length >= SHORTEST_PROSE && toLinked(line) <= HARDLY && line.shape !== 'caption';
}

function isLead({ element, text }: PageLine): boolean {
  const own = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  return text.length >= SHORTEST_LEAD && LEAD.test(own);
}

/** The lines of the article: what the content finder chose, with the leads and paragraphs it passed over and without the links and boxes it took along. */
export function cleanContent(
  lines: readonly PageLine[],
  standings: readonly Standing[],
  chosen: ReadonlySet<number>,
  title: number | undefined,
): ReadonlySet<number> {
  const indices = [...chosen].toSorted((a, b) => a - b);
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined) return chosen;
  const homes = new Set<Element | null>();
  for (const index of indices) {
    const line = lines[index];
    if (line?.shape === 'paragraph' && isProse(line)) homes.add(standings[index]?.home ?? null);
  }
  const isForeign = toBoxes(
    standings,
    indices.map((index) => ({ index, length: lines[index]?.text.length ?? 0 })),
  );
  const kept = new Set<number>();
  const start = title !== undefined && title < first && first - title <= MOST_BETWEEN ? title + 1 : first;
  lines.forEach((line, index) => {
    if (index === title || isForeign(index) || (index > first && standings[index]?.isTeaser === true && !chosen.has(index))) return;
    const linked = toLinked(line);
    if (chosen.has(index)) {
      // Over a title stand sections and days
      if (title !== undefined && index < title && !isProse(line) && standings[index]?.isLead !== true) return;
      const isCredit = line.text.length <= LONGEST_CREDIT && CREDIT.test(line.text);
      if (linked < MOSTLY && !isCredit) kept.add(index);
      return;
    }
    if (linked > HARDLY || line.shape === 'caption') return;
    const among = index >= start && index <= last;
    if (!among && !(index > last && homes.has(standings[index]?.home ?? null))) return;
    const opens = line.shape === 'paragraph' || line.shape === 'quote' || line.shape === 'heading';
    if (index < first && !opens && !standings[index]?.isLead) return;
    const isPart = index > first && line.shape !== 'paragraph' && line.text.length > 1;
    if (isProse(line) || isPart || (index < first && standings[index]?.isLead === true)) kept.add(index);
  });
  keepLists(lines, standings, kept, isForeign);
  dropRepeated(lines, kept);
  dropLinkBoxes(lines, kept);
  dropTrailing(lines, kept);
  return kept;
}

// Pages for wide and narrow screens hold a text twice; what stands there more often is the caption of a slide show.
function dropRepeated(lines: readonly PageLine[], kept: Set<number>): void {
  const places = new Map<string, number[]>();
  for (const index of kept) {
    const text = lines[index]?.text ?? '';
    if (text.length < SHORTEST_REPEATED) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  for (const same of places.values()) {
    const [, ...others] = same.toSorted((a, b) => a - b);
    for (const index of same.length > 2 ? same : others) kept.delete(index);
  }
}

// A list of which the content finder took the upper part alone
function keepLists(
  lines: readonly PageLine[],
  standings: readonly Standing[],
  kept: Set<number>,
  isForeign: (index: number) => boolean,
): void {
  for (const [index, line] of lines.entries()) {
    const isNext = (line.shape === 'item' || line.shape === 'row') && kept.has(index - 1) && lines[index - 1]?.shape === line.shape;
    const home = standings[index]?.home;
    if (isNext && home !== null && home === standings[index - 1]?.home && toLinked(line) <= HARDLY && !isForeign(index)) kept.add(index);
  }
}

// "Read also", with nothing but links under it: the links are no part of the article, and neither is what they stand under.
function dropLinkBoxes(lines: readonly PageLine[], kept: Set<number>): void {
  for (const index of kept) {
    const line = lines[index];
    if (line === undefined || line.text.length > LONGEST_TRAILING) continue;
    const isLabel = line.shape === 'heading' || (line.shape === 'paragraph' && LABEL_END.test(line.text));
    const under = lines.slice(index + 1, index + 1 + FEWEST_LINKS);
    if (isLabel && under.length > 0 && under.every((each, at) => !kept.has(index + 1 + at) && toLinked(each) >= MOSTLY)) kept.delete(index);
  }
}

// A heading with nothing under it opened a box that is no part of the article: "More on this", "Read also:".
function dropTrailing(lines: readonly PageLine[], kept: Set<number>): void {
  for (const index of [...kept].toSorted((a, b) => b - a)) {
    const line = lines[index];
    if (line === undefined || line.text.length > LONGEST_TRAILING) return;
    if (line.shape !== 'heading' && !line.text.endsWith(':')) return;
    kept.delete(index);
  }
}
