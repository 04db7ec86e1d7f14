import { parse } from 'csv-parse/sync';
import { toContainerFormat } from './container.ts';
import { toRecordStretches } from './stream.ts';

const MARKS = [',', ';', '\t', '|'];

/** Tables with a header row, parted by commas, semicolons, bars or tabs. */
export const CSV = toContainerFormat({
  name: 'csv',
  title: 'CSV and TSV tables',
  extensions: ['.csv', '.tsv'],
  isFormat: () => false,
  split: toRecordStretches,
  hasHeader: true,
  parse: (bytes, header) => parseRecord(bytes, header),
});

function parseRecord(bytes: Buffer, header: Buffer | undefined): unknown {
  const names = header?.toString('utf8') ?? '';
  // The mark that the header holds most of
  const counts = MARKS.map((mark) => names.split(mark).length);
  const delimiter = MARKS[counts.indexOf(Math.max(...counts))] ?? ',';
  const options = { delimiter, relax_quotes: true, relax_column_count: true };
  try {
    const [fields = []] = parse(header ?? '', options);
    const [values = []] = parse(bytes, options);
    return Object.fromEntries(fields.flatMap((name: string, at: number) => (values[at] ? [[name.trim(), values[at]]] : [])));
  } catch {
    return undefined;
  }
}
