import type { PageLine } from './lines.ts';
import { toTagName } from './lines.ts';

/** What elements call themselves whose text is not the article's, by what they are. */
const FOREIGN_WORDS = [
  // other articles: "related-posts"
  String.raw`related|recommend(?:ed|ation)?s?|suggest(?:ed|ions?)|read-?more|more-?on|morefrom|also-?like|jp-relatedposts|yarpp|most-?read|popular|trending|teasers|outbrain|taboola`,
  'mehr-?zum|zum-?thema|weiterlesen|relacionad[oa]s|correlat[ei]|lire-?aussi',
  // ways through the site: "breadcrumb"
  'breadcrumbs?|nav(?:igation)?|menu|pagination|pager|prev(?:ious)?-?next|post-?nav|toc|table-of-contents|drop-?down|flyout|toolbar|sidebar|footer|widget',
  'tag-?(?:s|list|cloud|links)|key-?words|topics?|schlagw(?:ort|örter|orte)',
  // what readers may do: "share_bar", "newsletterSignup"
  'share|sharing|social|addthis|sharedaddy|follow(?:-?us)?|print|rating|vote|poll|quiz|downloads?|login|regist(?:er|ration)|respond|trackbacks?|comments?-?(?:add|form)|add-?comment',
  // what the house wants
  'newsletter|subscri(?:be|ption)|signup|promo(?:tion)?|advert(?:isement)?s?|sponsor(?:ed)?|affiliate|merch|cookie|paywall|donat(?:e|ions?)|spenden?|cta|call-to-action|banner|pop-?up|modal|overlay|tooltip|livefeed',
  // who made it and whose it is
  'author-?(?:box|bio|info|card)|about-?author|sabox(?:plugin)?|bio(?:graphy)?|credits?|photographer|bildnachweis|bildquelle|copyright|disclaimer|disclosure|entry-?meta|post-?meta(?:data)?|meta-?data|posted-?(?:in|on)',
].join('|');
/** "no-sidebar", "has-share": what is or is not beside an article says nothing of the element itself */
const NOT_ITSELF = String.raw`(?<!\b(?:no|has|with|without)-)`;
/** "related-posts", "share_bar" */
const FOREIGN = new RegExp(String.raw`${NOT_ITSELF}(?:^|[\s_-])${NOT_ITSELF}(?:${FOREIGN_WORDS})(?=$|[\s_-])`, 'iu');
/** What one calls itself that opens an article: "article-lead", "intro" */
const LEAD =
  /(?:^|[\s_-]|\b)(?:lead|lede|intro|introduction|standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|teaser-?text|abstract|summary|excerpt|kicker-?text|vorspann|anriss|chapeau|bajada|entradilla|sumario|ingress)(?=$|[\s_-]|\b)/iu;
/** What one calls itself that opens an article or points to another one, by where it stands. */
const TEASER = /(?:^|[\s_-])teaser/iu;
/** newsletterSignup: two words */
const HUMP = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const FOREIGN_NAMES = new Set(['nav', 'aside', 'footer', 'form', 'button', 'label', 'legend', 'fieldset', 'dialog', 'menu', 'address']);
const BOLD = new Set(['b', 'strong', 'summary', 'legend']);
/** "box-title", "subheadline h2" */
const TITLED = /(?:^|[\s_-])(?:title|heading|headline|sub-?headline|h[1-6])(?=$|[\s_-])/iu;
const SHORTEST_LEAD = 25;
const HIGHEST = 12;
const HIGHEST_TEASER = 4;
const LARGEST_BOX = 0.25;
/** An article in cards holds more than this in boxes, and is read with them. */
const MOST_BOXED = 0.6;

/** What is told of a line by where it stands in the page, before the content finder takes the page apart. */
export interface Standing {
  readonly home: Element | null;
  /** The elements around it that call themselves something else than an article. */
  readonly foreign: readonly Element[];
  readonly isLead: boolean;
  readonly isTeaser: boolean;
  /** Whether it is set as headings are, by its class or all of it in bold. */
  readonly isBold: boolean;
}

/** Where each line stands. */
export function toStandings(lines: readonly PageLine[], cards: ReadonlySet<Element>): readonly Standing[] {
  const known = new Map<Element, Standing>();
  return lines.map((line) => {
    const inner = toInner(line);
    const standing = known.get(inner) ?? {
      home: line.element.parentElement,
      foreign: listForeign(inner, cards),
      isLead: isLead(line),
      isTeaser: isTeaser(line.element),
      isBold: isBold(inner, line.element),
    };
    known.set(inner, standing);
    return standing;
  });
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
  const isBoxed = (index: number): boolean =>
    standings[index]?.foreign.some((element) => (sizes.get(element) ?? 0) < LARGEST_BOX * total) === true;
  const boxed = parts.reduce((letters, { index, length }) => letters + (isBoxed(index) ? length : 0), 0);
  return boxed < MOST_BOXED * total ? isBoxed : () => false;
}

// "<p><span class=print>Print</span></p>": the innermost element that holds all of a line
function toInner({ element, nodes }: PageLine): Element {
  const last = nodes.at(-1);
  let inner = nodes[0]?.parentElement ?? element;
  while (last !== undefined && inner !== element && inner.parentElement !== null && !inner.contains(last)) inner = inner.parentElement;
  return inner;
}

function listForeign(element: Element, cards: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement) {
    const name = toTagName(node);
    if (name === 'body' || name === 'main') break;
    if (cards.has(node) || FOREIGN_NAMES.has(name) || FOREIGN.test(toCalled(node))) found.push(node);
  }
  return found;
}

// What an element calls itself, in words
function toCalled(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(HUMP, '-');
}

function isTeaser(element: Element): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST_TEASER; height += 1, node = node.parentElement) {
    if (TEASER.test(toCalled(node))) return true;
  }
  return false;
}

// "<p><strong>Read on</strong></p>" · <div class="box-title">
function isBold(inner: Element, element: Element): boolean {
  for (let node: Element | null = inner; node !== null; node = node.parentElement) {
    if (BOLD.has(toTagName(node)) || TITLED.test(node.getAttribute('class') ?? '')) return true;
    if (node === element) return false;
  }
  return false;
}

function isLead({ element, text }: PageLine): boolean {
  const own = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  return text.length >= SHORTEST_LEAD && LEAD.test(own);
}
