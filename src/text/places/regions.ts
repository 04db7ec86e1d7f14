/** A part of a country that datelines name after the place: "COMMACK, N.Y.", "CALGARY, Alberta", "CARDIFF, Wales". */
interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Postal code or the like, unique within the country. */
  readonly code: string;
  readonly name: string;
  /** Other ways to write it after a place, the postal code aside. */
  readonly short: readonly string[];
}

// Postal code, name, then the abbreviations of the Associated Press and older ones.
const UNITED_STATES = `
AL Alabama/Ala.
AK Alaska
AZ Arizona/Ariz.
AR Arkansas/Ark.
CA California/Calif./Cal.
CO Colorado/Colo.
CT Connecticut/Conn.
DE Delaware/Del.
DC District of Columbia/D.C.
FL Florida/Fla.
GA Georgia/Ga.
HI Hawaii
ID Idaho/Ida.
IL Illinois/Ill.
IN Indiana/Ind.
IA Iowa
KS Kansas/Kan./Kans.
KY Kentucky/Ky.
LA Louisiana/La.
ME Maine
MD Maryland/Md.
MA Massachusetts/Mass.
MI Michigan/Mich.
MN Minnesota/Minn.
MS Mississippi/Miss.
MO Missouri/Mo.
MT Montana/Mont.
NE Nebraska/Neb./Nebr.
NV Nevada/Nev.
NH New Hampshire/N.H.
NJ New Jersey/N.J.
NM New Mexico/N.M./N. Mex.
NY New York/N.Y.
NC North Carolina/N.C.
ND North Dakota/N.D./N. Dak.
OH Ohio
OK Oklahoma/Okla.
OR Oregon/Ore./Oreg.
PA Pennsylvania/Pa./Penn./Penna.
RI Rhode Island/R.I.
SC South Carolina/S.C.
SD South Dakota/S.D./S. Dak.
TN Tennessee/Tenn.
TX Texas/Tex.
UT Utah
VT Vermont/Vt.
VA Virginia/Va.
WA Washington/Wash.
WV West Virginia/W.Va.
WI Wisconsin/Wis./Wisc.
WY Wyoming/Wyo.`;

const CANADA = `
AB Alberta/Alta.
BC British Columbia/B.C.
MB Manitoba/Man.
NB New Brunswick/N.B.
NL Newfoundland and Labrador/Newfoundland/Nfld./N.L.
NS Nova Scotia/N.S.
NT Northwest Territories/N.W.T.
NU Nunavut
ON Ontario/Ont.
PE Prince Edward Island/P.E.I.
QC Quebec/Que./P.Q.
SK Saskatchewan/Sask.
YT Yukon`;

const AUSTRALIA = `
ACT Australian Capital Territory/A.C.T.
NSW New South Wales/N.S.W.
NT Northern Territory
QLD Queensland/Qld.
SA South Australia
TAS Tasmania/Tas.
VIC Victoria/Vic.
WA Western Australia`;

const UNITED_KINGDOM = `
ENG England
NIR Northern Ireland/N. Ireland/Ulster
SCT Scotland
WLS Wales`;

/** The regions that the gazetteer tells apart. */
export const REGIONS: readonly Region[] = [
  ...parseRegions('US', UNITED_STATES),
  ...parseRegions('CA', CANADA),
  ...parseRegions('AU', AUSTRALIA),
  ...parseRegions('GB', UNITED_KINGDOM),
];

const SOVIET_UNION = ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'];
const YUGOSLAVIA = ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'];

/** States that fell apart, by the keys of their names, and the countries that stand where they stood. */
export const FORMER_STATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['soviet union', SOVIET_UNION],
  ['ussr', SOVIET_UNION],
  ['u s s r', SOVIET_UNION],
  ['ссср', SOVIET_UNION],
  ['sowjetunion', SOVIET_UNION],
  ['yugoslavia', YUGOSLAVIA],
  ['jugoslawien', YUGOSLAVIA],
  ['yougoslavie', YUGOSLAVIA],
  ['югославия', YUGOSLAVIA],
  ['serbia and montenegro', ['ME', 'RS', 'XK']],
  ['czechoslovakia', ['CZ', 'SK']],
  ['tschechoslowakei', ['CZ', 'SK']],
  ['tchecoslovaquie', ['CZ', 'SK']],
  ['чехословакия', ['CZ', 'SK']],
]);

function parseRegions(country: string, table: string): Region[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = ''] = line.split(' ', 1);
      const [name = '', ...short] = line.slice(code.length + 1).split('/');
      return { country, code, name, short };
    });
}
