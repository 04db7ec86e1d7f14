import type { Basis, Location } from './record.ts';

/** The fields that a build counts. */
export type SummaryField = 'title' | 'date' | 'location' | 'source' | 'language' | 'comments';

/** The few hundred bytes of an article that lists are made from. */
export interface Summary {
  readonly id: string;
  /** First 32 hex digits of the SHA-256 of the whole article as published, `replaces` and `replacedBy` aside: another digest, another page. */
  readonly digest: string;
  readonly slug: string;
  readonly title?: string;
  /** The first words of an article without a title. */
  readonly opening?: string;
  readonly kicker?: string;
  readonly date?: string;
  readonly dateBasis?: Basis;
  readonly location?: Location;
  readonly source?: string;
  readonly language: string;
  /** How many comments by people. */
  readonly comments: number;
  /** How many pages its comments fill; absent when they all stand on its own. */
  readonly commentPages?: number;
  /** The fields among these that were worked out; absent when none was. */
  readonly inferred?: readonly SummaryField[];
  /** The fields among these that people corrected; absent when none. */
  readonly corrected?: readonly SummaryField[];
  /** How many values people corrected; absent when none. */
  readonly corrections?: number;
  /** What the reader was most unsure of, on which line, and how much there is of it: ten for a warning, a hundred for an error, one for a note. */
  readonly doubt?: {
    readonly weight: number;
    readonly rule: string;
    readonly message: string;
    readonly line?: number;
    readonly others: number;
  };
  /** Whether its capture page can be made. */
  readonly captured: boolean;
  /** The addresses that it had on the web, as stated; absent when none is known. */
  readonly originals?: readonly string[];
  /** Id of the article whose place this one took. */
  readonly replaces?: string;
  /** Id of the article that took this one's place. */
  readonly replacedBy?: string;
  /** False for replaced and withheld articles: a page of their own, but in no list and no search. */
  readonly listed: boolean;
  readonly withheld: boolean;
}
