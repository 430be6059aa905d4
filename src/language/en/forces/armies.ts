import type { ArticleView, CountAttribution, ResolvedForce } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { theatre } from '../places/context.js';
import { countryByCode } from '../places/countries.js';
import { describeSource } from '../speakers/index.js';
import { homeCountry, openingCountry, prominence } from './carried.js';
import type { ForceMention } from './mentions.js';
import { FORCE_NOUNS } from './nouns.js';
import { speakerForce } from './sides.js';
import { verbAfter } from './words.js';

/* Armies without a name: the speaker's own, the story's. */

const ARMY = /^(?:army|military|navy|police|government|ministry|forces)$/;
const NATIONAL = /^(?:army|military|navy|forces)$/;
const GOVERNMENT = /^(?:army|military|navy|government|ministry)$/;
/** "the National Defence Force" */
const BEFORE_FORCE = /^(?:defence|defense|air)$/;
const BEFORE_ARMY = /^(?:the|security|armed|government|defence|defense|national|air|of)$/;

/** "the army", "the security forces", "the military" without a name: those of the country that the story is at home in. `soldiers`: the counted are a state's, so that its named ministry may speak of them. */
export function ownArmy(
  view: ArticleView,
  sentence: Sentence,
  attribution: CountAttribution | null,
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  soldiers: boolean,
  at: number,
  end: number,
): ResolvedForce | null {
  for (let i = Math.max(0, at - 14); i < tokens.length && i <= end + 10; i++) {
    if (
      !(ARMY.test(tokens[i]!.lower) ? BEFORE_ARMY : BEFORE_FORCE).test(tokens[i - 1]?.lower ?? '') ||
      !(ARMY.test(tokens[i]!.lower) || tokens[i]!.text === 'Force') ||
      Math.abs(i - at) > 14 ||
      i > end + 10 ||
      (!soldiers && mentions.some((m) => m.kind !== 'place' && m.first < i && i - m.next <= 3 && i >= m.next - 1))
    )
      continue;
    const home =
      (GOVERNMENT.test(tokens[i]!.lower) ? openingCountry(view, sentence) : null) ??
      (NATIONAL.test(tokens[i]!.lower) && tokens[i - 1]!.lower !== 'security'
        ? speakerCountry(view, attribution)
        : null) ??
      homeCountry(view);
    return home ? { force: home, rule: 'home' } : null;
  }
  return null;
}

/** Share of the story's most named force that a speaker's own has to reach. */
const NAMED = 0.2;

/** The country of a speaker who holds an office of a state, where the story names that country's forces at least so much; null otherwise. */
function speakerCountry(view: ArticleView, attribution: CountAttribution | null): Force | null {
  if (!attribution?.source) return null;
  const { kind, country: code } = describeSource(view, attribution.source, []).speaker;
  const country = code && kind !== 'outlet' ? countryByCode(code) : null;
  return country && prominence(view, country.demonym) >= NAMED
    ? { name: country.demonym, country: country.code }
    : null;
}

/** "We have lost 40 men", "12 of our soldiers": the speaker's own. */
export function ourForce(
  view: ArticleView,
  sentence: Sentence,
  attribution: CountAttribution | null,
  tokens: readonly Token[],
  at: number,
  end: number,
  lost: boolean,
): ResolvedForce | null {
  let ours = false;
  for (let i = Math.max(0, at - 6); i < end + 4 && i < tokens.length && !ours; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'their' && /^(?:comrades|brothers)$/.test(tokens[i + 1]?.lower ?? '')) ours = true;
    else if (lower === 'our' || lower === 'my') ours = forceNounAfter(tokens, i + 1, end);
    else if (lower === 'us') ours = i >= end && tokens[i - 1]!.lower === 'of';
    else if (/^(?:he|she|it)$/.test(lower) && i < at && i > 0)
      ours =
        attribution?.cue !== null &&
        attribution?.cue !== undefined &&
        tokens[i - 1]!.end === attribution.cue.end &&
        loses(tokens, i + 1, at);
    else if (lower === 'we' && i < at)
      ours =
        (verbAfter(tokens, i + 1, at) === 'own' && (OWNED.test(tokens[at - 1]!.lower) || loses(tokens, i + 1, at))) ||
        (!lost && stands(tokens, i + 1, at));
  }
  const force = ours
    ? (speakerForce(view, attribution) ?? governments(view, attribution) ?? openingCountry(view, sentence))
    : null;
  return force ? { force, rule: 'speaker' } : null;
}

/** "we may stand below 5,000", "we are down to 130", "we come to 5,500": how many the speakers are. */
function stands(tokens: readonly Token[], from: number, to: number): boolean {
  let verb = false;
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (STAND.test(lower)) verb = true;
    else if (kind === 'punct' ? lower !== "'" : !(MODAL.test(lower) || (verb && TO_LEVEL.test(lower)))) return false;
  }
  return verb;
}

const STAND =
  /^(?:are|'re|were|be|been|stand|stood|come|came|go|went|get|got|number|remain|stay|fall|fell|rise|rose|grow|grew|need|have|had|'ve)$/;
const MODAL =
  /^(?:may|might|will|would|could|can|shall|should|must|'ll|'d|now|already|still|also|then|soon|never|not|only|just)$/;
const TO_LEVEL =
  /^(?:at|to|below|above|under|over|near|down|up|back|about|some|around|roughly|nearly|almost|by|only|just|with|left|here|there)$/;

/** "gave up two hills and 90 men". */
function loses(tokens: readonly Token[], from: number, to: number): boolean {
  let lost = false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'punct') return false;
    if (/^(?:lost|lose)$/.test(tokens[i]!.lower)) lost = true;
  }
  return lost;
}

/** The army of the country that the story plays in, where the source is one of its soldiers or on its government's side. */
function governments(view: ArticleView, attribution: CountAttribution | null): Force | null {
  const source = attribution?.source;
  const words = source ? view.text.slice(source.start, source.end + 40) : '';
  return /\b(?:government|army|security)\b/.test(words) ? (placeCountry(view) ?? homeCountry(view)) : null;
}

/** Directly before the number in "we lost 40", "we have about 900". */
const OWNED =
  /^(?:are|were|number|have|lost|mourn|mourned|buried|sent|deployed|had|keep|about|some|around|only|roughly|nearly)$/;

/** The country that the story plays in. */
export function placeCountry(view: ArticleView): Force | null {
  const code = theatre(view)?.country;
  const country = code ? countryByCode(code) : null;
  return country ? { name: country.demonym, country: country.code } : null;
}

/** A personnel noun within the words after a pronoun. */
export function forceNounAfter(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < from + 4 && i < Math.max(end, from + 3) && i < tokens.length; i++)
    if (FORCE_NOUNS.has(tokens[i]!.lower)) return true;
  return false;
}
