/** Whole lines that belong to the page and not to the article, by reason, with ` | ` or a line end between them; compared without case and signs. */
export const PHRASES: Readonly<Record<string, string>> = {
  'comment-form': `
    Add comment | Refresh comments list | RSS feed for comments to this post | JComments | Обновить список комментариев
    Login to post comments | The comments to this entry are closed | Sign in to comment | Kommentar hinzufügen | Leave a Reply
    Leave a Reply Cancel reply | Cancel reply | Click here to cancel reply | Leave a Comment | Leave a Comment Cancel Reply
    Post a comment | Post Comment | Add a comment | Write a comment | Submit a Comment | Share your thoughts Cancel reply
    Post Your Comments | Your email address will not be published | Your email address will not be published Required fields are marked
    Required fields are marked | Comment | Name | Name required | Email | Email required | Email required will not be published
    Website | Save my name email and website in this browser for the next time I comment | Notify me of followup comments by email
    Notify me of new posts by email | Notify me of new comments via email | Notify me of new posts
    You must be logged in to post a comment | Log in to reply | Log in to leave a comment | Comments are closed
    Want to join the discussion Feel free to contribute | This site uses Akismet to reduce spam Learn how your comment data is processed
    Please enable JavaScript to view the comments powered by Disqus | Schreibe einen Kommentar
    Schreibe einen Kommentar Antworten abbrechen | Antworten abbrechen | Antwort abbrechen | Kommentar verfassen
    Kommentar verfassen Antwort abbrechen | Kommentar | Deine E-Mail-Adresse wird nicht veröffentlicht
    Deine E-Mail-Adresse wird nicht veröffentlicht Erforderliche Felder sind mit markiert | Erforderliche Felder sind mit markiert
    E-Mail | E-Mail-Adresse
    Meinen Namen meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern | Kommentar abschicken
    Laisser un commentaire | Laisser un commentaire Annuler la réponse | Annuler la réponse
    Votre adresse e-mail ne sera pas publiée Les champs obligatoires sont indiqués avec | Commentaire | Nom | Deja un comentario
    Deja un comentario Cancelar respuesta | Deja una respuesta | Deja una respuesta Cancelar la respuesta
    Tu dirección de correo electrónico no será publicada Los campos obligatorios están marcados con | Comentario | Nombre
    Correo electrónico | Lascia un commento | Lascia un commento Annulla risposta
    Il tuo indirizzo email non sarà pubblicato I campi obbligatori sono contrassegnati | Commento | Nome | Deixe um comentário
    Deixe um comentário Cancelar resposta | O seu endereço de e-mail não será publicado Campos obrigatórios são marcados com
    Comentário | Geef een reactie | Geef een reactie Reactie annuleren
    Het e-mailadres wordt niet gepubliceerd Vereiste velden zijn gemarkeerd met | Reactie | Naam | Dodaj komentarz
    Dodaj komentarz Anuluj pisanie odpowiedzi | Twój adres e-mail nie zostanie opublikowany Wymagane pola są oznaczone | Komentarz
    Nazwa | Добавить комментарий | Добавить комментарий Отменить ответ | Отменить ответ | Ваш адрес email не будет опубликован
    Ваш адрес email не будет опубликован Обязательные поля помечены | Оставить комментарий | Комментарий | Имя | Залишити коментар
    Залишити відповідь | Скасувати відповідь | Коментар | 发表评论 | 发表回复 | 取消回复 | 电子邮件地址不会被公开 | コメントを残す | コメントを残す コメントをキャンセル | コメントをキャンセル
    メールアドレスが公開されることはありません | 名前 | コメント | أضف تعليقا | اترك تعليقا | اترك ردا | إلغاء الرد | لن يتم نشر عنوان بريدك الإلكتروني | التعليق
    الاسم | البريد الإلكتروني | Bir yanıt yazın | Yanıtı iptal et | Yorum yap | E-posta hesabınız yayımlanmayacak | Yorum | Information
    Dear reader to leave comments on a publication you must sign in | Noticed a mistake Highlight text and press Ctrl+Enter | Ctrl Enter
    Post reply | Add your comment | Join the conversation | Be the first to comment | 0 Comments | No comments yet | No Comments
    Name * | Email * | Your name | Your comment | Comment * | Notify me of new comments | Sign up or log in to comment | 0 Kommentare
    Keine Kommentare | Deine Meinung ist gefragt | Schreib einen Kommentar | Kommentar schreiben | Jetzt kommentieren
    Pflichtfelder sind markiert | Benachrichtige mich über nachfolgende Kommentare via E-Mail
    Benachrichtige mich über neue Beiträge via E-Mail | Ajouter un commentaire | Répondre à cet article | Votre commentaire
    Aucun commentaire | Enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire | Site web
    Publier le commentaire | Añadir comentario | Escribe un comentario | Publicar el comentario | Sin comentarios
    Guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente | Scrivi un commento
    Aggiungi un commento | Nessun commento | Invia commento
    Salva il mio nome email e sito web in questo browser per la prossima volta che commento | Adicionar comentário | Nenhum comentário
    Publicar comentário | Salvar meus dados neste navegador para a próxima vez que eu comentar | Plaats een reactie | Reactie plaatsen
    Geen reacties | Mijn naam e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats | Skomentuj
    Napisz komentarz | Brak komentarzy | Opublikuj komentarz
    Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy | Написать комментарий | Комментариев нет
    Комментарии закрыты | Отправить комментарий | Войдите чтобы оставить комментарий
    Сохранить моё имя email и адрес сайта в этом браузере для последующих моих комментариев | Додати коментар | Написати коментар
    Коментарів немає | Опублікувати коментар | Ваша e-mail адреса не оприлюднюватиметься | 我要评论 | 写评论 | 暂无评论 | 提交评论 | 登录后才能评论 | 发表您的评论
    您的邮箱地址不会被公开 | コメントする | コメントを書く | コメントを投稿 | コメントはまだありません | コメント送信 | إضافة تعليق | لا توجد تعليقات | إرسال التعليق
    الحقول الإلزامية مشار إليها بـ | احفظ اسمي بريدي الإلكتروني والموقع الإلكتروني في هذا المتصفح | Yorum yaz | Yorum gönder
    Yorumlar kapalı | Henüz yorum yapılmamış | Gerekli alanlar ile işaretlenmişlerdir
  `,
  'share-bar': `
    Facebook | Twitter | Email this | Share | Tweet | Print | Share this | Share this article | Facebook Twitter Email
    Facebook Twitter Email LinkedIn Reddit Pinterest | Share on Facebook | Share on Twitter
    Click to share on Twitter (Opens in new window) | Click to share on Facebook (Opens in new window) | Copy link | WhatsApp | LinkedIn
    Pinterest | Reddit | Tumblr | Telegram | ShareTweetEmail | Teilen | Teilen Sie dies mit | Drucken | Partager | Compartir | Condividi
    Compartilhar | Delen | Udostępnij | Поделиться | Поделиться ссылкой | Поділитися | 分享到 | 分享 | シェア | ツイート | شارك | مشاركة | Paylaş
    Share on X | Share on LinkedIn | Share on WhatsApp | Share on Reddit | Share via Email | Share by email | Share this with Messenger
    Share this with Email | Share this with Facebook | Share this story | Share this post | Share with friends | Email to a friend
    Email this article | Print this article | Copy URL | Link copied | Tweet this | Pin it | Follow us on Facebook
    Follow us on Twitter | Facebook Twitter | Facebook Twitter WhatsApp | Facebook Twitter Email Print | Facebook Twitter LinkedIn
    Tweet Share | Share Tweet | Share Tweet Email | Click to print (Opens in new window) | Auf Facebook teilen | Auf Twitter teilen
    Auf X teilen | Per E-Mail teilen | Per WhatsApp teilen | Link kopieren | Artikel drucken | Artikel teilen | Teilen mit
    Seite drucken | Klick um über Twitter zu teilen (Wird in neuem Fenster geöffnet)
    Klick um auf Facebook zu teilen (Wird in neuem Fenster geöffnet) | Partager sur Facebook | Partager sur Twitter
    Partager cet article | Imprimer | Copier le lien | Envoyer par e-mail | Compartir en Facebook | Compartir en Twitter | Comparte esto
    Imprimir | Copiar enlace | Enviar por correo electrónico | Condividi su Facebook | Condividi su Twitter | Condividi questo articolo
    Stampa | Copia link | Compartilhe | Compartilhe isso | Compartilhar no Facebook | Compartilhar no Twitter | Copiar link
    Deel dit artikel | Delen op Facebook | Deel op Facebook | Deel op Twitter | Afdrukken | Link kopiëren | Udostępnij na Facebooku
    Podziel się | Drukuj | Kopiuj link | Wyślij znajomemu | Поделиться в Facebook | Поделиться в Twitter | Поделиться новостью
    Поделиться в соцсетях | Скопировать ссылку | Копировать ссылку | Распечатать | ВКонтакте | Одноклассники | Поділитися у Facebook
    Поділитись | Скопіювати посилання | Роздрукувати | 分享到微信 | 分享到微博 | 微信扫一扫 | 打印 | 复制链接 | 转发 | シェアする | ツイートする | リンクをコピー | 印刷 | この記事をシェア
    شارك على فيسبوك | شارك على تويتر | شارك هذا المقال | شارك الخبر | نسخ الرابط | طباعة | Facebook'ta paylaş | Twitter'da paylaş
    Haberi paylaş | Yazdır | Bağlantıyı kopyala
  `,
  likes: `
    Like this | Like Loading | Gefällt mir | Gefällt mir Wird geladen | Gefällt mir Lade | Liken Lade | LikenLiken | Wird geladen
  `,
  advertisement: `
    Advertisement | Advertisements | Advertising | Story continues below advertisement | Article continues below advertisement
    Sponsored | Sponsored content | About these ads | Anzeige | Werbung | Publicité | Publicidad | Pubblicità | Publicidade
    Advertentie | Reklama | Реклама | 广告 | 広告 | إعلان | Reklam | Ad | ADVERTISEMENT - CONTINUE READING BELOW | Continue reading below
    Scroll to continue | Scroll to continue with content | Sponsored by | Paid post | Remove ads | Report this ad
    Nach der Werbung weiterlesen | Artikel wird nach der Anzeige fortgesetzt | Weiter nach der Werbung | La suite après la publicité
    La suite après cette publicité | Continúa después de la publicidad | Continua dopo la pubblicità | Continua após a publicidade
    Patrocinado | Sponsorizzato | Gesponsord | Artykuł sponsorowany | Dalsza część tekstu pod reklamą | На правах рекламы
    Материал продолжается после рекламы | Продовження після реклами | 赞助内容 | スポンサーリンク | スポンサー | 本文の続きは広告の後 | إعلانات | محتوى ممول
    Sponsorlu içerik | Haber devamı reklamdan sonra
  `,
  navigation: `
    Newer Post | Older Post | Newer Post Older Post Home | Neuerer Post | Älterer Post | Neuerer Post Älterer Post Startseite
    Skip to content | Skip to main content | Menu | Home | Search | Search for | Previous Post | Next Post | Older posts | Newer posts
    Back to top | Log in | Login | Sign in | Register | Subscribe | Sign up for our newsletter | Post navigation | Main menu | Read more
    Continue reading | Springe zum Inhalt | Zum Inhalt springen | Menü | Startseite | Suche | Suchen | Suche nach | Beitragsnavigation
    Beitrags-Navigation | Anmelden | Weiterlesen | Nach oben | Aller au contenu | Accueil | Rechercher | Lire la suite
    Saltar al contenido | Inicio | Buscar | Leer más | Vai al contenuto | Cerca | Ir para o conteúdo | Pesquisar | Ga naar de inhoud
    Zoeken | Przejdź do treści | Szukaj | Strona główna | Перейти к содержимому | Меню | Главная | Поиск | Войти | Читать далее
    Головна | Пошук | 跳至内容 | 首页 | 搜索 | コンテンツへスキップ | ホーム | 検索 | تخطى إلى المحتوى | الرئيسية | بحث | İçeriğe geç | Ana sayfa | Ara
    Skip to navigation | Skip to footer | Jump to content | Toggle navigation | Open menu | Close menu | Sections | Site index
    Go to top | Scroll to top | Previous Article | Next Article | Sign up | Create account | My account | Log out
    Click here to read more | Read the full story | Read full article | Home News | Zur Startseite | Nächster Artikel
    Vorheriger Artikel | Nächster Beitrag | Vorheriger Beitrag | Mehr lesen | Abmelden | Registrieren | Jetzt abonnieren | Abonnieren
    Zurück nach oben | Article précédent | Article suivant | Retour en haut | Se connecter | Je m’abonne | S’abonner | Artículo anterior
    Artículo siguiente | Ir al contenido | Iniciar sesión | Suscríbete | Volver arriba | Articolo precedente | Articolo successivo
    Torna su | Accedi | Abbonati | Leggi tutto | Artigo anterior | Próximo artigo | Voltar ao topo | Pular para o conteúdo | Entrar
    Assine | Saiba mais | Vorig artikel | Volgend artikel | Terug naar boven | Inloggen | Aanmelden | Abonneren | Meer lezen | Lees meer
    Lees verder | Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Zaloguj się | Zarejestruj się | Czytaj dalej
    Czytaj więcej | Wróć na górę | Предыдущая статья | Следующая статья | Предыдущая запись | Следующая запись | Навигация по записям
    Наверх | Вход | Регистрация | Подписаться | Подробнее | Вернуться к списку | Перейти до вмісту | Попередня стаття | Наступна стаття
    Увійти | Реєстрація | Підписатися | Читати далі | Догори | 上一篇 | 下一篇 | 返回顶部 | 返回首页 | 登录 | 注册 | 阅读全文 | 前の記事 | 次の記事 | ページトップへ | トップへ戻る
    ログイン | 会員登録 | 続きを読む | المقال السابق | المقال التالي | العودة إلى الأعلى | تسجيل الدخول | اشترك | اشترك الآن | القائمة | المزيد
    اقرأ المزيد | Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | Yukarı çık | Giriş yap | Kayıt ol | Abone ol
    Devamını oku | Daha fazla | Arama
  `,
  legal: `
    Powered by Blogger | Powered by TypePad | All Rights Reserved | Terms of Use | Privacy Policy | Privacy | Contact us | About us
    Impressum | Datenschutz | Datenschutzerklärung | Kontakt | AGB | Mentions légales | Aviso legal | Política de privacidad
    Riproduzione riservata | Política de privacidade | Polityka prywatności | Regulamin | Политика конфиденциальности
    Пользовательское соглашение | 版权所有 | 무단전재 및 재배포 금지 | プライバシーポリシー | سياسة الخصوصية | Gizlilik politikası | Blog at WordPresscom
    Proudly powered by WordPress | Powered by WordPress | All times are GMT | Terms and Conditions | Terms of Service | Privacy Notice
    Accessibility | Disclaimer | Do not sell my personal information | Corrections policy
    Our Standards The Thomson Reuters Trust Principles | Nutzungsbedingungen | Alle Rechte vorbehalten | Über uns | Cookie-Richtlinie
    Barrierefreiheit | Conditions générales d’utilisation | Politique de confidentialité | Tous droits réservés | Nous contacter
    Qui sommes-nous | Todos los derechos reservados | Términos y condiciones | Contacto | Quiénes somos | Tutti i diritti riservati
    Informativa sulla privacy | Contatti | Chi siamo | Todos os direitos reservados | Termos de uso | Contato | Quem somos
    Alle rechten voorbehouden | Algemene voorwaarden | Privacybeleid | Over ons | Wszelkie prawa zastrzeżone | O nas
    Все права защищены | О нас | Контакты | Условия использования | Реклама на сайте | Усі права захищено | Всі права захищені | Про нас
    Контакти | Політика конфіденційності | 隐私政策 | 使用条款 | 关于我们 | 联系我们 | 未经授权不得转载 | 版权声明 | 無断転載を禁じます | 禁無断転載 | 利用規約 | 会社概要 | お問い合わせ
    جميع الحقوق محفوظة | شروط الاستخدام | من نحن | اتصل بنا | Tüm hakları saklıdır | Kullanım koşulları | Hakkımızda | İletişim | Künye
  `,
  cookies: `
    We use cookies | Accept cookies | Accept all cookies | This website uses cookies to improve your experience | Cookie settings
    Cookie-Einstellungen | Alle Cookies akzeptieren | Accepter les cookies | Aceptar cookies | Accetta i cookie | Принять cookies
    I accept | Manage cookies | Manage preferences | Cookie Policy | Reject all | Accept all | Cookies akzeptieren | Alle akzeptieren
    Alle ablehnen | Einstellungen verwalten | Tout accepter | Tout refuser | Paramétrer les cookies | Gestion des cookies
    Aceptar todas | Rechazar todas | Configurar cookies | Accetta tutti | Rifiuta tutti | Aceitar cookies | Aceitar todos
    Alles accepteren | Cookies accepteren | Akceptuj wszystkie | Ustawienia cookies | Принять все | Настройки cookies | Прийняти всі
    接受所有 Cookie | すべて受け入れる | قبول الكل | Tümünü kabul et | Çerez ayarları
  `,
  widget: `
    Related Links | Facebook Comments Plugin | Powered by Disqus | Comments powered by Disqus | Oldest | Newest | Newest Most Voted
    Most Voted | Inline Feedbacks | View all comments | Benachrichtige mich bei | Trending | Most read | Most popular | Show Comments
    Hide Comments | Recent Posts | Recent Comments | Related Articles | Related Posts | You may also like | Up next | Related
    Mehr zum Thema | Auch interessant | Das könnte Sie auch interessieren | Ähnliche Beiträge | Ähnliche Artikel | Meistgelesen
    À lire aussi | Te puede interesar | Leggi anche | Zobacz również | Читайте также | Читайте також | 相关阅读 | 関連記事 | اقرأ أيضا
    Trending now | Most viewed | Most commented | Top stories | Latest news | Latest stories | More stories | More news
    More from this section | Related stories | Related content | Related topics | Related coverage | Recommended | Recommended for you
    Recommended stories | You might also like | Read next | What to read next | Editor’s picks | Popular posts | Popular now
    In this article | Table of contents | Newsletter | Photo gallery | View gallery | Listen to this article | Play video | Now playing
    Topics in this article | Meistgelesene Artikel | Meistkommentiert | Mehr aus diesem Ressort | Neueste Artikel | Neueste Beiträge
    Neueste Kommentare | Weitere Artikel | Weitere Themen | Lesen Sie auch | Verwandte Artikel | Das könnte Sie interessieren
    Beliebte Beiträge | Bildergalerie | Les plus lus | Sur le même sujet | Lire aussi | Articles similaires | Articles récents
    À la une | Lo más leído | Lo más visto | Noticias relacionadas | Artículos relacionados | Lea también | Últimas noticias
    Te recomendamos | I più letti | Articoli correlati | Ultime notizie | Potrebbe interessarti anche | Mais lidas | Leia também
    Notícias relacionadas | Últimas notícias | Meest gelezen | Lees ook | Gerelateerde artikelen | Laatste nieuws | Najczęściej czytane
    Czytaj także | Czytaj też | Zobacz także | Polecamy | Powiązane artykuły | Najnowsze | Самое читаемое | Популярное | Похожие статьи
    Похожие материалы | Похожие новости | Материалы по теме | По теме | Последние новости | Главные новости | Рекомендуем
    Новости партнёров | Новости партнеров | Смотрите также | Найпопулярніше | Схожі новини | Останні новини | Новини за темою | 热门文章
    热门推荐 | 推荐阅读 | 相关新闻 | 最新文章 | 延伸阅读 | 人気記事 | おすすめ記事 | ランキング | 最新記事 | あわせて読みたい | الأكثر قراءة | مواضيع ذات صلة | أخبار ذات صلة
    آخر الأخبار | مقالات ذات صلة | En çok okunanlar | İlgili haberler | Son haberler | Benzer haberler | Bunlar da ilginizi çekebilir
  `,
  subscription: `
    Our news channels | Subscribe and stay up to date with the latest news and the most important events of the day | Subscribe now
    Subscribe to our newsletter | Sign up for the newsletter | Get our newsletter | Already a subscriber Log in | Newsletter abonnieren
    Inscrivez-vous à notre newsletter | Suscríbete a nuestro boletín | Iscriviti alla newsletter | Assine nossa newsletter
    Schrijf je in voor de nieuwsbrief | Zapisz się do newslettera | Подпишитесь на рассылку | Подписывайтесь на наш Telegram-канал
    Подписывайтесь на наш канал | Підписуйтесь на наш Telegram-канал | 订阅 | メルマガ登録 | اشترك في النشرة البريدية | Bültenimize abone olun
  `,
  'end-mark': `
    (END) | ENDS | -ends- | （完） | （終） | (конец) | Reuter | Reuters | (Reuters) | (AP) | (AFP) | (Yonhap) | (Xinhua) | (ANI) | (PTI)
    (IANS) | (dpa) | (EFE) | (ANSA) | (TASS) | (Kyodo)
  `,
  'code-residue': `
    [email protected] | [email protected] | [javascript protected email address] | fb fb | JavaScript is disabled
    Please enable JavaScript | Your browser does not support the video tag | Your browser does not support the audio element
  `,
};
