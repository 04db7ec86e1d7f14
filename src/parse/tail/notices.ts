/** Sentences at the end of an article that say of what kind of field their value is. */
type Notice = readonly [pattern: RegExp, kind: 'source' | 'credit' | 'tags'];

/** How a piece refers to itself before it says where it stood first. */
const SOURCES: readonly Notice[] = [
  // This article first appeared in The Lamplighter. · Originally published on The Lamplighter. Read the original article.
  [
    /^(?:this\s(?:article|story|post|piece|report|column|essay)\s)?(?:was\s|is\s)?(?:first|originally)\s(?:published|appeared|posted|ran)\s(?:in|on|at|by)\s(?<value>\p{L}[^.]{1,80}?(?:\.\p{L}{2,20})?)(?:\sand is (?:reproduced|republished)\s.{3,100})?\.?(?:\sRead\s.{3,60})?$/iu,
    'source',
  ],
  // This article is republished from The Lamplighter under a Creative Commons license. Read the original article.
  [
    /^(?:this\s(?:article|story|post|piece)\s(?:is|was)\s)?(?:re(?:published|printed|produced)|adapted)\s(?:from|with (?:the )?permission (?:from|of))\s(?<value>\p{Lu}[^.]{1,80}?)(?:\sunder\s.{3,60}?)?\.?(?:\sRead\s.{3,60})?$/iu,
    'source',
  ],
  // Read the original article at https://lamplighter.example/planks
  [
    /^[Rr]ead (?:the (?:full|original) (?:article|story|post)|more)\s(?:at|on|in)\s(?<value>(?:https?:\/\/\S{4,200}|[\w-]{2,40}\.[\w.-]{2,30}|\p{Lu}[^.!?]{1,60}))\.?$/u,
    'source',
  ],
  [
    /^(?:dieser (?:artikel|text|beitrag) )?(?:(?:ist|wurde|erschien) )?(?:zuerst|erstmals|ursprünglich)(?: am \d[^,]{4,20}?)? (?:(?:erschienen|veröffentlicht) )?(?:in der|in|auf|beim|bei|im) (?<value>[^.]{2,80}?(?:\.\p{L}{2,20})?)(?: (?:erschienen|veröffentlicht))?\.?$/iu,
    'source',
  ],
  [
    /^(?:cet |l’|l')?article (?:a été )?(?:est )?(?:publié|paru)(?: (?:initialement|à l’origine|d’abord|pour la première fois))? (?:dans|sur|par) (?<value>[^.]{2,80}?(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:(?:este|esta|questo|articolo|artículo|artigo|nota|texto|matéria)\s){0,2}(?:artículo |artigo |articolo )?(?:se |fue |foi |è |è stato )?(?:publicad[oa]|publicó|pubblicato|apparso)(?: (?:stato|originalmente|originariamente|por primera vez|per la prima volta|primeiro)){1,2} (?:en|em|no|na|su|in|sul|nel) (?<value>[^.]{2,80}?(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^dit (?:artikel|stuk|verhaal) (?:verscheen|is|werd) eerder (?:gepubliceerd |verschenen )?(?:in|op|bij) (?<value>[^.]{2,80}?(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:artykuł|tekst) (?:ukazał|został opublikowany)(?: się)?(?: pierwotnie| po raz pierwszy)? (?:w|na) (?<value>[^.]{2,80}?(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [
    /^(?:впервые опубликовано|вперше опубліковано|материал опубликован|матеріал опубліковано) (?:в|у|на) (?<value>[^.]{2,80}(?:\.\p{L}{2,20})?)\.?$/iu,
    'source',
  ],
  [/^(?:本文)?(?:转载?自|轉載自|首发于|来自)\s?[:：]?\s?(?<value>\p{Script=Han}[^。！？]{1,40})。?$/u, 'source'],
  // SOURCE Lamplighter Ropes · Via SyndiGate.info · via lamplighter.example · h/t The Lamplighter
  [/^(?:SOURCE|Via|[Hh]\/[Tt]:?)\s(?<value>\p{Lu}[^.!?]{1,60}(?:\.\p{L}{2,20})?\.?)$/u, 'source'],
  // Original-Content von: Polizei, übermittelt durch news aktuell
  [/^Original-Content von: (?<value>[^,]{2,80}), übermittelt durch news aktuell$/u, 'source'],
  [/^via\s(?<value>[\w-]{2,40}(?:\.[\w-]{2,20}){1,3})$/u, 'source'],
];

const REPORTS: readonly Notice[] = [
  // (Reporting by Ada Quill in Bergen; Editing by Tom Brack) · Additional reporting by Ada Quill
  [
    /^[（(]?(?<value>(?:[Ww]ith\s)?(?:[Aa]dditional\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)\sby\s\p{Lu}[^()]{2,250}?)\.?[)）]?\.?$/u,
    'credit',
  ],
  // Ada Quill in Bergen contributed to this report. · Tom Brack contributed reporting.
  [/^[—–_\s]*(?<value>\p{Lu}.{3,160}\scontributed\s(?:to this (?:report|story|article)|reporting)(?:\sfrom\s[^.]{2,60})?)\.?$/u, 'credit'],
  // --With assistance from Tom Brack. · To contact the reporter on this story: Ada Quill in Bergen at …
  [/^[-–—\s]{0,4}(?<value>With assistance (?:from|by) \p{Lu}[^.]{2,120})\.?$/u, 'credit'],
  [
    /^(?<value>To contact the (?:reporters?|editors?|authors?) (?:on|responsible for|of) this (?:story|article|column): .{3,200})$/u,
    'credit',
  ],
  [/^(?<value>Follow \p{Lu}.{3,60} on (?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky)(?:\s.{2,100}|\.)?)$/u, 'credit'],
  // Mit Material von dpa · With files from Reuters · Con información de EFE · По сообщению ТАСС
  [
    /^[—–(\s]*(?:[Mm]it (?:Material (?:von|der)\s)?(?=dpa|afp|sid|epd|apa|AFP|AP|Reuters|KNA)|[Mm]it Material (?:von|der)\s|(?:[Ww]ith (?:files|material|reporting|additional reporting) (?:from|by)|Avec|Con información de|Com informações d[aeo]s?|Con materiale|Met informatie van|С использованием материалов|(?:По|по) (?:материалам|сообщению|информации|данным)|За (?:матеріалами|інформацією|повідомленням))\s)(?:l[’'])?(?<value>(?:\p{Lu}[\p{Lu}\p{L}&-]*|dpa|afp|sid|epd|apa)(?:(?:[\s,/]|\s(?:und|and|y|et|e|и)\s)\s?(?:\p{Lu}[\p{L}&-]*|dpa|afp|sid|epd|apa)){0,5})[.)]?$/u,
    'credit',
  ],
  // (إعداد سلمى ميناء - تحرير سامي رصيف)
  [/^[（(](?<value>(?:إعداد|تحرير|تغطية|كتابة|ترجمة)\s[^()]{3,160})[)）]$/u, 'credit'],
  // Aus dem Englischen von Petra Kamm · Traduit de l’anglais par Odile Quai · Перевод Инги Соболь
  [
    /^(?<value>(?:Aus dem \p{Lu}\p{L}{3,20}(?: übersetzt)? von|Traduit(?: de l[’']\p{L}{3,20}| du \p{L}{3,20})? par|Traduzione di|Traducción de|Tradução de|Vertaling door|Vertaald door|Перевод|Переклад|Przełożyła?)\s\p{Lu}[\p{L}’'-]{1,24}(?:\s\p{Lu}[\p{L}’'-]{1,24}){1,2})\.?$/u,
    'credit',
  ],
];

const PICTURES: readonly Notice[] = [
  // Photo by Ada Quill/Getty Images · Image via Getty Images · Image copyright Getty Images · Image source, Getty Images
  [
    /^\(?(?:[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Ii]mages?|[Pp]ictures?|[Vv]ideos?|[Ii]llustrations?|[Gg]raphics?|[Ff]otos?|Bild|Foto)(?:\s(?:by|via|courtesy of|courtesy|credit|copyright|von|de|di)|\ssource,)\s(?<value>\p{Lu}[^.!?]{1,100}?)\.?\)?$/u,
    'credit',
  ],
  [/^[Cc]ourtesy(?: of|:)\s(?<value>\p{Lu}[^.!?]{1,60})\.?$/u, 'credit'],
  // Photo AFP · Foto Ada Kade · fot. PAP/Jan Molo · (Foto Ansa) · Фото Инги Соболь
  [
    /^[（(]?(?:Photo|[Ff]oto|[Ff]ot\.|Beeld|Bild|Фото|Світлина)\s(?<value>(?:[A-Z]{2,5}|Ansa|ANSA|\p{Lu}\p{Ll}{1,20}\s\p{Lu}[\p{L}-]{1,24})(?:\s?\/\s?\p{Lu}[\p{L} -]{1,40})?)[)）]?$/u,
    'credit',
  ],
  // Фото с сайта mayak.example · Фото из открытых источников
  [
    /^(?<value>(?:Фото|Изображение|Фотографии|Зображення)\s(?:с сайта|из|з|із|с|предоставлен[оы]|надан[оі]|пресс-служб|прес-служб).{2,80})$/u,
    'credit',
  ],
  // (AP Photo/Ada Quill)
  [/^\((?<value>(?:AP|AFP|EFE|Reuters|Getty)\s?(?:Photo|Images|Foto)?\/[^()]{2,80})\)$/u, 'credit'],
  // © APA/Quill · © iStock
  [/^(?:©|\(c\))\s?(?<value>(?!.*\b(?:19|20)\d\d\b)(?!.*(?:rights|reserved))\p{L}.{1,80})$/iu, 'credit'],
];

const TAGS: readonly Notice[] = [
  // Posted in Harbour, Rope · Filed under Harbour · Tagged ferries, rope
  [/^(?:Posted|Filed) (?:in|under) (?<value>\p{Lu}[^.!?]{1,100})$/u, 'tags'],
  [/^Tagged (?<value>[^,.!?]{2,30}(?:, [^,.!?]{2,30}){1,14})$/u, 'tags'],
  // #ferries #rope
  [/^(?<value>#[\p{L}\p{N}_]{2,40}(?:[\s,]{1,2}#[\p{L}\p{N}_]{2,40}){1,14})$/u, 'tags'],
];

/** Every notice; the first that fits says what a line is. */
export const NOTICES: readonly Notice[] = [...SOURCES, ...REPORTS, ...PICTURES, ...TAGS];
