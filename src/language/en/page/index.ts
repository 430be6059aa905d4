import type { PageRules } from '../../../model/page.js';
import { dateAt, findDate, MONTH } from '../dates/calendar.js';
import { NOISE, OPENERS } from './noise.js';
import { OUTLETS } from './outlets.js';
import { issuerOf } from './releases.js';
import { COMMON_WORDS, OTHER_STOP_WORDS, STOP_WORDS } from './stop-words.js';

/* The page rules of English (see model/page.ts). */

const CUE =
  '(?:first +|originally +|date +|last +)?(?:published|posted|issued|released|broadcast|aired?(?: +date)?|filed|dated|date|publication +date|release +date|created|debated|uploaded|printed)(?: +(?:on|at|online|in))?';

const CREDIT_NAMES =
  '(?:AP|AFP|EPA|EFE|ANI|PTI|DPA|TASS|Reuters|Yonhap|Xinhua|Kyodo|Anadolu|Bloomberg|Getty(?: +Images)?|Pool|Handout|Newsis|News1|Sputnik|Shutterstock|iStock|Alamy|Ukrinform|AAP|ANSA|Belga|Ritzau|NTB|TT|Agencies|Screenshot|Screengrab|Courtesy|Wikimedia(?: +Commons)?|Facebook|Telegram|YouTube|Twitter|X|Flickr|U\\.?S\\.? +(?:Army|Navy|Air +Force|Marine +Corps|Department +of +Defense|DoD))';

