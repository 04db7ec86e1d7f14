import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findHeading } from '../thread/heading.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { endsSentence } from '../../text/sentences.ts';
import { toSigner } from '../thread/signer.ts';
import type { Signer } from '../thread/signer.ts';
import { dropOpening } from '../thread/opening.ts';
import { findFilled, keepApart } from '../thread/profile.ts';

/** Permalink Submitted by Mara Lind on · Verfasst von Mara Lind am · Soumis par Mara Lind le · Skickat av Mara Lind den */
const SUBMITTED = new RegExp(
  String.raw`^(?:(?:permalink|permanenter link|lien permanent|enlace permanente)\s)?(?:${[
    'submitted by|posted by|verfasst von|gespeichert von|eingereicht von|erstellt von|soumis par|envoyé par|enviado por|enviat per|inviato da|postato da',
    'ingediend door|verzonden door|wysłane przez|zgłoszone przez|skickat av|inskickat av|indsendt af|skrevet av|lähetti|beküldte|vložil|zaslal|trimis de',
    'опубликовано|отправлено|размещено|опубліковано|надіслано|изпратено от|публикувано от|υποβλήθηκε από|gönderen|postao|objavil|ارسال شده توسط|أرسله|נשלח על[-־ ]ידי',
  ].join('|')})\s(?<author>\S.{0,79}?)(?:\s(?<joint>on|am|le|el|il|op|em|dnia|w|в|вкл\.?|den|dne|dňa|på|la|na|στις|ב|,))?$`,
  'iu',
);
/** Mara Lind am · Mara Lind on */
const BEFORE_DATE = /^(?<author>\S.{0,79}?)\s(?:on|am|le|el|il|op|em)$/iu;
/** Mara Lind | */
const BEFORE_BAR = /^(?<author>\S.{0,79}?)\s?[|–—]$/u;
/** — Mara Lind; a number behind a bar is another system's */
const BEHIND_DASH = /^\s?[—–|]\s?(?!#?\d{4,9}(?:\s|$))(?<author>\S.{0,59})$/u;
const PERMALINK =
  /^(?:permalink|permanenter link|permanentlink|lien permanent|permalien|enlace permanente|link permanente|permanente link|collegamento permanente|permalänk|pysyvä linkki|állandó hivatkozás|trvalý odkaz|bezpośredni odnośnik|постоянная ссылка|постійне посилання|#)$/iu;
const PERMALINK_BEHIND = /^[\s.)]{0,3}(?:permalink|permanenter link|lien permanent|enlace permanente|link permanente|permanente link)?$/iu;
/** In reply to The old bridge by Mara Lind */
const ANSWERS = /^(?:in reply to|als antwort auf|en réponse à|en respuesta a|in risposta a|als reactie op|em resposta a)\s/iu;
const BY = /\s(?:by|von|par|por|di|door)\s/giu;
const BUTTON =
  /^(?:[»•]\s?)?(?:reply|antworten|répondre|responder|rispondi|svara|svar|new|neu|log ?in (?:or register )?to post comments|(?:sign|log) in to reply|anmelden (?:oder registrieren,? )?um kommentare (?:zu schreiben|verfassen zu können)|add new comment|neuen kommentar (?:schreiben|hinzufügen))$/iu;
/** So many comments with subjects show that one without is none. */
const FEWEST_SUBJECTS = 3;
/** It was so. A subject may ask or call, and ends with an initial or three dots: Mara L. · Well... */
const ENDS_STATEMENT = /(?<![.\p{Lu}])\.$|[,;:]$/u;
const CLOCK = /\d\s-\s\d{1,2}:\d\d/u;
const ISO = /^\d{4}-\d\d-\d\d/u;
const LONGEST = 160;
/** The longest subject that Drupal keeps. */
const LONGEST_SUBJECT = 64;

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= LONGEST && (BUTTON.test(text) || PERMALINK.test(text)) ? {} : findPlainFoot(text);
}

