/** What a cell may hold; a list holds texts. */
export type Cell = string | number | boolean | readonly string[];

/** A row of a table by the names of its columns, those that are unknown left out. */
export type Row = Readonly<Record<string, Cell>>;

/** A column of a table: what stands in it, and how it is known of a source. */
export interface Column<Source> {
  /** As it is called in every format: lower case, with underscores. */
  readonly name: string;
  readonly kind: 'text' | 'list' | 'integer' | 'number' | 'boolean';
  /** One sentence for those who use the table. */
  readonly description: string;
  /** Whether each row has it. */
  readonly required?: true;
  /** Left out of CSV, which spreadsheets open: a cell there holds 32,767 letters. */
  readonly long?: true;
  readonly of: (source: Source) => Cell | undefined;
}

/** A table before it is made: what its rows are, and its columns in order. */
export interface Table<Source> {
  /** Of its files: `articles`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Source>[];
  /** The columns that tell a row from all others. */
  readonly key: readonly string[];
}

/** The row of a source; lists are always there, what else is unknown is left out. */
export function toRow<Source>({ columns }: Table<Source>, source: Source): Row {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = column.of(source);
      return cell === undefined ? [] : [[column.name, cell]];
    }),
  );
}
