import type { ArticleView } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { type CountryVia, countryAt, countryByCode, countryFirstWords } from '../places/countries.js';
import { DIRECTIONS, PREPOSITIONS } from '../places/geo-words.js';
import { peopleAt, peopleFirstWords } from '../places/peoples.js';
import { wordKey } from '../places/phrases.js';
import { bodyAfter, figureOf, nounAfter, officeAfter, ranked } from './after-name.js';
import { type Side, sideOfGroup, sideOfNoun } from './fit.js';
import { endsGroupName, groupNameAt } from './group-names.js';
import { isRuler, rulerAt, rulerOf } from './leaders.js';
import { type LearnedNames, learnedNames } from './learned.js';
import { FORCE_NOUNS } from './nouns.js';
import { beginsOwnForce, forceFirstWords, LOWER, namedForceAt } from './table.js';
import { GIVES } from './words.js';

/**
 * `office`: a government or official that speaks ("Seoul's spy agency", "Russian officials"); `noun`: an adjective, country or group with a personnel noun ("Russian troops", "Turkey's army"); `people`: "Russians"; `named`: a group or mission;
 * `adjective`: a bare demonym; `country`: a country or capital that acts; `place`: a country after a locative preposition.
 */
export type ForceKind = 'noun' | 'people' | 'named' | 'mission' | 'adjective' | 'country' | 'place' | 'office';

/** Words of a sentence that name a force or the country of one; token indexes into `view.tokens(sentence)`. */
export interface ForceMention {
  name: string;
  country: string | null;
  kind: ForceKind;
  first: number;
  next: number;
  /** "Russia's": a possessive follows. */
  possessive: boolean;
  /** True for the name of a state or its forces, listed or learned. */
  nation: boolean;
  /** Whose people it can be: a state's, an armed group's; null for either. */
  side: Side;
  /** "Iran-backed", "Taliban-linked": names the force only where the phrase names no other. */
  loose: boolean;
}

/** A force that no words of the sentence name, as one that they could. */
export const mentionOf = ({ name, country }: Force): ForceMention => ({
  name,
  country,
  kind: 'named',
  first: 0,
  next: 1,
  possessive: false,
  nation: country !== null,
  side: country !== null ? 'state' : null,
  loose: false,
});

type Bare = Omit<ForceMention, 'side' | 'loose'>;

/** Who is named, before the words around it tell more. */
interface Named {
  name: string;
  country: string | null;
  nation?: boolean;
}

/** One literal: all mentions are of one shape, which a spread of parts would not give them. */
const bare = (named: Named, kind: ForceKind, first: number, next: number, possessive = false): Bare => ({
  name: named.name,
  country: named.country,
  nation: named.nation ?? (named.country !== null && kind !== 'mission'),
  kind,
  first,
  next,
  possessive,
});

const MEMO = Symbol('force mentions');

/** Forces named in the sentence, in order. Made once a sentence. */
export function forceMentions(view: ArticleView, sentence: Sentence): ForceMention[] {
  const kept = view.memo(MEMO, () => new Map<number, ForceMention[]>());
  let found = kept.get(sentence.start);
  if (!found) {
    found = scan(view.tokens(sentence), learnedNames(view), koreas(view), view.article.datelinePlace);
    kept.set(sentence.start, found);
  }
  return found;
}

