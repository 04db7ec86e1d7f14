/** The names of the two files that rows are kept in, JSON Lines both. */
export const ROW_FILES = { articles: 'articles.jsonl', comments: 'comments.jsonl' } as const;

/** Which of the two. */
export type RowFile = keyof typeof ROW_FILES;

/** The folder of the tables, from the site's root. */
export const TABLES_FOLDER = 'data';

/** Where all files with rows stand, and what describes them. */
export const TABLE_ADDRESSES = [
  'articles.csv',
  ROW_FILES.articles,
  'articles.parquet',
  ROW_FILES.comments,
  'comments.parquet',
  'datapackage.json',
].map((name) => `${TABLES_FOLDER}/${name}`);

/** Where the rows that a build makes lie until they are put in order. */
export const LOOSE_FOLDER = `${TABLES_FOLDER}/.rows`;
