import type { NoiseRow } from '../../../model/page.js';

/*
 * Furniture of English pages. Each row is tested on short lines only, from their first character; what could be a sentence
 * of the story has no row.
 */

const row = (
  kind: NoiseRow['kind'],
  scope: NoiseRow['scope'],
  maxLength: number,
  pattern: RegExp,
  needs?: string,
): NoiseRow => ({ kind, scope, maxLength, pattern, needs });

export const NOISE: readonly NoiseRow[] = [
  // "In this photo provided by the ministry ...", "FILE - Soldiers ...", "Caption: ...", "Photo : AGENCY".
  row(
    'caption',
    'line',
    600,
    /^(?:in (?:this|a|an undated|these) (?:[\w, .]{0,40} )?(?:photo|photograph|image|picture|frame grab|video grab|grab|handout|screenshot|screengrab|still|satellite image)s?\b.{0,40}\b(?:provided|released|taken|made|from|by|shows?|distributed|published|posted)\b|file *(?:photo|picture|image)?s? *[-\u2013\u2014:]+ |file (?:photo|picture|image)\b|(?:photo|image|picture|video|graphic|map|infographic|photograph|screenshot|illustration)(?: ?credits?| courtesy| by| from)? ?: ?|image (?:caption|source), ?|caption ?: |pictured(?: here)?[ :,]|(?:representative|representational|illustrative) (?:image|photo|picture)|screenshot from |(?:credit|photo credit|image credit) ?: )/i,
  ),
  // "RELATED: headline", "Also read: headline", "READ MORE: headline", "Watch: headline".
  row(
    'link',
    'line',
    260,
    /^(?:[>\u2022*\u25b6\u2192\u00bb-] *)?(?:related(?: (?:article|story|news|reading|link|video)s?)?|also read|read also|read(?: more| next| on| here| this| the full (?:story|article)| full (?:story|article))?|read more (?:about|on|at)|see also|see more|more(?: on this)?|watch(?: now| live| also)?|listen(?: now)?|don't miss|must read|recommended|you may (?:also )?like|in case you missed it|icymi|explained?r?|live updates?|opinion|next article|previous article|up next|also see|also on|further reading) ?[:|\u2013\u2014] ?\S/i,
  ),
  row(
    'link',
    'line',
    80,
    /^(?:read (?:the )?full (?:article|story|report)|read (?:it all|more|more here|next|on)|(?:click|tap) (?:here|to)\b.*|read more @.*|source link|view (?:all|more|comments)|show more|see (?:more|all)|load more|more briefs|continue reading.*|keep reading|next|previous|back to top|top of page|skip to .*|go to .*|learn more|find out more)[ .!>\u00bb\u2192]*$/i,
  ),
  // Headings of link lists; what follows is noise as long as it is headlines and their summaries.
  row(
    'link',
    'links',
    60,
    /^(?:hot this (?:week|month)|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,20})?|trending(?: (?:now|news|stories|topics))?|popular(?: (?:now|posts|stories|articles|news))?|related(?: (?:articles?|stories|story|news|posts?|content|topics?|coverage|links?|reading))? ?:?|recommended(?: (?:for you|stories|articles|reading))? ?:?|you (?:may|might) (?:also )?(?:like|be interested in) ?:?|more (?:from|on|in|stories|news|articles|headlines|coverage|like this)\b.{0,30}|latest(?: (?:news|stories|articles|posts|headlines|updates|videos))?|top (?:stories|news|headlines)|topics|editor'?s'? picks?|read (?:also|next) ?:?|read more ?:|also read ?:?|see also ?:?|what(?:'s| is) (?:new|hot)|don't miss|must reads?|around the web|from the web|sponsored(?: content| links)?|promoted(?: content| stories)?|other (?:news|stories|headlines)|breaking news|in other news ?:|headlines|up next|recent (?:posts|articles|news|stories)|similar (?:articles|stories|posts))$/i,
  ),
  // What readers say below the story.
  row('boilerplate', 'comments', 40, /^(?:\d+ )?(?:(?:reader|user)s?'? )?comments?(?: ?\(\d+\)| section)?:?$/i),
  // Comment forms, sharing buttons, subscriptions, cookies, counters.
  row(
    'boilerplate',
    'line',
    90,
    /^(?:be the first to comment|no comments(?: yet)?|post a comment|leave a (?:comment|reply)|\d* ?comments?(?: ?\(\d+\))?|add (?:a )?comment|join the (?:conversation|discussion)|to write comments?,? .*|write a comment.*|(?:please )?(?:log|sign) ?(?:in|up|out)(?: .{0,60})?|register(?: now| here)?|standards board policy.*|\(?\d+ ?\/ ?\d+ ?(?:\uC790|characters|chars)?\)?|.{0,40}\(\d+ ?\/ ?\d+ ?(?:\uC790|characters|chars)?\)|share(?: (?:this|on|via|article|story|icon).{0,40})?|copy (?:link|icon).{0,60}|(?:facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|x|reddit|messenger|instagram|youtube|viber|line|copy link|save|bookmark|listen|menu|open menu|close|search|home|site logo|advertisement|ad|skip ad|sponsored|subscribe|subscribe now|newsletters?|donate|support us|become a (?:patron|member|subscriber)|follow us.{0,60}|eng?|esp?|fra?|ukr?|rus?|tags?|\(end\)|ends?|-+ ?ends? ?-+|#+|xxx)(?:[ |,/\u2022\u00b7]+(?:facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|x|reddit|messenger|instagram|youtube|viber|line|copy link|save|share))*)[.!: ]*$/i,
  ),
  row(
    'boilerplate',
    'line',
    60,
    /^(?:\d[\d.,]*[km]? (?:views?|shares?|likes?|comments?|reads?|readers|retweets|followers|min(?:ute)?s?(?: read)?|minutes? to read|words)|views?:? \d[\d.,]*[km]?|(?:reading time|estimated reading time|read time|time to read)\b.*|\d+ min(?:ute)?s?(?: read)?|page \d+(?: of \d+)?|\d+ of \d+|rate this (?:article|story|page).*|was this (?:article|page|story) (?:helpful|useful)\?.*)$/i,
  ),
  row(
    'boilerplate',
    'line',
    260,
    /^(?:this (?:web ?site|site|page|article) (?:uses|requires|is (?:for|available to|only available to|protected))\b.*|we use cookies\b|by (?:clicking|continuing|using|signing|subscribing|submitting)\b.{0,80}\b(?:you|agree|consent|terms|cookies)\b|all rights reserved|(?:sign|signing) up (?:for|to) (?:our|the|get|receive)\b|subscribe (?:to|for|now|today)\b|get (?:our|the|all the) (?:latest|newsletter|best|news)\b.{0,60}\b(?:inbox|e-?mail|newsletter|daily|free|app)\b|(?:click|tap) here\b|follow (?:us|me|@)\b|download (?:our|the) app\b|our app\b|support (?:our|independent|quality) journalism\b|(?:if you|did you) (?:find|notice|see|spot)(?: an?)? (?:error|mistake|typo|spelling)\b|(?:no part of this|reproduction of|unauthori[sz]ed)\b.{0,120}\b(?:reproduc|publi|distribut|permission|prohibited)|this (?:material|article|content) may not be\b|rate this article|rate this story|was this forwarded to you|unsubscribe\b|dear readers?\b|thank(?: you|s) for reading|(?:your|our) (?:privacy|cookie) (?:policy|settings|choices)\b|privacy policy\b|terms (?:of|and) (?:use|service|conditions)\b|(?:for (?:more|further) information|for information|media contacts?|press contacts?|contacts?(?: us)?|tel|phone|fax|telephone|e-?mail|for media (?:enquiries|inquiries)) ?[:.,] ?|written leave is needed|tags? ?: |categor(?:y|ies) ?: |filed under ?: |topics? ?: |keywords ?: |courtesy ?: |(?:please )?enable javascript|javascript is (?:disabled|required)|you (?:have|need) (?:reached|to (?:log|sign|subscribe|enable))\b|to (?:continue reading|read the full|read this|view this)\b|already a (?:subscriber|member)\b|please scroll down\b|(?:reporting|additional reporting|editing|writing|compiled|translated|edited) by [a-z\u00c0-\u024f\u0370-\u052f])/i,
  ),
  // Corrections and who the writer is.
  row(
    'boilerplate',
    'line',
    700,
    /^(?:\(?(?:editor(?:'s|s)? note|editorial note|correction|corrections|clarification|amendment)\b[^:\n]{0,30}:|an earlier version of this (?:article|story|report|post|page|piece)|a (?:previous|prior) version of this (?:article|story|report|post|page|piece)|this (?:article|story|report|post|page|piece) (?:was|has been|is) (?:updated|corrected|amended|edited|originally|first|adapted)|about the (?:authors?|writers?|reporters?) ?[:\n]|about the (?:author|writer)s?$|\((?:additional )?(?:reporting|writing|editing) by )/i,
  ),
  // Press contacts: an address or a telephone number.
  row(
    'boilerplate',
    'line',
    140,
    /^[^.!?]{0,60}(?:\S+@\S+\.\w{2,}|\[email[^\]]{0,3}protected\]|\+\d{1,3}[ .(-]\d[\d .()-]{6,})[^.!?]{0,50}$/i,
    '@+[',
  ),
  // "bya staff writer", "Illustration: ..." are bylines and credits fused or set off; "with the Korea ..." closes a byline.
  row(
    'byline',
    'line',
    60,
    /^(?:bya? [a-z ]*(?:staff|writer|correspondent|reporter)s?.*|(?:with|from) (?:the )?(?:agencies|wires?|news agencies|staff reports?|[a-z\u00c0-\u024f\u0370-\u052f][a-z\u00c0-\u024f\u0370-\u052f ]*(?:daily|times|post|news|herald|agency|press)))$/i,
  ),
];

/** First words of furniture that may fill a long line; the empty word stands for a figure or a mark. */
export const OPENERS: ReadonlySet<string> = new Set([
  '',
  ...'editor editors editorial correction corrections clarification amendment an a about in file photo image picture video graphic map infographic photograph screenshot illustration caption pictured representative representational illustrative credit related also read see more watch listen don must recommended you icymi explained explainer explain live opinion next previous up further click tap continue continuing view show load keep back skip go learn find hot most trending popular latest top topics editor what around from sponsored promoted other breaking headlines recent similar be no leave add join to write please log sign register standards share copy this we by all subscribe get follow download our support if did reproduction unauthorized unauthorised rate was unsubscribe dear thank thanks your privacy terms for media press contact contacts tel phone fax telephone e email written tags tag category categories filed topic keywords courtesy enable javascript already reporting additional editing writing compiled translated edited source sources via originally published posted issued released broadcast air aired date dated first created debated uploaded printed updated update last modified revised copyright c staff exclusive'.split(
    ' ',
  ),
]);
