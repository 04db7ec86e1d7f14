const REMOVED = new Set(
  [
    'The comment was deleted',
    'This comment was deleted',
    'This comment has been deleted',
    'This comment has been removed',
    'This comment has been removed by the author',
    'This comment has been removed by a blog administrator',
    'This post has been removed by the author',
    'This comment was removed by a moderator because it didn’t abide by our community standards',
    "This comment was removed by a moderator because it didn't abide by our community standards",
    'Comment removed',
    'Comment deleted',
    '[deleted]',
    '[removed]',
    '[flagged]',
    '[dead]',
    'Deleted comment',
    '(Deleted comment)',
    '(Screened comment)',
    'Message deleted',
    'User deleted',
    'Comment deleted by user',
    'Dieser Kommentar wurde entfernt',
    'Dieser Kommentar wurde gelöscht',
    'Kommentar gelöscht',
    'Kommentar entfernt',
    'Kommentar wurde entfernt',
    'Комментарий удалён',
    'Комментарий удален',
    'Коментар видалено',
    'Сообщение удалено',
    'Ce commentaire a été supprimé',
    'Este comentario ha sido eliminado',
    'Questo commento è stato eliminato',
    'Este comentário foi removido',
    'Komentarz usunięty',
    'Deze reactie is verwijderd',
    '该评论已被删除',
    'このコメントは削除されました',
    'تم حذف التعليق',
    'Yorum silindi',
  ].map((line) => line.toLowerCase()),
);

/** What may be taken away, a family of languages a line. */
const THINGS = [
  'comments?|posts?|postings?|messages?|kommentar|beitrag|nachricht|reactie|bericht|inlägg|innlegg|indlæg',
  'commentaire|message|comentario|mensaje|commento|messaggio|comentário|mensagem|comentariu',
  'komentarz|wiadomość|komentář|příspěvek|príspevok|komentár|комментарий|сообщение|запись|коментар|коментарът|повідомлення',
  'hozzászólás|kommentti|viesti|yorum|σχόλιο|komentaras|komentārs|kommentaar|komentar|komentari|коментарот|comentari|komentoa?|iruzkina|bình luận|մեկնաբանությունը|კომენტარი|каментар',
].join('|');
const GONE = [
  'gelöscht|entfernt|deleted|removed|hidden|verwijderd|borttage[tn]|raderat|slettet|fjernet',
  'supprimée?|retiré|modéré|eliminado|borrado|eliminata?|rimosso|cancellato|removid[oa]|excluíd[oa]|apagado|șters',
  'usunięt[ya]|skasowany|smazán|odstraněn|zmazaný|удал[её]но?|скрыт|видалено|вилучено|изтрит',
  'törölve|törölték|poistettu|silindi|silinmiştir|kaldırıldı|pašalintas|ištrintas|dzēsts|kustutatud|eemaldatud|odstránený|izbrisan|obrisan|uklonjen|уклоњен|обрисан|dihapus|dipadam|bị xóa|διαγράφηκε|αφαιρέθηκε|no longer available|скрит|выдалены',
].join('|');
const POINTERS =
  "this|the|this user's|αυτό το|le contenu de ce|der inhalt dieses|the content of this|ce|cet|este|esta|el|o|dieser|dieses|der|das|questo|il|deze|dit|ten|to|этот|данный|цей|tento|denne|dette|det här|tämä|bu|acest";
/** Posting wurde gelöscht · Comentario eliminado por el moderador · Комментарий удалён модератором */
const TAKEN_AWAY = new RegExp(
  String.raw`^[[(]?(?:(?:${POINTERS})\s)?(?:${THINGS})(?:\s[\p{L}#\d]{1,12}){0,3}?\s(?:${GONE})(?!\p{L}).{0,60}$`,
  'iu',
);

/** このコメントは削除されました · 삭제된 댓글입니다 · 该评论已被删除 · ความคิดเห็นนี้ถูกลบโดยระบบ · تم حذف هذا التعليق: scripts that part no words, and those that put the thing behind */
const TAKEN_AWAY_ELSEWHERE =
  /^(?:この(?:コメント|投稿)は.{0,16}(?:削除|非表示).{0,40}|(?:投稿者|管理者|運営者?|運営側).{0,8}削除(?:され|し)ました.{0,8}|削除(?:され|し)ました|.{0,16}(?:삭제된|삭제되었|삭제한|가려진|차단된).{0,4}(?:댓글|의견|글).{0,8}|(?:댓글|의견)[이은].{0,8}삭제.{0,8}|[该此本這该]?(?:评论|評論|留言|帖子|回复|回覆).{0,4}[已被].{0,4}(?:删除|刪除|屏蔽|隐藏|隱藏).{0,8}|提示: .{0,4}作者被禁止或删除.{0,16}|ความ(?:คิด)?เห็น(?:นี้)?(?:ได้)?ถูกลบ.{0,24}|(?:تم|لقد تم) (?:حذف|حجب) (?:هذا )?(?:ال)?(?:تعليق|رد).{0,60}|این (?:نظر|دیدگاه).{0,16}حذف.{0,16}|(?:התגובה|תגובה זו|ההודעה) (?:נמחקה|הוסרה|נחסמה).{0,40}|यह टिप्पणी.{0,24}हटा.{0,16})$/u;

/** Whether a comment's text is the note that it was taken away. */
export function isRemovalNote(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text.toLowerCase().replace(/(?<![.!])[.!]+$/u, '');
  return REMOVED.has(bare) || TAKEN_AWAY.test(bare) || TAKEN_AWAY_ELSEWHERE.test(bare);
}
