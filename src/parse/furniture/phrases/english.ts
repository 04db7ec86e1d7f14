import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in English. */
export const ENGLISH: Phrasebook = {
  advertisement: `
    This post contains references to products from one or more of our advertisers… | This article contains affiliate links…
    Advertisement | Advertisements | Advertising | Advertisement # | Story continues below advertisement
    Article continues below advertisement | Story continues below | Article continues below | Sponsored | Sponsored content
    Sponsored links | Sponsored by | Sponsored post | About these ads | Ad | Ads | ADVERTISEMENT - CONTINUE READING BELOW
    Advertisement - story continues below | Advertisement - scroll to continue | Continue reading below | Scroll to continue
    Scroll to continue with content | Paid post | Paid content | Promoted | Promoted content | Partner content | Remove ads
    Report this ad | Ad feedback | Loading advertisement | Skip advertisement | Skip ad | Close ad | Advertise with us | Advertise here
    Ads by Google | Google Ads
  `,
  'code-residue': `
    Media playback is unsupported on your device | Media playback is not supported on this device
    [email protected] | [javascript protected email address] | JavaScript is disabled | Please enable JavaScript
    Please enable JavaScript to view this page | JavaScript is required | You need to enable JavaScript to run this app
    This page requires JavaScript | Your browser does not support the video tag | Your browser does not support the audio element
    Your browser does not support iframes | Your browser does not support the audio tag | Your browser does not support HTML5 video
    JavaScript seems to be disabled in your browser | To view this video please enable JavaScript…
  `,
  'comment-form': `
    Your Email Address | A password will be e-mailed to you | Forgot your password | Forgot your password Get help | Password recovery
    Community Guidelines | Commenting Policy | Load Comments | Log in with… | Add comment | Refresh comments list
    RSS feed for comments to this post | JComments | Login to post comments | The comments to this entry are closed | Sign in to comment
    Note Only a member of this blog may post a comment | Leave a Reply | Leave a Reply Cancel reply | Cancel reply | Click here to cancel reply | Leave a Comment
    Leave a Comment Cancel Reply | Post a comment | Post Comment | Add a comment | Write a comment | Submit a Comment | Submit comment
    Share your thoughts Cancel reply | Share your thoughts | Post Your Comments | Your email address will not be published…
    Required fields are marked | Comment | Name | Name required | Email | Email required | Email required will not be published | Website
    Name Email Website | Save my name email and website in this browser for the next time I comment
    Notify me of followup comments by email | Notify me of follow-up comments by email | Notify me of new posts by email
    Notify me of new comments via email | Notify me of new posts via email | Notify me of new posts | Notify me of new comments
    You must be logged in to post a comment | You must be logged in to reply to this topic | Log in to reply | Log in to comment
    Log in to leave a comment | Login to comment | Comments are closed | Comments are now closed | Comments closed
    Comments are off for this post | Comments are disabled | Want to join the discussion Feel free to contribute
    Want to join the discussion | Feel free to contribute | This site uses Akismet to reduce spam…
    Learn how your comment data is processed | Please enable JavaScript to view the comments powered by Disqus | Post reply
    Add your comment | Join the conversation | Join the discussion | Be the first to comment | 0 Comments | 0 Comment | No comments yet
    No Comments | No responses yet | Your name | Your comment | Your email | Sign up or log in to comment | You may use these HTML tags…
    Fill in your details below or click an icon to log in… | You are commenting using your… | Enter your comment here
    Type your comment here | Please enter your comment | Please enter your name here | You have entered an incorrect email address
    Leave this field blank | Allowed HTML tags… | Lines and paragraphs break automatically
    Web page addresses and e-mail addresses turn into links automatically | More information about text formats | Prove you are human
    Are you human | CAPTCHA | Enter the characters shown in the image | Information
    Dear reader, to leave comments on a publication, you must sign in
    Dear reader, to leave comments on a publication, you must register… | Users in the group Guests cannot comment on this publication…
    Visitors in the group Guests cannot leave comments… | The comments are owned by the poster… | Comments are owned by the poster…
    Log in or register to post comments | Sort by Date Rating Last Activity
    RSS feed for comments on this post… | The URI to TrackBack this entry is… | Respond to this post | Post a new comment
    Please Log in to join the conversation | Please Log in or Create an account to join the conversation
    Newest first | Oldest first | Best rated | Worst rated | Most liked | Most recommended | Most replies | Most relevant
    You must log in or register to reply here | You must log in or register to post here | You have to be logged in to reply…
  `,
  cookies: `
    Cookies policy | Ad Choices | AdChoices | Interest Based Ads | Privacy Overview | Privacy & Cookies Policy | Privacy Manager
    Necessary cookies | Always active | Save settings | We use cookies | We use cookies to… | Accept cookies | Accept all cookies
    This website uses cookies… | This site uses cookies… | Our website uses cookies… | By continuing to use this site you…
    By continuing to browse… | By clicking Accept… | By choosing I Accept you consent… | Cookie settings | Cookie preferences
    Cookie consent | I accept | Manage cookies | Manage preferences | Manage consent | Cookie Policy | Cookie notice | Cookies
    Reject all | Accept all | Accept and continue | Necessary cookies only | Allow all | Allow all cookies | Privacy settings
    Privacy preferences | Your privacy choices | We value your privacy | We care about your privacy
    Updated Privacy Policy What's Changed | We have updated our privacy policy…
  `,
  counter: `
    # posts Page # of # | # post Page # of # | Page # of #
    Hits # | Views # | # views | # reads | Reads # | # shares | Shares # | # retweets | # min read | # minute read | # minutes read | # mins read
    # min to read | Reading time # minutes | Reading time # min | Estimated reading time # minutes | Read time # min | Read time # mins
    Image # of # | Photo # of # | Slide # of # | # of # photos | # photos | # images | Show all # photos | View all # photos
    View # images | # Facebook shares | Total views # | Post views # | # people reading | Word count #
    # view | Read # times | Viewed # times | Total reads # | Article views # | Page views # | Read in # minutes | Reading time # mins
    Reading time about # minutes | Reading time: less than # minute | Less than # minute | Approx reading time # minutes | # downloads | Downloads #
    # Likes # Comments | # likes | # share | # total shares | Total shares # | Post Views | # min listen | Visits # | Visitors # | Story views #
  `,
  legal: `
    The views expressed in the contents above are those of our users…
    Terms & Conditions | Terms of Service Privacy Notice | Your California Privacy Rights | California Notice at Collection
    Notice of Financial Incentive | Do Not Sell My Info | Legal Notices | Media Kit | Press Center | Who We Are | Work for us
    Work With Us | Our Staff | Meet the Team | Newsroom Contacts | Customer Service | Customer Care | Subscriber Services
    Frequently Asked Questions | Place a Classified Ad | Accessibility Help | Network Advertising | Help & Support | All Rights Reserved
    Copyright | Terms of Use | Terms of Use Privacy | Privacy Policy | Privacy | Contact us | Contact | About us | About
    Terms and Conditions | Terms and conditions apply | Terms of Service | Terms Privacy | Terms | Privacy Notice | Privacy statement
    Privacy Terms | Terms of Use Privacy Policy | Privacy Policy Terms of Use | Privacy and cookies | Accessibility
    Accessibility statement | Disclaimer | Do not sell my personal information | Do not sell or share my personal information
    Corrections policy | Editorial policy | Ethics policy | Our Standards The Thomson Reuters Trust Principles | All times are GMT
    All times are GMT The time now is… | You are using an out of date browser… | Imprint | Legal | Legal notice | Masthead | Site map
    Sitemap | This material may not be published broadcast rewritten or redistributed…
    This material may not be published broadcast rewritten redistributed… | Republish this article | Reprints and permissions
    No part of this site may be reproduced… | Reproduction without permission is prohibited
    All content copyright… | Reproduction in whole or in part… | Reproduction only with permission… | Reproduction is prohibited… | Reproduction is permitted only…
    Unauthorized reproduction is prohibited… | Unauthorised reproduction is prohibited… | Unauthorized use of this material… | No part of this publication may be reproduced…
    No part of this website may be reproduced… | Reprinting is permitted only… | The editors are not responsible for… | The editorial board is not responsible for…
    The editorial office is not responsible for… | The editorial staff is not responsible for… | The views expressed in this article are the author's own…
    The views expressed in this article are those of the author… | The opinions expressed in this article are those of the author…
    The opinions expressed are those of the author… | Views expressed are the author's own… | Use of materials is permitted only… | When using materials a link… | Advertise
    Advertising policy | Advertising rates | Cookie settings Privacy | Code of ethics | Code of conduct | Code of Practice | Editorial guidelines | Editorial standards
    Editorial code | Complaints | Complaints policy | Make a complaint | Terms of sale | Subscription terms | Community standards | Comment policy | Comments policy
    Conditions of use | Copyright notice | Copyright policy | Copyright & Permissions | Contact the editor | Contact the editors | Contact information | Contact Us About Us
    About Us Contact Us | Help Center | FAQ | FAQs | Feedback | Send feedback | Give feedback | Our team | Our mission | Our journalists | Our history | Press room
    Privacy Policy Terms of Service | Refund policy | Syndication | Licensing | Republishing guidelines | Republish | Website by… | Web design by… | Site by… | Designed by…
    Developed by…
  `,
  likes: `
    Like this | Like Loading | Like this Like Loading | Loading | Be the first to like this | Liked by # people | # bloggers like this
    Like Love Haha Wow Sad Angry | Love Haha Wow Sad Angry | Like # Love # Haha # Wow # Sad # Angry # | Like # Dislike # | Like Dislike | Happy Sad Angry
    Dislike # | # Dislikes | Was this article helpful | Was this helpful | Did you find this article helpful | Did you like this article | Rate this article
    Rate this | Rate this post | Rate this story | Average rating # | No votes so far
  `,
  'mistake-report': `
    Ctrl Enter | Noticed a mistake Highlight text and press Ctrl+Enter | Noticed an error Highlight it and press Ctrl+Enter
    Found a mistake Select it and press Ctrl+Enter… | Spotted a typo Select it and press Ctrl+Enter…
    If you notice an error highlight it and press Ctrl+Enter… | Found an error | Report an error | Report a mistake | Report a typo
    Suggest a correction | Submit a correction
    Found a mistake in the text… | If you find an error select the text and press Ctrl+Enter… | If you find a mistake select it and press Ctrl+Enter…
    If you have found a spelling error… | If you notice a mistake select the text and press… | Spelling error report | Report error | Report an error in this article…
    Report a problem | Report a problem with this article… | Report a correction | Report a correction or typo | See an error… | See something wrong… | Spot an error…
    Spotted an error… | Got a tip… | Got a news tip… | Got a story… | Have a news tip… | Have a tip… | Do you have a story… | Do you have a news tip… | Do you have a tip…
    Do you have information to share… | Send us a tip | Send us your story | Send us your news | Send us your tips | Send a tip | Submit a tip | Submit a news tip
    Submit news | Submit your story | Share your story with us | Tip us off | Tell us your story | Contact the newsroom… | To report an error…
  `,
  navigation: `
    Learn More | Select Month | Select Category | Your Account | Account Settings | Previous Next | Accessibility links | Return to Top
    Back to Gallery | All Sections | Top Navigation | Mobile Apps | RSS Feeds | Front Page | Click here | Manage Subscription
    Site Navigation | Site Search | Newer Post | Older Post | Newer Post Older Post Home | Skip to content | Skip to main content
    Skip to primary navigation | Skip to primary sidebar | Menu | Home | Search | Search for | Search form | Previous Post | Next Post
    Older posts | Newer posts | Older entries | Newer entries | Previous story | Next story | Back to top | Log in | Login | Sign in
    Register | Subscribe | Sign up for our newsletter | Post navigation | Main menu | Main navigation | Breadcrumb | Read more
    Continue reading | Skip to navigation | Skip to footer | Skip to search | Jump to content | Jump to navigation | Toggle navigation
    Open menu | Close menu | Show menu | Sections | Site index | Go to top | Scroll to top | Top of page | Previous Article | Next Article
    Sign up | Create account | My account | Log out | Logout | Click here to read more | Read the full story | Read full article
    Read the full article | Full story | Home News | You are here | You are here Home | Back to home | Return to homepage | Go back
    Load more | Show more | See more | See all | View all | More in | Follow us | Follow | Open search | Close search
    Search this site | Search this website
    Posting Permissions | You may not post new threads | You may not post replies | You may not post attachments
    You may not edit your posts | Previous Thread Next Thread | View previous topic View next topic | Board index | Who is online
    Users browsing this forum… | All times are UTC… | Similar threads | Author Message
    Previous page | Next page | Previous | Back to homepage | Back to news | Back to all news | Back to list | Back to top of page | All categories | All news | All stories
    All articles | View all articles | View all news | More sections | Browse sections | Site menu | Primary menu | Secondary menu | Footer menu | Mobile menu
    Skip to Content Skip to Footer | Skip to site index | Skip to main navigation | Skip to section navigation | Skip links | Enter your search term | Search news
    Advanced search | Log in Register | Log in Subscribe | Sign in Register | Sign In Subscribe | Sign out | Your profile | My profile | My bookmarks | Saved articles
    Permalink | Permanent link | Direct link | Close window | Close this window | Toggle search | Toggle menu | Expand menu | Collapse menu | Open navigation menu
    Close navigation | Archives by month | Archive by month | Browse archives | Go to homepage | Go to home page | Go to the homepage | Home page | Hide menu | Choose edition
    Change edition | Select edition | Select language | Choose language | Change language | Switch language | Show all | Show less | See less | See all news
    Read the article | Read the whole story | Read full story | Continue reading the story | Read today's paper | Today's e-paper | Read the e-paper | Jump to main content
    On this page | Load more posts | Load more articles | Load more stories | Page top | To top
  `,
  related: `
    Read also | Read more | Read next | Also read | See also | Related | Related story | Related article | Related news | Related stories
    Related articles | More on this | More on this story | Recommended | Recommended reading | You may also like | Up next | Don't miss
    Watch also | Further reading | Trending | Most read | Must read
    Read this next | Read this too | Related coverage | Related content | Related topics | Related posts | Related reading | Related links | Related video | Related videos
    More on this topic | More from this section | More on the topic | On the same topic | In the same category | Previous article | Next article | Previous story | Next story
    Previous post | Next post | Also on this topic | Also in the news | You might also like | You might like | Suggested reading | Recommended for you | See more
    Read our previous story | Earlier on this topic | Top stories | In case you missed it
  `,
  'share-bar': `
    Email this | Share | Tweet | Print | Share this | Share this article | Share on Facebook | Share on Twitter | Click to share on…
    Copy link | Share on X | Share on LinkedIn | Share on WhatsApp | Share on Reddit | Share on Pinterest | Share on Telegram
    Share on Tumblr | Share on email | Share via Email | Share by email | Share via | Share this with Messenger | Share this with Email
    Share this with Facebook | Share this with | Share this page | Share this story | Share this post | Share this video
    Share with friends | Share options | Share now | Share article | Share page | Email to a friend | Email this article | Email article
    Email this to a friend | Print this article | Print this page | Print article | Print page | Print friendly | Printer-friendly version
    Send by email | Copy URL | Copy this link | Copy link to clipboard | Link copied | Tweet this | Pin it | Follow us on Facebook
    Follow us on Twitter | Follow us on Instagram | Follow us on | Follow us on social media | Like us on Facebook | Find us on Facebook
    Facebook Twitter Email Print | Tweet Share | Share Tweet | Share Tweet Email | ShareTweetEmail | ShareTweet | TweetShare | Share Save
    Save | Save for later | Click to print… | Click to email… | More sharing options | Share to Facebook | Share to Twitter
    Share on Viber | Share on VK | Share on Messenger | Share on Threads | Share on Bluesky | Share on Instagram | Share on Google+ | Share to X | Share to WhatsApp
    Share to Pinterest | Share via WhatsApp | Share via Facebook | Share via Twitter | Share via LinkedIn | Share via Telegram | Share by email Print | Share via Email Print
    Share link | Share this link | Share the article | Share the story | Share this news | Share this on | Share it | Share Tweet Pin | Share Tweet Share | Share Share Tweet
    Like Share Tweet | Send to a friend | Send this to a friend | Tell a friend | Email a friend | Forward to a friend | Send article by email | Send this article
    Send via email | Send to Kindle | Email Print | Print Email | Print Share | Print this story | Print this | Print preview | Print version | Printable version
    Download PDF | Save as PDF | Save article | Save this article | Save this story | Bookmark this article | Add to bookmarks | Add to favourites | Add to favorites
    Add to reading list | Copy article link | Copy the link | Copied | Copied to clipboard | Link copied to clipboard | Gift this article | Font size | Text size
    Increase font size | Decrease font size | Increase text size | Decrease text size | Larger text | Smaller text | Reset font size | Small Medium Large | Resize text
    A A A | A+ A- | aA Aa
  `,
  subscription: `
    You have # free articles left this month | You have # free articles left this month Subscribe now | You have # free articles left
    You have # free articles remaining | You have # free articles remaining this month | You have # articles left this month
    You have reached your limit of free articles… | You have read your last free article…
    Email Newsletters | Sign Up for e-mail newsletters | Our news channels
    Subscribe and stay up to date with the latest news and the most important events of the day | Subscribe now
    Subscribe to our newsletter… | Subscribe to our channel… | Subscribe to our Telegram channel… | Sign up for the newsletter
    Sign up for our newsletters | Sign up to our newsletter… | Get our newsletter | Get the newsletter | Get our daily newsletter
    Already a subscriber Log in | Already a subscriber | Already a member | Join our newsletter | Subscribe today | Subscribe to receive…
    Become a member | Become a subscriber | Start your free trial | Start your subscription | Support us | Support our journalism
    Follow this blog | Follow blog via email | Subscribe to blog via email | Enter your email address… | Email address
    Subscribe to read more | Subscribe to continue reading | This article is for subscribers only | Sign up for free
    Sign up for our daily newsletter… | Sign up for our free newsletter… | Sign up to receive our newsletter… | Subscribe to our YouTube channel…
    Subscribe to our mailing list… | Join our Telegram channel… | Join our WhatsApp channel… | Join our WhatsApp group… | Join our WhatsApp community…
    Join our Telegram group… | Follow our WhatsApp channel… | Follow our Telegram channel… | Follow us on Google News… | Follow us on Telegram… | Follow us on WhatsApp…
    Follow us on Facebook and… | Follow us on Twitter and… | Follow us on X… | Download our app… | Download our mobile app… | Download the app… | Download our free app…
    Get the app | Get our app | Get the latest news delivered to your inbox… | Get the latest news in your inbox… | Get breaking news alerts… | Get news alerts…
    Sign up for breaking news alerts… | Sign up for alerts | Enable notifications | Turn on notifications | Allow notifications | This content is for subscribers only…
    This story is for subscribers only… | This is a premium article… | This is premium content… | Premium content | Premium article | Subscriber exclusive | Subscribers only
    For subscribers only | Exclusive for subscribers | Members only | Already registered… | Already have an account… | Not a subscriber… | Subscribe to keep reading…
    Subscribe to unlock this article… | Log in to continue reading… | Sign in to continue reading… | Register to continue reading… | To continue reading subscribe…
    You have read all your free articles… | Support independent journalism… | Support quality journalism… | Become a supporter | Make a donation | Donate now
    Renew subscription | View subscription options | Buy subscription | Digital subscription
  `,
  widget: `
    Keep reading | Keep reading below
    Special Reports | Special Sections | Local News | National News | World News | Business News | Upcoming Events | Events Calendar
    Latest Issue | Latest Edition | News Archives | TV Schedule | Things to Do | Trending Nationally | In Pictures | On Now
    Related Links | Oldest | Newest | Newest Most Voted | Most Voted | Inline Feedbacks | View all comments | Trending | Most read
    Most popular | Show Comments | Hide Comments | View Comments | View all # comments | See all comments | See all comments #
    Recent Posts | Recent Comments | Related Articles | Related Posts | You may also like | Up next | Related | Trending now | Most viewed
    Most commented | Most shared | Most recent | Top stories | Latest | Latest news | Latest stories | Latest articles | More stories
    More news | More from this section | More from this author | More like this | More on this story | More on this topic
    Related stories | Related content | Related topics | Related coverage | Related news | Related items | Related videos | Recommended
    Recommended for you | Recommended stories | Recommended videos | You might also like | You might also be interested in | Read next
    What to read next | Editor’s picks | Editors' picks | Must read | Don't miss | Popular posts | Popular now | Popular | Popular tags
    In this article | In this story | Table of contents | Newsletter | Newsletters | Photo gallery | Image gallery | View gallery
    Gallery | Video | Listen | Listen to this article | Listen to article | Play video | Watch video | Now playing
    Topics in this article | Archives | Blogroll | Meta | Categories | About the author | Around the web | From around the web | Translate
    Top comments | Featured | Featured stories | Featured video | What's new | Subscribe to RSS
    Most read today | Most read this week | Most popular articles | Most popular stories | Most viewed today | Most watched | Most discussed | Popular stories | Popular news
    Popular articles | Popular categories | Popular on our site | Latest posts | Latest headlines | Latest comments | Latest videos | Latest from our site
    Latest in this section | The latest | Recent articles | Recent stories | Recent news | Trending news | Trending stories | Trending topics | Hot topics | Hot news
    Hot right now | Must see | Partner news | News from our partners | From our partners | Partner sites | More from the web | Elsewhere on the web | In other news
    More headlines | More articles | More top stories | More from us | More by this author | More from author | By the same author | Also by this author
    Articles by this author | View all posts by… | See all posts by… | View author archive | In other languages | Read in other languages | Also available in
    Available in other languages | Other languages | Translate this page | Select Language Powered by… | Powered by Google Translate | You may have missed
    You may be interested in | You might be interested in | We recommend | Recommended articles | Editor's choice | Editors' choice | Our picks | Staff picks | Top picks
    Today's top stories | Today's headlines | Top headlines | Top news | News in pictures | Open gallery | Listen to this story | Play audio | Watch the video | Watch live
    Tag cloud | Tags cloud | Newsletter signup | Weather forecast | Exchange rates | Currency rates | Event calendar | Calendar of events | Poll | Today's poll | View results
    What's your reaction | What is your reaction | What do you think | How do you feel about this story
  `,
};
