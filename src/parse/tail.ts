import type { Evidence } from '../record.ts';
import type { Claim } from './ledger.ts';
import type { Piece } from './piece.ts';

/** What the last lines of an article say about it. */
export interface Tail {
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly credits: readonly string[];
  readonly tags: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly claims: readonly Claim[];
  /** The article without its tail. */
  readonly rest: readonly Piece[];
}

type Label = 'source' | 'credit' | 'tags';

const LABELS: Readonly<Record<Label, readonly string[]>> = {
  source: ['source', 'sources', 'quelle', 'quellen', 'źródło', 'fuente', 'fonte', 'bron', 'источник', 'джерело', '来源', '출처', '出典', 'المصدر', 'kaynak', 'originally published on', 'originally published in'],
  credit: [
    'photo', 'photos', 'photos used', 'photo by', 'photo credit', 'photograph', 'image', 'images', 'images used', 'picture', 'foto', 'fotos', 'bild', 'bilder', 'crédit photo', 'crédito', 'zdjęcie', 'фото', 'фотография', 'использованы фотографии',
    'illustration', '写真', '图片', 'صورة', 'fotoğraf', 'graphic', 'video',
  ],
  tags: ['tags', 'tag', 'topics', 'filed under', 'categories', 'category', 'labels', 'schlagworte', 'schlagwörter', 'kategorien', 'метки', 'теги', 'рубрика', 'mots-clés', 'etiquetas', 'tagi', '标签', 'タグ', 'الوسوم'],
};

const BY_LABEL: ReadonlyMap<string, Label> = new Map(
  (Object.entries(LABELS) as [Label, readonly string[]][]).flatMap(([label, words]) => words.map((word): [string, Label] => [word, label])),
);

/** Source: North Quay News Agency · 来源：… */
const LABELLED = /^(?<label>[\p{L}\p{M}][\p{L}\p{M} -]{1,30}?)\s?[:：]\s*(?<value>\S.*)$/u;
const ADDRESS = /https?:\/\/[^\s<>"]{4,2000}/iu;
/** "European Parliament /": the second source was a link without text */
const OPEN_END = /[\s/|,;]+$/u;
const LONGEST = 300;
const BETWEEN_TAGS = /\s*[,;|•·、،]\s*/u;

interface Draft {
  source?: string;
  sourceUrl?: string;
  readonly credits: string[];
  readonly tags: string[];
  readonly evidence: Record<string, Evidence>;
  readonly claims: Claim[];
}

function toEvidence(piece: Piece, rule: string): Evidence {
  return { basis: 'stated', from: 'tail', lines: [piece.line.number, piece.line.number], text: piece.text, rule };
}

function takePiece(draft: Draft, piece: Piece): boolean {
  if (piece.text.length > LONGEST) return false;
  const match = LABELLED.exec(piece.text);
  const label = BY_LABEL.get(match?.groups?.['label']?.toLowerCase() ?? '');
  const value = match?.groups?.['value']?.replace(OPEN_END, '') ?? '';
  if (label === undefined || value === '') return false;
  const claim = { line: piece.line, ...(piece.columns !== undefined && { columns: piece.columns }) };
  if (label === 'credit') {
    draft.credits.unshift(value);
    draft.evidence['credits'] = toEvidence(piece, 'tail/credit');
    draft.claims.push({ ...claim, role: 'credit', to: 'credits' });
  } else if (label === 'tags') {
    draft.tags.unshift(...value.split(BETWEEN_TAGS).filter((tag) => tag !== ''));
    draft.evidence['tags'] = toEvidence(piece, 'tail/tags');
    draft.claims.push({ ...claim, role: 'tags', to: 'tags' });
  } else {
    if (draft.source !== undefined) return false;
    const address = ADDRESS.exec(value)?.[0];
    const name = address === undefined ? value : value.replace(address, '').replace(/[\s(,;–—-]+\)?$/u, '');
    draft.source = name === '' ? value : name;
    if (address !== undefined) draft.sourceUrl = address;
    draft.evidence['source'] = toEvidence(piece, 'tail/source');
    draft.claims.push({ ...claim, role: 'source', to: 'source' });
  }
  return true;
}

/** Reads source, credits and tags upwards from the last line of an article, until a line is none of them. */
export function parseTail(pieces: readonly Piece[]): Tail {
  const draft: Draft = { credits: [], tags: [], evidence: {}, claims: [] };
  let end = pieces.length;
  for (let piece = pieces[end - 1]; piece !== undefined && takePiece(draft, piece); piece = pieces[end - 1]) end -= 1;
  return { ...draft, rest: pieces.slice(0, end) };
}
