import type { Line } from '../text/lines.ts';

/** 5 thoughts on “…” · Comments (12) · 3 Kommentare · 142 Antworten zu „…“ · 52Comments */
const HEADING =
  /^(?:\d{1,6}\s?|eine?\s|one\s|un\s|se han publicado\s\d{1,6}\s)?(?:reader\s|user\s|visitor\s)?(?:comments?|thoughts?\son|responses?(?:\sto)?|repl(?:y|ies)(?:\sto)?|discussion|reactions?|feedback|kommentare?|leserkommentare|antwort(?:en)?(?:\szu)?|gedanken?\szu|reaktion(?:en)?|commentaires?|réponses?\sà|réactions?|comentarios?|respuestas?|commenti|commento|risposte|comentários?|reacties?|komentarz[ey]?|komentarzy|комментари(?:й|я|и|ев)|отзыв(?:ы|ов|а)?|коментар(?:і|ів|я)?|条评论|评论|コメント|件のコメント|تعليق(?:ات)?|yorum(?:lar)?)(?:\s?[:(“„"«»|.\d–—-].{0,200}|\s(?:on|to|zu|sur|à|en|su|for|by)\s.{0,200}|\sso far.{0,40})?$/iu;
const LONGEST = 260;
const FARTHEST = 4;
const WORTH_OF_HEADING = 2;
const WORTH_OF_COUNT = 6;

const COUNT = /\d{1,6}/u;

/** What a heading above a thread adds to its certainty: more when it counts as many comments as were found. */
export function weighHeading(lines: readonly Line[], heading: number | undefined, found: number): number {
  if (heading === undefined) return 0;
  const stated = COUNT.exec(lines[heading]?.text ?? '')?.[0];
  return stated !== undefined && Number(stated) === found ? WORTH_OF_COUNT : WORTH_OF_HEADING;
}

/** The nearest line above a thread's first head that says that comments follow, a few lines away at most. */
export function findHeading(lines: readonly Line[], before: number): number | undefined {
  let seen = 0;
  for (let at = before - 1; at >= 0 && seen < FARTHEST; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text.length <= LONGEST && HEADING.test(text)) return at;
    seen += 1;
  }
  return undefined;
}
