import { describe, expect, test } from 'vitest';
import { readText } from './read.ts';

const TEXT = [
  'The yard has nine boats in it and one brush, and nobody can say whose turn it is.',
  '',
  'The list of turns was painted over in April by somebody who denies it, the foreman said.',
];

/** What every export of the same article is read as. */
const ARTICLE = {
  title: 'Nine boats wait for paint',
  byline: ['Ada Quill'],
  source: 'The Kestrel Ledger',
  body: TEXT.filter((line) => line !== '').map((text) => ({ kind: 'paragraph', text })),
};

describe('LexisNexis', () => {
  const above = ['14 of 212 DOCUMENTS', '', '   The Kestrel Ledger', '', '   June 22, 2011 Wednesday', '   FINAL EDITION', ''];
  const labels = [
    'BYLINE: By Ada Quill, STAFF WRITER',
    '',
    'SECTION: METRO; Pg. B1',
    '',
    'LENGTH: 431 words',
    '',
    'DATELINE: Halifax, Nova Scotia',
    '',
  ];
  const below = [
    '',
    'LOAD-DATE: June 23, 2011',
    '',
    'LANGUAGE: ENGLISH',
    '',
    'GRAPHIC: Nine boats, and',
    'one brush',
    '',
    '   Copyright 2011 Kestrel Publishing',
    '   All Rights Reserved',
  ];

  test('in capitals, the paper over the title', () => {
    const record = readText([...above, ARTICLE.title, '', ...labels, ...TEXT, ...below].join('\n'));
    expect(record).toMatchObject({ ...ARTICLE, date: '2011-06-22', location: { text: 'Halifax, Nova Scotia' }, problems: [] });
    expect(record.evidence['source']).toMatchObject({ basis: 'stated', from: 'meta', text: 'The Kestrel Ledger' });
  });

  test('as Nexis Uni has it, the title first', () => {
    const lines = [
      ARTICLE.title,
      'The Kestrel Ledger',
      'June 22, 2011 Wednesday',
      '',
      'Copyright 2011 Kestrel Publishing All Rights Reserved',
      'Section: METRO; Pg. B1',
      'Length: 431 words',
      'Byline: Ada Quill',
      'Body',
      '',
      ...TEXT,
      '',
      'Load-Date: June 23, 2011',
      'End of Document',
    ];
    expect(readText(lines.join('\n'))).toMatchObject({ ...ARTICLE, date: '2011-06-22' });
  });

  test('a label inside the text ends it not', () => {
    const list = ['City: Halifax', '', 'Person: whoever comes first to the yard on Monday morning.'];
    const { body } = readText([...above, ARTICLE.title, '', ...labels, ...TEXT, '', ...list, ...below].join('\n'));
    expect(body.at(-1)).toMatchObject({ text: list[2] });
    expect(body).toHaveLength(4);
  });

  test('a section alone makes none', () => {
    const { date, body } = readText([ARTICLE.title, '', 'Length: 431 words', '', ...TEXT].join('\n'));
    expect(date).toBeUndefined();
    expect(body.at(-1)).toMatchObject({ text: TEXT[2] });
  });
});

describe('Factiva', () => {
  test('below the byline', () => {
    const block = ['318 words', '9 October 2012', '11:47', 'The Kestrel Ledger', 'KSTRLG', 'English', '(c) 2012 Kestrel Publishing'];
    const foot = ['', '(END) The Kestrel Ledger', '', 'October 09, 2012 06:47 ET (10:47 GMT)', '', 'Document KSTRLG0020121009e8a9000b5'];
    const record = readText([ARTICLE.title, '', 'By Ada Quill', ...block, '', ...TEXT, ...foot].join('\n'));
    expect(record).toMatchObject({ ...ARTICLE, date: '2012-10-09T11:47' });
  });

  test('with its codes', () => {
    const lines = [
      'HD  Nine boats wait for paint',
      'BY  By Ada Quill',
      'WC  318 words',
      'PD  9 October 2012',
      'SN  The Kestrel Ledger',
      'SC  KSTRLG',
      'LA  English',
      'CY  (c) 2012 Kestrel',
      'LP',
      TEXT[0],
      'TD',
      TEXT[2],
      'NS  gharb : Harbours',
      'AN  Document KSTRLG0020121009e8a9000b5',
    ];
    expect(readText(lines.join('\n'))).toMatchObject({ ...ARTICLE, date: '2012-10-09' });
  });
});

test('Europresse: labels over their values', () => {
  const lines = [
    '© 2017 The Kestrel Ledger. Tous droits réservés.',
    'Certificat émis le 14 mars 2019 à LIBRARY-OF-KESTREL à des fins de visualisation personnelle et temporaire.',
    'news·20171027·KL·4c1d8e',
    '',
    'Nom de la source',
    'The Kestrel Ledger',
    'Vendredi 27 octobre 2017',
    'Type de source',
    'Presse • Journaux',
    'The Kestrel Ledger • p. 6 • 512 mots',
    'Périodicité',
    'Quotidien',
    '',
    ARTICLE.title,
    'By Ada Quill',
    '',
    ...TEXT,
  ];
  expect(readText(lines.join('\n'))).toMatchObject({ ...ARTICLE, date: '2017-10-27' });
});

test('GENIOS: labels in German, an address under its own', () => {
  const lines = [
    'The Kestrel Ledger vom 24.04.2008',
    '',
    'Quelle:            The Kestrel Ledger vom 24.04.2008, S. 17',
    'Ressort:           Landkreis',
    'Autor:             Ada Quill',
    'Dokumentnummer:    20080424998877',
    '',
    ARTICLE.title,
    '',
    ...TEXT,
    '',
    'Dauerhafte Adresse des Dokuments:',
    'https://papers.example/document/KL__20080424998877',
    'Alle Rechte vorbehalten: (c) Kestrel Publishing',
  ];
  expect(readText(lines.join('\n'))).toMatchObject({
    ...ARTICLE,
    date: '2008-04-24',
    capture: { url: 'https://papers.example/document/KL__20080424998877' },
  });
});