export const PAGE: PageRules = {
  dateAt,
  findDate,
  dateHint: new RegExp(`(?:19|20)\\d\\d|\\b${MONTH}\\b|\\d[./]\\d{1,2}[./]\\d\\d`, 'i'),
  publishedCue: new RegExp(`${CUE}\\b[ :,|-]*`, 'iy'),
  eventBox: /\s*(?:location|place|venue|result|outcome|belligerents|combatants|coordinates)\b *:/iy,
  publishedInside:
    /\b(?:published|posted|issued|released|debated|broadcast|air date|last updated|updated|first published)(?: +(?:on|at|:))? *:? *(?=[\dA-Za-z])/i,
  updatedCue: /(?:(?:last +)?(?:updated|modified|revised|edited|changed)|update)(?: +(?:on|at))?\b[ :,|-]*/iy,
  machineDate: /date:? +((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)(?:T[\d:.+-]+Z?)?(?!\d)/iy,
  documentSymbol:
    /^(?:[A-Z]{1,6}(?:\/[\w.]+)+|(?:press +|news +|media +)?(?:release|statement|communiqu[eé])(?: +no\.?.*)?|.{0,60}\b(?:news|press|media) +release(?: +no\.?.*)?|welcome +to\b.*|fact +check|exclusive|breaking(?: +news)?|opinion|analysis|editorial|home|menu)$/i,
  sourceLine:
    /(?:[Ss]ources?|SOURCES?|[Vv]ia|[Oo]riginally +(?:published|appeared) +(?:on|in|at))(?: *:|(?= +(?:on|in|at))) *((?:https?:\/\/|www\.)\S+|[A-Z][^.!?]{1,60}|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/y,
  byline:
    /(?:(?:EXCLUSIVE +|Exclusive +)?(?:[Bb]y|BY) +(?:(?:our|two|three|four|a|an|the|Our|The|OUR) +[\w ]*(?:staff|correspondents?|reporters?|writers?|editors?|desk|newsroom|CORRESPONDENT)|(?:[Ss]taff|STAFF)\b|\p{Lu}[\p{L}.'-]*(?:[ ,|/&\u2022\u00b7-]+(?:\p{Lu}[\p{L}.'-]*|and|in|for|of|the|at|de|da|van|von|der|al|el|bin|with|staff|(?:senior +|special +|chief +|foreign +|defen[cs]e +|political +)*(?:correspondents?|reporters?|editors?|writers?)|\d[\d:.,/]*(?:st|nd|rd|th)?|[ap]\.?m\.?))*\W*$)|[Bb]ya? +(?:staff|\p{Lu})|(?:[A-Z]\w{0,20} +){0,2}(?:[Ss]taff|STAFF)(?: +(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|WRITER|REPORTER))?(?=$| +\w+ +\d)|[Ff]rom +(?:our|a) +[\w ]*(?:correspondents?|reporters?)$|(?:[Ww]ritten|[Rr]eported|[Cc]ompiled|[Ee]dited) +by +\p{Lu}|\p{Lu}[\p{Lu}.'-]+(?: +\p{Lu}[\p{Lu}.'-]+){1,3} +in +\p{Lu}[\p{L} ,]*$)/uy,
  clock:
    /\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b|\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\b|\b(?:at|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]t|b?st|ist|kst|jst|ce?st|eest|eet|msk|wat|eat|cat|sast|pkt|hrs?|local time|all times|z|t)\b|\b\d{1,2}[ -]?min(?:ute)?s?(?: +read)?\b|[+-]\d{2}:?\d{2}|\bday\b/gi,
  pageWords: new Set(
    (
      'of at by on in for from the a an and to no updated update posted published issue edition issued number vol volume page min minutes read last first ago year years hour hours day days local time times all staff writer ' +
      'reporter reporters reporting correspondent our office pool report press release news statement sitting session record provisional sent speaking translated translation aired broadcast repeated premiere premier ' +
      'section desk admin editor editorial text address televised televized email e-mail log reply weekly daily monthly radio programme program bulletin special exclusive breaking live blog minutes committee defence defense parliament plenary th st nd rd sept'
    ).split(' '),
  ),
  noPublication:
    /\b(?:photo|photograph|picture|image|file|on this day|in memory|memorial|anniversary|born|died|killed|founded|established|copyright|©|valid until|until|since|expires?|deadline|comments?|event|conference|exhibition)\b|©/i,
  noise: NOISE,
  openers: OPENERS,
  creditLine: new RegExp(
    `^(?:\\p{Lu}[\\p{L}.'-]+(?: +\\p{Lu}[\\p{L}.'-]*){0,3} *[/|,] *(?:${CREDIT_NAMES})(?: *[/|,] *\\p{Lu}[\\p{L} ]{1,30})?|(?:${CREDIT_NAMES})(?: *[/|] *(?:${CREDIT_NAMES}))+|(?:AP|AFP|Reuters|Getty(?: Images)?|EPA) *(?:photo|file photo|photos|pictures?|images?)(?: */.*)?)$`,
    'u',
  ),
  creditEnds: [
    {
      closer: ']',
      pattern: new RegExp(
        `\\S *\\[(?:[^\\[\\]]{0,30}/ *)?(?:${CREDIT_NAMES}|[A-Z][A-Z0-9 /.-]{1,30}|FILE[^\\[\\]]{0,30}|[Ff]ile: [^\\[\\]]{0,40})\\]\\.?$`,
      ),
    },
    {
      closer: ')',
      pattern: new RegExp(
        `\\((?:[^()]{2,50}/ ?${CREDIT_NAMES}(?: via [^()]{2,30})?|[^()]{2,40} via (?:AP|Reuters|AFP))\\)\\.?$`,
      ),
    },
    {
      closer: ')',
      pattern:
        /\((?:[a-z]+ )?(?:photo|image|picture|file photo|screenshot|screengrab|still)s?(?:(?: *: *| by | from | courtesy )[^()]{2,60})?\)\.?$/i,
    },
    {
      closer: ':',
      pattern:
        /(?:[.|)"'] *|\p{L} {2,})(?:photos?|pictures?|images?|stills?|photo credit|photograph|screenshot) *: *[^.:|]{2,50}\.?$/iu,
    },
    {
      closer: ':',
      pattern:
        /[.|] *(?:screenshot|screengrab|still|frame grab)(?:: .{2,40}| from (?:the |a )?(?:video|clip|footage|broadcast))\.?$/i,
    },
  ],
  copyright:
    /(?:©|\([Cc]\) *(?=\d)|[Cc]opyright\b|COPYRIGHT\b)[ :]*(?:©|\([Cc]\))? *(?:(?:19|20)\d\d(?: ?- ?(?:19|20)?\d\d)?)?,? *(?:by )?((?:The +)?(?!The\b)\p{Lu}[\p{L}&.'-]*(?: (?:\p{Lu}[\p{L}&.'-]*|of|and|&))*)?.*$/uy,
  notAnAgency:
    /^(?:.*\b(?:time|ret|file|photo|video|archive|km|miles|pictured|left|right|centre|center)\b.*|(?:19|20)\d\d|.*\d{3}.*)$/i,
  outlets: OUTLETS,
  issuerOf,
  commonWords: COMMON_WORDS,
  stopWords: { own: STOP_WORDS, others: OTHER_STOP_WORDS },
  messages: {
    pageTopDropped: (value) =>
      `the date at the top of the page (${value}) lies more than 14 days after every day that the story names; it is taken for the day the page was saved`,
  },
};
