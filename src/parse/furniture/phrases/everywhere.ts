import type { Phrasebook } from '../phrasebook.ts';

/** Furniture that is the same in every language: names of networks and of programs. */
export const EVERYWHERE: Partial<Phrasebook> = {
  'code-residue': `
    fb fb | undefined | object Object
  `,
  legal: `
    Powered by Blogger | Powered by TypePad | Powered by WordPress | Proudly powered by WordPress | Blog at WordPress.com
    Powered by vBulletin… | Powered by phpBB… | Powered by SMF… | Powered by MyBB… | Powered by XenForo… | Powered by Invision…
    Powered by Discuz… | Powered by Squarespace | Powered by Drupal | Powered by Joomla
    Powered by Ghost | Powered by Movable Type… | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지
    Powered by Discourse best viewed with JavaScript enabled
  `,
  navigation: `
    # captures | About this capture | Collected by | Timestamps
  `,
  'share-bar': `
    Facebook | Twitter | Facebook Twitter Email | Facebook Twitter Email LinkedIn Reddit Pinterest | Facebook Twitter
    Facebook Twitter WhatsApp | Facebook Twitter LinkedIn | WhatsApp | LinkedIn | Pinterest | Reddit | Tumblr | Telegram | Instagram
    YouTube | Messenger | Viber | VK | Flipboard | StumbleUpon | Digg | Google+ | Bluesky | Mastodon | AddThis | ShareThis
    Facebook Messenger | Facebook X | Facebook Twitter Instagram | Facebook Twitter Pinterest | Facebook Twitter YouTube
    Facebook Twitter Instagram YouTube | Facebook Twitter Pinterest LinkedIn | Facebook Twitter LinkedIn WhatsApp
    Facebook Twitter Pinterest Email | Facebook Twitter Pinterest WhatsApp
  `,
  widget: `
    Facebook Comments Plugin | Powered by Disqus | Comments powered by Disqus | Blog comments powered by Disqus | RSS | RSS feed
    Powered by Livefyre | Powered by OpenWeb | Powered by Spot.IM | Powered by Commento | Powered by Cusdis | Comment powered by Cusdis
    Powered by Remark42 | Powered by Hyvor Talk | Powered by Isso | Powered by IntenseDebate | Powered by Viafoura | Powered by Coral
    Powered by The Coral Project | Powered by giscus | Powered by utterances | Powered by Cackle | Powered by Muut | Powered by Vuukle
    Powered by Echo | Social Networking by JS-Kit | Social Networking by Echo | Commenting by HaloScan | Comments powered by Coral
    Weblog Commenting and Trackback by HaloScan.com | Plugin de comentarios de Facebook | Plug-in Commenti di Facebook
    Wtyczka komentarzy na Facebooku | Facebook-Plug-in für Kommentare | Module social Commentaires Facebook
    Plugin Comentários do Facebook | Plugin Bình luận trên Facebook
  `,
};
