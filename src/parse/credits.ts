/** What a line at the end of an article says of it. */
export interface TailField {
  readonly kind: 'source' | 'credit' | 'tags';
  /** Empty when the line is a label whose words stand on the next one. */
  readonly value: string;
}

type Kind = TailField['kind'];

const LABELS: Readonly<Record<Kind, string>> = {
  source:
    'source|sources|text source|original source|original article|originally published on|originally published in|originally published at|first published in|via|quelle|quellen|zuerst erschienen in|zuerst erschienen auf|źródło|źródła|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|источник|источники|джерело|джерела|来源|來源|资料来源|文章来源|출처|出典|引用元|情報元|転載元|المصدر|المصادر|kaynak|kaynaklar',
  credit:
    'photo|photos|photos used|photo by|photos by|photo credit|photo credits|photo courtesy|photograph|photographs|image|images|images used|image credit|image source|picture|pictures|credit|credits|illustration|illustrations|graphic|graphics|video|video by|foto|fotos|bild|bilder|bildquelle|bildnachweis|titelbild|fotocredit|grafik|crédit|crédits|crédit photo|crédits photo|photographie|fotografía|fotografías|imagen|imágenes|crédito|créditos|ilustración|immagine|immagini|fotografia|credito|beeld|afbeelding|fotograaf|zdjęcie|zdjęcia|fot|grafika|ilustracja|фото|фотография|фотографии|использованы фотографии|иллюстрация|видео|світлина|ілюстрація|写真|撮影|イラスト|責任編集|图片|图源|图片来源|摄影|编辑|责任编辑|責任編輯|사진|صورة|صور|تصوير|تحرير|fotoğraf|fotoğraflar|görsel|editing by|reporting by|compiled by|translated by|übersetzung|redaktion|редактор|перевод',
  tags: 'tags|tag|tagged|topics|filed under|categories|category|labels|keywords|hashtags|schlagworte|schlagwörter|stichworte|kategorien|kategorie|themen|метки|теги|рубрика|рубрики|ключевые слова|мітки|mots-clés|mots clés|catégories|étiquettes|etiquetas|categorías|palabras clave|tag articolo|categorie|parole chiave|categorias|palavras-chave|trefwoorden|categorieën|tagi|kategorie|标签|标签|关键词|タグ|カテゴリー|태그|الوسوم|كلمات مفتاحية|التصنيفات|etiketler|kategoriler',
};

const BY_LABEL: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(LABELS) as [Kind, string][]).flatMap(([kind, words]) => words.split('|').map((word): [string, Kind] => [word, kind])),
);

