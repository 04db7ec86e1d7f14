import { cutLead } from '../head/leads.ts';
import { cutAnnouncing, cutSaying } from '../learned/signature.ts';
import { PINGBACK } from './heads.ts';
import { toLogin } from './login.ts';
import { toSayingReader } from './sayings.ts';

/** Mara Lind (not verified) */
const UNVERIFIED =
  /\s\((?<status>not verified|unverified|nicht überprüft|nicht verifiziert|non vérifié|no verificado|non verificato|niet gecontroleerd|niezweryfikowany|não verificado|ej verifierad|ikke efterprøvet|ikke bekreftet|ei varmistettu|nem ellenőrzött|neověřeno|neověřený|bez ověření|neoverené|neverificat|niet geverifieerd|no verificat|doğrulanmamış|neprovjereno|ni preverjeno|не проверено|не проверен|не перевірено|неперевірений|непроверен|непотвърден|未验证|未驗證|未認証|χωρίς επαλήθευση|לא מאומת)\)(?:\s\p{L}{2,4})?$/iu;

/** Who wrote a comment, and what a system says of that person. */
export interface Signer {
  readonly author: string;
  readonly status?: string;
}

/** Parts a name from a system's note that nobody logged in for it: "Mara Lind (not verified)". */
export function toSigner(words: string | undefined): Signer | undefined {
  const unverified = UNVERIFIED.exec(words ?? '');
  const author = toLogin(unverified === null ? (words ?? '') : (words ?? '').slice(0, unverified.index));
  const status = unverified?.groups?.['status'];
  return author === undefined ? undefined : { author, ...(status !== undefined && { status }) };
}

const READERS = [toSayingReader('...'), toSayingReader(':')];
/** Mara · http://mara.example */
const ADDRESS = /\s?[·|,–-]?\shttps?:\/\/\S{1,200}$/iu;
/** Mara [Visiteur] */
const ROLE = /\s\[(?<role>\p{L}[\p{L} -]{1,30})\]$/u;

/** Who signs in words that the markup calls the author's: "Mara disse...", "Posted by Mara", "Mara (not verified)". */
export function readSigner(words: string): Signer {
  const led = (cutLead(words) ?? cutAnnouncing(words)).replace(PINGBACK, '').replace(ADDRESS, '');
  const said = READERS.map((read) => read(led)).find((name) => name !== undefined) ?? cutSaying(led.replace(ROLE, ''));
  return toSigner(said === '' ? led : said) ?? { author: words };
}
