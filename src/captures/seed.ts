import type { MarkedCapture } from '../markup.ts';
import type { RowMapping } from '../text/mapping.ts';
import type { Rejection } from '../record.ts';

/** A document in seeds/ that could not become a capture, with the reason. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly rejection: Rejection;
}

/** What came of one document in seeds/: a capture, or the reason why there is none. */
export type Seed = { readonly kind: 'capture'; readonly capture: MarkedCapture } | Rejected;

/** An open seed file. Its methods throw the system's errors. */
export interface SeedFile {
  /** The path from the archive's folder, `/`-separated. */
  readonly ref: string;
  readonly bytes: number;
  /** Reads from `position`; fewer bytes than `length` only where the file ends. */
  readonly read: (position: number, length: number) => Buffer;
}

/** What a format is allowed. */
export interface Limits {
  /** The biggest capture, in bytes. */
  readonly maximumBytes: number;
  /** Where the rows of containers hold what, as the config has it. */
  readonly rows?: readonly RowMapping[];
}

/** A stretch of a container that holds one row. */
export interface Stretch {
  /** Which one it is: each is one more than the one before, the first is 1, or 0 where something stands before the rows. */
  readonly number: number;
  /** Absent when it is too long to keep. */
  readonly bytes?: Buffer;
  /** Where it begins, in the bytes of what was unpacked. */
  readonly start: number;
  /** Set when it is so long that nothing behind it is read. */
  readonly isLast?: true;
}

/** How a file that holds many captures is parted into rows. */
export interface Container {
  readonly split: (chunks: AsyncIterable<Buffer>, most: number) => AsyncIterable<Stretch>;
  /** Set when the first stretch says what holds for the others. */
  readonly hasHeader?: true;
  /** Set when the fields are those of the format, whatever the config says of rows. */
  readonly hasOwnFields?: true;
  /** The encoding that the beginning of a file names. */
  readonly findDeclared?: (start: Buffer) => string | undefined;
  /** The value of a row, or why it is no article; undefined when it is no row. */
  readonly parse: (text: string, header: string | undefined) => unknown;
  /** Why a file without rows is none of this format, by its beginning; absent or undefined when it is only empty. */
  readonly findStranger?: (start: Buffer) => { readonly message: string; readonly remedy: string } | undefined;
}

/** A row that is sound and holds no article: a picture, a menu entry, a draft. */
export class PassedOver {
  /** One sentence. */
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** One kind of seed file. */
export interface Format {
  /** Key of the format, and the name of its file here. */
  readonly name: string;
  /** What people call files of it, in the plural. */
  readonly title: string;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the first bytes of a file with an unknown extension are of this format. */
  readonly isFormat: (sample: Buffer) => boolean;
  /** The documents of one file in their order: one, or for a container as many as it holds. */
  readonly readSeeds: (file: SeedFile, limits: Limits) => Iterable<Seed> | AsyncIterable<Seed>;
  /** How the file is parted, where it holds many documents. */
  readonly container?: Container;
}

/** A seed that could not become a capture. */
export function toRejected(ref: string, reason: Rejection['reason'], message: string, remedy: string): Rejected {
  return { kind: 'rejected', rejection: { ref, reason, message, remedy } };
}

/** A row that holds no article; `message` says what it is. */
export function toNoArticle(ref: string, message: string): Rejected {
  return toRejected(ref, 'no-article', message, 'Nothing has to be done.');
}
