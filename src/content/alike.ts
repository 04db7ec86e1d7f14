import type { Comment } from '../record.ts';
import { toTokens } from '../text/tokens.ts';
import { toTexts } from './conceal.ts';

/** Whether a comment of another capture is the same one: the same words, or the same author at the same moment. */
export function isSaidAgain(comment: Comment, other: Comment): boolean {
  const words = toWords(comment);
  if (words !== '' && words === toWords(other)) return true;
  const [speaker, moment] = [comment.author ?? comment.name, comment.date ?? comment.dateText];
  return speaker !== undefined && moment !== undefined && speaker === (other.author ?? other.name) && moment === (other.date ?? other.dateText);
}

function toWords({ body }: Comment): string {
  return toTokens(body.flatMap(toTexts).join('\n'))
    .filter(({ kind }) => kind !== 'symbols')
    .map(({ key }) => key)
    .join(' ');
}