/** What stands before the date without its weekday, and whether there was one. */
function cutWeekday(before: string): { readonly words: string; readonly weekday: boolean } {
  const words = before.trim().replace(/,$/u, '');
  const space = words.lastIndexOf(' ');
  const weekday = isWeekday(words.slice(space + 1).replace(/\.$/u, ''));
  return { words: (weekday ? words.slice(0, Math.max(space, 0)) : words).trim(), weekday };
}

function isPermalink(text: string): boolean {
  return text.length <= LONGEST && PERMALINK.test(text);
}

function isAnswer(text: string): boolean {
  return text.length <= LONGEST && ANSWERS.test(text) && text.search(BY) > 0 && !endsSentence(text);
}

/** Index of the next line when it holds the permalink or names the answered author. */
function findBelow(lines: readonly Line[], at: number, isOwn: (text: string) => boolean): number | undefined {
  const next = findFilled(lines, at + 1, 1);
  return next !== undefined && isOwn(lines[next]?.text ?? '') ? next : undefined;
}

/** A subject over "Submitted by": under a button or the thread's heading, or the first words of the text again. */
function findSubject(lines: readonly Line[], at: number): number | undefined {
  const over = findFilled(lines, at - 1, -1);
  const line = over === undefined ? undefined : lines[over];
  if (over === undefined || line === undefined || line.text.length > LONGEST_SUBJECT || findFoot(line.text) !== undefined) return undefined;
  if (findHeading(lines, at) === over) return undefined;
  const above = findFilled(lines, over - 1, -1);
  const next = findFilled(lines, at + 1, 1);
  // Drupal makes a subject of the first words when none is given
  const repeats = next !== undefined && (lines[next]?.text ?? '').startsWith(line.text.replace(/[.…]{1,3}$/u, ''));
  const opens = above === undefined || findFoot(lines[above]?.text ?? '') !== undefined || findHeading(lines, over) === above;
  return repeats || opens ? over : undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  const date = findOnlyDate(line);
  if (line === undefined || date === undefined || (date.time === undefined && date.year === undefined)) return undefined;
  const behind = line.text.slice(date.end);
  const { words, weekday } = cutWeekday(skipBullet(line).text.slice(0, Math.max(0, date.start - skipBullet(line).start)));
  const ended = PERMALINK_BEHIND.test(behind);
  const linkAt = findBelow(lines, at, isPermalink);
  const linked = linkAt !== undefined || (ended && /\p{L}/u.test(behind));
  const clocked = CLOCK.test(line.text.slice(date.start, date.end));
  const fields = { ...toDateFields(line, date, at), kind: 'comment' as const };
  const toHead = (signer: Signer | undefined, sure: boolean, first = at, subject?: number): CommentHead | undefined => {
    if (signer === undefined) return undefined;
    const answerAt = findBelow(lines, linkAt ?? at, isAnswer);
    const end = answerAt === undefined || linkAt !== undefined ? answerAt : (findBelow(lines, answerAt, isPermalink) ?? answerAt);
    const certainty = sure || signer.status !== undefined ? 3 : 2;
    const named = subject === undefined ? {} : toSubject(lines, subject);
    return {
      first,
      last: end ?? linkAt ?? at,
      ...signer,
      ...fields,
      ...named,
      indent: lines[first]?.indent ?? line.indent,
      certainty,
    };
  };
  const written = ended ? SUBMITTED.exec(words)?.groups : undefined;
  const submitted = toSigner(written?.['author']);
  // "Posted by Mara at" is another system's; without a word between name and date the guest must be called one
  if (submitted !== undefined && (written?.['joint'] !== undefined || submitted.status !== undefined)) {
    const subject = linkAt === undefined ? findSubject(lines, at) : undefined;
    return toHead(submitted, false, subject, subject);
  }
  if (words === '' && !ended) {
    const signer = toSigner(BEHIND_DASH.exec(behind)?.groups?.['author']);
    const sure = weekday && (clocked || ISO.test(line.text.slice(date.start)));
    return sure || signer?.status !== undefined ? toHead(signer, sure) : undefined;
  }
  if (words !== '' && ended && clocked) {
    const before = linked ? BEFORE_DATE.exec(words) : weekday ? BEFORE_BAR.exec(words) : null;
    return toHead(toSigner((before ?? BEFORE_DATE.exec(words))?.groups?.['author']), before !== null);
  }
  const above = words === '' && clocked && linked ? findFilled(lines, at - 1, -1) : undefined;
  return above === undefined ? undefined : toHead(toSigner(skipBullet(lines[above] ?? line).text), true, above);
}

