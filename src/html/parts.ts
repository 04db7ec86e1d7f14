import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { toWords } from './lines.ts';
import type { CommentShape } from './shape.ts';

/** blockquote · bbcode_quote · bbCodeQuote · quoteheader · quote-main: what an element calls itself that holds another comment's words */
const QUOTE =
  /(?:^|[\s_-])(?:[a-z]{0,12})?quot(?:e|ed|ation)s?(?:[_-]{0,2}(?:box|block|main|top|head(?:er)?|title|content|container|body|author|text|foot(?:er)?|wrap(?:per)?))?(?=$|\s)|(?:^|\s)citation(?=$|\s)/iu;
/** signature · post-likes · lastedited · comment-reply: what one calls itself that stands in a comment's text and is none of it */
const ASIDE =
  /(?:^|[\s_-])(?:signatures?|sig|likes?|lastedit(?:ed)?|(?:post)?edit(?:ed)?(?:[_-]?(?:by|info|note|reason))?|reactions?|reply|replylink|report)(?=$|[\s_-])/iu;
const NAMED = '[class*="uot"], [class*="itation"]';
const MAY_BE_ASIDE = '[class*="ig"], [class*="ike"], [class*="dit"], [class*="eact"], [class*="epl"], [class*="eport"]';
const MAY_BE_DATED = 'time, abbr, acronym, em, i, small, span, p, div, td, li, h4, h5, dd';
/** "#12" at the head of a text: the comment's link to itself */
const ORDINAL = /^#\d{1,6}$/u;
const LONGEST_DATED = 120;
const MOST_DATED = 60;

/**
 * The elements of a page that are a comment each. Where a system spreads one over several, such as `<dt>` and `<dd>`, they are put into one
 * element of the document first.
 */
export function listComments(document: Document, { comment, follows }: CommentShape, most: number): readonly Element[] {
  const matched = [...document.querySelectorAll(comment)].slice(0, most);
  if (follows === undefined) return matched;
  const firsts = new Set(matched);
  // Behind the last one stands what is behind the thread
  let longest = 0;
  return matched.map((first, at) => {
    const isLast = follows === '*' && at > 0 && at === matched.length - 1;
    const whole = document.createElement('div');
    first.before(whole);
    whole.append(first);
    for (
      let next = whole.nextElementSibling;
      next !== null && !firsts.has(next) && next.matches(follows);
      next = whole.nextElementSibling
    ) {
      if (isLast && whole.children.length >= longest) break;
      whole.append(next);
    }
    longest = Math.max(longest, whole.children.length);
    return whole;
  });
}

/** What stands in the text of a comment and is none of it: its number, signatures, likes, who changed it when. */
export function listAsides(body: Element, { asides }: CommentShape): readonly Element[] {
  const named = [...body.querySelectorAll(MAY_BE_ASIDE)].filter((each) => ASIDE.test(each.getAttribute('class') ?? ''));
  const itself = body.querySelector('a');
  const ordinal = itself !== null && ORDINAL.test(toWords(itself)) && toWords(body).startsWith(toWords(itself)) ? [itself] : [];
  return [...named, ...ordinal, ...(asides === undefined ? [] : body.querySelectorAll(asides))];
}

/** What in the text of a comment another one said. */
export function listQuotes(body: Element, { quote }: CommentShape): readonly Element[] {
  const named = [...body.querySelectorAll(NAMED)].filter((each) => QUOTE.test(each.getAttribute('class') ?? ''));
  return quote === undefined ? named : [...named, ...body.querySelectorAll(quote)];
}

/** What beside the text of a comment holds a whole day, the smallest such element, for systems and themes that give it no name. */
export function findDated(element: Element, isRight: (found: Element) => boolean): Element | undefined {
  const isDated = (each: Element): boolean => {
    const { length } = each.textContent ?? '';
    return length > 0 && length <= 2 * LONGEST_DATED && findDates(toWords(each).slice(0, LONGEST_DATED)).some(isWholeDate);
  };
  const found = [...element.querySelectorAll(MAY_BE_DATED)].slice(0, MOST_DATED).filter((each) => isRight(each) && isDated(each));
  const smallest = found.find((each) => !found.some((other) => other !== each && each.contains(other)));
  // "<p><b>Ada</b> on <em>3 February 2022</em> at <em>11:05</em></p>"
  const { parentElement: around } = smallest ?? { parentElement: null };
  return around !== null && found.includes(around) && hasTime(around) ? around : smallest;
}

function hasTime(element: Element): boolean {
  return findDates(toWords(element)).some(({ time }) => time !== undefined);
}
