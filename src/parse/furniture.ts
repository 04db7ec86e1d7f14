/** Whole lines that belong to the page and not to the article, by reason; compared without case, signs and digits at the end. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'comment-form': [
    'Add comment', 'Refresh comments list', 'RSS feed for comments to this post', 'JComments', 'Обновить список комментариев', 'Login to post comments', 'The comments to this entry are closed', 'Sign in to comment', 'Kommentar hinzufügen', 'Leave a Reply', 'Leave a Reply Cancel reply', 'Cancel reply', 'Click here to cancel reply', 'Leave a Comment', 'Leave a Comment Cancel Reply',
    'Post a comment', 'Post Comment', 'Add a comment', 'Write a comment', 'Submit a Comment', 'Share your thoughts Cancel reply', 'Post Your Comments',
    'Your email address will not be published', 'Your email address will not be published Required fields are marked', 'Required fields are marked',
    'Comment', 'Name', 'Name required', 'Email', 'Email required', 'Email required will not be published', 'Website', 'Save my name email and website in this browser for the next time I comment',
    'Notify me of followup comments by email', 'Notify me of new posts by email', 'Notify me of new comments via email', 'Notify me of new posts',
    'You must be logged in to post a comment', 'Log in to reply', 'Log in to leave a comment', 'Comments are closed', 'Want to join the discussion Feel free to contribute',
    'This site uses Akismet to reduce spam Learn how your comment data is processed', 'Please enable JavaScript to view the comments powered by Disqus',
    'Schreibe einen Kommentar', 'Schreibe einen Kommentar Antworten abbrechen', 'Antworten abbrechen', 'Antwort abbrechen', 'Kommentar verfassen', 'Kommentar verfassen Antwort abbrechen', 'Kommentar',
    'Deine E-Mail-Adresse wird nicht veröffentlicht', 'Deine E-Mail-Adresse wird nicht veröffentlicht Erforderliche Felder sind mit markiert', 'Erforderliche Felder sind mit markiert', 'E-Mail', 'E-Mail-Adresse',
    'Meinen Namen meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern', 'Kommentar abschicken',
    'Laisser un commentaire', 'Laisser un commentaire Annuler la réponse', 'Annuler la réponse', 'Votre adresse e-mail ne sera pas publiée Les champs obligatoires sont indiqués avec', 'Commentaire', 'Nom',
    'Deja un comentario', 'Deja un comentario Cancelar respuesta', 'Deja una respuesta', 'Deja una respuesta Cancelar la respuesta', 'Tu dirección de correo electrónico no será publicada Los campos obligatorios están marcados con', 'Comentario', 'Nombre', 'Correo electrónico',
    'Lascia un commento', 'Lascia un commento Annulla risposta', 'Il tuo indirizzo email non sarà pubblicato I campi obbligatori sono contrassegnati', 'Commento', 'Nome',
    'Deixe um comentário', 'Deixe um comentário Cancelar resposta', 'O seu endereço de e-mail não será publicado Campos obrigatórios são marcados com', 'Comentário',
    'Geef een reactie', 'Geef een reactie Reactie annuleren', 'Het e-mailadres wordt niet gepubliceerd Vereiste velden zijn gemarkeerd met', 'Reactie', 'Naam',
    'Dodaj komentarz', 'Dodaj komentarz Anuluj pisanie odpowiedzi', 'Twój adres e-mail nie zostanie opublikowany Wymagane pola są oznaczone', 'Komentarz', 'Nazwa',
    'Добавить комментарий', 'Добавить комментарий Отменить ответ', 'Отменить ответ', 'Ваш адрес email не будет опубликован', 'Ваш адрес email не будет опубликован Обязательные поля помечены', 'Оставить комментарий', 'Комментарий', 'Имя',
    'Залишити коментар', 'Залишити відповідь', 'Скасувати відповідь', 'Коментар',
    '发表评论', '发表回复', '取消回复', '电子邮件地址不会被公开', 'コメントを残す', 'コメントを残す コメントをキャンセル', 'コメントをキャンセル', 'メールアドレスが公開されることはありません', '名前', 'コメント',
    'أضف تعليقا', 'اترك تعليقا', 'اترك ردا', 'إلغاء الرد', 'لن يتم نشر عنوان بريدك الإلكتروني', 'التعليق', 'الاسم', 'البريد الإلكتروني',
    'Bir yanıt yazın', 'Yanıtı iptal et', 'Yorum yap', 'E-posta hesabınız yayımlanmayacak', 'Yorum',
    'Information', 'Dear reader to leave comments on a publication you must sign in', 'Noticed a mistake Highlight text and press Ctrl+Enter', 'Ctrl Enter',
  ],
  'share-bar': [
    'Facebook', 'Twitter', 'Email this', 'Share', 'Tweet', 'Print', 'Share this', 'Share this article', 'Facebook Twitter Email', 'Facebook Twitter Email LinkedIn Reddit Pinterest', 'Share on Facebook', 'Share on Twitter',
    'Click to share on Twitter (Opens in new window)', 'Click to share on Facebook (Opens in new window)', 'Copy link', 'WhatsApp', 'LinkedIn', 'Pinterest', 'Reddit', 'Tumblr', 'Telegram', 'ShareTweetEmail',
    'Teilen', 'Teilen Sie dies mit', 'Drucken', 'Partager', 'Compartir', 'Condividi', 'Compartilhar', 'Delen', 'Udostępnij', 'Поделиться', 'Поделиться ссылкой', 'Поділитися', '分享到', '分享', 'シェア', 'ツイート', 'شارك', 'مشاركة', 'Paylaş',
  ],
  likes: ['Like this', 'Like Loading', 'Gefällt mir', 'Gefällt mir Wird geladen', 'Gefällt mir Lade', 'Liken Lade', 'LikenLiken', 'Wird geladen'],
  advertisement: [
    'Advertisement', 'Advertisements', 'Advertising', 'Story continues below advertisement', 'Article continues below advertisement', 'Sponsored', 'Sponsored content', 'About these ads', 'Anzeige', 'Werbung', 'Publicité', 'Publicidad', 'Pubblicità', 'Publicidade', 'Advertentie', 'Reklama', 'Реклама', '广告', '広告', 'إعلان', 'Reklam',
  ],
  navigation: [
    'Newer Post', 'Older Post', 'Newer Post Older Post Home', 'Neuerer Post', 'Älterer Post', 'Neuerer Post Älterer Post Startseite', 'Skip to content', 'Skip to main content', 'Menu', 'Home', 'Search', 'Search for', 'Previous Post', 'Next Post', 'Older posts', 'Newer posts', 'Back to top', 'Log in', 'Login', 'Sign in', 'Register', 'Subscribe', 'Sign up for our newsletter', 'Post navigation', 'Main menu', 'Read more', 'Continue reading',
    'Springe zum Inhalt', 'Zum Inhalt springen', 'Menü', 'Startseite', 'Suche', 'Suchen', 'Suche nach', 'Beitragsnavigation', 'Beitrags-Navigation', 'Anmelden', 'Weiterlesen', 'Nach oben', 'Aller au contenu', 'Accueil', 'Rechercher', 'Lire la suite', 'Saltar al contenido', 'Inicio', 'Buscar', 'Leer más', 'Vai al contenuto', 'Cerca', 'Ir para o conteúdo', 'Pesquisar', 'Ga naar de inhoud', 'Zoeken', 'Przejdź do treści', 'Szukaj', 'Strona główna', 'Перейти к содержимому', 'Меню', 'Главная', 'Поиск', 'Войти', 'Читать далее', 'Головна', 'Пошук', '跳至内容', '首页', '搜索', 'コンテンツへスキップ', 'ホーム', '検索', 'تخطى إلى المحتوى', 'الرئيسية', 'بحث', 'İçeriğe geç', 'Ana sayfa', 'Ara',
  ],
  legal: [
    'Powered by Blogger', 'Powered by TypePad', 'All Rights Reserved', 'Terms of Use', 'Privacy Policy', 'Terms of Use | Privacy', 'Contact us', 'About us', 'Impressum', 'Datenschutz', 'Datenschutzerklärung', 'Kontakt', 'AGB', 'Mentions légales', 'Aviso legal', 'Política de privacidad', 'Riproduzione riservata', 'Política de privacidade', 'Polityka prywatności', 'Regulamin', 'Политика конфиденциальности', 'Пользовательское соглашение', '版权所有', '무단전재 및 재배포 금지', 'プライバシーポリシー', 'سياسة الخصوصية', 'Gizlilik politikası', 'Blog at WordPresscom', 'Proudly powered by WordPress', 'Powered by WordPress', 'All times are GMT',
  ],
  cookies: ['We use cookies', 'Accept cookies', 'Accept all cookies', 'This website uses cookies to improve your experience', 'Cookie settings', 'Cookie-Einstellungen', 'Alle Cookies akzeptieren', 'Accepter les cookies', 'Aceptar cookies', 'Accetta i cookie', 'Принять cookies'],
  widget: ['Related Links', 'Facebook Comments Plugin', 'Powered by Disqus', 'Comments powered by Disqus', 'Oldest', 'Newest', 'Newest Most Voted', 'Most Voted', 'Inline Feedbacks', 'View all comments', 'Benachrichtige mich bei', 'Trending', 'Most read', 'Most popular', 'Show Comments', 'Hide Comments', 'Recent Posts', 'Recent Comments', 'Related Articles', 'Related Posts', 'You may also like', 'Up next', 'Related', 'Mehr zum Thema', 'Auch interessant', 'Das könnte Sie auch interessieren', 'Ähnliche Beiträge', 'Ähnliche Artikel', 'Meistgelesen', 'À lire aussi', 'Te puede interesar', 'Leggi anche', 'Zobacz również', 'Читайте также', 'Читайте також', '相关阅读', '関連記事', 'اقرأ أيضا'],
  subscription: ['Our news channels', 'Subscribe and stay up to date with the latest news and the most important events of the day'],
};

/** Beginnings of longer set phrases: cookie notes, form hints. */
const BEGINNINGS: readonly (readonly [start: string, reason: string])[] = [
  ['your email address will not be published', 'comment-form'],
  ['you may use these html tags', 'comment-form'],
  ['посетители находящиеся в группе', 'comment-form'],
  ['fill in your details below or click an icon to log in', 'comment-form'],
  ['this website uses cookies', 'cookies'],
  ['by continuing to use this site you', 'cookies'],
  ['click to share on', 'share-bar'],
  ['you are using an out of date browser', 'legal'],
];

