/** News agencies and press release wires, as datelines, bylines and end marks name them. */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'Reuters|Reuter|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|UPI|Bloomberg|Bloomberg News|CNN|PA|PA Media|Press Association|AAP|CP|The Canadian Press|CBC|NPR|IPS|AllAfrica',
    'Yonhap|Yonhap News Agency|Xinhua|Kyodo|Kyodo News|Jiji|Jiji Press|KCNA|CNA|Bernama|Antara|VNA|PTI|ANI|IANS|UNI|APP|BSS|Anadolu|Anadolu Agency|AA|DHA|IHA|İHA|WAM|IRNA|ISNA|SPA|SANA|KUNA|QNA|BNA|MENA|Petra|NNA',
    'TASS|ITAR-TASS|RIA Novosti|RIA|Sputnik|Interfax|INTERFAX.RU|Interfax-Ukraine|Ukrinform|UNIAN|BelTA|Belta|MTI|PAP|ČTK|CTK|TASR|STA|HINA|Tanjug|Agerpres|BTA|ТАСС|ИТАР-ТАСС|РИА Новости|РИА|ИНТЕРФАКС|Интерфакс|Регнум|REGNUM|УНИАН|Укринформ|БЕЛТА|БелТА',
    'dpa|dpa-AFX|SID|epd|epdÖ|KNA|AFD|ddp|APA|ots|OTS|sda|Keystone-SDA|ATS|KAP|news aktuell|Belga|ANP|NTB|TT|Ritzau|STT|BNS|ELTA|LETA',
    'EFE|Europa Press|ANSA|AGI|Adnkronos|AKI|LaPresse|Lusa|Agência Brasil|Télam|Telam|Notimex|Prensa Latina|MAP|TAP|APS',
    'PRNewswire|PR Newswire|PRNewswire-PRWeb|PRNewswire-FirstCall|PRWEB|GLOBE NEWSWIRE|GlobeNewswire|BUSINESS WIRE|Business Wire|Newsfile Corp.|ACCESSWIRE|EIN Presswire|Marketwired|Canada Newswire|CNW|Newswire|AETOSWire|ACN Newswire|NewMediaWire',
    '新华社|中新社|中新网|中央社|共同|共同通信|時事|時事通信|ロイター|AFP時事|연합뉴스|رويترز|وام|واس|قنا|بترا|كونا|بنا|أ ف ب|ا ف ب|د ب أ|الأناضول|سانا|أ ش أ',
  ]
    .join('|')
    .split('|')
    .map((name) => name.toLowerCase()),
);

/** (KXAN): the call sign of a station */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV)?$/u;
/** dpa/lno: a regional desk */
const DESK = /\/.*/su;
/** "РИА Новости. " · "TASS. ", where a dispatch names its house behind the dash */
const SENTENCE = /^(?<agency>[\p{Lu}\p{N}][\p{L}\p{N} .-]{1,24}?)\.\s+(?=[\p{Lu}\p{Lo}"“«„])/u;

/** Whether a text is exactly the name of a known agency, its desk aside, or a station's call sign. */
export function isAgency(text: string): boolean {
  const name = text.trim();
  return AGENCIES.has(name.toLowerCase()) || AGENCIES.has(name.replace(DESK, '').toLowerCase()) || CALL_SIGN.test(name);
}

/** The known agency that a text names in a sentence of its own at its start, and where the next sentence begins. */
export function findLeadingAgency(text: string): { readonly agency: string; readonly end: number } | undefined {
  const match = SENTENCE.exec(text.slice(0, 60));
  const agency = match?.groups?.['agency'];
  return match !== null && agency !== undefined && isAgency(agency) ? { agency, end: match[0].length } : undefined;
}
