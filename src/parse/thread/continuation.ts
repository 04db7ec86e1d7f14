const LONGEST = 80;

/** Load more comments · 12 more replies · Continue this thread · View 3 replies · See all comments (32) · « Previous 1 2 3 Next » · Weitere laden … */
const MORE = [
  String.raw`(?:load|show|view|see|read)\s(?:all\s)?(?:(?:\d{1,6}\s)?(?:more|older|newer|previous|all)\s)?(?:\d{1,6}\s)?(?:comments?|repl(?:y|ies))`,
  String.raw`load\smore|show\smore|continue\sthis\sthread(?:\s→)?|(?:«\s)?older\scomments|newer\scomments(?:\s»)?|[←«]\solder\scomments`,
  String.raw`\d{1,6}\smore\s(?:comments?|repl(?:y|ies))`,
  String.raw`«\s(?:previous|prev)(?:\s\d{1,4}){1,12}.{0,20}|(?:previous\s)?(?:\d{1,4}\s){2,12}next(?:\s»)?`,
  String.raw`weitere\s(?:kommentare\s)?(?:laden|anzeigen)|mehr\skommentare(?:\sladen)?|alle\s(?:\d{1,6}\s)?kommentare\s(?:anzeigen|lesen)|ältere\skommentare|neuere\skommentare`,
  String.raw`afficher\s(?:plus|tous)\s.{0,30}commentaires|voir\stous\sles\scommentaires|ver\s(?:más|todos\slos)\scomentarios|carica\saltri\scommenti|meer\sreacties(?:\sladen)?|więcej\skomentarzy`,
  String.raw`показать\s(?:ещё|еще|все)\s?.{0,30}|загрузить\s(?:ещё|еще).{0,20}|ещё\s\d{1,6}\sкомментари(?:й|я|ев)|показати\sще.{0,30}`,
  String.raw`查看更多评论|加载更多|もっと見る|عرض المزيد من التعليقات|daha\sfazla\syorum`,
].join('|');
const CONTINUATION = new RegExp(String.raw`^(?:${MORE})(?:\s?\(\d{1,6}(?:\s(?:repl(?:y|ies)|comments?))?\)|\s?[.…]{1,3})?$`, 'iu');

/** Whether a line says that more of the thread stands elsewhere: a pager, a button that loads the rest. */
export function isContinuation(text: string): boolean {
  return text.length <= LONGEST && text.length > 3 && CONTINUATION.test(text);
}
