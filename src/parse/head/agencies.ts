/** News agencies and press release wires, as datelines, bylines and end marks name them. */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'Reuters|Reuter|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|UPI|Bloomberg|Bloomberg News|CNN|PA|PA Media|Press Association|AAP|CP|The Canadian Press|CBC|NPR|IPS|AllAfrica',
    'Yonhap|Yonhap News Agency|Xinhua|Kyodo|Kyodo News|Jiji|Jiji Press|KCNA|CNA|Bernama|Antara|VNA|PTI|ANI|IANS|UNI|APP|BSS|Anadolu|Anadolu Agency|AA|DHA|IHA|İHA|WAM|IRNA|ISNA|SPA|SANA|KUNA|QNA|BNA|ONA|MENA|Tasnim|Fars|FNA|MNA|Mehr|IQNA|INA|SABA|TRT|Petra|NNA',
    'TASS|ITAR-TASS|RIA Novosti|RIA|Sputnik|Interfax|INTERFAX.RU|Interfax-Ukraine|Ukrinform|UNIAN|BelTA|MTI|PAP|ČTK|CTK|TASR|STA|HINA|Tanjug|Agerpres|BTA|ТАСС|ИТАР-ТАСС|РИА Новости|РИА|Интерфакс|Регнум|REGNUM|УНИАН|Укринформ|Укрінформ|УНІАН|УНН|Інтерфакс-Україна|Интерфакс-Украина|БелТА|БЕЛАПАН|Спутник|Прайм|РАПСИ|ФедералПресс|Росбалт|КазТАГ|Казинформ|Kazinform|АЗЕРТАДЖ|AZERTAC|Trend|Арменпресс|Armenpress|Moldpres|Молдпрес|Кабар|Kabar|UzA|УзА|Хабар|Rossa Primavera|ИА Красная Весна|ИА Регнум|АиФ|Лента.ру',
    'dpa|dpa-AFX|AWP|afx|rtr|lbn|dts|spot on news|glomex|SID|epd|epdÖ|KNA|AFD|ddp|APA|ots|sda|Keystone-SDA|ATS|KAP|news aktuell|Belga|ANP|NTB|TT|Ritzau|STT|BNS|ELTA|LETA',
    'EFE|Europa Press|Europapress|Servimedia|Colpisa|ACN|ANSA|askanews|Italpress|DIRE|Folhapress|Estadão Conteúdo|ABr|AGI|Adnkronos|AKI|LaPresse|Lusa|Agência Brasil|Télam|Telam|Notimex|Prensa Latina|MAP|TAP|APS',
    'PRNewswire|PR Newswire|PRNewswire-PRWeb|PRNewswire-FirstCall|PRWEB|GLOBE NEWSWIRE|GlobeNewswire|Business Wire|Newsfile Corp.|ACCESSWIRE|EIN Presswire|Marketwired|Canada Newswire|CNW|Newswire|Newswire.com|AETOSWire|ACN Newswire|NewMediaWire',
    'AZƏRTAC|Արմենպրես|Angop|ATSH|GNA|SRNA|FENA|Makfax|ҚазАқпарат|QazAqparat|Montsame|UNB|Bakhtar|Pajhwok|La Presse canadienne|Agence Belga|भाषा|वार्ता|यूनीवार्ता|ইউএনবি|বাসস|اے پی پی|این این آئی|Kosovapress',
    '新华社|新華社|新华网|中新社|中国新闻社|人民网|央视网|中央社|中通社|共同通信社|時事通信社|뉴시스|뉴스1|中新网|共同|共同通信|時事|時事通信|ロイター|AFP時事|연합뉴스|رويترز|وام|واس|قنا|بترا|كونا|بنا|أ ف ب|ا ف ب|د ب أ|الأناضول|سانا|أ ش أ|ایرنا|ایسنا|تسنیم|فارس|مهر|ایلنا|ΑΠΕ-ΜΠΕ|ΑΠΕ|БТА|МИА|Танјуг|Mediafax|TTXVN|पीटीआई|आईएएनएस|एएनआई',
  ]
    .join('|')
    .split('|')
    .map((name) => name.toLowerCase()),
);

const LONGEST = Math.max(...[...AGENCIES].map(({ length }) => length));

/** (KXAN): the call sign of a station */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV)?$/u;
/** dpa/lno: a regional desk */
const DESK = /\/.*/su;
/** "РИА Новости. " · "РИА Новости, Иван Канат. " · "AP – " · "(د ب أ): ", where a dispatch names its house behind the dash */
const BEHIND =
  /^(?:[(（](?<bracketed>[\p{L}\p{N}][\p{L}\p{N} .-]{1,24})[)）]\s{0,2}[.:]?(?:\s?[-–—]{1,2})?|(?<bare>[\p{L}\p{N}][\p{L}\p{N} .-]{1,24}?)(?:(?:,\s(?<name>\p{Lu}\p{Ll}{1,20}\s\p{Lu}[\p{L}-]{1,24}))?[.:]|\s[-–—]{1,2}))\s+(?=[\p{Lu}\p{Lo}\p{N}"“«„])/u;

/** CBS/AP: a house in capitals and the agency beside it */
function isJoint(name: string): boolean {
  const [house = '', agency] = name.split('/', 2);
  return agency !== undefined && house === house.toUpperCase() && AGENCIES.has(agency.toLowerCase());
}

/** Whether a text is exactly the name of a known agency, its desk aside, or a station's call sign. */
export function isAgency(text: string): boolean {
  const name = text.trim();
  if (name.includes('/')) return AGENCIES.has(name.toLowerCase()) || AGENCIES.has(name.replace(DESK, '').toLowerCase()) || isJoint(name);
  return name.length <= LONGEST && (AGENCIES.has(name.toLowerCase()) || CALL_SIGN.test(name));
}

/** The known agency that a text names at its start before its first sentence, the reporter named with it, and where that sentence begins. */
export function findLeadingAgency(
  text: string,
): { readonly agency: string; readonly names?: readonly string[]; readonly end: number } | undefined {
  const match = BEHIND.exec(text.slice(0, 80));
  const { bracketed, bare, name } = match?.groups ?? {};
  const agency = bracketed ?? bare;
  if (match === null || agency === undefined || !isAgency(agency)) return undefined;
  return { agency, ...(name !== undefined && { names: [name] }), end: match[0].length };
}
