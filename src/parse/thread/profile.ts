import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import type { CommentFoot, CommentHead } from './dialect.ts';
import { skipBullet } from './heads.ts';
import { toSignatureName } from '../learned/name.ts';

/** Words before a member's particulars; their dates and numbers are never the comment's own. */
const LABELS = new Set(
  [
    'posts|post count|messages|joined|join date|registered|registration|member since|location|from|country|group|status|gender|age|occupation',
    'reputation|rep power|reaction score|reactions|points|trophy points|likes received|karma|thanks|thanked|website|icq|contact',
    'mitglied seit|registriert|registriert seit|beiträge|ort|wohnort|alter|geschlecht|reaktionspunkte|punkte|danksagungen|benutzergruppe',
    'inscrit|inscription|inscrit le|lieu|localisation|registrado|mensajes|ubicación|iscritto|iscritto il|messaggi|località',
    'lid geworden op|berichten|locatie|rejestracja|dołączył|posty|skąd',
    'threads|topics|likes|likes given|thanks given|thanks received|thank you received|content count|solutions|level|reg',
    'fecha de ingreso|ingreso|fecha de registro|registro|miembro desde|grupo|estado|agradecimientos|reacciones|puntos|reputación|edad|género',
    "date d’inscription|date d'inscription|réputation|âge|sexe|j’aime reçus|data registrazione|data di iscrizione|punteggio reazioni|reputazione",
    'registo|registado em|registrado em|mensagens|entrou|localização|curtidas|pontos|lid sinds|lid geworden|waardering',
    'dołączyła|postów|punkty|reputacja|pomógł|wiek|płeć|katılım|katılım tarihi|üyelik tarihi|mesajlar|mesaj|tepki puanı|puanları|beğeni|beğeniler|konum',
    'inlägg|registrerad|medlem sedan|ålder|indlæg|tilmeldt|registreret|innlegg|registrert|viestejä|viestit|liittynyt|paikkakunta',
    'csatlakozott|hozzászólások|hozzászólás|regisztrált|registrován|příspěvky|příspěvků|bydliště|înscris|mesaje|membru din|localitate',
    'дата регистрации|реакции|реакция|симпатии|баллы|адрес|пол|возраст|город|поблагодарил|поблагодарили|повідомлення|приєднався|реєстрація|звідки',
    'мнения|регистриран|местоположение|δημοσιεύσεις|μηνύματα|εγγραφή|τοποθεσία|注册时间|帖子|积分|主题|精华|威望|来自|在线时间|最后登录|登録日|가입일|게시물',
    'комментариев|публикаций|коментарів|публікацій|группа|регистрация|статус|сообщения|сообщений|зарегистрирован|откуда|репутация|с нами|група|повідомлень',
  ]
    .join('|')
    .split('|'),
);
const LONGEST_LABEL = 24;
/** Thanks (Given): 12 */
const BRACKET = /\s\([^()]{1,20}\)$/u;
/** 3,101 Posts · 12 комментариев */
const COUNTED =
  /^\d{1,3}(?:[., ]?\d{3}){0,2}\s(?:posts?|messages?|beiträge|комментари\p{L}{1,2}|публикаци\p{L}{1,2}|сообщени\p{L}{1,2}|коментар\p{L}{1,2}|публікаці\p{L}{1,2})$/iu;
/** Total Comments (16769) · Posts [12] */
const COUNTER =
  /^(?:total\s)?(?:comments?|posts?|messages?|reviews?|replies|beiträge|kommentare|commentaires|messaggi|commenti|mensajes|comentarios|reacties|posty|komentarze|сообщени[яй]|комментари[ией]в?)\s?[([]\d[\d.,]{0,9}[)\]]$/iu;
const MARKS = new Set(
  'view profile|profil anzeigen|voir le profil|ver perfil|personal message (offline)|personal message (online)|www|user avatar|avatar|benutzeravatar|avatar de l’utilisateur|аватара пользователя|^|*|**|***|****|*****|* *|* * *'.split(
    '|',
  ),
);
/** Author, Message: over the two columns of a board's table, on one line or on two */
const COLUMNS =
  /^(?:author|autor|auteur|autore|автор)?\s{0,9}(?:message|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość|сообщение)$/iu;
