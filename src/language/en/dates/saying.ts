import type { DateFrame } from '../../../model/claim-dates.js';

/*
 * Whether date words belong to the saying or to what is said: "said Monday", "in a release on Wednesday, the army said",
 * "on Jan. 4 reported" against "said 23 were killed on November 18". The nearest verb on either side decides.
 */

const WINDOW = 120;

/** Verbs of saying proper. */
const REPORT =
  'said|says|saying|told|telling|tells|announc(?:ed|es|ing)|report(?:ed|s|ing)|add(?:ed|s|ing)|wrote|writes|writing|stat(?:ed|es|ing)|confirm(?:ed|s|ing)|claim(?:ed|s|ing)|declar(?:ed|es|ing)|tweeted|posted|acknowledg(?:ed|es|ing)|disclos(?:ed|es|ing)|reveal(?:ed|s|ing)|warn(?:ed|s|ing)|not(?:ed|es|ing)|insist(?:ed|s|ing)|den(?:ied|ies|ying)|estimat(?:ed|es|ing)|publish(?:ed|es|ing)|brief(?:ed|s|ing)|testif(?:ied|ies|ying)|quot(?:ed|es|ing)|cit(?:ed|es|ing)|spoke|speaks|speaking|asserted|alleg(?:ed|es|ing)|explain(?:ed|s|ing)|admit(?:ted|s|ting)|conced(?:ed|es|ing)|boasted|predicted|remarked|commented|replied|responded|answered|stressed|emphasi[sz]ed|underlined|reiterated|suggested|argued|contended|recalled|mentioned|cautioned|complained|assessed|reckoned|made (?:public|known)';
/** Acts that a day (but no month or year) beside them dates as a saying. */
const ACT =
  'issu(?:ed|es|ing)|releas(?:ed|es|ing)|condemn(?:ed|s|ing)|urg(?:ed|es|ing)|accus(?:ed|es|ing)|asked|promised|pledged|vowed|unveiled|presented|detailed|informed|notified|repeated|maintained|put|gave|given|authori[sz]ed|approved|agreed|decided|adopted|voted|signed|ordered|decreed|ruled|hinted|indicated|described|called|signal(?:l?ed|s)|broke the news|made clear|went public|took to|came out|counted|listed|recorded|judged|forecast|projected|passed (?:this|it|that) on';
const SAY = new RegExp(`\\b(?:${REPORT}|${ACT})\\b`, 'gi');
const SAY_PROPER = new RegExp(`\\b(?:${REPORT})\\b`, 'gi');
const OTHER =
  /\b(?:was|were|had|has|have|is|are|did|went|came|took|made|got|saw|met|held|led|left|sent|began|broke|brought|built|fell|fought|flew|fled|found|hit|kept|killed|lost|put|rose|ran|shot|stood|struck|won|drew|drove|became|died|will|would|could|may|might|must|should|[a-z]{3,}ed)\b/g;
