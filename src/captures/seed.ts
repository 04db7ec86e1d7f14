import type { MarkedCapture } from '../markup.ts';
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
  readonly rows?: Readonly<Record<string, string>>;
}

/** A stretch of a container that holds one row, and which one it is, counted from 1. */
export interface Stretch {
  readonly number: number;
  /** Absent when it is too long to keep. */
  readonly bytes?: Buffer;
  /** Where it begins, in the bytes of what was unpacked. */
  readonly start: number;
}

/** How a file that holds many captures is parted into rows. */
export interface Container {
  readonly split: (chunks: AsyncIterable<Buffer>, most: number) => AsyncIterable<Stretch>;
  /** Set when the first row names the fields of the others. */
  readonly hasHeader?: true;
  /** The value of a row; undefined when it is none. */
  readonly parse: (bytes: Buffer, header: Buffer | undefined) => unknown;
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
