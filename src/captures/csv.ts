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
  parse: parseRecord,
});

function parseRecord(text: string, names = ''): unknown {
  // The mark that the header holds most of
  const counts = MARKS.map((mark) => names.split(mark).length);
  const delimiter = MARKS[counts.indexOf(Math.max(...counts))] ?? ',';
  const options = { delimiter, relax_quotes: true, relax_column_count: true };
  try {
    const [fields = []] = parse(names, options);
    const [values = []] = parse(text, options);
    return Object.fromEntries(fields.flatMap((name: string, at: number) => (values[at] === undefined ? [] : [[name.trim(), values[at]]])));
  } catch {
    return undefined;
  }
}
