import { describe, expect, test } from 'vitest';
import { EMPTY_LAYOUT, toConfigured } from '../src/parse/layouts/layout.ts';
import { decideOrder, findNamedDates, findOrderProblem } from '../src/parse/fields/order.ts';
import { toDate } from '../src/text/dates/date.ts';
import { findDates } from '../src/text/dates/find.ts';

const decideByComments = (line: string, ...comments: string[]) =>
  decideOrder(
    findDates(line),
    'en',
    EMPTY_LAYOUT,
    [],
    comments.flatMap((text) => findDates(text)),
  );

const decide = (line: string, language = 'en', ...article: string[]) =>
  decideOrder(findDates(line), language, EMPTY_LAYOUT, findNamedDates(article.map((text) => ({ text }))));

describe('the order of day and month', () => {
  test.each([
    ['03.02.2022 and 14.02.2022', 'en', 'day-first', 'capture'],
    ['09-05-2011, then 09-13-2011', 'en', 'month-first', 'capture'],
    ['03.02.2022, Bergen.', 'en', 'day-first', 'separator'],
    ['3/2/2022', 'de', 'day-first', 'language'],
    ['3/2/2022 4:00 PM EST', 'en', 'month-first', 'zone'],
    ['3/2/2022 4:00 PM', 'en', 'month-first', 'clock'],
    ['3/2/2022 4:00 PM and 5/2/2022', 'en', undefined, 'nothing'],
    ['3/2/2022 16:00', 'en', undefined, 'nothing'],
    ['3/2/2022 16:00 GMT', 'und', undefined, 'nothing'],
  ])('%s (%s): %s by %s', (line, language, order, by) => {
    expect(decide(line, language)).toEqual({ ...(order !== undefined && { order }), by });
  });

  test.each([
    ['3/2/2022', 'The pier was closed on February 2.', 'day-first'],
    ['3/2/2022', 'The pier was closed on March 1, the office said.', 'month-first'],
    ['1/12/2021', 'The pier has been closed since December 28.', undefined],
    ['1/12/2021', 'The pier has been closed since January 3.', 'month-first'],
    ['03.02.2022', 'The pier was closed on February 2.', 'day-first'],
  ])('%s beside "%s": %s', (line, text, order) => {
    expect(decide(line, 'en', text).by === 'capture' ? decide(line, 'en', text).order : undefined).toBe(order);
  });

  test('full stops are never read month first, whatever the text names', () => {
    expect(decide('03.02.2022', 'en', 'It opens on March 1.')).toEqual({ order: 'day-first', by: 'separator' });
  });

  test('days of another year say nothing', () => {
    expect(decide('3/2/2022', 'en', 'The pier was built on February 2, 1904.')).toEqual({ by: 'nothing' });
  });

  test('the config decides last', () => {
    expect(decideOrder(findDates('3/2/2022'), 'en', toConfigured({ dateOrder: 'month-first' }))).toEqual({
      order: 'month-first',
      by: 'config',
    });
  });

  test('an undecided date keeps its year, and says so', () => {
    const [date] = findDates('3/2/2022');
    const decision = decide('3/2/2022');
    expect(date === undefined ? '' : toDate(date, decision.order)).toBe('2022');
    expect(date === undefined ? '' : findOrderProblem(date, decision)?.rule).toBe('date/order-unknown');
  });
});

test.each([
  ['06/07/2016', ['7 July 2016 at 10:12', '8 July 2016 at 11:12'], 'day-first'],
  ['06/07/2016', ['9 June 2016 at 10:12'], 'month-first'],
  ['06/07/2016', ['9 October 2016 at 10:12'], undefined],
  ['06/07/2016', ['9 June 2014 at 10:12'], undefined],
  ['12/01/2016', ['1 December 2016', '13 January 2016'], 'day-first'],
  ['06/07/2016', ['07/07/2016'], undefined],
])('%s before comments of %j: %s', (line, comments, order) => {
  expect(decideByComments(line, ...comments)).toEqual(order === undefined ? { by: 'nothing' } : { order, by: 'comments' });
});