function scan(
  tokens: readonly Token[],
  learned: LearnedNames,
  korea: boolean,
  dateline: { start: number; end: number } | null,
): ForceMention[] {
  const found: ForceMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !(token.cap || SMALL.has(token))) {
      i++;
      continue;
    }
    const ends = endsGroupName(token.text);
    const taught = token.cap ? learned.at(tokens, i) : null;
    if (!ends && !taught && !BEGINS.has(token) && !RULER.has(token)) {
      i++;
      continue;
    }
    const named =
      mentionAt(tokens, i, taught) ??
      ofRuler(tokens, i) ??
      officeOfRuler(tokens, i) ??
      (ends ? group(tokens, i) : null) ??
      (korea ? northOrSouth(tokens, i) : null);
    if (named) {
      if (ofNature(tokens, i, named)) {
        i = named.next;
        continue;
      }
      if (VAGUE.has(named.name) && named.kind !== 'noun') {
        i = named.next;
        continue;
      }
      const mention = completed(tokens, named);
      // "Syrian Salvation Front": the people is a word of the name.
      while (found.length > 0 && found[found.length - 1]!.next > mention.first) found.pop();
      const last = found[found.length - 1];
      // "in Estonia, Latvia and Poland": a list goes on as it began.
      if (last?.kind === 'place' && mention.kind === 'country' && listed(tokens, last.next, i)) mention.kind = 'place';
      const { start } = tokens[i]!;
      if ((dateline && start >= dateline.start && start < dateline.end) || opensDateline(tokens, i, mention.next))
        mention.kind = 'place';
      // A line that is a name alone is the publisher's.
      if (posted(tokens, i) || (i === 0 && mention.next === tokens.length)) mention.kind = 'office';
      if (holds(tokens, i, mention.next)) mention.kind = 'place';
      if (said(tokens, i) || (tokens[i - 1]?.text === 'New' && mention.kind !== 'noun')) mention.kind = 'place';
      // "allied with al-Qaeda and the Taliban"
      if (last?.loose && listed(tokens, last.next, mention.first)) mention.loose = true;
      if (last && mention.kind === 'named' && describes(tokens, last, mention)) last.loose = true;
      found.push(mention);
      i = mention.next;
    } else i++;
  }
  return found;
}

/** "the Malian rebel group Red Heron": a people that only describes the group named next. */
function describes(tokens: readonly Token[], people: ForceMention, group: ForceMention): boolean {
  if (people.possessive || (people.kind !== 'noun' && people.kind !== 'adjective') || group.first - people.first > 7)
    return false;
  for (let i = people.first + 1; i < group.first; i++) if (tokens[i]!.kind !== 'word') return false;
  return GROUP.test(tokens[group.first - 1]!.lower);
}

const GROUP =
  /^(?:group|movement|militia|organi[sz]ation|faction|outfit|alliance|party|guerrillas?|rebels|insurgents|militants)$/;

const HYPHENED =
  /^(?:backed|linked|based|trained|supported|supplied|allied|aligned|affiliated|funded|financed|armed|sponsored|equipped|made|built|owned|run|held|controlled|occupied|born|speaking|installed|inspired|friendly|brokered|mediated|imposed|led)$/;

let firstWords: ReadonlySet<string> | null = null;

/** One look-up that settles most capitalised words: whether any name of a force, country or people begins with this one. */
const BEGINS = new WordClass((word) => {
  firstWords ??= new Set([...forceFirstWords(), ...countryFirstWords(), ...peopleFirstWords()]);
  const key = wordKey(word);
  return firstWords.has(key) || beginsOwnForce(key);
});
const RULER = new WordClass(isRuler);
const SMALL = new WordClass((word) => LOWER.test(word));

/** Peoples across borders and blocs: no force by themselves. */
const VAGUE = new Set(['Western', 'Baltic', 'Nordic', 'Scandinavian', 'Latin American', 'Central Asian']);