/** Super Member · Forenprofi · Administrator */
const RANK =
  /(?:^|[\s-])(?:members?|users?|guest|gast|moderator(?:e|in|ka)?|modérat(?:eur|rice)|moderadora?|модератор|moderátor|mod|admin(?:istrator)?|newbie|veteran|hero|profi|forenprofi|benutzer|mitglied|membre|miembro|usuario(?:\s\p{L}{3,12})?|utente|usuário|użytkownik|üye|medlem|\p{L}{0,9}jäsen|člen|membru|μέλος|участник|пользователь|новичок|местный|старожил|гость|ветеран|постоялец|завсегдатай|новачок|учасник|відвідувач|гість|завсідник|nowicjusz|bywalec|weteran|gość|neuling|anfänger|stammgast|débutant|habitué|vétéran|invité|novato|veterano|invitado|convidado|iniciante|experiente|influente|ospite|nieuweling|nováček|veterán|vendég|kezdő|misafir|ziyaretçi|nykomling|gäst|会员|新手上路|staff|starter|author|participant|subscriber|supporter|contributor|collaborator|commenter|leader|regular|op|abonnent(?:in)?|abonnée?|abonnee|suscriptora?|assinante|abbonat[oa]|подписчик|автор)$/iu;
const PRESENCE =
  /^(?<presence>offline|online|desconectado|conectado|en línea|fuera de línea|hors ligne|en ligne|non in linea|in linea|nieaktywny|aktywny|çevrimdışı|çevrimiçi|офлайн|онлайн|не в сети|в сети|离线|在线)(?:\s(?:offline|online))?$/iu;
/** Mara Lind Offline */
const PRESENCE_BEHIND = /\s(?:offline|online)$/iu;
const LONGEST_NAME = 60;
const MOST_LINES = 30;
const MOST_RANKS = 2;

function toLabel(text: string): { readonly label: string; readonly isBare: boolean } {
  const colon = text.slice(0, LONGEST_LABEL + 12).indexOf(':');
  const words = colon < 0 ? text.slice(0, LONGEST_LABEL + 1) : text.slice(0, colon);
  return { label: words.trim().replace(BRACKET, '').toLowerCase(), isBare: colon < 0 || text.slice(colon + 1).trim() === '' };
}

/** "Posts: 2,005", "3,101 Posts", "User avatar": a line of a member's particulars that is complete by itself. */
export function isProfileLine(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text.replace(/^(?:[•·]\s*|\*\s+)/u, '');
  if (COUNTED.test(bare) || COUNTER.test(bare) || PRESENCE.test(bare) || MARKS.has(bare.toLowerCase())) return true;
  const { label, isBare } = toLabel(bare);
  return !isBare && LABELS.has(label) && !endsInWords(bare);
}

/** "Joined" or "Join Date:", whose value stands on the next line. */
function isBareLabel(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_LABEL + 3) return false;
  const { label, isBare } = toLabel(skipBullet(line).text);
  return isBare && LABELS.has(label);
}

/** The nearest line with something on it, a few blank ones away at most. */
export function findFilled(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let at = from; at !== from + 4 * step; at += step) {
    const line = lines[at];
    if (line === undefined) return undefined;
    if (line.text !== '') return at;
  }
  return undefined;
}

/** Index of the last line of the particulars that begin at a line or right below it; the line before `at` when there are none. */
export function findProfileEnd(lines: readonly Line[], at: number): number {
  let end = at - 1;
  let isInline = false;
  for (let next = findFilled(lines, at, 1); next !== undefined && next < at + MOST_LINES; next = findFilled(lines, end + 1, 1)) {
    const isBare = isBareLabel(lines[next]);
    const text = lines[next]?.text ?? '';
    if (!isBare && !isProfileLine(text)) break;
    // Among lines like "Posts: 12" a label without a value was left empty by the member
    const value = isBare && !isInline ? findFilled(lines, next + 1, 1) : undefined;
    isInline ||= !isBare && text.includes(':');
    end = value ?? next;
  }
  return end;
}

