/** A span of lines of a capture, numbered from 1, both ends inclusive. */
export type LineRange = readonly [first: number, last: number];

/** A span of columns of one line in UTF-16 units, numbered from 1, both ends inclusive. */
export type ColumnRange = readonly [first: number, last: number];

/** One raw document read into memory, exactly as scraped but decoded to text. */
export interface Capture {
  /** The path from the archive's folder, `/`-separated, or the row's own `id` when captures come as JSON Lines. */
  readonly ref: string;
  /** First 16 hex digits of `sha256`. */
  readonly id: string;
  /** The seed file it came from, `/`-separated; for a JSON row the same as `ref`. */
  readonly file: string;
  /** Fixity: SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** WHATWG encoding label in lower case: `utf-8`, `windows-1251`, … */
  readonly encoding: string;
  /** Name of the format that read it: `text`, … */
  readonly format: string;
  readonly url?: string;
  readonly retrieved?: string;
  /** What a scraper wrote about it in a file beside it. */
  readonly sidecar?: Sidecar;
  /** The decoded text. NUL and lone surrogates are already U+FFFD; line ends are as scraped. */
  readonly text: string;
  /** What the decoding was unsure of. */
  readonly problems: readonly Problem[];
}

/** The file beside a capture in which a scraper noted what it knew of it. */
export interface Sidecar {
  /** The path as in `Capture.file`. */
  readonly file: string;
  /** SHA-256 of its bytes, in hex: another sidecar may make another record. */
  readonly sha256: string;
  readonly values: SidecarValues;
}

/** The values of a sidecar as written, white space aside: dates, names and places are not read yet. */
export interface SidecarValues {
  readonly title?: string;
  readonly date?: string;
  readonly updated?: string;
  readonly source?: string;
  /** The domain that it came from: `lamplighter.example`. */
  readonly host?: string;
  readonly location?: string;
  readonly byline?: readonly string[];
  readonly url?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly retrieved?: string;
}

/** What is kept of a capture in its record. */
export type CaptureFacts = Pick<Capture, 'file' | 'sha256' | 'bytes' | 'encoding' | 'format' | 'url' | 'retrieved'>;

/** A seed that could not become a capture, and why. */
export interface Rejection {
  readonly ref: string;
  readonly reason: 'empty' | 'binary' | 'unreadable' | 'too-large' | 'symbolic-link' | 'unknown-format' | 'bad-row' | 'no-article';
  /** One sentence: what was found. */
  readonly message: string;
  /** One sentence: what the keeper can do about it. */
  readonly remedy: string;
}

export type Basis = 'stated' | 'inferred';

/** Where a value was found; the order of belief is that of DESIGN: correction first, text last. */
export type Origin =
  | 'title'
  | 'meta'
  | 'byline'
  | 'dateline'
  | 'tail'
  | 'comments'
  | 'text'
  | 'markup'
  | 'url'
  | 'sidecar'
  | 'folder'
  | 'filename'
  | 'layout'
  | 'detector'
  | 'correction';

/** How a field is known. */
export interface Evidence {
  readonly basis: Basis;
  readonly from: Origin;
  readonly lines?: LineRange;
  readonly columns?: ColumnRange;
  /** The words of the capture that say so. */
  readonly text?: string;
  /** The rule that read it, `area/name`. */
  readonly rule: string;
  /** Why a person corrected it. */
  readonly note?: string;
  /** The day on which a person corrected it. */
  readonly date?: string;
  /** Evidence that says otherwise. */
  readonly against?: readonly Evidence[];
}

export interface ListItem {
  readonly text: string;
  readonly items?: readonly ListItem[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}
export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
}
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}
export interface Caption {
  readonly kind: 'caption';
  readonly text: string;
}
export interface Preformatted {
  readonly kind: 'preformatted';
  readonly text: string;
}

/** A piece of running text. `\n` inside a text is a line break that was kept. */
export type Block = Paragraph | Heading | List | Quote | Table | Caption | Preformatted;