/** Source: North Quay News Agency · 来源：… · Foto: */
const LABELLED = /^[（(]?(?<label>[\p{L}\p{M}][\p{L}\p{M} -]{1,30}?)\s?[:：]\s*(?<value>(?:\S.*)?)$/u;
/** "Tags" without its colon, the tags below */
const BARE_LABEL = /^(?:tags|topics|filed under|schlagworte|метки|теги|etiquetas|tagi|标签|タグ|etiketler)$/iu;

const SENTENCES: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  // This article first appeared in The Lamplighter. · Originally published on The Lamplighter.
  [
    /^(?:this\s(?:article|story|post|piece|report|column|essay)\s)?(?:was\s)?(?:first|originally)\s(?:published|appeared|posted|ran)\s(?:in|on|at|by)\s(?<value>\p{L}[^.]{1,80}(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:dieser (?:artikel|text|beitrag) )?(?:ist )?(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht) (?:in|auf|bei|im) (?<value>[^.]{2,80}(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:cet article a été )?(?:publié|paru) (?:initialement|à l’origine|pour la première fois) (?:dans|sur|par) (?<value>[^.]{2,80}(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:publicado|pubblicato) (?:originalmente|originariamente) (?:en|em|no|na|su|in) (?<value>[^.]{2,80}(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [/^(?:впервые опубликовано|материал опубликован) (?:в|на) (?<value>[^.]{2,80}(?:\.\p{L}{2,20})?)\.?$/iu, 'source'],
  // SOURCE Lamplighter Ropes · Via SyndiGate.info
  [/^(?:SOURCE|Via)\s(?<value>\p{Lu}[^.!?]{1,60}(?:\.\p{L}{2,20})?\.?)$/u, 'source'],
  // (Reporting by Ada Quill in Bergen; Editing by Tom Brack) · Additional reporting by Ada Quill
  [
    /^[（(]?(?<value>(?:[Aa]dditional\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)\sby\s\p{Lu}[^()]{2,250}?)\.?[)）]?\.?$/u,
    'credit',
  ],
  // Ada Quill in Bergen contributed to this report.
  [/^[—–_\s]*(?<value>\p{Lu}.{3,160}\scontributed\s(?:to this (?:report|story|article)|reporting)(?:\sfrom\s[^.]{2,60})?)\.?$/u, 'credit'],
  // Mit Material von dpa · With files from Reuters · Con información de EFE
  [
    /^[—–(\s]*(?:[Mm]it Material (?:von|der)|[Ww]ith (?:files|material|reporting|additional reporting) (?:from|by)|Avec|Con información de|Com informações d[aeo]s?|Con materiale|С использованием материалов|По материалам|За матеріалами)\s(?<value>(?:\p{Lu}[\p{Lu}\p{L}&-]*|dpa|afp|sid|epd|apa)(?:(?:[\s,/]|\s(?:und|and|y|et|e|и)\s)\s?(?:\p{Lu}[\p{L}&-]*|dpa|afp|sid|epd|apa)){0,5})[.)]?$/u,
    'credit',
  ],
  // Photo by Ada Quill/Getty Images · Image via Getty Images · Image copyright Getty Images
  [
    /^\(?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Vv]ideos?|[Ii]llustrations?|[Gg]raphics?|Fotos?|Bild)\s(?:by|via|courtesy of|credit|copyright|von|de)\s(?<value>\p{Lu}[^.!?]{1,100}?)\.?\)?$/u,
    'credit',
  ],
  // (AP Photo/Ada Quill)
  [/^\((?<value>(?:AP|AFP|EFE|Reuters|Getty)\s?(?:Photo|Images|Foto)?\/[^()]{2,80})\)$/u, 'credit'],
  // © APA/Quill · © iStock
  [/^(?:©|\(c\))\s?(?<value>(?!.*\b(?:19|20)\d\d\b)(?!.*(?:rights|reserved))\p{L}.{1,80})$/iu, 'credit'],
];

/** Credits that no sentence of an article could be, wherever they stand. */
const UNMISTAKABLE = /^(?:\((?:AP|AFP|EFE|Reuters)\s?(?:Photo|Foto)?\/[^()]{2,80}\)|Image copyright\s\p{Lu}.{1,60})$/u;
/** "European Parliament /": the second source was a link without text */
const OPEN_END = /(?<![\s/|,;])[\s/|,;]+$/u;
/** "F.A.Z.Artikelrechte erwerben": a button glued to the source */
const GLUED = /(?:Artikelrechte erwerben|Zur Startseite|Read more|Weiterlesen)$/u;
const LONGEST = 300;

/** Reads a line as source, credit or tags; undefined for a line of the text. */
export function parseTailField(text: string): TailField | undefined {
  if (text.length > LONGEST) return undefined;
  if (BARE_LABEL.test(text)) return { kind: BY_LABEL.get(text.toLowerCase()) ?? 'tags', value: '' };
  const match = LABELLED.exec(text);
  const kind = BY_LABEL.get(match?.groups?.['label']?.toLowerCase() ?? '');
  if (kind !== undefined)
    return {
      kind,
      value: (match?.groups?.['value'] ?? '')
        .replace(/[）)]$/u, (end) => (/^[（(]/u.test(text) ? '' : end))
        .replace(OPEN_END, '')
        .replace(GLUED, ''),
    };
  for (const [pattern, which] of SENTENCES) {
    const value = pattern.exec(text)?.groups?.['value'];
    if (value !== undefined) return { kind: which, value: value.replace(OPEN_END, '') };
  }
  return undefined;
}

/** Whether a line is a credit wherever it stands: "(AP Photo/Ada Quill)". */
export function isUnmistakable(text: string): boolean {
  return text.length <= LONGEST && UNMISTAKABLE.test(text);
}
