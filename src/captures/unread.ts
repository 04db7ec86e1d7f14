/** A kind of file that is known by sight but cannot be read yet. */
export interface Unread {
  /** What one such file is called: "An HTML page". */
  readonly title: string;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** How the text of such a file begins. */
  readonly opening?: RegExp;
}

/** The kinds of file that are told apart from text, so that their markup is not taken for an article. */
export const UNREAD: readonly Unread[] = [
  { title: 'A page with its pictures', extensions: ['.mht', '.mhtml'] },
  { title: 'A table of values', extensions: ['.xls', '.xlsx', '.ods'] },
  { title: 'An XML file', extensions: ['.rss', '.atom'], opening: /^\s*<\?xml\s/i },
  { title: 'A PDF', extensions: ['.pdf'], opening: /^%PDF-\d/ },
  { title: 'A word processor document', extensions: ['.doc', '.docx', '.odt', '.rtf', '.epub'], opening: /^\{\\rtf\d/ },
  { title: 'A web archive', extensions: ['.warc', '.wacz', '.arc'], opening: /^WARC\/\d/ },
  { title: 'A YAML file that lies beside no capture of its name', extensions: ['.yaml', '.yml'] },
  { title: 'A compressed file', extensions: ['.gz', '.zip', '.bz2', '.xz', '.zst', '.7z', '.tar', '.tgz', '.rar'] },
];

/** The kind that a file is by its extension or, failing that, by its first bytes. */
export function findUnread(extension: string, sample: Buffer): Unread | undefined {
  const opening = sample.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return UNREAD.find((kind) => kind.extensions.includes(extension)) ?? UNREAD.find((kind) => kind.opening?.test(opening) === true);
}