/** When and why the keeper took something out of all that is published. */
export interface Withholding {
  readonly reason: string;
  /** `2022-02-03` */
  readonly date: string;
}

export interface Comment {
  /** `c1`, `c2`, … in order of appearance. */
  readonly id: string;
  /** The login or the only name given. */
  readonly author?: string;
  /** The name that the text gives beside the login, even if equal. */
  readonly name?: string;
  /** `2022-01-11` or, to the minute, `2022-01-11T11:05`; no zone is assumed. */
  readonly date?: string;
  readonly dateText?: string;
  readonly zone?: string;
  /** Id of the comment that this one answers. */
  readonly parent?: string;
  readonly body: readonly Block[];
  readonly votes?: number;
  readonly status?: string;
  readonly removed?: true;
  /** Set when the keeper took its text and name out of all that is published. */
  readonly withheld?: Withholding;
  readonly kind: 'comment' | 'pingback';
}

export interface Furniture {
  readonly lines: LineRange;
  readonly text: string;
  /** Key of the furniture table: `comment-form`, `share-bar`, … */
  readonly reason: string;
}

/** What part of the article a stretch of the capture is. */
export type Role =
  | 'title'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'meta'
  | 'body'
  | 'credit'
  | 'source'
  | 'tags'
  | 'comment-head'
  | 'comment-body'
  | 'comment-foot'
  | 'furniture';

/** One stretch of the capture, the part it plays and the field it went to (`title`, `body/3`, `comments/c2/body/0`, `furniture/1`). */
export interface LedgerEntry {
  readonly lines: LineRange;
  /** Only in entries of one line. */
  readonly columns?: ColumnRange;
  readonly role: Role;
  readonly to: string;
}

/** Something the reader was unsure of. */
export interface Problem {
  /** `area/name`. */
  readonly rule: string;
  readonly severity: 'note' | 'warning' | 'error';
  readonly lines?: LineRange;
  readonly message: string;
}

/** A place as written and, when it was resolved, as the gazetteer knows it. */
export interface Location {
  /** Exactly as written. */
  readonly text: string;
  /** English name. */
  readonly name?: string;
  /** Name of the state or province, in English. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
}

/** The parsed article: the public contract of `backfile parse`, version 1. Optional keys are absent when unknown. */
export interface ArticleRecord {
  readonly ref: string;
  readonly id: string;
  readonly capture: CaptureFacts;
  readonly title?: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  /** `2022-02-03`, `2022-02`, `2022`, `XXXX-02-26` (EDTF, year not stated) or, to the minute, `2022-01-11T11:05`. */
  readonly date?: string;
  readonly zone?: string;
  readonly updated?: string;
  readonly location?: Location;
  readonly agency?: string;
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly credits: readonly string[];
  readonly tags: readonly string[];
  /** BCP 47; `und` when unsure. */
  readonly language: string;
  readonly body: readonly Block[];
  readonly comments: readonly Comment[];
  readonly furniture: readonly Furniture[];
  /** By field name: `date`, `location`, `title`, … */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  /** Version of the reader that made the record. */
  readonly parser: number;
}

/** A record as published: what the reader made of it, with the corrections of people laid over it. */
export interface Article {
  readonly record: ArticleRecord;
  /** `[a-z0-9-]`, given once and never changed. */
  readonly slug: string;
  /** The body as Markdown, escaped by the reader or written by a person. */
  readonly markdown: string;
  /** Whether a person changed the content file. */
  readonly edited: boolean;
  /** Whether the capture still lies in seeds/. */
  readonly captured: boolean;
  /** Id of the record that this one took the place of, when the seed's bytes changed. */
  readonly replaces?: string;
  /** Id of the record that took this one's place. */
  readonly replacedBy?: string;
  /** Set when the keeper took it out of everything but a tombstone page. */
  readonly withheld?: Withholding;
}
