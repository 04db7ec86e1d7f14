// Every name that the reader puts into a record and what it means. A new one is one line here; docs/reader.md is made from these tables.
import type { Evidence as StoredEvidence, Problem as StoredProblem } from './record.ts';

/** Why lines are no part of an article, by the `reason` of furniture. */
export const FURNITURE = {
  advertisement: 'Marks an advertisement, or says that the article goes on behind one.',
  'code-residue': 'What templates, scripts and mail protection left of themselves.',
  'comment-form': 'The form in which readers write a comment, and the rules that stand around it.',
  'comments-heading': 'Stands over the comments and says that they follow, how many there are or how they are sorted.',
  cookies: 'Asks for consent to cookies, or lets it be changed.',
  counter: 'Counts something: views, shares, minutes of reading, pictures.',
  'end-mark': 'Says that the article ends here.',
  legal: 'Copyright, terms, privacy, imprint and whoever runs the site.',
  likes: 'The button with which readers say that they like it, and its waiting text.',
  'mistake-report': 'Asks readers to mark mistakes in the text and send them in.',
  'link-address': 'The address of a link, which Markdown writes beside its words.',
  'link-list': 'The numbered addresses that a text browser prints below a page.',
  'link-number': 'The number that a text browser puts before a link.',
  navigation: 'Menus, links to other pages and the way back to the top.',
  'page-foot': 'Stands below the article or the last comment and belongs to neither.',
  related: 'Names another article and asks to read it.',
  repeated: 'Stands in nearly every capture of its folder: of the page, not of the article.',
  'repeated-text': 'A second copy of the text, or a line of it, as pages for wide and narrow screens hold both.',
  rule: 'Signs in a row, drawn between the lines of a text.',
  'share-bar': 'Buttons that pass the page on, print it or copy its address.',
  subscription: 'Asks readers to subscribe to a newsletter, a channel or the paper.',
  widget: 'The heading of a list of other articles, or another box that stands in many pages.',
} as const;

/** The reasons of furniture that this reader gives. */
export type FurnitureReason = keyof typeof FURNITURE;