const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
const LONGEST = 200;
const SHORTEST_BEGINNING = 16;
/** © 2019 The Lamplighter. All rights reserved. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s.{0,80}\b(?:19|20)\d\d\b/iu;
/** 5 Comments The Lamplighter Login · Recommend 4 · Sort by Best · sorted by: top · Join the discussion… · all 6 comments · 3 Answers 3 · Сначала старые */
const THREAD_BAR =
  /^(?:\d{1,6} comments? \S.{0,80} login|recommend \d{1,6}(?: share sort by \p{L}{2,12} join the discussion(?:\.{3}|…)?)?|(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por):?(?: (?:best|top|new|old|newest|oldest|controversial|ältesten|neuesten|beliebteste))?|join the discussion(?:\.{3}|…)|all \d{1,6} comments|\d{1,4} answers?(?: \d{1,4})?|сначала (?:интересные|старые|новые))$/iu;
/** 501 points by lockgate on April 19, 2019 | hide | past | favorite | 187 comments */
const STORY_BAR = /^\d{1,6} points? by [\w-]{2,24} .{3,30} \| hide \|/u;

function toKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(SIGNS, ' ').trim();
}

const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([reason, lines]) => lines.map((line): [string, string] => [toKey(line), reason])),
);

/** Every reason for which a whole line is left out. */
export const FURNITURE_REASONS: readonly string[] = [...Object.keys(TABLE), 'comments-heading', 'page-foot'];

/** Why a whole line is not part of an article, if it is one of the phrases of the table; the same words inside a sentence are not. */
export function findFurniture(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const key = toKey(text);
  const reason = REASONS.get(key);
  if (reason !== undefined) return reason;
  if (key.length >= SHORTEST_BEGINNING) for (const [start, why] of BEGINNINGS) if (key.startsWith(start)) return why;
  if (THREAD_BAR.test(text) || STORY_BAR.test(text)) return 'comments-heading';
  return COPYRIGHT.test(text) ? 'legal' : undefined;
}