function completed(tokens: readonly Token[], mention: Bare): ForceMention {
  const { name, country, nation, kind, first, next, possessive } = mention;
  const noun = tokens[next - 1]!.lower;
  const loose =
    tied(tokens, first) ||
    (tokens[next]?.text === '-' &&
      HYPHENED.test(tokens[next + 1]?.lower ?? '') &&
      !(
        tokens[next + 1]!.lower === 'led' &&
        // "Kurdish-led forces" are called after those who lead them.
        (kind === 'mission' || FORCE_NOUNS.has(tokens[next + 2]?.lower ?? ''))
      )) ||
    // "his Iraqi counterpart": a guest.
    (kind === 'adjective' && /^counterparts?$/.test(tokens[next]?.lower ?? ''));
  let side: Side = 'state';
  if (kind === 'named') side = country ? 'state' : sideOfGroup(name);
  else if (kind === 'office' && !nation) side = sideOfGroup(name);
  else if (kind === 'noun') {
    const told = sideOfNoun(noun);
    side = told === 'soft' ? null : (told ?? (nation ? 'state' : null));
  } else if (kind === 'mission') side = 'state';
  else if (!nation || (kind !== 'place' && kind !== 'office' && peopleAt(tokens, mention.first))) side = null;
  return { name, country, nation, kind, first, next, possessive, side, loose };
}

/** "militants tied to al-Qaeda", "an offshoot of al-Qaeda", "backed by Chad": those behind others. */
function tied(tokens: readonly Token[], first: number): boolean {
  const i = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const link = tokens[i]?.lower ?? '';
  const word = tokens[i - 1]?.lower ?? '';
  if (link === 'to' || link === 'with')
    return /^(?:tied|ties|linked|links|affiliated|allied|aligned|connected|allegiance|sympathetic)$/.test(word);
  if (link === 'of') return /^(?:offshoot|affiliate|branch|wing|splinter|arm)$/.test(word);
  return link === 'by' && /^(?:backed|supported|funded|financed|inspired|sponsored|armed|equipped)$/.test(word);
}

const KOREA = Symbol('article of the Koreas');
const koreas = (view: ArticleView): boolean =>
  view.memo(KOREA, () => {
    return /North Korea|Pyongyang|DPRK|Seoul|Kim Jong/.test(view.text);
  });

/** "said a Western adviser": a name after a verb of speech speaks. */
function said(tokens: readonly Token[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && j > i - 4 && /^(?:a|an|the|one|another|senior|former|top)$/.test(tokens[j]!.lower)) j--;
  return j >= 0 && j < i - 1 && /^(?:said|says|added|told|according)$/.test(tokens[j]!.lower);
}

/** "ambassador to the UN", "adviser at NATO". */
function posted(tokens: readonly Token[], i: number): boolean {
  let j = i - 1;
  if (tokens[j]?.lower === 'the') j--;
  return (
    /^(?:to|at|with)$/.test(tokens[j]?.lower ?? '') &&
    /^(?:ambassadors?|envoys?|representatives?|delegates?|missions?|counsellor|spokes(?:man|woman|person))$/.test(
      tokens[j - 1]?.lower ?? '',
    )
  );
}

/** "in Hamas prisons", "from the camps of": where people are held. */
function holds(tokens: readonly Token[], i: number, next: number): boolean {
  const noun = tokens[next]?.lower === "'s" ? next + 1 : next;
  return (
    /^(?:in|at|from)$/.test(tokens[i - 1]?.lower ?? '') &&
    /^(?:prisons?|jails?|camps?|custody|hands|captivity|detention|territory|strongholds?|cells)$/.test(
      tokens[noun]?.lower ?? '',
    )
  );
}

function listed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to === from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|the)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** "BANGKOK - ", "UNITED NATIONS (AP) \u2014": capitals at the head of a sentence before a dash or bracket. */
function opensDateline(tokens: readonly Token[], i: number, next: number): boolean {
  if (i > 0 || tokens[0]!.text !== tokens[0]!.text.toUpperCase()) return false;
  const after = tokens[next]?.text;
  return after === '-' || after === '\u2013' || after === '\u2014' || after === '(';
}

function group(tokens: readonly Token[], i: number): Bare | null {
  const named = groupNameAt(tokens, i);
  if (!named) return null;
  const people = nounAfter(tokens, named.next);
  const possessive = tokens[named.next]?.lower === "'s";
  const whole = { name: named.name, country: null };
  return bare(whole, 'named', named.first, people > 0 ? people : named.next, possessive);
}