/** What the reader may have been unsure of, by the `rule` of problems. */
export const PROBLEMS = {
  'byline/contradiction': { severity: ['note', 'warning'], means: 'Text and sidecar name different authors.' },
  'date/century-assumed': { severity: ['note'], means: 'The year has two digits; the century was added.' },
  'date/contradiction': {
    severity: ['note', 'warning'],
    means: 'Two places give different dates; the one that is believed more was taken.',
  },
  'date/order-assumed': { severity: ['note'], means: 'Day and month could be exchanged; something outside the date decided.' },
  'date/order-unknown': { severity: ['warning'], means: 'Day and month could be exchanged and nothing decides; only the year was kept.' },
  'date/relative': { severity: ['note'], means: 'A moment like "3 hours ago" hangs on the day of capture; it sets no date.' },
  'encoding/broken-bytes': { severity: ['note'], means: 'Some bytes are no text in the encoding; they stand as U+FFFD.' },
  'encoding/guessed': { severity: ['note', 'warning'], means: 'The file does not name its encoding; it was guessed.' },
  'encoding/replaced': { severity: ['note'], means: 'Signs that no text can hold were replaced by U+FFFD.' },
  'language/contradiction': { severity: ['note', 'warning'], means: 'The text looks like another language than the one that is stated.' },
  'language/unknown': { severity: ['note'], means: 'Nothing tells which language the text is in.' },
  'location/ambiguous': { severity: ['note'], means: 'Several places have this name and nothing decides; it stays as written.' },
  'location/contradiction': { severity: ['note', 'warning'], means: 'Text and sidecar name different places.' },
  'location/unknown': { severity: ['note'], means: 'The gazetteer does not know the place; it stays as written.' },
  'sidecar/second': { severity: ['warning'], means: 'There are two sidecars for one capture; one was left aside.' },
  'sidecar/unreadable': { severity: ['warning'], means: 'The sidecar could not be read and was not used.' },
  'sidecar/value': {
    severity: ['warning'],
    means: 'One value of the sidecar, or of the lines above the text, is not of a kind that can be used.',
  },
  'source/contradiction': {
    severity: ['note', 'warning'],
    means: 'Two places name different sources; the one that is believed more was taken.',
  },
  'tags/contradiction': { severity: ['note', 'warning'], means: 'Text and sidecar give different tags.' },
  'text/mojibake': { severity: ['note', 'warning'], means: 'The text went through a wrong encoding before it was captured.' },
  'text/no-article': { severity: ['warning'], means: 'A server or a wall in front of a page answered instead of an article.' },
  'text/noise': { severity: ['warning'], means: 'Most of the capture is no writing; nothing was read from it.' },
  'text/several-articles': {
    severity: ['warning'],
    means: 'More titles with dates, names or datelines of their own follow; the first was read.',
  },
  'thread/assumed': {
    severity: ['warning'],
    means: 'The last lines sound like readers and stand as comments do, but no system tells them from the article.',
  },
  'thread/count': { severity: ['note'], means: 'A line counts more comments than were found; the rest may be on other pages of the site.' },
  'thread/hidden': { severity: ['note'], means: 'Comments that the site never showed, as spam or not approved, were left out.' },
  'thread/holds-article': { severity: ['note'], means: 'There is no article, and a comment is long enough to be one.' },
  'thread/incomplete': { severity: ['note'], means: 'A line says that not all comments are in the capture.' },
  'thread/side-assumed': {
    severity: ['warning'],
    means: 'Words stand above the first and below the last who signs a comment; each was given the words above.',
  },
  'thread/unread': { severity: ['warning'], means: 'A line says that comments follow, and in what stands below it none was recognised.' },
  'thread/without-article': { severity: ['note'], means: 'There are comments, and no article above them.' },
  'title/contradiction': { severity: ['note', 'warning'], means: 'Text and sidecar give different titles.' },
  'title/missing': { severity: ['warning'], means: 'No line at the top has the shape of a title.' },
  'updated/contradiction': { severity: ['note', 'warning'], means: 'Two places give different dates of the last change.' },
} as const satisfies Record<string, { readonly severity: readonly StoredProblem['severity'][]; readonly means: string }>;

/** The rules of the problems that this reader notes. */
export type ProblemRule = keyof typeof PROBLEMS;

