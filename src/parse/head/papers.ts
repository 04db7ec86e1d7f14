/** Words of the names of papers, a language a line. */
const WORDS = [
  'News|Agency|Times|Post|Press|Herald|Tribune|Gazette|Journal|Courier|Observer|Chronicle|Mail|Telegraph|Sentinel|Inquirer|Examiner|Advertiser|Guardian|Magazine',
  'Zeitung|Blatt|Anzeiger|Nachrichten|Rundschau|Tageblatt|Tagblatt|Presse|Kurier|Bote|Abendblatt|Wochenblatt|Kreisblatt|Volksblatt|Morgenpost|Landeszeitung|Tageszeitung|Volkszeitung',
  'Courrier|Dépêche|Écho|Quotidien|Républicain|Diario|Periódico|Gaceta|Heraldo|Correo|Prensa|Noticias|Jornal|Diário|Gazeta|Correio|Folha|Tribuna|Gazzetta|Corriere|Giornale|Messaggero',
  'Dagblad|Courant|Krant|Nieuwsblad|Dziennik|Tygodnik|Głos|Noviny|Deník|Listy|Hírlap|Újság|Ziarul|Monitorul|Gazetesi',
  'Tidning|Tidningen|Tidningar|Nyheter|Posten|Bladet|Avis|Avisen|Tidende|Dagbladet|Sanomat|Uutiset',
  'Газета|Вестник|Известия|Ведомости|Новости|Курьер|Правда|Вісник|Новини|Вести|Новине|Εφημερίδα|Νέα',
].join('|');
const NAME = String.raw`(?:\s(?:\p{Ll}{1,5}\s|[dl][’'])?\p{Lu}[\p{L}\p{M}-]{1,20}){1,3}`;
/** North Quay News Agency · Le Courrier du Quai · Gazeta Nadmorska */
const PAPER = new RegExp(
  String.raw`^(?=\p{Lu})(?:[\p{L}\p{M}.&'’ -]{2,50}(?<!\p{L})(?:${WORDS})|(?:(?:The|Die|Der|Das|Le|La|L[’']|El|Il|O|A|De|Den|Het)\s?)?(?:${WORDS})${NAME})$`,
  'u',
);
/** 北港晚报: a paper by the ending of its name */
const CHINESE_PAPER = /^\p{Script=Han}{2,10}(?:报|網|网|報|社|新聞|新闻|电视台|通讯社)$/u;
/** Lamplighter News Editor: who works there */
const OFFICE =
  /(?<!\p{L})(?:writer|reporter|editor|correspondent|columnist|contributor|staff|bureau|desk|team|chief|producer|journalist|newsroom|photographer)s?(?!\p{L})/iu;
const LONGEST = 60;

/** The paper that a text is the name of, by one of its words: "North Quay News Agency", "Le Courrier du Quai", "北港晚报". */
export function findPaper(text: string): string | undefined {
  if (text.length > LONGEST || OFFICE.test(text)) return undefined;
  return CHINESE_PAPER.test(text) || PAPER.test(text) ? text : undefined;
}
