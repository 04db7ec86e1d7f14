/** One comment of an invented thread, as a system is told of it. */
export interface Told {
  readonly id: number;
  readonly name: string;
  /** 2012-02-04T11:05 */
  readonly moment: string;
  /** 4 February 2012 11:05 */
  readonly said: string;
  readonly text: string;
  /** The answers to it, as markup. */
  readonly answers: string;
}

/** How a system that has no shape of its own marks a comment, in the names that its pages use. */
export const SYSTEMS: Readonly<Record<string, (told: Told) => string>> = {
  livefyre: ({ id, name, moment, said, text, answers }) =>
    `<article class="fyre-comment-article" id="fyre-${id}"><section class="fyre-comment-wrapper"><header class="fyre-comment-head"><span class="fyre-comment-username">${name}</span> <time class="fyre-comment-date" datetime="${moment}">${said}</time></header><div class="fyre-comment-body"><div class="fyre-comment"><p>${text}</p></div></div></section><div class="fyre-comment-replies">${answers}</div></article>`,
  coral: ({ id, name, moment, said, text, answers }) =>
    `<div class="coral coral-comment" id="comment-${id}"><div class="coral-comment-header"><span class="coral-username coral-comment-username">${name}</span> <time class="coral-timestamp" datetime="${moment}">${said}</time></div><div class="coral-content coral-comment-content">${text}</div><div class="coral-indent">${answers}</div></div>`,
  facebook: ({ name, moment, said, text, answers }) =>
    `<div class="fbFeedbackPost"><div class="UFICommentBlock"><a class="UFICommentActorName" href="/u">${name}</a><div class="UFICommentBody"><span>${text}</span></div><div class="UFICommentActions"><abbr class="timestamp" title="${moment}">${said}</abbr></div></div><div class="UFIReplyList">${answers}</div></div>`,
  viafoura: ({ name, moment, said, text, answers }) =>
    `<div class="vf-comment vf-post"><div class="vf-comment-header"><span class="vf-comment-author vf-username">${name}</span> <span class="vf-timestamp" title="${moment}">${said}</span></div><div class="vf-comment-html vf-content">${text}</div><div class="vf-child-replies">${answers}</div></div>`,
  openweb: ({ id, name, moment, said, text, answers }) =>
    `<li class="spcv_list-item"><article class="spcv_message" data-message-id="m${id}"><div class="spcv_header"><button class="spcv_username">${name}</button> <time datetime="${moment}">${said}</time></div><div class="spcv_messageText"><p>${text}</p></div></article><ul class="spcv_children-list">${answers}</ul></li>`,
  hyvor: ({ id, name, moment, said, text, answers }) =>
    `<div class="hyvor-talk-comment-block"><div class="hyvor-talk-comment" id="ht-${id}"><span class="hyvor-talk-comment-author-name">${name}</span> <time class="hyvor-talk-comment-time" datetime="${moment}">${said}</time><div class="hyvor-talk-comment-body">${text}</div></div><div class="hyvor-talk-replies">${answers}</div></div>`,
  commento: ({ id, name, moment, said, text, answers }) =>
    `<div class="commento-card" id="commento-comment-card-${id}"><div class="commento-header"><div class="commento-name">${name}</div> <div class="commento-timeago" title="${moment}">${said}</div></div><div class="commento-body">${text}</div><div class="commento-card-children">${answers}</div></div>`,
  isso: ({ id, name, moment, said, text, answers }) =>
    `<div class="isso-comment" id="isso-${id}"><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">${name}</span> <time class="isso-permalink" datetime="${moment}">${said}</time></div><div class="isso-text"><p>${text}</p></div></div><div class="isso-follow-up">${answers}</div></div>`,
  utterances: ({ name, moment, said, text, answers }) =>
    `<article class="timeline-comment"><div class="comment"><header class="comment-header"><a class="text-link" href="/u"><strong>${name}</strong></a> <time datetime="${moment}">${said}</time></header><div class="markdown-body markdown-body-scrollable"><p>${text}</p></div></div></article>${answers}`,
  typo3: ({ name, said, text, answers }) =>
    `<div class="tx-comments-comment"><div class="tx-comments-comment-head"><span class="tx-comments-author">${name}</span> <span class="tx-comments-date">${said}</span></div><div class="tx-comments-comment-text">${text}</div></div>${answers}`,
  plone: ({ id, name, said, text, answers }) =>
    `<div class="comment replyTreeLevel0" id="${id}"><div class="documentByLine"><span class="documentAuthor">${name}</span> says: <span class="discreet commentDate">${said}</span></div><div class="commentBody"><p>${text}</p></div></div>${answers}`,
  serendipity: ({ id, name, said, text, answers }) =>
    `<div class="serendipity_comment" id="c${id}"><div class="serendipity_commentBody">${text}</div><div class="serendipity_comment_source"><span class="comment_source_author">${name}</span> on <span class="comment_source_date">${said}</span></div></div>${answers}`,
  textpattern: ({ id, name, said, text, answers }) =>
    `<li class="comment-entry"><h4 class="commentname"><b>${name}</b></h4> <span class="commentdate">${said}</span><div class="commentmessage" id="c${id}"><p>${text}</p></div></li>${answers}`,
  expressionengine: ({ name, said, text, answers }) =>
    `<li class="discussion-entry"><div class="message"><p>${text}</p></div><p class="byline">Posted by <span class="name">${name}</span> on <span class="date">${said}</span></p></li>${answers}`,
  dreamwidth: ({ id, name, said, text, answers }) =>
    `<div class="comment-thread"><div class="dwexpcomment" id="cmt${id}"><div class="comment"><div class="header"><h4 class="comment-title"></h4><span class="poster comment-poster"><b>${name}</b></span> <span class="datetime">${said}</span></div><div class="contents"><div class="comment-content">${text}</div></div></div></div></div>${answers}`,
  tumblr: ({ name, moment, said, text, answers }) =>
    `<li class="note reply"><span class="action"><a class="tumblelog username" href="/u">${name}</a></span> <span class="timestamp" title="${moment}">${said}</span><blockquote class="answer_content">${text}</blockquote></li>${answers}`,
  slashdot: ({ id, name, said, text, answers }) =>
    `<li class="comment contain" id="tree_${id}"><div class="cw"><div class="title"></div><div class="details">by <span class="by"><a href="/u">${name}</a></span> <span class="otherdetails">on ${said}</span></div><div class="commentBody"><div id="comment_body_${id}">${text}</div></div></div><ul class="commtree">${answers}</ul></li>`,
  lobsters: ({ id, name, moment, said, text, answers }) =>
    `<li class="comments_subtree"><div class="comment" id="c_${id}"><div class="details"><div class="byline"><a class="u-author" href="/u">${name}</a> <time title="${moment}" datetime="${moment}">${said}</time></div><div class="comment_text"><p>${text}</p></div></div></div><ol class="comments">${answers}</ol></li>`,
  stackexchange: ({ id, name, moment, said, text, answers }) =>
    `<div class="answer" id="answer-${id}"><div class="post-layout"><div class="js-post-body s-prose">${text}</div><div class="user-info"><div class="user-action-time">answered <span class="relativetime" title="${moment}">${said}</span></div><div class="user-details"><a href="/u">${name}</a></div></div></div></div>${answers}`,
  smf: ({ id, name, said, text, answers }) =>
    `<div class="post_wrapper"><div class="poster"><h4><a href="/u">${name}</a></h4></div><div class="postarea"><div class="keyinfo"><div class="smalltext">« Reply #${id} on: ${said} »</div></div><div class="post"><div class="inner" id="msg_${id}">${text}</div></div></div></div>${answers}`,
  mybb: ({ id, name, said, text, answers }) =>
    `<div class="post classic" id="post_${id}"><div class="post_author"><div class="author_information"><strong class="largetext">${name}</strong></div></div><div class="post_content"><div class="post_head"><span class="post_date">${said}</span></div><div class="post_body" id="pid_${id}">${text}</div></div></div>${answers}`,
  invision: ({ id, name, moment, said, text, answers }) =>
    `<article class="cPost ipsComment" id="elComment_${id}"><aside class="ipsComment_author"><h3 class="cAuthorPane_author"><strong>${name}</strong></h3></aside><div class="ipsComment_meta"><time datetime="${moment}">${said}</time></div><div class="cPost_contentWrap"><div class="ipsType_richText"><p>${text}</p></div></div></article>${answers}`,
  kunena: ({ id, name, said, text, answers }) =>
    `<div class="kmsg-row"><div class="kprofile"><span class="kwho-user">${name}</span></div><div class="kmsghead"><span class="kmsgdate">${said}</span></div><div class="kmsgbody"><div class="kmsgtext" id="k${id}">${text}</div></div></div>${answers}`,
  medium: ({ name, said, text, answers }) =>
    `<div class="response-item"><div class="postMetaInline"><a class="ds-link" data-action="show-user-card" href="/@u">${name}</a> <span class="postMetaInline-date">${said}</span></div><div class="response-text"><p>${text}</p></div><div class="responses">${answers}</div></div>`,
  guestbook: ({ name, said, text, answers }) =>
    `<div class="eintrag"><p class="von"><strong>${name}</strong> <em>${said}</em></p><p>${text}</p></div>${answers}`,
  comentarios: ({ id, name, said, text, answers }) =>
    `<li class="comentario" id="c${id}"><div class="comentario-autor"><span class="autor">${name}</span> <span class="fecha">${said}</span></div><div class="comentario-texto"><p>${text}</p></div></li>${answers}`,
  fctwo: ({ id, name, said, text, answers }) =>
    `<div class="comment_body" id="comment${id}"><h4 class="comment_title"></h4><p class="comment_text">${text}</p><ul class="comment_info"><li>${said}</li><li>${name}</li><li>URL</li></ul></div>${answers}`,
  livedoor: ({ id, name, said, text, answers }) =>
    `<div class="comment-body" id="comment-${id}"><ul class="comment-info"><li class="comment-author">${id}. Posted by ${name}</li><li class="comment-date">${said}</li></ul><div class="comment-text">${text}</div></div>${answers}`,
  postings: ({ id, name, moment, said, text, answers }) =>
    `<li class="posting_element"><div class="posting"><a href="/p-${id}" class="posting_subject">Planks ${id}</a><ul class="posting_foot"><li><span class="pseudonym">${name}</span></li><li><time datetime="${moment}">${said}</time></li></ul><div class="posting_text"><p>${text}</p></div></div>${answers && `<ul>${answers}</ul>`}</li>`,
  flashback: ({ id, name, said, text, answers }) =>
    `<div class="post" id="post${id}"><div class="post-heading">${said} <span class="pull-right"><a href="/p">#${id}</a></span></div><div class="post-row"><div class="post-col post-left"><a class="post-user-username" href="/u">${name}</a><div class="post-user-title">Member</div></div><div class="post-col post-right"><div class="post_message">${text}</div></div></div></div>${answers}`,
  proboards: ({ id, name, said, text, answers }) =>
    `<div class="item post" id="post-${id}"><div class="left-panel"><div class="mini-profile"><a class="user-link" href="/u">${name}</a><br><span>Posts: 12</span></div></div><div class="content"><div class="info"><abbr class="o-timestamp time" title="${said}">${said}</abbr></div><div class="message">${text}</div></div></div>${answers}`,
  khoros: ({ id, name, said, text, answers }) =>
    `<div class="lia-message-view-wrapper" id="messageview_${id}"><div class="lia-message-author-username"><a class="lia-user-name-link" href="/u"><span>${name}</span></a></div><div class="lia-message-author-rank">Newcomer</div><span class="lia-message-posted-on"><span class="local-date">${said.slice(0, -6)}</span> <span class="local-time">${said.slice(-5)}</span></span><div class="lia-message-body"><p>${text}</p></div><a class="reply-action-link">Reply</a></div>${answers}`,
  heads: ({ name, said, text, answers }) =>
    `<div class="entryhead"><b class="nick">${name}</b> <span class="when">${said}</span></div><div class="entry"><p>${text}</p></div>${answers}`,
  subjects: ({ id, name, said, text, answers }) =>
    `<div class="comment" id="comment-c${id}"><h4 class="comment-title"><a href="?thread=${id}#c${id}">Planks ${id}</a></h4><div class="meta"><span class="comment-poster">From: ${name}</span> <span class="datetime">${said}</span></div><div class="comment-content">${text}</div></div>${answers}`,
  anchors: ({ id, name, said, text, answers }) =>
    `<div class="comment"><div class="comment-anchor" id="comment-${id}"></div><div role="article"><div class="comment-meta"><span><a href="/u">${name}</a></span><span class="dot">·</span><span class="highlight">Author</span><a href="/c/${id}" title="${said}">4 Feb</a></div><div class="comment-body"><p>${text}</p></div></div></div>${answers}`,
  elgg: ({ id, name, said, text, answers }) =>
    `<li id="elgg-object-${id}" class="elgg-item elgg-item-object-comment"><div class="elgg-body"><div><a href="/u">${name}</a> <span class="elgg-subtext"><acronym title="${said}">3 years ago</acronym></span></div><div class="elgg-output"><p>${text}</p></div></div></li>${answers}`,
};
