const LONGEST = 90;

/** 404 Not Found · Error 503 · HTTP 403 - Forbidden */
const STATUS =
  /^(?:http(?:\/\d(?:\.\d)?)?\s|error:?\s|fehler\s|erreur\s|errore\s|erro\s|ошибка\s)*(?:code\s)?(?:40[0-9]|410|429|451|50[0-4]|52[0-9])(?:\s?[-–—:|.]?\s?(?:error|not found|forbidden|unauthori[sz]ed|bad (?:request|gateway)|access denied|gone|too many requests|internal server error|service (?:temporarily )?unavailable|gateway time-?out|page not found|unavailable for legal reasons)\b.{0,40})?$/iu;
/** What servers, and walls before them, say for a title, a language a line. */
const REFUSALS = new Set(
  [
    'access denied|access to this page has been denied|forbidden|not found|page not found|file not found|the page cannot be found|page unavailable|service unavailable|service temporarily unavailable',
    'internal server error|bad gateway|gateway timeout|gateway time-out|just a moment|one moment please|attention required|attention required! | cloudflare|checking your browser|are you a robot|are you a human',
    'verify you are human|please verify you are a human|security check|human verification|pardon our interruption|request blocked|you have been blocked|sorry you have been blocked|too many requests|site maintenance|under maintenance|account suspended|domain for sale|this site can’t be reached',
    'oops page not found|sorry page not found|error|server error|unauthorized|captcha|robot check|login required|please log in|subscribers only|enable javascript and cookies to continue|ddos-guard',
    'seite nicht gefunden|seite wurde nicht gefunden|zugriff verweigert|interner serverfehler|dienst nicht verfügbar|wartungsarbeiten|fehler',
    'page introuvable|page non trouvée|accès refusé|accès interdit|service indisponible|erreur',
    'página no encontrada|acceso denegado|error interno del servidor|servicio no disponible|página não encontrada|acesso negado|pagina non trovata|accesso negato',
    'pagina niet gevonden|toegang geweigerd|nie znaleziono strony|strona nie istnieje|nie znaleziono|odmowa dostępu|stránka nenalezena|stránka nebyla nalezena|přístup odepřen',
    'страница не найдена|доступ запрещён|доступ запрещен|доступ ограничен|сторінку не знайдено|доступ заборонено|страницата не е намерена|страница није пронађена|stranica nije pronađena',
    'sidan kunde inte hittas|sidan hittades inte|siden blev ikke fundet|siden ble ikke funnet|sivua ei löytynyt|az oldal nem található|pagina nu a fost găsită|η σελίδα δεν βρέθηκε|sayfa bulunamadı|erişim engellendi',
    'không tìm thấy trang|halaman tidak ditemukan|صفحه یافت نشد|الصفحة غير موجودة|تم رفض الوصول|पृष्ठ नहीं मिला|पेज नहीं मिला|הדף לא נמצא|ไม่พบหน้า|ไม่พบหน้าที่ต้องการ',
    '页面不存在|找不到页面|页面未找到|访问被拒绝|找不到網頁|ページが見つかりません|アクセスが拒否されました|페이지를 찾을 수 없습니다|접근이 거부되었습니다',
  ].flatMap((words) => words.split('|').map((word) => word.trim())),
);
/** Before you continue to The Lamplighter · Bevor Sie zu Hafenblatt weitergehen: a wall that asks for cookies, a language each */
const CONSENT =
  /^(?:before you continue(?: to .{2,40})?|we (?:value|care about) your privacy|your (?:privacy|consent)(?: choices)?|bevor sie (?:zu .{2,40} )?(?:weitergehen|fortfahren)|(?:wir benötigen )?ihre (?:zustimmung|einwilligung)|mit werbung weiterlesen|avant d[’']accéder à .{2,40}|votre vie privée(?:, notre priorité)?|antes de (?:continuar|ir) a .{2,40}|valoramos tu privacidad|antes de continuar para .{2,40}|prima di continuare su .{2,40}|la tua privacy|voordat je verdergaat naar .{2,40}|zanim przejdziesz do .{2,40}|szanujemy twoją prywatność|прежде чем перейти (?:к|в) .{2,40}|než budete pokračovat .{2,40})$/iu;
const SIGNS = /^[\s.!…:¡¿]+|(?<![\s.!?…:])[\s.!?…:]+$/gu;
/** "Page not found | The Lamplighter", "The Lamplighter - 404" */
const PARTS = /\s[|–—·»-]\s/u;

/** Whether a title is what a server answers where it has no article to give, or a wall before it: "404 Not Found", "Access denied | The Lamplighter". */
export function isRefusal(title: string): boolean {
  if (title.length > LONGEST) return false;
  return [title, ...title.split(PARTS)].some((part) => {
    const bare = part.replace(SIGNS, '').toLowerCase();
    return REFUSALS.has(bare.replace(/[,.!]/gu, '')) || STATUS.test(bare) || CONSENT.test(bare);
  });
}
