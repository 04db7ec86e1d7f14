import { findFurniture } from './furniture.ts';
import type { Line } from '../text/lines.ts';

/** What readers' words are called over a thread. */
const NOUNS = [
  '(?:top\\s)?comments?|messages|vos\\sréactions|thoughts?|responses?|repl(?:y|ies)|answers?|discussion|reactions?|feedback',
  'kommentare?|antwort(?:en)?|gedanken?|reaktion(?:en)?|kommentarer?|reacties?|antwoord(?:en)?|gedachten?',
  'commentaires?|réponses?|réactions?|réflexions?|pensées?|commento|commenti|risposte|risposta|pensieri|pensiero',
  'comentarios?|respuestas?|pensamientos?|reflexiones|opiniones|comentários?|respostas?|pensamentos?',
  'komentarz[ey]?|odpowiedzi|przemyśle(?:nie|nia|ń)|myśli?|komentáře?|yorum(?:lar)?',
  'комментари(?:й|я|и|ев)|отзыв(?:ы|ов|а)?|ответ(?:а|ов|ы)?|мысл(?:ь|и|ей)|коментар(?:і|ів|я)?|відповід(?:ь|і|ей)',
  '条评论|评论|コメント|件のコメント|개의 댓글|댓글|تعليق(?:ات)?|ردود',
].join('|');
const LINKS = 'on|to|zu|auf|sur|à|en|a|su|for|by|op|over|do|na|o|sobre|em|к|на|до|till|til|için|على';

/** 5 thoughts on “…” · Comments (12) · 3 Kommentare · 142 Antworten zu „…“ · 52Comments */
const HEADING = new RegExp(
  String.raw`^(?:\d{1,6}\s?|eine?\s|one\s|une?\s|un\s|um\s|uno\s|se han publicado\s\d{1,6}\s)?(?:reader\s|user\s|visitor\s|leser)?(?:${NOUNS})(?:\s?[:(“„"«»|.\d–—-].{0,200}|\s(?:${LINKS})\s.{0,200}|\sso far.{0,40})?$`,
  'iu',
);
const LONGEST = 260;
const FARTHEST = 5;
const FARTHEST_LINES = 40;
const WORTH_OF_HEADING = 2;
const WORTH_OF_COUNT = 6;

const COUNT = /\d{1,6}/u;

/** How many comments a heading says that there are. */
export function readCount(line: Line | undefined): number | undefined {
  const stated = COUNT.exec(line?.text ?? '')?.[0];
  return stated === undefined ? undefined : Number(stated);
}

/** What a heading above a thread adds to its certainty: more when it counts as many comments as were found. */
export function weighHeading(lines: readonly Line[], heading: number | undefined, found: number): number {
  if (heading === undefined) return 0;
  return readCount(lines[heading]) === found ? WORTH_OF_COUNT : WORTH_OF_HEADING;
}

/** The nearest line above a thread's first head that says that comments follow, a few lines away at most. */
export function findHeading(lines: readonly Line[], before: number): number | undefined {
  let seen = 0;
  for (let at = before - 1; at >= 0 && at >= before - FARTHEST_LINES && seen < FARTHEST; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text.length <= LONGEST && HEADING.test(text)) return at;
    // A form may stand between
    if (findFurniture(text) === undefined) seen += 1;
  }
  return undefined;
}