/** "the North", "the South's": the Koreas, in an article about them; not "the North of", "the North Sea". */
function northOrSouth(tokens: readonly Token[], i: number): Bare | null {
  const token = tokens[i]!;
  if (!(token.text === 'North' || token.text === 'South') || tokens[i - 1]?.lower !== 'the') return null;
  const after = tokens[i + 1];
  if (after?.cap || after?.lower === 'of' || after?.text === '-') return null;
  const country = countryByCode(token.text === 'North' ? 'KP' : 'KR')!;
  const possessive = after?.lower === "'s";
  const noun = possessive ? nounAfter(tokens, i + 2) : 0;
  const named = { name: country.demonym, country: country.code };
  return noun > 0 ? bare(named, 'noun', i, noun) : bare(named, 'country', i, i + 1, possessive);
}

function mentionAt(tokens: readonly Token[], i: number, taught: ReturnType<LearnedNames['at']>): Bare | null {
  const group =
    namedForceAt(tokens, i) ??
    (taught?.value.via === 'group' ? { value: { ...taught.value, mission: false }, next: taught.next } : null);
  const nation: { value: Nation; next: number } | null =
    countryAt(tokens, i) ??
    (taught && taught.value.via !== 'group'
      ? {
          value: { ...taught.value, demonym: taught.value.name, code: taught.value.country, via: taught.value.via },
          next: taught.next,
        }
      : null);
  const people = peopleAt(tokens, i);
  if (group && (!nation || group.next >= nation.next)) {
    const { mission } = group.value;
    const possessive = tokens[group.next]?.lower === "'s" || tokens[group.next]?.text === "'";
    const people = nounAfter(tokens, group.next);
    const kind: ForceKind = bodyAfter(tokens, group.next) ? 'office' : mission ? 'mission' : 'named';
    return bare(group.value, kind, i, people > 0 ? people : group.next, possessive);
  }
  if (people && (!nation || people.next > nation.next)) {
    const noun = nounAfter(tokens, people.next);
    // "European Russia", "Arab Salvia": a part of a country.
    if (noun === 0 && !people.value.people && countryAt(tokens, people.next)?.value.via === 'name') return null;
    const kind: ForceKind = noun > 0 ? 'noun' : people.value.people ? 'people' : 'adjective';
    return bare(people.value, kind, i, noun > 0 ? noun : people.next);
  }
  if (!nation) return null;
  const { value, next } = nation;
  const named = { name: value.demonym, country: value.code, nation: true };
  const possessive = tokens[next]?.lower === "'s" || (tokens[next]?.text === "'" && !tokens[next]!.spaced);
  if (value.via === 'demonym') {
    if (value.people) return bare(named, 'people', i, next, possessive);
    const both = pair(tokens, next);
    const noun = nounAfter(tokens, both ? both.next : next);
    if (both && noun > 0) return bare({ name: `${value.demonym} and ${both.name}`, country: null }, 'noun', i, noun);
    if (noun > 0) return bare(named, 'noun', i, noun);
    return bare(named, ranked(tokens, next) || officeAfter(tokens, next) ? 'office' : 'adjective', i, next, possessive);
  }
  let at = i - 1;
  while (at > 0 && (tokens[at]!.lower === 'the' || DIRECTIONS.has(tokens[at]!.lower) || peopleAt(tokens, at))) at--;
  const before = tokens[at];
  const placed =
    before?.kind === 'word' &&
    ((PREPOSITIONS.has(before.lower) && !/^(?:from|for|against|by|with)$/.test(before.lower)) ||
      (before.lower === 'of' && tokens[at - 1]?.lower === 'out') ||
      (before.lower === 'with' && /^(?:border|frontier|boundary)$/.test(tokens[at - 1]?.lower ?? '')) ||
      (before.lower === 'for' && BOUND.test(tokens[at - 1]?.lower ?? '')));
  const noun = nounAfter(tokens, possessive ? next + 1 : next);
  // "the Chad peacekeeping force", "the Chad mandate": where it serves.
  if (value.via === 'name' && !possessive && SERVED.test(tokens[next]?.lower ?? ''))
    return bare(named, 'place', i, next);
  if (
    noun > 0 &&
    // "Georgia 169 soldiers", but "in Georgia 169 soldiers".
    !(placed && !possessive && tokens[next]?.kind === 'number') &&
    (possessive || !GIVES.test(tokens[i - 1]?.lower ?? '')) &&
    (possessive || value.via === 'abbreviation' || value.via === 'name')
  )
    return bare(named, 'noun', i, noun);
  if (
    /^(?:news|post|times|herald|today|tribune|point|daily|courier|gazette|journal|mail|express|observer|chronicle|sentinel|guardian|star|mirror|monitor)$/.test(
      tokens[next]?.lower ?? '',
    ) &&
    tokens[next]!.cap
  )
    return bare(named, 'place', i, next, possessive);
  if (officeAfter(tokens, possessive ? next + 1 : next) || (possessive && figureOf(tokens, next + 1)))
    return bare(named, 'office', i, next, possessive);
  return bare(named, placed ? 'place' : 'country', i, next, possessive);
}