/** Index of the first line of the particulars that end above a line; that line itself when there are none. */
function findProfileStart(lines: readonly Line[], before: number): number {
  let start = before;
  for (
    let next = findFilled(lines, before - 1, -1);
    next !== undefined && next > before - MOST_LINES;
    next = findFilled(lines, start - 1, -1)
  ) {
    const label = findFilled(lines, next - 1, -1);
    if (label !== undefined && isBareLabel(lines[label])) start = label;
    else if (isBareLabel(lines[next]) || isProfileLine(lines[next]?.text ?? '')) start = next;
    else break;
  }
  return start;
}

/** Who wrote a post, as the lines above say it: the name, perhaps a rank, perhaps particulars. */
export interface Poster {
  readonly first: number;
  readonly author: string;
  readonly status?: string;
  readonly hasProfile: boolean;
}

/** How one system writes the lines above a post. */
export interface Manner {
  readonly findFoot: (text: string) => CommentFoot | undefined;
  /** Whether a line of any words may stand between the name and the particulars. */
  readonly hasTitles: boolean;
}

/** Whether a line names a member's rank and no member. */
export function isRank(text: string): boolean {
  return RANK.test(text);
}

function toName(lines: readonly Line[], at: number, manner: Manner): string | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_NAME || manner.findFoot(line.text) !== undefined) return undefined;
  const { text } = skipBullet(line);
  if (COLUMNS.test(text)) return undefined;
  // "Member" alone is no name, and has one above it
  return RANK.test(text) ? text : toSignatureName(text.replace(PRESENCE_BEHIND, ''));
}

/** The avatar above a name: its first letter, or the name again. */
function isAvatar(text: string | undefined, author: string): boolean {
  return text !== undefined && text !== '' && (text === author || text.toUpperCase() === author.charAt(0).toUpperCase());
}

/** Index of the first of the particulars above a line; a line of the member's own words may stand below them. */
function findParticulars(lines: readonly Line[], before: number, { hasTitles }: Manner): number {
  const start = findProfileStart(lines, before);
  const words = start < before || !hasTitles ? undefined : findFilled(lines, before - 1, -1);
  const over = words === undefined ? before : findProfileStart(lines, words);
  return words !== undefined && over < words ? over : start;
}

/** Reads the poster that stands above a line: nearest are the particulars, over them ranks, over them the name. */
export function findPoster(lines: readonly Line[], before: number, manner: Manner): Poster | undefined {
  const start = findParticulars(lines, before, manner);
  const hasProfile = start < before;
  const near = findFilled(lines, start - 1, -1);
  let author = near === undefined ? undefined : toName(lines, near, manner);
  if (near === undefined || author === undefined) return undefined;
  let first = near;
  let rank: string | undefined;
  // Where a flattener set all lines apart, a name stands as far over its title as the particulars stand from each other
  const step = hasProfile ? (findFilled(lines, start + 1, 1) ?? start + 1) - start : 1;
  for (let ranks = 0; ranks < MOST_RANKS; ranks++) {
    const isRank = RANK.test(author);
    if (!isRank && (rank !== undefined || !hasProfile || !manner.hasTitles)) break;
    const over: number | undefined = isRank ? findFilled(lines, first - 1, -1) : first - step;
    const above = over === undefined ? undefined : toName(lines, over, manner);
    if (over === undefined || above === undefined) break;
    rank = author;
    author = above;
    first = over;
  }
  const status =
    rank ??
    lines
      .slice(start, before)
      .map(({ text }) => PRESENCE.exec(text)?.groups?.['presence'])
      .find((text) => text !== undefined);
  if (isAvatar(lines[first - step]?.text, author)) first -= step;
  return { first, author, ...(status !== undefined && { status }), hasProfile };
}

/** Heads that do not reach into the one before; a head that was found by its last line may climb too far. */
export function keepApart(heads: readonly CommentHead[]): readonly CommentHead[] {
  let end = -1;
  return heads.filter((head) => {
    if (head.first <= end) return false;
    end = head.last;
    return true;
  });
}
