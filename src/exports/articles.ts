import type { Article, Evidence } from '../record.ts';
import { toPlainText } from '../site/markdown.ts';
import { toArticleAddress } from '../text/addresses.ts';
import type { Table } from './table.ts';

/** The articles of an archive as they are published, a row each. */
export const ARTICLES: Table<Article> = {
  name: 'articles',
  title: 'Articles',
  key: ['id'],
  columns: [
    // These two come first: rows are told apart and put in order by them.
    {
      name: 'id',
      kind: 'text',
      required: true,
      description: 'First 16 hex digits of the SHA-256 of its capture.',
      of: ({ record }) => record.id,
    },
    {
      name: 'date',
      kind: 'text',
      description:
        'Of publication, as precisely as it is known: 2022-01-11T11:05, 2022-01-11, 2022-01, 2022, or XXXX-02-26 without its year (EDTF).',
      of: ({ record }) => record.date,
    },
    { name: 'title', kind: 'text', description: 'Its headline.', of: ({ record }) => record.title },
    { name: 'kicker', kind: 'text', description: 'The word above the headline, such as Opinion.', of: ({ record }) => record.kicker },
    { name: 'standfirst', kind: 'text', description: 'What stands between headline and text.', of: ({ record }) => record.standfirst },
    { name: 'byline', kind: 'list', description: 'Who wrote it.', of: ({ record }) => record.byline },
    { name: 'zone', kind: 'text', description: 'The time zone of the date, as written.', of: ({ record }) => record.zone },
    { name: 'updated', kind: 'text', description: 'When it says that it was changed.', of: ({ record }) => record.updated },
    {
      name: 'location',
      kind: 'text',
      description: 'Where it was written, exactly as the text has it.',
      of: ({ record }) => record.location?.text,
    },
    {
      name: 'location_name',
      kind: 'text',
      description: 'That place in English, when it is beyond doubt.',
      of: ({ record }) => record.location?.name,
    },
    {
      name: 'location_region',
      kind: 'text',
      description: 'Its state or province, in English.',
      of: ({ record }) => record.location?.region,
    },
    {
      name: 'location_country',
      kind: 'text',
      description: 'Its country, ISO 3166-1 alpha-2.',
      of: ({ record }) => record.location?.country,
    },
    { name: 'latitude', kind: 'number', description: 'Degrees north.', of: ({ record }) => record.location?.latitude },
    { name: 'longitude', kind: 'number', description: 'Degrees east.', of: ({ record }) => record.location?.longitude },
    { name: 'agency', kind: 'text', description: 'The news agency that it names.', of: ({ record }) => record.agency },
    { name: 'source', kind: 'text', description: 'Who published it first.', of: ({ record }) => record.source },
    { name: 'source_url', kind: 'text', description: 'The address that it gives for that.', of: ({ record }) => record.sourceUrl },
    { name: 'credits', kind: 'list', description: 'Who took its pictures or helped with it.', of: ({ record }) => record.credits },
    { name: 'tags', kind: 'list', description: 'Its tags.', of: ({ record }) => record.tags },
    {
      name: 'language',
      kind: 'text',
      required: true,
      description: 'BCP 47; und when it is not certain.',
      of: ({ record }) => record.language,
    },
    {
      name: 'comments',
      kind: 'integer',
      required: true,
      description: 'How many comments of readers are published below it.',
      of: ({ record }) => record.comments.filter(({ kind, withheld }) => kind === 'comment' && withheld === undefined).length,
    },
    {
      name: 'inferred',
      kind: 'list',
      description: 'The fields whose values the capture does not state: they were worked out.',
      of: ({ record }) => listFields(record.evidence, ({ basis, from }) => basis === 'inferred' && from !== 'correction'),
    },
    {
      name: 'corrected',
      kind: 'list',
      description: 'The fields whose values a person corrected.',
      of: ({ record }) => listFields(record.evidence, ({ from }) => from === 'correction'),
    },
    { name: 'capture', kind: 'text', required: true, description: 'The path of its capture.', of: ({ record }) => record.capture.file },
    { name: 'sha256', kind: 'text', required: true, description: 'Of its capture.', of: ({ record }) => record.capture.sha256 },
    { name: 'capture_url', kind: 'text', description: 'The address that it was captured from.', of: ({ record }) => record.capture.url },
    { name: 'retrieved', kind: 'text', description: 'When it was captured.', of: ({ record }) => record.capture.retrieved },
    {
      name: 'page',
      kind: 'text',
      required: true,
      description: 'Its page, from the first page of this archive.',
      of: ({ record: { id }, slug }) => toArticleAddress({ id, slug }),
    },
    {
      name: 'text',
      kind: 'text',
      long: true,
      required: true,
      description: 'What its page shows below the headline, a paragraph a line.',
      of: ({ markdown }) => toPlainText(markdown),
    },
  ],
};

function listFields(evidence: Readonly<Record<string, Evidence>>, isMeant: (one: Evidence) => boolean): readonly string[] {
  return Object.keys(evidence)
    .filter((field) => evidence[field] !== undefined && isMeant(evidence[field]))
    .toSorted();
}
