import { KEYS, toKey, toNames } from '../text/keys.ts';
import { isObject, type Mapping } from './shapes.ts';

/** How crawlers and tables call the text of an article, the surest name first, as `KEYS` has the other names. */
const TEXTS = toNames(
  'fulltext maintext articlebody articletext bodytext contenttext text body content article story',
  'volltext artikeltext inhalt artikel texte contenu corps texto contenido cuerpo testo contenuto',
  'corpo conteúdo conteudo tekst inhoud treść tresc текст содержание',
);
const PAGES = ['html', 'rawhtml', 'bodyhtml', 'contenthtml', 'articlehtml'];
const THREADS = [
  'comments',
  'kommentare',
  'commentaires',
  'comentarios',
  'comentários',
  'commenti',
  'reacties',
  'komentarze',
  'комментарии',
];

/** Where a row has what by the names that its fields usually bear; undefined when none of them is that of a text. */
export function findColumns(row: unknown): Mapping | undefined {
  if (!isObject(row)) return undefined;
  const known = new Map<string, string>();
  const filled = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) {
    const name = toKey(key, value);
    if (!known.has(name)) known.set(name, key);
    if (!isEmpty(value) && !filled.has(name)) filled.set(name, key);
  }
  const findIn = (names: readonly string[], fields: ReadonlyMap<string, string>): string | undefined => {
    const name = names.find((each) => fields.has(each));
    return name === undefined ? undefined : fields.get(name);
  };
  const isText = (key: string): boolean => !isObject(row[key]);
  const texts = new Map([...filled].filter(([, key]) => isText(key)));
  const [text, html] = [TEXTS, PAGES].map((names) => findIn(names, texts));
  const empty = text ?? html ?? findIn([...TEXTS, ...PAGES], new Map([...known].filter(([, key]) => isText(key))));
  if (empty === undefined) return undefined;
  const values = Object.entries({ ...KEYS, comments: THREADS }).map(([field, names]) => [field, findIn(names, filled)] as const);
  return {
    [text === undefined && html !== undefined ? 'html' : 'text']: empty,
    ...Object.fromEntries(values.flatMap(([field, key]) => (key === undefined ? [] : [[field, key]]))),
  };
}

// What is empty in one column may be full in another of the same meaning.
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}
