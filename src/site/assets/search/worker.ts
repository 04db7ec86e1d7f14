import { type Answer, findAnswer } from './answer.ts';
import { findEarly } from './early.ts';
import { type Library, openLibrary } from './library.ts';
import type { AnswerMessage, Reply, Request } from './message.ts';
import type { Find } from './find.ts';
import { loadHits, sortFinds } from './rank.ts';

/** The site's root: this script lies in a folder of it. */
const SITE = new URL('..', self.location.href);

let library: Promise<Library> | undefined;
/** The number of the last question, and what was found. */
let asked = 0;
let sorted: readonly Find[] = [];

self.addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  answer(request).then(
    (value) => reply({ number: request.number, value }),
    (error: unknown) => reply({ number: request.number, error: String(error) }),
  );
});

function reply(message: Reply): void {
  self.postMessage(message);
}

async function answer(request: Request): Promise<Reply['value']> {
  if (request.kind === 'page') return loadHits(sorted, request.from, request.size);
  library ??= openLibrary(SITE);
  library.catch(() => (library = undefined));
  const opened = await library;
  if (request.kind === 'open') return undefined;
  asked = request.number;
  const early = await findEarly(opened, request.query, request.size);
  if (early !== undefined) reply({ number: request.number, early: await loadHits(early, 0, request.size) });
  const found = await findAnswer(opened, request.query);
  // A site that was built anew since has its bundles elsewhere: the next search looks where they are.
  if (found.missing.length > 0) library = undefined;
  const finds = sortFinds(found.finds, request.query.sort);
  if (request.number === asked) sorted = finds;
  return toMessage(found, await loadHits(finds, 0, request.size), opened);
}

function toMessage(
  { counts, facets, months, unknown, languages, missing }: Answer,
  hits: AnswerMessage['hits'],
  { index }: Library,
): AnswerMessage {
  const lost = [...new Set(missing.map(({ language }) => language))];
  return { counts, facets, months, unknown, languages, missing: lost, hits, ...(index.lead !== undefined && { lead: index.lead }) };
}
