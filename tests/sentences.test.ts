import { describe, expect, test } from 'vitest';
import { endsClause, endsInWords, endsSentence, isClosed } from '../src/text/sentences.ts';

describe('the end of a sentence', () => {
  test.each([
    'It was so.',
    '„War es so?“',
    '「行きます。」',
    'यह है।',
    'هل هو كذلك؟',
    'یہ ہے۔',
    'Այդպես էր։',
    '(It was so!)',
    'እንዲህ ነበር።',
    '12.',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
    expect(endsClause(text)).toBe(true);
  });

  test.each(['The harbour', 'Is it? No', '“The harbour”', '', 'v1.2', '....""""""'])('not %s', (text) => {
    expect(endsSentence(text)).toBe(false);
    expect(endsClause(text)).toBe(false);
  });

  test.each(['They said:', 'and then,', 'وقال،', '他说：', '“and then,”'])('only that of a clause: %s', (text) => {
    expect(endsSentence(text)).toBe(false);
    expect(endsClause(text)).toBe(true);
  });

  test.each(['It was so.', 'Really?!', '„Wirklich?!“', 'यह है।', '行きます。'])('in words: %s', (text) => {
    expect(endsInWords(text)).toBe(true);
  });

  test.each(['12.', 'Buffalo, N.Y.', 'D. T.', ':-)...', 'It was so'])('not in words: %s', (text) => {
    expect(endsInWords(text)).toBe(false);
  });

  test.each(['It was so.', '“The harbour”', 'The harbour (1922)', 'یہ ہے۔'])('nothing is open behind %s', (text) => {
    expect(isClosed(text)).toBe(true);
  });

  test.each(['The harbour', 'The harbour:', 'the joiners’', ''])('something is open behind %s', (text) => {
    expect(isClosed(text)).toBe(false);
  });
});
