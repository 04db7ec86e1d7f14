/** A row of a container. */
export interface Member {
  readonly container: string;
  /** Counted from 1. */
  readonly number: string;
}

/** seeds/crawl.jsonl.gz#12345 */
const MEMBER = /^(?<container>.+)#(?<number>[1-9]\d{0,14})$/su;

/** The row that a capture's file or ref names; undefined where it names a file alone. */
export function parseMember(ref: string): Member | undefined {
  const { container, number } = MEMBER.exec(ref)?.groups ?? {};
  return container === undefined || number === undefined ? undefined : { container, number };
}
