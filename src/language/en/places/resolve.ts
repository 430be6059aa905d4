import type { ArticleView, CountAttribution, CountMention, ResolvedPlace } from '../../../model/analysis.js';
import type { Basis, Force, Place, Relation, Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { type Chosen, choose, ownPlace } from './choose.js';
import { sameSentencePlace, theatre, turnBefore } from './context.js';
import { type Country, countryAt, countryByCode } from './countries.js';
import { placesAround, type Settled } from './evidence.js';
import type { PlaceMention } from './mentions.js';
import { sectionOf } from './sections.js';
import { placeByName } from './table.js';
import { weightiest } from './weigh.js';
import { indexAt } from './window.js';

/* Where the counted people are, are going or were hit: the mention of the count's own sentence that fits best, else its context. */

const NOWHERE: ResolvedPlace = { place: null, rule: 'none' };
const MAX_DEPTH = 6;
/** Paragraphs over which a count keeps the place of the one before. */
const FAR = 1;

/**
 * The place of one count. Basis `stated` where its own sentence names it, `resolved` where "there", the antecedent count, the
 * sentences before or the story's theatre give it. `place` is null where nothing settles it; an army's strength has only a stated place.
 */
export function placeOf(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution,
  force: Force | null = null,
): ResolvedPlace {
  const found = resolve(view, count, attribution, force, 0);
  settledOf(view).push({ count, place: found.place, stated: found.place?.basis === 'stated' });
  return found;
}

const SETTLED = Symbol('places of the counts so far');
const settledOf = (view: ArticleView): Settled[] => view.memo(SETTLED, () => []);

function resolve(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution,
  force: Force | null,
  depth: number,
): ResolvedPlace {
  const tokens = view.tokens(count.sentence);
  const best = choose(view, count, attribution, tokens);
  const homeward = best !== null && count.status === 'withdrawn' && best.relation === 'toward';
  if (homeward && (count.antecedent ?? count.partOf)) {
    const taken = resolve(view, (count.antecedent ?? count.partOf)!, attribution, force, depth + 1);
    if (taken.place && depth < MAX_DEPTH)
      return { place: { ...taken.place, relation: 'from', basis: 'resolved' }, rule: 'antecedent' };
  }
  if (best && best.mention.kind !== 'generic') {
    return {
      place: placeFrom(best.mention, best.relation, 'stated', best.within),
      rule: `stated:${best.mention.preposition}`,
    };
  }
  const soil = best && OWN_SOIL.test(best.mention.text) ? firstCountry(tokens, best.mention.first) : null;
  if (best && soil)
    return {
      place: {
        name: soil.name,
        country: soil.code,
        within: [],
        relation: best.relation,
        text: best.mention.text,
        basis: 'stated',
      },
      rule: 'own-soil',
    };
  if (best) {
    const earlier =
      // "France in its former colony": not in France.
      (/\bcolony$/.test(best.mention.text) ? theatre(view) : null) ??
      sameSentencePlace(view, count.sentence, best.mention.start) ??
      weightiest(placesAround(view, count, settledOf(view), force?.country ?? null))?.mention ??
      theatre(view);
    const own = ownPlace(best.mention);
    if (own && !(earlier && DEMONSTRATIVE.test(best.mention.text))) return featurePlace(view, best, own, earlier);
    if (earlier) return { place: anaphor(view, best, earlier), rule: 'anaphor' };
  }
  const whole = count.status === 'strength' || (best === null && armySize(tokens, indexAt(tokens, count.start)));
  if (whole && !count.partOf) return NOWHERE;
  if (depth < MAX_DEPTH) {
    const earlier = count.antecedent ?? count.partOf;
    const near = earlier && (earlier === count.partOf || count.sentence.paragraph - earlier.sentence.paragraph <= FAR);
    if (near && earlier !== count) {
      const taken = resolve(view, earlier, attribution, force, depth + 1);
      if (taken.place && taken.place.relation !== 'not_in')
        return {
          place: { ...taken.place, relation: relationFor(count.status, taken.place.relation), basis: 'resolved' },
          rule: 'antecedent',
        };
    }
  }
  if (whole) return NOWHERE;
  const around = weightiest(placesAround(view, count, settledOf(view), force?.country ?? null));
  if (around) {
    const { mention } = around;
    return { place: placeFrom(mention, relationFor(count.status, mention.relation), 'resolved'), rule: around.rule };
  }
  const section = sectionOf(view, count.sentence);
  if (section)
    return section.place
      ? {
          place: {
            name: section.place.name,
            country: section.place.country,
            within: section.place.within,
            relation: relationFor(count.status, 'in'),
            text: section.place.name,
            basis: 'resolved',
          },
          rule: 'section',
        }
      : NOWHERE;
  const story = theatre(view);
  // "Separately, ...": elsewhere in the same country.
  const country = story && turnBefore(view, count.sentence) > 0 ? countryByCode(story.country ?? '') : null;
  if (story && country) {
    const { name, code } = country;
    const relation = relationFor(count.status, 'in');
    return {
      place: { name, country: code, within: [], relation, text: story.text, basis: 'resolved' },
      rule: 'theatre',
    };
  }
  if (story) return { place: placeFrom(story, relationFor(count.status, 'in'), 'resolved'), rule: 'theatre' };
  return NOWHERE;
}

const OWN_SOIL = /^(?:its|their) (?:own )?(?:soil|territory|land)$/i;

/** "Norway, which has 300 Danes on its soil": the country that the sentence opens with. */
function firstCountry(tokens: readonly Token[], before: number): Country | null {
  for (let i = 0; i < before; i++) {
    const found = countryAt(tokens, i);
    if (found) return found.value;
  }
  return null;
}

const ARMED = /^(?:army|military|navy|forces|bundeswehr|regulars)$/;
const NUMBERS =
  /^(?:numbers|numbered|shrunk|shrank|counts|totals|totalled|totaled|swelled|swollen|dwindled|comprises|consists)$/;

/** "The army numbers 850,000": its whole size is nowhere. */
function armySize(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 8; i--) {
    if (!NUMBERS.test(tokens[i]!.lower)) continue;
    for (let j = i - 1; j >= 0 && j > i - 4; j--) if (ARMED.test(tokens[j]!.lower)) return true;
    return false;
  }
  return holdsAll(tokens, at);
}