/** Words in -ed that are no verb of a clause of their own here. */
const NO_VERB = new Set([
  'hundred',
  'indeed',
  'televised',
  'prerecorded',
  'recorded',
  'taped',
  'prepared',
  'armed',
  'unnamed',
  'detailed',
  'joint',
  'closed',
  'need',
  'speed',
  'red',
  'released',
  'published',
  'issued',
  'posted',
  'broadcast',
  'held',
  'made',
  'dated',
  'aired',
  'delivered',
  'based',
  'scheduled',
  'so-called',
  'retired',
  'widely',
  'unprecedented',
  'heated',
  'crowded',
  'extended',
  'related',
  'concerned',
]);
const NOUN =
  /\b(?:[Ss]tatements?|reports?|briefings?|(?:press|news) conferences?|conferences?|interviews?|releases?|speech(?:es)?|address(?:es)?|messages?|posts?|letters?|communiqu[e\u00e9]s?|updates?|remarks|testimony|hearings?|tweets?|videos?|sessions?|meetings?|announcements?|bulletins?|dispatch(?:es)?|telegrams?|broadcasts?|comments?|summary|assessments?|decrees?|resolutions?|orders?|documents?|figures?|data|tolls?|estimates?|counts?|editions?|articles?|notes?)\b(?:,? (?:\p{Lu}[\p{L}.'-]*|on|in|at|by|to|with|from|out|of|the|a|an|and|for|issued|published|released|made|public|dated|posted|held|sent|given|late|early|this|last|his|her|its|their|reporters|lawmakers|deputies|parliament|state|television|radio|national|joint|online|here)){0,8} *$/u;

const OF = /\bof (?:the )?(?:late |early |mid-)?$/i;
/** "After the talks on December 11, an official told ...": the day is that of the talks. */
const AFTER = /^\W*(?:after|before|since|until|following|ahead of|despite|amid|in the wake of)\b[^,]*$/i;
const PERFECT =
  /\b(?:has|have|had|'ve|'d)(?: (?:also|already|now|since|long|earlier|previously|repeatedly|not|never|so far|in turn|itself|himself|herself|themselves|once|often|always|just|publicly))* +$/i;

/** True where a verb stands in the perfect ("has warned", "had put"): told of some time before. */
export function isPerfect(text: string, verbStart: number): boolean {
  return PERFECT.test(text.slice(Math.max(0, verbStart - 36), verbStart));
}

/** A verb of saying that a comma closes. */
const PARENTHESIS = /^\p{L}+,/u;

function last(re: RegExp, text: string): number {
  re.lastIndex = 0;
  let at = -1;
  for (let m = re.exec(text); m; m = re.exec(text)) if (!NO_VERB.has(m[0].toLowerCase()) || re !== OTHER) at = m.index;
  return at;
}

function firstOf(re: RegExp, text: string): number {
  re.lastIndex = 0;
  for (let m = re.exec(text); m; m = re.exec(text))
    if (re !== OTHER || !NO_VERB.has(m[0].toLowerCase())) return m.index;
  return Number.POSITIVE_INFINITY;
}

/** True where the date words at `[start, end)` tell when something was said. */
export function isSaying(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  tense: 'past' | 'future' | null,
  frame: DateFrame | null,
  /** True for a day, false for a week, month or year. */
  day: boolean,
): boolean {
  if (frame === 'as_of' || frame === 'since' || frame === 'by' || frame === 'until' || frame === 'before') return false;
  let left = text.slice(Math.max(from, start - WINDOW), start);
  const quote = left.lastIndexOf('"');
  if (quote >= 0) left = left.slice(quote + 1);
  if (AFTER.test(left) && !NOUN.test(left)) return false;
  if (OF.test(left) && !NOUN.test(left)) return false;
  const verbs = day ? SAY : SAY_PROPER;
  const said = last(verbs, left);
  const other = last(OTHER, left);
  if (said >= 0 && said >= other && tense !== 'future' && !/\bthat\b/i.test(left.slice(said))) return true;
  const right = rightOf(text, end, to);
  const ahead = firstOf(verbs, right);
  // Between subject and verb, or in front of the clause: the first verb after the date is one of saying.
  if (ahead <= firstOf(OTHER, right) && said < 0 && other < 0 && ahead < Number.POSITIVE_INFINITY)
    // "In 2022, he said, 40 fell": a saying between commas tells nothing of the time before it.
    return !(/^,/.test(right) && PARENTHESIS.test(right.slice(ahead)));
  const noun = day && NOUN.test(left);
  if (noun && tense !== 'future') return other < 0 || last(OTHER, left.slice(Math.max(0, left.search(NOUN)))) < 0;
  return false;
}

/** The words behind, to the end of the clause: a comma directly after the date or inside a name's title is passed over. */
function rightOf(text: string, end: number, to: number): string {
  const right = text.slice(end, Math.min(to, end + WINDOW));
  const quote = right.indexOf('"');
  return quote >= 0 ? right.slice(0, quote) : right;
}
