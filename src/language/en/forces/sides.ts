import type { ArticleView, CountAttribution } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { countryByCode, countryOf } from '../places/countries.js';
import { describeSource } from '../speakers/index.js';
import { homeCountry, nationOf, story } from './carried.js';
import { NEVER } from './clause.js';
import { sideOfNoun } from './fit.js';
import { forceMentions } from './mentions.js';
import type { Found } from './phrase.js';
import { namedForce } from './table.js';

/* The sides of a story: the speaker's own, the enemy's, and rebels without a name. */

/** Those who belong to no force, whatever their country. */
const WATCHERS =
  /\b(?:media|press|newspapers?|papers?|tabloids?|television|channels?|outlets?|bloggers?|journalists?|reporters?|correspondents?|analysts?|experts?|researchers?|historians?|think tanks?|institute|observatory|panel|commission|inquiry|residents|witnesses)\b/i;

/** The force that a speaker belongs to, by the office or the words that name the source: a state's, or an armed group. */
export function speakerForce(view: ArticleView, attribution: CountAttribution | null): Force | null {
  const source = attribution?.source;
  if (!source) return null;
  const { speaker } = describeSource(view, source, []);
  if (speaker.kind === 'outlet' || WATCHERS.test(view.text.slice(source.start, source.end))) return null;
  const group = namedForce(speaker.organization ?? speaker.name);
  if (group && !group.mission) return { name: group.name, country: group.country };
  const sentence = view.sentenceAt(source.start);
  const tokens = sentence ? view.tokens(sentence) : [];
  const named = sentence
    ? forceMentions(view, sentence).filter(
        ({ first, next, kind, loose }) =>
          tokens[first]!.start >= source.start &&
          tokens[next - 1]!.end <= source.end + 3 &&
          kind !== 'mission' &&
          !loose,
      )
    : [];
  const own = named.find(({ nation }) => !nation) ?? null;
  if (own) return { name: own.name, country: own.country };
  const listed = speaker.country ? countryByCode(speaker.country) : null;
  if (listed) return { name: listed.demonym, country: listed.code };
  return named[0] ? nationOf(named[0]) : null;
}

const ENEMY = /^(?:enemy|enemies|foe|foes|aggressors?|occupiers?|invaders?|adversary)$/;

/** "290 enemy soldiers", "the enemy lost 40". */
export function hostile(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = Math.max(0, at - 8); i < end + 3 && i < tokens.length; i++)
    if (ENEMY.test(tokens[i]!.lower)) return true;
  return false;
}

/** The enemy of a side: the force that the story names most beside it. */
export function enemyOf(view: ArticleView, self: Force | null): Found | null {
  const own = self ?? homeCountry(view);
  const found = story(view, ({ kind, name }) => (kind === 'mission' || name === own?.name ? NEVER : 0));
  return found ? { ...found, rule: 'enemy' } : null;
}

const SERVED = Symbol('armies served abroad');
/** "serve in the Russian army", "signed up with Ukrainian forces". */
const SERVICE =
  /\b(?:serv(?:e|es|ed|ing)|f(?:ight|ights|ighting|ought)|join(?:s|ed|ing)?|enlist(?:s|ed|ing)?|recruit(?:s|ed|ing)?|signed|hired|now|volunteer(?:s|ed)?|died) (?:up |on )?(?:in |for |with |by |into |to |under )?(?:the )?(\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)?)(?:'s)? (?:army|armed forces|military|forces|ranks|uniform|side|war)\b/gu;
const FOREIGNERS =
  /\b(?:mercenar(?:y|ies)|nationals|citizens|recruits|recruiters?|foreign fighters|foreigners|migrants|veterans|retired|retirees|former soldiers|ex-soldiers|ex-servicemen|visas?)\b/i;
const FOREIGN =
  /\b(?:mercenar(?:y|ies)|foreign fighters|foreigners|nationals|migrants|visas?|retired (?:personnel|soldiers|service\p{L}+)|former soldiers|ex-soldiers|ex-service\p{L}+)\b/iu;

/** Names of the armies in which the story's people serve abroad: "288 retired Chadians in the Malian army" are no Malians. */
export function servedAbroad(view: ArticleView): ReadonlySet<string> {
  return view.memo(SERVED, () => {
    const served = new Set<string>();
    const text = view.text.slice(view.article.start, view.article.end);
    if (!FOREIGNERS.test(text)) return served;
    // Recruits and veterans may be the army's own people; foreigners are not.
    const home = FOREIGN.test(text) ? null : homeCountry(view)?.name;
    for (const [, name] of text.matchAll(SERVICE)) {
      const country = countryOf(name!);
      if (country && country.demonym !== home) served.add(country.demonym);
    }
    return served;
  });
}

const PERSON =
  /^(?:nationals?|citizens?|recruits?|personnel|volunteers?|mercenar(?:y|ies)|veterans?|men|women|foreigners|retirees|people|youths|migrants|students|compatriots|countrymen|others|reservists)$/;

/** Whether a count can be of people who serve in another nation's army: "288 retired personnel", "300 former soldiers", a number alone; no plain soldiers. */
export function foreignServants(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (/^(?:former|retired|ex)$/.test(tokens[i]!.lower)) return true;
  const last = tokens[end - 1]!;
  return last.kind === 'number' || PERSON.test(last.lower);
}

const REBELS = Symbol('rebels without a name');
const REBEL =
  /\b(?:insurgents|rebels|militants|terrorists|jihadists|guerrillas|mutineers|separatists|gunmen|attackers|bandits|extremists|islamists|putschists)\b/gi;

/** What the article calls fighters whom no name tells ("insurgents"): the word that it uses most; null where it has none. */
export function rebels(view: ArticleView): string | null {
  return view.memo(REBELS, () => {
    const counts = new Map<string, number>();
    for (const [word] of view.text.slice(view.article.start, view.article.end).matchAll(REBEL))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    let best: string | null = null;
    for (const [word, count] of counts) if (best === null || count > counts.get(best)!) best = word;
    return best;
  });
}

/** The group noun that a sentence opens with ("The attackers, who rode motorcycles, ..."); null for any other subject. */
export function rebelSubject(tokens: readonly Token[]): boolean {
  for (let i = 0; i < 4 && i < tokens.length; i++) if (sideOfNoun(tokens[i]!.lower) === 'group') return true;
  return false;
}