/** The line under a head when it may be a subject: short, no sentence, and with text below it. */
function findSubjectBelow(lines: readonly Line[], head: CommentHead): number | undefined {
  const at = findFilled(lines, head.last + 1, 1);
  const text = at === undefined ? '' : (lines[at]?.text ?? '');
  if (at === undefined || text.length > LONGEST_SUBJECT || ENDS_STATEMENT.test(text) || findFoot(text) !== undefined) return undefined;
  const next = findFilled(lines, at + 1, 1);
  return next === undefined || findFoot(lines[next]?.text ?? '') !== undefined ? undefined : at;
}

function toSubject(lines: readonly Line[], at: number): Pick<CommentHead, 'subject'> {
  const line = lines[at];
  return line === undefined ? {} : { subject: { at, start: skipBullet(line).start, end: line.text.length } };
}

/** Whom "In reply to SUBJECT by NAME" names: both may hold the word between them, so the name is one that was read before. */
function findAnswered(text: string, known: ReadonlySet<string>): string | undefined {
  if (!isAnswer(text)) return undefined;
  for (const by of text.matchAll(BY)) {
    const author = toSigner(text.slice(by.index + by[0].length))?.author;
    if (author !== undefined && known.has(author)) return author;
  }
  return undefined;
}

function addAnswered(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const known = new Set<string>();
  return heads.map((head) => {
    const parentName = lines
      .slice(head.first, head.last + 1)
      .map(({ text }) => findAnswered(text, known))
      .find((name) => name !== undefined);
    if (head.author !== undefined) known.add(head.author);
    return { ...head, ...(parentName !== undefined && { parentName }) };
  });
}

/** Where comments have subjects each of them has one: a short first line under some of the heads is text. */
function addSubjects(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const [first, ...later] = heads;
  if (first === undefined || later.length === 0 || later.some(({ subject }) => subject !== undefined)) return heads;
  const subjects = heads.map((head) => (head.subject === undefined ? findSubjectBelow(lines, head) : undefined));
  // "Submitted by" over the article has none, or its title
  const [opening, ...others] = subjects;
  if (opening === undefined && others.length >= FEWEST_SUBJECTS && others.every((at) => at !== undefined)) return addSubjects(lines, later);
  if (first.subject !== undefined) return heads;
  const starts = new Set(heads.map(({ first }) => first));
  if (subjects.some((at) => at === undefined || starts.has(findFilled(lines, at + 1, 1) ?? -1))) return heads;
  return heads.map((head, index) => ({ ...head, last: subjects[index] ?? head.last, ...toSubject(lines, subjects[index] ?? -1) }));
}

/** Where nothing stands below the last head, the lines above are the texts and no subjects. */
function dropSubjects(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (findFilled(lines, (heads.at(-1)?.last ?? 0) + 1, 1) !== undefined) return heads;
  return heads.map(({ subject, ...head }) => (subject === undefined ? head : { ...head, first: head.dateLine ?? head.first }));
}

/** Drupal: "Submitted by NAME (not verified) on DATE", "NAME am DATE - TIME Permanenter Link", "NAME | DATE" or "DATE — NAME", and a subject. */
export const DRUPAL: Dialect = {
  name: 'drupal',
  canSpeak: ({ year }) => year,
  findHeads: (lines) => {
    const heads = dropSubjects(lines, dropOpening(lines, keepApart(scanHeads(lines, findHead))));
    return addSubjects(lines, addAnswered(lines, heads));
  },
  position: 'as-found',
  findFoot,
  isRemoved: isRemovalNote,
};
