/** What a person names: an article, or one of its comments. */
export interface Target {
  readonly id: string;
  /** `c2` */
  readonly comment?: string;
}

// 5e0c1b7a9d42c3f1, 5e0c1b7a9d42c3f1#c2
const ID = /^(?<id>[0-9a-f]{16})(?:#(?<comment>c[1-9]\d*))?$/;
// https://example.org/articles/5e/harbour-opens-5e0c1b7a9d42c3f1.comments-2.html#c203, captures/5e/5e0c1b7a9d42c3f1.html
const ADDRESS = /(?:^|[/-])(?<id>[0-9a-f]{16})(?:\.comments-\d+)?\.html(?:\?[^#]*)?(?:#(?:(?<comment>c[1-9]\d*)$)?.*)?$/;

/** Reads an id, or the address of an article's page in the archive; undefined for anything else. */
export function parseTarget(text: string): Target | undefined {
  const { id, comment } = (ID.exec(text) ?? ADDRESS.exec(text))?.groups ?? {};
  return id === undefined ? undefined : { id, ...(comment !== undefined && { comment }) };
}
