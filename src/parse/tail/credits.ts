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
    'source|sources|text source|original source|original article|original text|originally published on|originally published in|originally published at|first published in|via|quelle|quellen|erstveröffentlichung|zuerst erschienen in|zuerst erschienen auf|źródło|źródła|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|источник|источники|первоисточник|по материалам|по информации|по сообщению|оригинал|оригинал материала|оригинал статьи|ссылка на источник|джерело|джерела|першоджерело|за матеріалами|за інформацією|来源|來源|资料来源|文章来源|稿源|消息来源|信息来源|本文来源|原文链接|原文地址|原文|출처|出典|引用元|引用|情報元|情報源|転載元|ソース|المصدر|المصادر|kaynak|kaynaklar|haber kaynağı|zdroj|zdroje|forrás|források|sursa|surse|izvor|izvori|извор|източник|източници|πηγή|πηγές|källa|källor|kilde|kilder|lähde|lähteet|nguồn|sumber|منبع|منابع|מקור|स्रोत|সূত্র|แหล่งที่มา|ที่มา|primary source|source of the article|originalquelle|textquelle|source originale|fuente original|fuente de la noticia|con información de|con informacion de|fonte original|fonte originale|oorspronkelijke bron|źródło informacji|źródło tekstu|першоджерела|крыніца|крыніцы|първоисточник|извори|prevzeto iz|preuzeto s|preuzeto iz|preuzeto sa|vir|viri|burim|burimi|mənbə|qaynaq|дереккөз|ақпарат көзі|manba|манба|წყარო|წყაროები|աղբյուր|աղբյուրը|allikas|allikad|avots|avoti|šaltinis|šaltiniai|informacijos šaltinis|heimild|heimildir|foinse|foinsí|ffynhonnell|ffynonellau|iturria|iturriak|font|fonts|fontoj|bron van artikel|chanzo|vyanzo|pinagmulan|sumber berita|sumber artikel|theo nguồn|nguồn tin|ရင်းမြစ်|ប្រភព|ແຫຼ່ງຂ່າວ|ແຫຼ່ງທີ່ມາ|উৎস|তথ্যসূত্র|स्रोतः|सौजन्य|மூலம்|ஆதாரம்|మూలం|ಮೂಲ|ಕೃಪೆ|അവലംബം|ਸਰੋਤ|ماخذ|بحوالہ|ذریعہ|منبع خبر|مأخذ|مصدر|مصدر الخبر|المصدر الأصلي|ምንጭ|原文来源|信息來源|消息來源|资讯来源|新闻来源|转载自|轉載自|引用元サイト|情報提供元|記事提供|자료|출처 및 참고|원문 출처',
  credit:
    'photo|photos|photos used|photo by|photos by|photo credit|photo credits|photo courtesy|photo courtesy of|photograph|photographs|photographs by|photography|photography by|photographer|cover photo|featured image|header image|top photo|lead image|image|images|images used|image credit|image credits|image source|image courtesy|picture|pictures|credit|credits|copyright|illustration|illustrations|graphic|graphics|video|video by|foto|fotos|fotograf|bild|bilder|bildquelle|bildnachweis|bildrechte|titelbild|titelfoto|aufmacherbild|symbolfoto|symbolbild|archivfoto|archivbild|fotocredit|grafik|crédit|crédits|crédit photo|crédits photo|crédits photos|photographie|photographe|infographie|fotografía|fotografías|fotógrafo|fotógrafa|imagen|imágenes|crédito|créditos|ilustración|imagem|imagens|ilustração|immagine|immagini|fotografia|fotografo|credito|crediti|beeld|afbeelding|fotograaf|zdjęcie|zdjęcia|fot|grafika|ilustracja|фото|фотография|фотографии|источник фото|источник изображения|автор фото|фото автора|использованы фотографии|использованные фотографии|иллюстрация|видео|світлина|автор світлини|джерело фото|ілюстрація|відео|写真|写真提供|撮影|画像|画像提供|提供|イラスト|編集|校閲|責任編集|图|图片|图源|配图|题图|图片来源|摄影|编辑|责编|责任编辑|責任編輯|編輯|校对|审核|사진|صورة|الصورة|صور|تصوير|تحرير|المحرر|إعداد|ترجمة|fotoğraf|fotoğraflar|görsel|editör|çeviri|editing by|reporting by|compiled by|translated by|translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling|tłumaczenie|redaktion|редактор|перевод|переклад|翻译|翻訳|fotó|fotók|kép|képek|fotografie|snímek|obrázek|φωτογραφία|φωτογραφίες|φωτό|επιμέλεια|снимка|снимки|уредник|urednik|fotografija|фотографија|foton|toppbild|kuva|kuvat|ảnh|hình ảnh|biên tập|penyunting|editor|عکس|مترجم|फोटो|संपादक|ছবি|צילום|영상|편집|ภาพ|photos courtesy of|photo source|photo illustration|text and photos|words and photos|edited by|video credit|text und fotos|fotos und text|fotoquelle|fotonachweis|bildhinweis|bildredaktion|mitarbeit|lektorat|photos et texte|texte et photos|source photo|traduit par|édition|rédaction|infografía|fotos y texto|texto y fotos|edición|redacción|foto di|foto e testo|testo e foto|fotografie di|a cura di|edição|reportagem de|foto e vídeo|crédito da foto|tekst en foto|beeldbron|redactie|bewerking|eindredactie|źródło zdjęcia|autor zdjęcia|oprac|opracowanie|korekta|фота|аўтар фота|пераклад|відэа|рэдактар|перевод с английского|корректор|літредактор|редакторка|превод|снимка от|автор на снимката|илустрација|видео запис|prevod|prijevod|ilustracija|fotoğrafçı|çeviren|haber editörü|tercüme|fotografija i tekst|naslovna fotografija|fotografije|preklad|překlad|ilustrace|ilustrácia|fordítás|szerkesztette|illusztráció|borítókép|fordította|sursa foto|foto credit|traducere|traducător|editare|përkthimi|përktheu|foto burimi|φωτογραφία εξωφύλλου|μετάφραση|πηγή φωτογραφίας|επιμέλεια κειμένου|foto müəllifi|tərcümə|redaktor|сурет|аударма|аударған|суретке түсірген|surat|tarjima|muharrir|ფოტო|თარგმანი|რედაქტორი|ფოტოს ავტორი|լուսանկար|լուսանկարը|թարգմանությունը|խմբագիր|fotod|pilt|pildid|tõlge|toimetaja|toimetas|tõlkinud|attēls|tulkojums|redaktore|redaktors|foto autors|nuotrauka|nuotraukos|nuotr|vertimas|redaktorius|redaktorė|kuvaaja|kuvitus|käännös|toimittanut|valokuva|valokuvat|översättning|redaktör|redigering|illustrasjon|fotografi|oversettelse|oversættelse|redigeret af|mynd|myndir|ljósmynd|ljósmyndir|ljósmyndari|þýðing|grianghraf|grianghraif|aistriúchán|llun|lluniau|cyfieithiad|argazkia|argazkiak|itzulpena|fotografies|traducció|imatge|imatges|tradución|imaxe|traduko|tradukis|vertaling deur|picha|tafsiri|mhariri|larawan|kuha ni|dịch|biên dịch|đồ họa|người dịch|ảnh minh họa|ảnh chụp|penerjemah|fotografer|alih bahasa|ilustrasi|infografis|gambar|terjemahan|ภาพประกอบ|แปล|บรรณาธิการ|ဓာတ်ပုံ|រូបភាព|បកប្រែ|ຮູບພາບ|ຮູບ|আলোকচিত্র|অনুবাদ|অলংকরণ|সম্পাদনা|ছবিসূত্র|अनुवाद|तस्वीर|छायाचित्र|फ़ोटो|तस्बिर|भिडियो|छायाचित्रकार|படம்|படங்கள்|மொழிபெயர்ப்பு|ఫోటో|ఫొటో|అనువాదం|ಚಿತ್ರ|ಫೋಟೊ|ಅನುವಾದ|ഫോട്ടോ|ചിത്രം|വിവർത്തനം|ਤਸਵੀਰ|ਅਨੁਵਾਦ|ਫੋਟੋ|تصویر|تصاویر|ترجمہ|عکاس|عکس از|ویراستار|تدوین|مصدر الصورة|مصدر الصور|عدسة|تحرير وترجمة|تصوير فوتوغرافي|ترجمة وتحرير|ፎቶ|ትርጉም|ፎቶግራፍ|תמונה|תמונות|קרדיט|תרגום|עריכה|איור|צילומים|图片提供|圖片來源|圖|圖源|攝影|封面图|供图|翻译者|译者|譯者|校訂|责任校对|翻譯|写真撮影|図版|翻訳者|文と写真|撮影者|사진제공|사진 제공|사진 출처|이미지|이미지 출처|그래픽|번역|촬영|일러스트',
  tags: 'tags|tag|tagged|tagged with|tagged as|topics|related topics|related tags|filed under|filed in|posted in|more about|in this story|categories|category|labels|keywords|hashtags|schlagworte|schlagwörter|stichworte|kategorien|kategorie|themen|thema|метки|теги|тэги|хештеги|хэштеги|темы|тема|рубрика|рубрики|категория|категории|ключевые слова|мітки|теми|категорія|категорії|ключові слова|mots-clés|mots clés|thèmes|rubrique|rubriques|sujets|catégories|catégorie|étiquettes|etiquetas|temas|categorías|categoría|archivado en|palabras clave|tag articolo|etichette|argomenti|categorie|parole chiave|assuntos|tópicos|categorias|palavras-chave|trefwoorden|onderwerpen|categorieën|tagi|tematy|słowa kluczowe|kategoria|标签|標籤|关键词|关键字|關鍵字|分类|分類|タグ|キーワード|カテゴリー|カテゴリ|태그|키워드|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|التصنيفات|تصنيفات|الموضوعات|etiketler|anahtar kelimeler|kategori|kategoriler|konular|štítky|témata|klíčová slova|címkék|kulcsszavak|etichete|taguri|tagovi|oznake|ключни думи|ознаке|ετικέτες|taggar|ämnen|emneord|avainsanat|tunnisteet|từ khóa|topik|kata kunci|برچسب‌ها|תגיות|टैग्स|topics in this article|in diesem artikel|themen in diesem artikel|mehr zum thema tags|étiquette|mots clefs|dossiers liés|temas relacionados|en este artículo|tema|temi|tag correlati|assunto|tags relacionadas|mais sobre|onderwerp|trefwoord|labels artikel|więcej o|tematy artykułu|tematyka|рубрики статьи|тэг|тег|рубрыка|рубрыкі|тэмы|меткі|этикети|етикети|тагови|клучни зборови|теми за|ključne riječi|ključne reči|teme|кључне речи|ključne besede|téma|tématická skupina|témy|značky|kľúčové slová|témák|címke|kulcsszó|cuvinte cheie|cuvinte-cheie|categorii|categorie articol|etiketa|etiketat|fjalë kyçe|temat|λέξεις κλειδιά|λέξεις-κλειδιά|θέματα|κατηγορία|κατηγορίες|konu|etiket|açar sözlər|teqlər|etiketlər|тегтер|тақырып|teglar|mavzular|калит сўзлар|თემები|ტეგები|თემა|საკვანძო სიტყვები|թեգեր|պիտակներ|թեմաներ|բանալի բառեր|märksõnad|teemad|sildid|birkas|tēmas|atslēgvārdi|žymos|raktažodžiai|temos|aiheet|aihetunnisteet|aihe|tagit|etiketter|nyckelord|ämne|nøkkelord|emne|nøgleord|temaer|efnisorð|flokkar|merki|clibeanna|catagóirí|tagiau|categorïau|etiketak|gaiak|gako-hitzak|etiquetes|paraules clau|temes|categories de larticle|etiquetas da nova|ŝlosilvortoj|etikedoj|kategorioj|etikette|onderwerpe|sleutelwoorde|mada|lebo|mga paksa|tagar|tag terkait|kata kunci terkait|topik terkait|tajuk berkaitan|chủ đề|thẻ|แท็ก|ป้ายกำกับ|คำค้น|คำสำคัญ|หมวดหมู่|အမျိုးအစား|ស្លាក|ແທັກ|ট্যাগ|ট্যাগস|বিষয়|বিষয়সমূহ|टैग|विषय|ट्याग|குறிச்சொற்கள்|டேக்ஸ்|ట్యాగ్లు|ಟ್ಯಾಗ್ಗಳು|ടാഗുകൾ|വിഷയങ്ങൾ|ਟੈਗ|ٹیگز|موضوعات|کلیدواژه|کلیدواژه ها|کلید واژه|کلید واژه ها|برچسب ها|برچسبها|دسته بندی|تاگ|تاجات|الكلمات الدلالية|كلمات البحث|مواضيع|תגית|נושאים|קטגוריות|מילות מפתח|መለያዎች|ምድብ|标签云|标签词|关键字词|文章标签|文章標籤|文章分類|相关标签|相關標籤|關鍵詞|栏目|欄目|專題|关键词标签|キーワード一覧|関連タグ|関連キーワード|ジャンル|トピック|関連トピックス|분류|카테고리|관련태그|관련 태그|관련 키워드|해시태그',
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