/** How a field may be known, by the `rule` of evidence. */
export const EVIDENCE = {
  'agency/at-end': 'An agency in brackets behind the last sentence, or on the line below it.',
  'byline/beside-date': 'Names and a date on one line near the title, and nothing else.',
  'byline/date': 'A date on the line of the byline.',
  'byline/dateline': 'The dateline names the reporter.',
  'byline/labelled': 'A word like "By" stands before the names.',
  'byline/meta': 'A label names the author on the line of the date.',
  'byline/under-title': 'A name on a line of its own between title and text, which neither of them speaks of.',
  'byline/name-alone': 'A name on a line of its own beside the date.',
  'correction/content-file': 'A person changed the content file.',
  'correction/csv': 'A person wrote it into corrections.csv.',
  'credit/near-title': 'A line between title and text names who made the pictures.',
  'date/broken-line': 'A date that was broken over three lines near the title.',
  'date/earliest-comment': 'The day of the earliest comment: the article is of that day or earlier.',
  'date/labelled': 'A word like "Published" or "Updated" stands before the date.',
  'date/near-title': 'A line near the title that holds a date and nothing else.',
  'date/updated': 'The day of the last change, for want of a date of its own.',
  'dateline/own-line': 'A line between title and text that says where and when.',
  'dateline/run-in': 'The first paragraph begins with place, date or agency.',
  'filename/date': 'The name of the file holds one day.',
  'folder/date': 'The folders of the file are called after a month or a day.',
  'folder/source': 'The config names the source of this folder.',
  'kicker/markup': 'What the markup of a page calls a kicker, an eyebrow or an overline, before the title.',
  'kicker/own-line': 'A word like "Opinion", or a section, on a line of its own at the title.',
  'kicker/prefix': 'A word like "Opinion" before the title, with a mark between.',
  'kicker/suffix': 'A word like "Opinion" behind the title, with a mark between.',
  'language/text': 'The first words look like this language.',
  'markup/byline': 'The markup of the page says so.',
  'markup/date': 'The markup of the page says so.',
  'markup/host': 'The markup of the page says so.',
  'markup/language': 'The markup of the page says so.',
  'markup/location': 'The markup of the page says so.',
  'markup/source': 'The markup of the page says so.',
  'markup/tags': 'The markup of the page says so.',
  'markup/title': 'The markup of the page says so.',
  'markup/updated': 'The markup of the page says so.',
  'meta/byline': 'A line of "key: value" above the text says so.',
  'meta/date': 'A line of "key: value" above the text says so.',
  'meta/host': 'A line of "key: value" above the text says so.',
  'meta/language': 'A line of "key: value" above the text says so.',
  'meta/location': 'A line of "key: value" above the text says so.',
  'meta/source': 'A line of "key: value" above the text says so.',
  'meta/tags': 'A line of "key: value" above the text says so.',
  'meta/title': 'A line of "key: value" above the text says so.',
  'meta/updated': 'A line of "key: value" above the text says so.',
  'sidecar/byline': 'The sidecar says so.',
  'sidecar/date': 'The sidecar says so.',
  'sidecar/host': 'The sidecar names the domain.',
  'sidecar/language': 'The sidecar says so.',
  'sidecar/location': 'The sidecar says so.',
  'sidecar/source': 'The sidecar says so.',
  'sidecar/tags': 'The sidecar says so.',
  'sidecar/title': 'The sidecar says so.',
  'sidecar/updated': 'The sidecar says so.',
  'source/byline': 'The name of a paper stands behind those of the byline.',
  'source/meta': 'A label names the source on the line of the date.',
  'source/shared-suffix': 'The name that most titles of the folder have behind them stands behind this one.',
  'source/over-title': 'The name of the paper or blog stands over the title, and it, the folder or a later line says that it is its name.',
  'source/title-suffix': 'The name of the site stands behind the title.',
  'standfirst/before-byline': 'A sentence or two between the title and its byline or date.',
  'standfirst/before-dateline': 'A line between the title and the paragraph that begins with the dateline.',
  'tail/byline': 'A word like "Author" stands before the names, below the text.',
  'tail/credit': 'A line at the end of the article, or one that nothing else could be, names who made pictures or reports.',
  'tail/date': 'The system says below the text when the entry was posted.',
  'tail/signature': 'A name below the text, which does not speak of it: in brackets, with its house, or over the source.',
  'tail/source': 'A line at the end of the article names who published it first.',
  'tail/tags': 'A line or list at the end of the article holds its tags.',
  'text/words': 'The words of the text itself.',
  'thread/reader-voice': 'The last lines sound like readers and stand as comments do; no system tells them from the article.',
  'thread/shared-dialect': 'The comments look like those of the other captures of the folder; alone they would be too few to tell.',
  'title/among-menus': 'Of the lines around the menus of a page the one that is most like the title of its text.',
  'title/before-shared-suffix':
    'The first line that has the shape of a title, without the name that most titles of the folder have behind them.',
  'title/first-line': 'The first line that has the shape of a title.',
  'url/date': 'The address of the page holds one day, or its month alone.',
} as const;

/** The rules of the evidence that this reader gives. */
export type EvidenceRule = keyof typeof EVIDENCE;

/** A problem as this reader notes it; records of other versions may hold other rules. */
export interface Problem extends StoredProblem {
  readonly rule: ProblemRule;
}

/** Evidence as this reader gives it. */
export interface Evidence extends StoredEvidence {
  readonly rule: EvidenceRule;
  readonly against?: readonly Evidence[];
}