const HELD = /^(?:has|have|had|to|with|counts|fields|musters|boasts|keeps|maintains)$/;
const WHOLE = /^(?:army|military|navy|forces|guards?|regulars|legion|militia|wing|police|gendarmerie|armies)$/;

/** "The army has 5,100 soldiers", "the guards have 190,000 members": of a whole force that the words put nowhere. */
function holdsAll(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    i > at - 6 &&
    /^(?:some|about|around|nearly|only|now|still|over|than|more|between|least|at|down|is|was|are|were|be|said|believed|estimated|up)$/.test(
      tokens[i]!.lower,
    )
  )
    i--;
  if (!HELD.test(tokens[i]?.lower ?? '')) return false;
  for (let j = i - 1; j >= 0 && j > i - 4; j--) if (WHOLE.test(tokens[j]!.lower)) return true;
  return false;
}

/** What "there", "the country", "the province" mean after a place: itself, its country, the province that it lies in. */
function anaphor(view: ArticleView, best: Chosen, earlier: PlaceMention): Place {
  const place = placeFrom(earlier, best.relation, 'resolved');
  const noun = best.mention.text.toLowerCase().split(/\s+/).at(-1)!;
  if (/^(?:country|nation|colony)$/.test(noun)) {
    const code = place.country ?? theatre(view)?.country;
    const country = code ? countryByCode(code) : null;
    return country
      ? {
          name: country.name,
          country: country.code,
          within: [],
          relation: place.relation,
          text: best.mention.text,
          basis: 'resolved',
        }
      : place;
  }
  if (/^(?:province|region|governorate|oblast|state)$/.test(noun) && place.within.length > 1 && !place.parts)
    return { ...place, name: place.within[0]!, within: place.within.slice(1), text: best.mention.text };
  return { ...place, text: best.mention.text };
}

/** "the airport" inside the place last named; a border is that of the place: "southern border of Belarus". */
function featurePlace(view: ArticleView, best: Chosen, own: string, earlier: PlaceMention | null): ResolvedPlace {
  // "the base", "the battlefield": the place around names it, so that equal statements meet.
  if (earlier && !own.includes(' ')) {
    const rest = view.text.slice(best.mention.end, best.mention.end + 16);
    const part = /^ of (?!the (?:country|nation))/.test(rest) ? undefined : PARTS.get(own);
    const country = part && earlier.country ? countryByCode(earlier.country) : null;
    const around = placeFrom(earlier, best.relation, 'resolved');
    if (!country) return { place: around, rule: 'anaphor' };
    const name = `${part} ${country.name}`;
    return {
      place: {
        ...around,
        name: placeByName(name)?.name ?? name,
        within: [country.name],
        text: best.mention.text,
        basis: 'stated',
      },
      rule: 'part',
    };
  }
  const place = placeFrom(best.mention, best.relation, 'stated', earlier);
  if (!earlier || !/(?:border|borders|frontier)$/.test(own)) return { place: { ...place, name: own }, rule: 'feature' };
  if (/border|frontier/i.test(earlier.name))
    return { place: placeFrom(earlier, best.relation, 'resolved'), rule: 'anaphor' };
  return { place: { ...place, name: `${own} of ${earlier.name}` }, rule: 'feature' };
}

/** Parts of the country that the story is in. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'].map(
    (word) => [word, `${word}ern`] as [string, string],
  ),
  ['centre', 'central'],
  ['center', 'central'],
]);
const DEMONSTRATIVE = /^(?:this|that|these|those)\b/i;

function placeFrom(mention: PlaceMention, relation: Relation, basis: Basis, within?: PlaceMention | null): Place {
  const enclosing =
    within && within.parts.length === 0 && mention.within.length === 0
      ? [within.name, ...within.within]
      : mention.within;
  const { name, parts, text } = mention;
  const country = mention.country ?? within?.country ?? null;
  return parts.length > 0
    ? { name, country, within: enclosing, parts, relation, text, basis }
    : { name, country, within: enclosing, relation, text, basis };
}

function relationFor(status: Status, given: Relation): Relation {
  if (given === 'near' || given === 'not_in') return given;
  if (status === 'withdrawn') return 'from';
  if (status === 'en_route') return 'toward';
  if (status === 'planned' || status === 'possible') return given === 'toward' ? 'toward' : 'in';
  return 'in';
}
