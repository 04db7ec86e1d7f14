import { BY, FURTHER_BY } from '../text/by.ts';
import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { toPageLines, toWords } from './lines.ts';
import { isDay } from './moment.ts';
import type { CommentShape } from './shape.ts';

const LONGEST_AUTHOR = 80;
const DIGIT = /\d/u;
const LETTER = /\p{L}/u;
/** "answered 3 February" names nobody */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** Ada Quill am · Ada Quill, · Ada Quill ( */
const BEFORE_DAY = /(?:\s(?:on|at|am|le|el|il|op)|[\s,|·•(–—-]){1,4}$/u;
/** Behind a day: ", par Marlo" */
const BEHIND_DAY = new RegExp(String.raw`^[\s,|·•)–—-]{0,4}(?:${BY}|${FURTHER_BY}|de)\s(?<name>\S.*)$`, 'u');
/** Kommentar von Marlo · Reply from Marlo · Réponse de Marlo · 12. Posted by Marlo */
const LED = new RegExp(
  String.raw`^(?:#?\d{1,6}[.:)]\s)?(?:(?:re)?posted|comment|reply|answer|response|kommentar|antwort|beitrag|commentaire|réponse|comentari[oi]?|respuesta|resposta|commento|risposta|komentarz|odpowiedź|reactie|antwoord|svar|комментарий|ответ)\s(?:${BY}|${FURTHER_BY}|from|de|od)\s`,
  'iu',
);
/** From: Marlo · 投稿者：Marlo */
const LABELLED = /^(?:(?:from|von|posted by|автор)\s?[:：]|投稿者\s?[:：]?|작성자\s?[:：]?)\s?(?=\S)/iu;
/** Marlo (Homepage) */
const SITE_BEHIND = /\s\((?:homepage|website|web|url|www|link)\)$/iu;
/** Re: lamps · (no subject): what a comment is about, where a name may stand too */
const SUBJECT = /^(?:re|aw|sv|antw|odp)\s?:|^\(no subject\)$/iu;
/** <h4 class="comment-title"><a href="#comment-12">Lamps</a></h4>: a subject that links to its own comment */
const TO_ITSELF = '[class*="title"] a[href*="#"], [class*="subject"] a[href*="#"]';
const OF_COMMENT = /#(?:c|t|p|cmt|comment|post|msg)[-_]?\d{1,12}$/iu;
/** #12 */
const ORDINAL = /^#\d{1,9}\.?$/u;
/** [deleted] · (removed): who wrote it is not said any more */
const NOBODY = /^[[(](?:(?:user |account )?(?:deleted|removed)|gelöscht|entfernt|supprimé|eliminado|usunięty|удал[её]н)[\])]$/iu;
/** <button class="username">, onclick="ShowProfile('Ada')", which open a person's page */
const OF_PERSON = /user|author|name|profile/iu;
const OF_PERSON_ALONE = /author|name|nick/iu;
/** <div class="user-text">, and what holds the text of a comment in other words */
const OF_TEXT = /(?:^|[\s_-])(?:text|body|content|message)(?=$|[\s_-])/iu;
/** Links by which a page calls another one its own */
const TITLED = '[rel~="bookmark"]';
/** <span class="author-label">Author</span> */
const OF_LABEL = /(?:^|[\s_-])(?:label|badge|role|rank)(?=$|\s)/iu;
/** class="comment-reply-link", onclick="quote(12)" */
const OF_ANSWER = /repl(?:y|ies)|quote|respond/iu;
/** What only those hear who have the page read to them: "Comment by" */
const HIDDEN = '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text';
/** <span class="badge">moderator</span> */
const LABEL = 'span, em, i, small';
/** "Ada</a>, North Quay" */
const APART = /^\s{0,20}[,|·•]/u;
/** What a form has that somebody fills in */
const FIELDS = 'textarea, input[type="text"], input[type="email"]';
/** What may hold a name and hardly a text */
const INLINE = 'a, b, strong, em, i, span, li, cite, dt, td';
const LONGEST_BESIDE = 40;
const ELEMENT = 1;

/** Whether an element inside a comment may be the name of who wrote it. */
export function isAuthor(found: Element, comment: Element, { isGuess, setWords }: CommentShape): boolean {
  const name = toAuthor(found);
  if (
    name === undefined ||
    setWords?.has(name) === true ||
    ORDINAL.test(name) ||
    SUBJECT.test(name) ||
    isSubject(found) ||
    OF_LABEL.test(found.getAttribute('class') ?? '') ||
    (DIGIT.test(name) && findDates(name).some(isWholeDate))
  )
    return false;
  if (isInForm(found, comment)) return false;
  return isGuess === true ? name.length > 1 && LETTER.test(name) && !isButton(found) && !isNoPerson(found) : !isAnswerButton(found);
}

function isSubject(found: Element): boolean {
  const link = found.matches('a') ? found : found.querySelector('a');
  return (
    link !== null &&
    OF_COMMENT.test(link.getAttribute('href') ?? '') &&
    toWords(link) === toWords(found) &&
    (link.matches(TO_ITSELF) || found.matches('[class*="subject"]'))
  );
}

// <div class="user-text"> · <h3><a rel="bookmark">: the text, or the title of another page
function isNoPerson(found: Element): boolean {
  const called = found.getAttribute('class') ?? '';
  return (OF_TEXT.test(called) && !OF_PERSON_ALONE.test(called)) || found.matches(TITLED) || found.querySelector(TITLED) !== null;
}

/** Whether what stands where a name does says that it is not said any more: "[deleted]". */
export function isNobody(name: string): boolean {
  return NOBODY.test(name);
}

// "Name (required)"; some systems set all of a comment into a form, for its buttons
function isInForm(found: Element, comment: Element): boolean {
  for (let node: Element | null = found; node !== null && node !== comment; node = node.parentElement)
    if (node.matches('label[for], fieldset') || (node.matches('form, label') && node.querySelector(FIELDS) !== null)) return true;
  return false;
}

/** The element right beside a day, in front of it or else behind it, for systems that call the name nothing: <li>3 February 2022</li><li>Marlo</li>. */
export function findBeside(date: Element, isRight: (found: Element) => boolean): Element | undefined {
  // "<ul class=info><li>3 February 2022</li><li>Marlo</li></ul>"
  const day = [...date.children].find((child) => isDay(toWords(child))) ?? date;
  const beside = [day, day.parentElement].flatMap((each) => [each?.previousElementSibling, each?.nextElementSibling]);
  return beside.find((each): each is Element => {
    if (each === null || each === undefined || !each.matches(INLINE)) return false;
    const words = toWords(each);
    return words.length > 0 && words.length <= LONGEST_BESIDE && !DIGIT.test(words) && isRight(each);
  });
}

/** Whether an element is a button: <a href="javascript:void(0)" onclick="reply(12)">. */
export function isButton(element: Element): boolean {
  const link = element.matches('a, button') ? element : element.querySelector('a, button');
  if (link === null || toWords(link) !== toWords(element)) return false;
  return link.matches('button, [onclick], [href^="#"], [href^="javascript:"]') && !OF_PERSON.test(link.getAttribute('class') ?? '');
}

// <a class="comment-reply-link" href="#respond">
function isAnswerButton(element: Element): boolean {
  const link = element.closest('a, button') ?? element.querySelector('a, button');
  if (link === null || toWords(link) !== toWords(element)) return false;
  return ['class', 'href', 'onclick'].some((name) => OF_ANSWER.test(link.getAttribute(name) ?? '')) && !OF_PERSON.test(link.className);
}

/** The name that an element says, without a day or the site's words around it: "Kommentar von Marlo | 3.2.2022". */
export function toAuthor(element: Element): string | undefined {
  // "<div class=author><h3>Ada</h3><p>12 posts</p></div>" · "<p class=name>Ada <span>3 February 2022</span></p>"
  const [line = ''] = element.firstElementChild === null ? [toWords(element)] : toPageLines(element).map(({ text }) => text);
  const words = (findPerson(element, line) ?? line).replace(LED, '').replace(LABELLED, '').replace(SITE_BEHIND, '');
  const [day] = DIGIT.test(words) && words.length <= LONGEST_AUTHOR ? findDates(words).filter(isWholeDate) : [];
  const isBehind = day !== undefined && day.start > 0 && CAPITAL.test(words);
  const named = day?.start === 0 ? BEHIND_DAY.exec(words.slice(day.end))?.groups?.['name'] : undefined;
  const text = named ?? (isBehind ? words.slice(0, day.start).replace(BEFORE_DAY, '') : words).trim();
  const written = text === '' ? (element.getAttribute('content') ?? '').trim() : text;
  return written === '' || written.length > LONGEST_AUTHOR ? undefined : written;
}

// <a class="user">Ada</a><span class="label">author</span>: what opens the line in an element of its own, where the rest is in others
function findPerson(element: Element, line: string): string | undefined {
  let person = element.querySelector('a[href], b, strong');
  const words = toWords(person);
  if (words === '' || words === line) return undefined;
  while (person !== null && person.parentElement !== element) {
    person = person.parentElement;
    if (toWords(person) !== words) return undefined;
  }
  const [before, behind] = [person?.previousSibling ?? null, person?.nextSibling ?? null];
  const isHeard = isElement(before) && before.matches(HIDDEN);
  const isFirst = before === null || (isElement(before) && toWords(before) === '');
  const isApart = isElement(behind) ? behind.matches(LABEL) : APART.test(behind?.textContent ?? '');
  return (isHeard && behind === null) || (isFirst && isApart) ? words : undefined;
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === ELEMENT;
}
