import { rememberLatest } from '../../text/remember.ts';
import { isAgency } from '../head/agencies.ts';
import { NOTICES } from './notices.ts';

/** What a line at the end of an article says of it. */
export interface TailField {
  readonly kind: 'source' | 'credit' | 'tags';
  /** Empty when the line is a label whose words stand on the next one. */
  readonly value: string;
}

type Kind = TailField['kind'];

const LABELS: Readonly<Record<Kind, string>> = {
  source:
    'source|sources|text source|original source|original article|original text|originally published on|originally published in|originally published at|first published in|via|quelle|quellen|erstveröffentlichung|zuerst erschienen in|zuerst erschienen auf|źródło|źródła|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|источник|источники|первоисточник|по материалам|по информации|по сообщению|оригинал|оригинал материала|оригинал статьи|ссылка на источник|джерело|джерела|першоджерело|за матеріалами|за інформацією|来源|來源|资料来源|文章来源|稿源|消息来源|信息来源|本文来源|原文链接|原文地址|原文|출처|出典|引用元|引用|情報元|情報源|転載元|ソース|المصدر|المصادر|kaynak|kaynaklar|haber kaynağı|zdroj|zdroje|forrás|források|sursa|surse|izvor|izvori|извор|източник|източници|πηγή|πηγές|källa|källor|kilde|kilder|lähde|lähteet|nguồn|sumber|منبع|منابع|מקור|स्रोत|সূত্র|แหล่งที่มา|ที่มา',
  credit:
    'photo|photos|photos used|photo by|photos by|photo credit|photo credits|photo courtesy|photo courtesy of|photograph|photographs|photographs by|photography|photography by|photographer|cover photo|featured image|header image|top photo|lead image|image|images|images used|image credit|image credits|image source|image courtesy|picture|pictures|credit|credits|copyright|illustration|illustrations|graphic|graphics|video|video by|foto|fotos|fotograf|bild|bilder|bildquelle|bildnachweis|bildrechte|titelbild|titelfoto|aufmacherbild|symbolfoto|symbolbild|archivfoto|archivbild|fotocredit|grafik|crédit|crédits|crédit photo|crédits photo|crédits photos|photographie|photographe|infographie|fotografía|fotografías|fotógrafo|fotógrafa|imagen|imágenes|crédito|créditos|ilustración|imagem|imagens|ilustração|immagine|immagini|fotografia|fotografo|credito|crediti|beeld|afbeelding|fotograaf|zdjęcie|zdjęcia|fot|grafika|ilustracja|фото|фотография|фотографии|источник фото|источник изображения|автор фото|фото автора|использованы фотографии|использованные фотографии|иллюстрация|видео|світлина|автор світлини|джерело фото|ілюстрація|відео|写真|写真提供|撮影|画像|画像提供|提供|イラスト|編集|校閲|責任編集|图|图片|图源|配图|题图|图片来源|摄影|编辑|责编|责任编辑|責任編輯|編輯|校对|审核|사진|صورة|الصورة|صور|تصوير|تحرير|المحرر|إعداد|ترجمة|fotoğraf|fotoğraflar|görsel|editör|çeviri|editing by|reporting by|compiled by|translated by|translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling|tłumaczenie|redaktion|редактор|перевод|переклад|翻译|翻訳|fotó|fotók|kép|képek|fotografie|snímek|obrázek|φωτογραφία|φωτογραφίες|φωτό|επιμέλεια|снимка|снимки|уредник|urednik|fotografija|фотографија|foton|toppbild|kuva|kuvat|ảnh|hình ảnh|biên tập|penyunting|editor|عکس|مترجم|फोटो|संपादक|ছবি|צילום|영상|편집|ภาพ',
  tags: 'tags|tag|tagged|tagged with|tagged as|topics|related topics|related tags|filed under|filed in|posted in|more about|in this story|categories|category|labels|keywords|hashtags|schlagworte|schlagwörter|stichworte|kategorien|kategorie|themen|thema|метки|теги|тэги|хештеги|хэштеги|темы|тема|рубрика|рубрики|категория|категории|ключевые слова|мітки|теми|категорія|категорії|ключові слова|mots-clés|mots clés|thèmes|rubrique|rubriques|sujets|catégories|catégorie|étiquettes|etiquetas|temas|categorías|categoría|archivado en|palabras clave|tag articolo|etichette|argomenti|categorie|parole chiave|assuntos|tópicos|categorias|palavras-chave|trefwoorden|onderwerpen|categorieën|tagi|tematy|słowa kluczowe|kategoria|标签|標籤|关键词|关键字|關鍵字|分类|分類|タグ|キーワード|カテゴリー|カテゴリ|태그|키워드|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|التصنيفات|تصنيفات|الموضوعات|etiketler|anahtar kelimeler|kategori|kategoriler|konular|štítky|témata|klíčová slova|címkék|kulcsszavak|etichete|taguri|tagovi|oznake|ключни думи|ознаке|ετικέτες|taggar|ämnen|emneord|avainsanat|tunnisteet|từ khóa|topik|kata kunci|برچسب‌ها|תגיות|टैग्स',
};

const BY_LABEL: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(LABELS) as [Kind, string][]).flatMap(([kind, words]) => words.split('|').map((word): [string, Kind] => [word, kind])),
);