/** "Kim's troops". */
function ofRuler(tokens: readonly Token[], i: number): Bare | null {
  const code = rulerAt(tokens, i);
  const country = code ? countryByCode(code) : null;
  const noun = country ? nounAfter(tokens, i + 2) : 0;
  return country && noun > 0 ? bare({ name: country.demonym, country: country.code }, 'noun', i, noun) : null;
}

/** "President Ann Doe", where rows tell of which country. */
function officeOfRuler(tokens: readonly Token[], i: number): Bare | null {
  const titled =
    TITLE.test(tokens[i - 1]?.lower ?? '') || (tokens[i - 1]?.cap && TITLE.test(tokens[i - 2]?.lower ?? ''));
  const country = titled ? countryByCode(rulerOf(tokens[i]!.lower) ?? '') : null;
  return country ? bare({ name: country.demonym, country: country.code }, 'office', i, i + 1) : null;
}
const TITLE = /^(?:president|minister|premier|chancellor|king|emperor)$/;

const BEFORE_NATURE = /^(?:Lake|Mount|Mt|Port|Cape)$/;
const NATURE =
  /^(?:Delta|River|Basin|Lake|Sea|Strait|Straits|Peninsula|Ocean|Channel|Canal|Gulf|Street|Avenue|Road|Square|Desert|Mountains|Hills|Bay)$/;

/** "Lake Chad", "the Sea of Japan", "Niger Delta": waters and streets are nobody's. */
function ofNature(tokens: readonly Token[], i: number, mention: Bare): boolean {
  const before = tokens[i - 1];
  if (before?.cap && BEFORE_NATURE.test(before.text)) return true;
  if (before?.lower === 'of' && /^(?:Sea|Gulf|Bay|Strait|Straits|Horn)$/.test(tokens[i - 2]?.text ?? '')) return true;
  return !mention.possessive && mention.kind !== 'noun' && NATURE.test(tokens[mention.next]?.text ?? '');
}

/** A country, listed or learned. */
interface Nation {
  demonym: string;
  code: string | null;
  via: CountryVia;
  people: boolean;
}

/** "Russian and Belarusian troops". */
function pair(tokens: readonly Token[], at: number): { name: string; next: number } | null {
  if (tokens[at]?.lower !== 'and') return null;
  const second = countryAt(tokens, at + 1);
  return second && second.value.via === 'demonym' && !second.value.people
    ? { name: second.value.demonym, next: second.next }
    : null;
}

const SERVED = /^(?:peacek\p{L}+|mandate|deployment|mission|operation|campaign|conflict|crisis)$/u;
const BOUND = /^(?:leave|leaves|left|leaving|head|headed|heading|bound|sail|sailed|sailing|depart|departed|departing)$/;
