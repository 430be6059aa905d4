/* What speaks for and against a number being one of members of a force, where no rule is sure of it. */

import { namedForceAt } from '../../forces/table.js';
import { countryAt } from '../../places/countries.js';
import { placesOf } from '../../weigh.js';
import { flavourOf } from '../article.js';
import {
  type Candidate,
  LOSSES,
  lastCounted,
  lastForceCount,
  type Memory,
  type SentenceScan,
  size,
} from '../candidate.js';
import { AUXILIARIES, hasWord, VERBS, wordSet } from '../closed.js';
import { MILITARY_WORDS, PLAIN_WORDS } from '../topics.js';
import { CIVIL_LIFE, DEFINITE, PERIODS } from './shared.js';

/** Kinds of evidence, each a number from 0 to 1 for one count. */
export const EVIDENCE = [
  'bias',
  // What stands behind the number.
  'none',
  'men',
  'people',
  'members',
  'soft',
  'police',
  'workers',
  'demonym',
  'plural',
  'singular',
  'civil-noun',
  'state',
  'hard',
  'collective',
  'of-them',
  'of-group',
  'more',
  // What the sentence speaks of.
  'plain',
  'war',
  'war-before',
  'rank',
  'force',
  'nation',
  'enemy',
  'civil',
  'scene',
  'we',
  'they',
  // What is said of the number.
  'lost',
  'loss',
  'moved',
  'have',
  'there',
  'it',
  'label',
  'last-word',
  // What was counted before.
  'same',
  'before',
  'near',
  'civil-before',
  // What the article is about.
  'article',
  'article-strong',
  'borrowed',
  'peaceful',
  'heading',
  // The number itself.
  'small',
  'tens',
  'hundreds',
  'year',
  'thing',
  'people-lost',
  'bracket',
  'of-number',
  'paid',
  'killed-whom',
  'hedged',
  'repeated',
  'definite',
  'verb-behind',
  'measured',
  'rate',
  'listed',
  'civil-life',
  'civil-body',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
const INDEX = placesOf(EVIDENCE);

const MEN = wordSet('men boys lads women guys fellows sons heroes');
const PEOPLE = wordSet('people persons person individuals human souls lives');
const WORKERS = wordSet('workers engineers contractors advisers specialists technicians staff instructors');
const RANKS = wordSet(
  'general generals colonel captain lieutenant major sergeant brigadier admiral marshal corporal commander commanders commandant commodore commando private officer officers veteran deputy-commander chief-of-staff',
);
const ENEMY = wordSet('enemy foe foes adversary invaders occupiers aggressor opponent');
const WE = wordSet('we us our ours');
const THEY = wordSet('they them their');
const LOST = wordSet('lost lose loses losing');
const MOVED = wordSet(
  'deploy deploys deployed deploying deployment send sends sent sending dispatch dispatched station stationed withdraw withdrew withdrawn withdrawing pulled pull train trained training trains recruit recruited recruits enlisted enlist mobilise mobilised mobilize mobilized drafted conscripted reinforce reinforced reinforcements garrisoned commands commanded muster mustered fielded fields armed joined rotate rotated rotation serve serves serving served fight fighting fought guard guards guarding patrol patrols exercise exercises drill drills landed massed',
);
const HAVE = wordSet('has have had with');
const NO_SOLDIERS = wordSet(
  'tanks systems vehicles aircraft rifles missiles drones ships boats houses homes shells rockets guns mortars helicopters planes trucks kilometres kilometers km miles metres meters tonnes tons dollars euros percent seats votes years months days hours targets strikes attacks flights units pieces vessels warships carriers prisons villages towns countries states hostages refugees civilians residents families voters passengers pilgrims farmers students children visitors fans',
);
const IS = wordSet("is was are were 's");
const MONEY = wordSet(
  'paid pay pays earn earns earned salary salaries wage wages cost costs price prices euros dollars billion million budget budgets exporters exports sold sells sales income tax taxes',
);
const CIVIL_BODIES = wordSet(
  'choir club union unions party company companies firm firms ferry mine mines prison prisons jail church parish parliament congress council committee school schools university hospital clinic airline airport airports hotel hotels factory factories museum theatre team teams league festival supermarket parcel football household households embassy consulate exporters court courts bank banks village villagers',
);
const COLONS = wordSet(': - \u2013 \u2014');
const CLOSE = wordSet('. ; ! ,');

/** Tokens on each side of a number that are read for what is said of it. */
const AROUND = 7;

/** All that speaks for or against the candidate, in the order of `EVIDENCE`. */
export function evidenceOf(c: Candidate, scan: SentenceScan, memory: Memory): Float64Array {
  const found = new Float64Array(EVIDENCE.length);
  const put = (name: Evidence, value: number | boolean = 1) => {
    found[INDEX[name]] = Number(value);
  };
  const { words, tokens, view, sentence } = scan;
  const { phrase } = c;
  const head = words[phrase.headTo - 1] ?? '';
  put('bias');
  if (phrase.kind === 'none') put('none');
  else if (phrase.kind === 'soft') {
    const unit = phrase.entry?.unit;
    if (MEN.has(head)) put('men');
    else if (PEOPLE.has(head)) put('people');
    else if (head === 'members' || head === 'personnel') put('members');
    else if (unit === 'police') put('police');
    else if (WORKERS.has(head)) put('workers');
    else put('soft');
  } else if (phrase.kind === 'other') put(/[^s]s$|men$/.test(words[phrase.end - 1] ?? '') ? 'plural' : 'singular');
  else put(phrase.kind === 'civil' ? 'civil-noun' : phrase.kind);
  put('of-them', phrase.ofThem);
  put('of-group', phrase.ofGroup);
  put('more', phrase.more);
  let war = 0;
  let force = false;
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i]!;
    if (PLAIN_WORDS.has(word)) put('plain');
    if (MILITARY_WORDS.has(word)) war++;
    if (RANKS.has(word)) put('rank');
    if (ENEMY.has(word)) put('enemy');
    if (!force && tokens[i]!.cap && namedForceAt(tokens, i)) force = true;
  }
  put('war', Math.min(war, 3) / 3);
  put('force', force);
  const before = view.sentences[sentence.index - 1];
  if (before) {
    let told = 0;
    for (const { lower } of view.tokens(before)) if (MILITARY_WORDS.has(lower)) told++;
    put('war-before', Math.min(told, 3) / 3);
  }
  for (let i = Math.max(0, c.from - AROUND); i < Math.min(tokens.length, phrase.end + 3); i++)
    if (tokens[i]!.cap && countryAt(tokens, i)) put('nation');
  const flavour = flavourOf(view, sentence);
  put('civil', flavour.civil);
  put('scene', flavour.scene);
  const [from, to] = [c.from - AROUND, phrase.end + AROUND];
  put('we', hasWord(words, from, to, WE));
  put('they', hasWord(words, from, to, THEY));
  put('lost', hasWord(words, c.from - 3, c.from, LOST));
  put(
    'loss',
    scan.cues.some((cue) => LOSSES.has(cue.status) && cue.to > from && cue.from < to),
  );
  put('moved', hasWord(words, from, to, MOVED));
  const last = words[c.from - 1] ?? '';
  put('have', HAVE.has(last));
  put('there', IS.has(last) && words[c.from - 2] === 'there');
  put('it', IS.has(last) && words[c.from - 2] === 'it');
  put('label', COLONS.has(last));
  put('last-word', phrase.end >= words.length || CLOSE.has(words[phrase.end]!));
  const same = lastForceCount(memory, sentence, 0) !== null;
  const previous = lastForceCount(memory, sentence, 1) !== null;
  put('same', same);
  put('before', previous && !same);
  put('near', !previous && lastForceCount(memory, sentence, 4) !== null);
  put('civil-before', lastCounted(memory, sentence, 2, true) === 'civil');
  put('article', memory.articleMilitary());
  put('article-strong', memory.articleStrong());
  put('borrowed', memory.borrowed());
  put('peaceful', memory.peaceful());
  put('heading', sentence.heading);
  const n = size(c.number);
  put(n < 10 ? 'small' : n < 100 ? 'tens' : n < 1000 ? 'hundreds' : 'bias');
  put('year', /^1\d\d\d$|^20\d\d$/.test(c.number.text));
  put('thing', hasWord(words, c.from - 8, c.to + 6, NO_SOLDIERS));
  put('people-lost', PEOPLE.has(head) && !flavour.military);
  put('bracket', last === '(');
  put('of-number', last === 'of' || last === 'than' || last === 'to');
  put('paid', hasWord(words, c.from - 9, phrase.end + 6, MONEY));
  put('killed-whom', phrase.kind === 'none' && /^kill(?:ed|ing|s)?$/.test(last));
  put('hedged', c.number.qualifier !== 'exact');
  put('repeated', n > 20 && memory.sizes.has(n));
  put('definite', DEFINITE.has(last));
  const next = words[phrase.end] ?? '';
  put('verb-behind', VERBS.has(next) || AUXILIARIES.has(next));
  put('measured', c.afterMeasure);
  put('rate', /^(?:a|each|per|every)$/.test(next) && PERIODS.has(words[phrase.end + 1] ?? ''));
  put('listed', scan.candidates.length > 3);
  put('civil-life', hasWord(words, 0, words.length, CIVIL_LIFE));
  put('civil-body', hasWord(words, 0, words.length, CIVIL_BODIES));
  return found;
}