/** Source: North Quay News Agency · 来源：… · Foto: · fot.: */
const LABELLED = /^[（(]?(?<label>[\p{L}\p{M}][\p{L}\p{M} .-]{0,30}?)\s?[:：](?<value>.*)$/u;
/** "Source - The Lamplighter" · "Источник — Маяк" */
const DASHED = /^(?<label>\p{L}{4,12})\s[-–—]\s(?<value>\p{Lu}.{1,60})$/u;
/** "Tags" without its colon, the tags below; "Source" without it, the address or the paper below */
const BARE_LABEL =
  /^(?:tags|topics|filed under|schlagworte|метки|теги|мітки|etiquetas|tagi|标签|タグ|etiketler|source|quelle|fuente|fonte|bron|źródło|источник|джерело|来源|出典|kaynak|المصدر|zdroj|forrás|sursa|izvor|извор|източник|πηγή|källa|kilde|lähde|nguồn|sumber|منبع)$/iu;
/** "Harbour Tagged With: ferries" · "Harbour | Tagged: ferries": a second label inside the first one's value */
const SECOND_LABEL = /(?:[\s|]{0,3}(?<=[\s|])tagged(?: with| as)?\s?:|\s?\|\s?tagged(?: with| as)?(?=\s))\s?/giu;
/** "Posted in Rope | 4 Comments", "Filed under Rope | Comments (4)": what a row of a blog counts behind its tags */
const COUNTED =
  /\s{0,3}\|\s{0,3}(?:(?:\d{1,6}|no|leave a) (?:comments?|replies|responses)|\d{1,6} (?:kommentare?|commentaires?|comentarios?|commenti|komentarz[ey]?)|comments \(\d{1,6}\)|keine kommentare|permalink)(?=\s{0,3}(?:[|»›]|$))\s{0,3}[»›]?/giu;
/** "北港晚报 作者：李某" · "ntv.de, jme/dpa": what stands behind the source's name */
const BEHIND_SOURCE = /(?<!\s)\s{1,3}(?:作者|记者|编辑|责编|责任编辑)\s?[:：].*|,\s\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}$/u;
/** ab/cd/ef · jme/dpa: who wrote and edited a dispatch, in small letters */
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}$/u;
/** Houses that lend pictures. */
const PICTURE_HOUSES = new Set(
  'getty images|getty|shutterstock|istock|alamy|epa|epa-efe|unsplash|pixabay|pexels|imago|picture alliance|wikimedia commons|depositphotos|adobe stock|fotolia|nurphoto|sipa|zuma|lehtikuva|ap photo|ap images'.split(
    '|',
  ),
);
const NAME = /^\p{Lu}[\p{L}.’'-]{1,24}(?:\s\p{Lu}[\p{L}.’'-]{1,24}){1,2}$/u;

/** "and/or" is none: three hands, or a house among two. */
function isInitials(text: string): boolean {
  const parts = INITIALS.test(text) ? text.split('/') : [];
  return parts.length > 2 || parts.some(isAgency);
}

/** "Ada Quill/AP", "Getty Images": names and houses, and at least one house. */
function isPictureLine(text: string): boolean {
  if (text.length > 60) return false;
  const parts = text.split('/').map((part) => part.trim());
  const isHouse = (part: string): boolean => PICTURE_HOUSES.has(part.toLowerCase()) || isAgency(part);
  return parts.some(isHouse) && parts.every((part) => isHouse(part) || NAME.test(part));
}

/** Credits that no sentence of an article could be, wherever they stand. */
const UNMISTAKABLE = /^(?:\((?:AP|AFP|EFE|Reuters)\s?(?:Photo|Foto)?\/[^()]{2,80}\)|Image copyright\s\p{Lu}.{1,60})$/u;
/** "European Parliament /": the second source was a link without text */
const OPEN_END = /(?<![\s/|,;])[\s/|,;]+$/u;
/** "F.A.Z.Artikelrechte erwerben": a button glued to the source */
const GLUED = /(?:Artikelrechte erwerben|Zur Startseite|Read more|Weiterlesen)$/u;
const LONGEST = 300;

function toValue(value: string, kind: Kind, bracketed: boolean): string {
  const bare = value
    .replace(/[）)]$/u, (end) => (bracketed ? '' : end))
    .replace(OPEN_END, '')
    .replace(GLUED, '');
  if (kind === 'source') return bare.replace(BEHIND_SOURCE, '');
  return kind === 'tags' ? bare.replace(COUNTED, '').replace(SECOND_LABEL, ', ') : bare;
}

/** Reads a line as source, credit or tags; undefined for a line of the text. */
export const parseTailField = rememberLatest((text: string): TailField | undefined => {
  if (text.length > LONGEST) return undefined;
  if (BARE_LABEL.test(text)) return { kind: BY_LABEL.get(text.toLowerCase()) ?? 'tags', value: '' };
  const match = LABELLED.exec(text) ?? DASHED.exec(text);
  const kind = BY_LABEL.get(match?.groups?.['label']?.toLowerCase().replaceAll('.', '') ?? '');
  if (kind !== undefined && (match?.[0].includes(':') || match?.[0].includes('：') || kind === 'source'))
    return { kind, value: toValue((match?.groups?.['value'] ?? '').trim(), kind, /^[（(]/u.test(text)) };
  for (const [pattern, which] of NOTICES) {
    const value = pattern.exec(text)?.groups?.['value'];
    if (value !== undefined) return { kind: which, value: which === 'tags' ? toValue(value, which, false) : value.replace(OPEN_END, '') };
  }
  return isInitials(text) || isPictureLine(text) ? { kind: 'credit', value: text } : undefined;
});

/** Whether a line is a credit wherever it stands: "(AP Photo/Ada Quill)". */
export function isUnmistakable(text: string): boolean {
  return text.length <= LONGEST && UNMISTAKABLE.test(text);
}
