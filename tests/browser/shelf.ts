import type { Block } from '../../src/record.ts';
import { type Sample, toComment, toSample } from '../samples.ts';

export const MARKUP = '<img src=x onerror="document.title=\'run\'"> &lt;b&gt; &amp; {{ 7*7 }}';

const say = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

export const FERRY = toSample(1, {
  title: 'The ferry that stayed',
  body: say('The boat for the eleven o’clock crossing stayed where it was.', 'Nobody on the quay had expected the storm.'),
  date: '2022-01-11',
  evidence: { date: { basis: 'inferred', from: 'comments', rule: 'date/earliest-comment' } },
  location: { text: 'BERGEN', name: 'Bergen', country: 'NO' },
  source: 'North Quay Courier',
  comments: [
    toComment(1, 'Eleven never left at eleven.', { author: 'lampwick', date: '2022-01-11T11:05' }),
    toComment(2, 'Agreed.', { author: 'mona', name: 'Mona of the Pier', date: '2022-01-12', parent: 'c1' }),
    toComment(3, 'They should have put wind turbines on the breakwater.', { author: 'third_mate' }),
  ],
});

export const SHELF: readonly Sample[] = [
  FERRY,
  toSample(2, {
    title: 'Turbine hall opens',
    body: say('The hall is large. Its turbines hum. The storm season begins in autumn.'),
    date: '2021-10-02',
    location: { text: 'Stavanger', name: 'Stavanger', country: 'NO' },
    source: 'The Lamplighter',
  }),
  toSample(3, { title: 'Storm notes', body: say('A storm without a day or a place.'), date: 'XXXX-02-26' }),
  toSample(4, {
    title: 'Sturm über dem Hafen',
    body: say('Die Schiffe blieben im Hafen. Ein storm, sagte ein Gast.'),
    language: 'de',
    date: '2023-05',
    source: 'Hafenblatt',
  }),
  toSample(5, { title: '港の天気', body: say('今日の港の天気は晴れです……明日は雨が降るでしょう。'), language: 'ja', date: '2020' }),
  toSample(6, {
    title: MARKUP,
    body: say(`A storm of signs: ${MARKUP} and &lt;script&gt; spelled out.\u200B End of storm.`),
    source: MARKUP,
    location: { text: MARKUP },
    date: '2019-12-31T23:59',
    comments: [toComment(1, `storm ${MARKUP}`, { author: MARKUP }), toComment(2, 'A half sign in a name.', { author: '\uD800 half' })],
  }),
  toSample(7, {
    title: '<script>alert(1)</script> is no title, says court',
    body: say('The judge said $200 and l’amende—politely…twice (2019–2021).'),
    location: { text: 'HALIFAX', name: 'Halifax', region: 'Nova Scotia', country: 'CA' },
    agency: 'Pigeon Wire',
  }),
  ...Array.from({ length: 45 }, (_, index) =>
    toSample(100 + index, {
      title: `Log ${index}`,
      body: say(`Entry ${index} of the lighthouse log.`),
      date: `2010-01-${String((index % 28) + 1).padStart(2, '0')}`,
      source: `Log book ${index % 12}`,
    }),
  ),
];
