import type { Config } from '../config.ts';
import { ARTICLES } from './articles.ts';
import { COMMENTS } from './comments.ts';
import { toCsvColumns } from './csv.ts';
import type { Column, Table } from './table.ts';

/** A file with rows, as it lies on the disk. */
export interface Resource {
  /** From the folder of the data package: `articles.csv`. */
  readonly path: string;
  readonly table: 'articles' | 'comments';
  readonly format: 'csv' | 'jsonl' | 'parquet';
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256, in hex. */
  readonly sha256: string;
}

/** What a data package says of its archive. */
export type Imprint = Pick<Config, 'title' | 'description' | 'keeper' | 'licence' | 'baseUrl'>;

// https://creativecommons.org/licenses/by/4.0/
const ADDRESS = /^https?:\/\/\S+$/;
// CC-BY-4.0
const SHORT_NAME = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;
const MEDIA_TYPES = { csv: 'text/csv', jsonl: 'application/jsonl', parquet: 'application/vnd.apache.parquet' } as const;
// Frictionless's names of what a cell holds.
const TYPES = { text: 'string', list: 'array', integer: 'integer', number: 'number', boolean: 'boolean' } as const;
const SOURCES = [
  { title: 'GeoNames: names and positions of places', path: 'https://www.geonames.org' },
  { title: 'Unicode CLDR: names of places in other languages', path: 'https://cldr.unicode.org' },
];

/** The description of all files with rows, as a Frictionless Data Package (datapackage.org, version 2). */
export function renderPackage({ title, description, keeper, licence, baseUrl }: Imprint, resources: readonly Resource[]): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive',
    title,
    description: description === '' ? undefined : description,
    homepage: baseUrl,
    licenses: licence === undefined ? undefined : [toLicence(licence)],
    contributors: keeper === undefined ? undefined : [{ title: keeper, roles: ['publisher'] }],
    sources: SOURCES,
    resources: resources.map(toResource),
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}

// A data package asks for the short name of a licence, or for its address; a keeper may say it in other words.
function toLicence(licence: string): object {
  if (ADDRESS.test(licence)) return { path: licence };
  return SHORT_NAME.test(licence) ? { name: licence } : { name: 'other', title: licence };
}

function toResource({ path, table, format, rows, bytes, sha256 }: Resource): object {
  const facts = { title: table === 'articles' ? ARTICLES.title : COMMENTS.title, rows, bytes, hash: `sha256:${sha256}` };
  return {
    name: `${table}-${format}`,
    type: 'table',
    path,
    ...facts,
    format,
    mediatype: MEDIA_TYPES[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    ...(format === 'csv' && { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true } }),
    schema: table === 'articles' ? toSchema(ARTICLES, format) : { ...toSchema(COMMENTS, format), ...toForeignKey(format) },
  };
}

function toSchema<Source>({ columns, key }: Table<Source>, format: Resource['format']): object {
  const shown = format === 'csv' ? toCsvColumns(columns) : columns;
  return { fields: shown.map((column) => toField(column, format)), primaryKey: key };
}

function toField<Source>({ name, kind, description, required }: Column<Source>, format: Resource['format']): object {
  const isJoined = kind === 'list' && format === 'csv';
  return {
    name,
    type: isJoined ? 'string' : TYPES[kind],
    description: isJoined ? `${description} Several are parted by "; ".` : description,
    ...(required === true && { constraints: { required } }),
  };
}

function toForeignKey(format: Resource['format']): object {
  return { foreignKeys: [{ fields: ['article'], reference: { resource: `articles-${format}`, fields: ['id'] } }] };
}
