/* What stands behind a cue: where its content begins, and whether the words there can be one. */

import { BASE, PAST, type VerbCue } from './cues.js';
import { holdsFigure, REVISING, TOLLS } from './figures.js';
import type { Line, Phrase } from './phrase.js';
import { headIndex, phraseAfter } from './right-phrase.js';
import { isAdverb, verbish } from './verbs.js';
import { DETERMINERS, OCCASIONS, PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from './words.js';

/** First token of the content behind the verb at `i`: past the addressee, the occasion and the time. */
export function contentStart(line: Line, i: number, cue: VerbCue): number {
  const t = line.tokens;
  let k = i + 1;
  if (cue.family.addressee) {
    const whom = phraseAfter(line, k);
    if (whom) {
      k = whom.last + 1;
      // "told the council there were": an addressee read too far ends before its verb's subject.
      for (let q = whom.first + 1; q <= whom.last; q++)
        if (
          (DETERMINERS.has(t[q]!.lower) || t[q]!.kind === 'number' || t[q]!.lower === 'there') &&
          !PREPOSITIONS.has(t[q - 1]!.lower) &&
          t[q - 1]!.lower !== "'s" &&
          t[q - 1]!.kind === 'word' &&
          t[q - 1]!.lower !== 'and' &&
          !DETERMINERS.has(t[q - 1]!.lower)
        ) {
          k = q;
          break;
        }
    }
  }
  for (let guard = 0; guard < 6 && k < t.length; guard++) {
    const w = t[k]!;
    // "reported last Saturday (May 4)": the day once more.
    if (w.text === '(' && k > i + 1 && TIME_WORDS.has(t[k + 1]?.lower ?? '')) {
      let close = k + 1;
      while (close < k + 8 && t[close] !== undefined && t[close]!.text !== ')') close++;
      if (t[close]?.text === ')') {
        k = close + 1;
        continue;
      }
    }
    if (w.kind !== 'word') break;
    if (TIME_WORDS.has(w.lower) && w.lower !== 'day') {
      k++;
      while (
        k < t.length &&
        (TIME_WORDS.has(t[k]!.lower) ||
          (t[k]!.kind === 'number' && t[k]!.text.length < 3) ||
          (t[k]!.text === '.' && t[k + 1]?.kind === 'number')) &&
        line.quoted[k] === line.quoted[i]
      )
        k++;
      continue;
    }
    if (isAdverb(w)) {
      k++;
      continue;
    }
    if (cue.family.addressee && w.lower === 'to') break;
    if ((PREPOSITIONS.has(w.lower) || w.lower === 'to') && w.lower !== 'as') {
      const stop = adverbialEnd(line, k);
      if (stop < 0) break;
      k = stop;
      continue;
    }
    break;
  }
  return k;
}

const APPROXIMATE: ReadonlySet<string> = new Set(['over', 'about', 'around', 'under', 'between', 'near']);

/** End (exclusive) of an adverbial that begins with the preposition at `k`: "in a statement", "to reporters in Oslo"; -1 where it is none. */
function adverbialEnd(line: Line, k: number): number {
  const t = line.tokens;
  // "over 3,000", "about 90": a number, no adverbial.
  if (t[k + 1]?.kind === 'number' && APPROXIMATE.has(t[k]!.lower)) return -1;
  let occasion =
    t[k]!.lower === 'to'
      ? t[k + 1]?.kind === 'word' && !verbish(line, k + 1) && !t[k + 1]!.lower.endsWith('ing')
      : false;
  let q = k + 1;
  for (; q < Math.min(t.length, k + 9); q++) {
    const w = t[q]!;
    if (line.quoted[q] !== line.quoted[k]) break;
    if (w.text === '.' && !w.spaced && t[q + 1]?.kind === 'number') continue;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") break;
    // "said on Friday 900 soldiers had left"
    if (
      occasion &&
      q > k + 1 &&
      w.kind === 'number' &&
      DAYS.test(t[q - 1]!.lower) &&
      !MONTHS.test(t[q + 1]?.lower ?? '')
    )
      break;
    // "admitted on Sunday to 19 dead"
    if (occasion && w.lower === 'to' && t[q + 1]?.kind === 'number') break;
    if (OCCASIONS.has(w.lower) || TIME_WORDS.has(w.lower)) occasion = true;
    else if (w.kind === 'word' && (SUBORDINATORS.has(w.lower) || verbish(line, q))) break;
    if (
      occasion &&
      q > k + 1 &&
      (DETERMINERS.has(w.lower) || w.kind === 'number') &&
      t[q - 1]!.text !== '.' &&
      !PREPOSITIONS.has(t[q - 1]!.lower) &&
      !TIME_WORDS.has(t[q - 1]!.lower)
    )
      break;
  }
  return occasion ? q : -1;
}

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|afternoon|night)$/;
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether the words at `m` can be the content of this cue: weaker cues want a clause, a name, a number or a quotation. */
export function takesContent(line: Line, i: number, m: number, cue: VerbCue, source: Phrase): boolean {
  const t = line.tokens;
  const w = t[m];
  if (
    cue.lemma === 'claim' &&
    (claimsNoWords(line, m) || (EVENTS.has(t[headIndex(line, source)]!.lower) && !t[headIndex(line, source)]!.cap))
  )
    return false;
  // "claims to have killed", "admits to having lost": an infinitive is content.
  if (t[i + 1]?.lower === 'to' && PROFESSING.has(cue.lemma) && m === i + 1) return true;
  if (SPOTTING.has(cue.lemma) && PATROLS.has(t[headIndex(line, source)]!.lower) && !reportsFinding(line, m))
    return false;
  if (cue.lemma === 'read')
    return w === undefined || w.text === '.' || w.text === ':' || w.text === ',' || line.quoted[m] !== line.quoted[i];
  // "will call up 900 reservists": a deed.
  if (cue.lemma === 'call' && CALLED.has(t[i + 1]?.lower ?? '')) return false;
  if (cue.lemma === 'continue' && /^(?:to|with|in)$/.test(t[i + 1]?.lower ?? '')) return false;
  // "maintained a force of 900": kept it up.
  if (
    cue.lemma === 'maintain' &&
    w?.kind !== 'punct' &&
    w?.lower !== 'that' &&
    !t.slice(m, m + 14).some((_, k) => verbish(line, m + k))
  )
    return false;
  // "The contingent counts 900 men": a force's strength, nobody's count.
  if (cue.lemma === 'count' && cue.form < PAST && isForce(line, source) && !countsLosses(line, m)) return false;
  // "a number that the officers give"
  if (
    cue.lemma === 'give' &&
    source.first > 1 &&
    GIVEN.test(`${t[source.first - 2]!.lower} ${t[source.first - 1]!.lower}`)
  )
    return true;
  // "fighters who call themselves Dawn"
  if (/^(?:them|it|him|her)sel(?:f|ves)$/.test(t[i + 1]?.lower ?? '') && cue.family.name === 'estimate') return false;
  // "gave the word in April": an order, no figure.
  if (cue.lemma === 'give' && SIGNALS.has(t[i + 2]?.lower ?? '')) return false;
  if (cue.family.name === 'estimate' && MEASURING.has(cue.lemma))
    return (
      !(PARTICLES.has(w?.lower ?? '') && !(w!.lower === 'over' && t[m + 1]?.kind === 'number')) &&
      !(
        source.first === source.last &&
        DEMONSTRATIVE.has(t[source.last]!.lower) &&
        !(t[source.last]!.lower === 'it' && REVISING.has(cue.lemma))
      ) &&
      (REVISING.has(cue.lemma) || holdsFigure(line, m, cue.lemma))
    );
  // "will post 900 men along the border": a deed.
  if ((cue.lemma === 'add' || cue.lemma === 'post') && (modalBefore(line, i) || addsPeople(line, m))) return false;
  // "saw off 900 recruits": took leave of them.
  if (cue.lemma === 'see' && t[i + 1]?.lower === 'off') return false;

  const answered =
    source.first > 0 &&
    (t[source.first - 1]!.text === ',' || line.quoted[source.first - 1] !== line.quoted[source.first]);
  if (
    cue.noun &&
    cue.form < PAST &&
    !answered &&
    w !== undefined &&
    (NOUN_FOLLOWERS.has(w.lower) ||
      (w.kind === 'punct' && line.quoted[m] === line.quoted[i] && w.text !== '.') ||
      (t[i + 1]!.kind === 'word' &&
        PREPOSITIONS.has(t[i + 1]!.lower) &&
        t[i + 1]!.lower !== 'on' &&
        !(APPROXIMATE.has(t[i + 1]!.lower) && t[i + 2]?.kind === 'number')))
  )
    return false;
  // "the 900 which the envoy estimated last month"
  if ((w === undefined || w.text === '.') && /^(?:which|that)$/.test(t[source.first - 1]?.lower ?? '')) return true;
  if (
    (w === undefined || w.text === '.' || w.text === ';') &&
    source.first > 1 &&
    (t[source.first - 1]!.text === ',' || line.quoted[source.first - 1] !== line.quoted[source.first])
  )
    return true;
  if (cue.family.name === 'say' || cue.family.addressee || cue.family.stance === 'denies')
    return !(cue.noun && cue.form === BASE && w === undefined && source.first === 0);
  if (w === undefined) return cue.family.name === 'think' || cue.family.inverts;
  if (w.kind === 'punct') return line.quoted[m] !== line.quoted[m - 1] || w.text === ',' || w.text === ':';
  return true;
}

const GIVEN = /^(?:number|figure|total|toll|count|estimate|tally) (?:that|which)$/;

/** Verbs that report only with a figure: "put the toll at 40". */
const MEASURING: ReadonlySet<string> = new Set(
  'put place set peg raise revise lower tally count list record log register number rate value gauge quantify total give provide supply rank'.split(
    ' ',
  ),
);

const LOST: ReadonlySet<string> = new Set('dead killed fallen wounded missing losses casualties fatalities'.split(' '));
const countsLosses = (line: Line, m: number): boolean => line.tokens.slice(m, m + 6).some((w) => LOST.has(w.lower));

const FORCES: ReadonlySet<string> = new Set(
  'force forces army contingent brigade battalion garrison mission unit units division navy corps militia regiment column group fleet squad'.split(
    ' ',
  ),
);

/** "the contingent", "the Elbe mission, ELFOR,": a force by its noun, whatever name is set beside it. */
const isForce = ({ tokens: t }: Line, { first, last }: Phrase): boolean => {
  let head = first;
  while (head < last && t[head + 1]!.text !== ',') head++;
  return FORCES.has(t[last]!.lower) || FORCES.has(t[head]!.lower);
};

const NOUN_FOLLOWERS: ReadonlySet<string> = new Set(
  'and or in of at from with by ago ahead more are were is was have has had'.split(' '),
);

/** "claimed responsibility", "claimed the lives of 40", "claimed at least 40 lives": no speech. */
function claimsNoWords(line: Line, m: number): boolean {
  const t = line.tokens;
  for (let k = m; k < Math.min(t.length, m + 9); k++) {
    const w = t[k]!;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") return false;
    if (w.lower === 'that' || verbish(line, k)) return false;
    if (CLAIMED.has(w.lower)) return true;
  }
  return false;
}

/** Verbs that take an infinitive for what is said. */
export const PROFESSING: ReadonlySet<string> = new Set('claim profess admit own swear allege boast'.split(' '));

/** What claims lives and says nothing. */
export const EVENTS: ReadonlySet<string> = new Set(
  'attack attacks assault assaults blast blasts explosion explosions bombing bombings ambush ambushes raid raids strike strikes airstrike airstrikes war wars fighting battle battles clash clashes conflict conflicts violence shelling siege crash accident incident incidents insurgency rebellion massacre offensive operation operations disease outbreak epidemic fire flood landslide earthquake storm mine mines shooting drone missile rocket suicide'.split(
    ' ',
  ),
);

/** Verbs of seeing that a patrol does as well: words only with a clause or a figure that counts. */
const SPOTTING: ReadonlySet<string> = new Set(
  'see identify spot detect notice discover uncover unearth locate trace track'.split(' '),
);

/** Who spots an enemy in the field. */
const PATROLS: ReadonlySet<string> = new Set(
  'troops soldiers forces force army military police paratroopers commandos marines rangers guards guard infantry infantrymen unit units brigade battalion battalions division regiment squad squads platoon patrol patrols jets jet warplanes aircraft drones drone helicopter helicopters pilots navy operators gunners artillery snipers crews crew fighters militia men sappers scouts gendarmes navy troopers reservists'.split(
    ' ',
  ),
);

function reportsFinding(line: Line, m: number): boolean {
  const t = line.tokens;
  const first = t[m];
  if (first === undefined || first.text === ':' || first.text === ',' || line.quoted[m] !== line.quoted[m - 1])
    return true;
  for (let k = m; k < Math.min(t.length, m + 14); k++) {
    const w = t[k]!;
    if (w.lower === 'that' || w.lower === 'how' || w.lower === 'what' || w.lower === 'whether') return true;
    if (TOLLS.has(w.lower) || COUNTED.has(w.lower)) return true;
    if (w.lower === 'and' || (w.kind === 'punct' && w.text !== '-' && w.text !== "'" && w.text !== '.')) return false;
    if (k > m && verbish(line, k)) return true;
  }
  return false;
}

/** Nouns and participles of a count of people found in records. */
const COUNTED: ReadonlySet<string> = new Set(
  'names cases fatalities casualties killed dead died deceased obituaries graves by records instances'.split(' '),
);

/** Nouns that make "claimed" no speech. */
const CLAIMED: ReadonlySet<string> = new Set(
  'responsibility credit victory lives life power territory asylum ground control victims casualties fatalities'.split(
    ' ',
  ),
);

/** "this May it added 900 soldiers": no clause follows, so it is a deed. */
function addsPeople(line: Line, m: number): boolean {
  const t = line.tokens;
  if (t[m]?.kind !== 'number' || line.quoted[m] !== line.quoted[m - 1]) return false;
  for (let k = m + 1; k < Math.min(t.length, m + 9) && t[k]!.kind === 'word'; k++) if (verbish(line, k)) return false;
  return true;
}

/** What is given to set something going. */
const SIGNALS: ReadonlySet<string> = new Set(
  'word order orders nod signal command go-ahead permission consent'.split(' '),
);

const CALLED: ReadonlySet<string> = new Set('up in out off back'.split(' '));

/** Words that make a phrasal verb of a plain one. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'together in on up out down forward off aside back through into onto over pressure'.split(' '),
);

const DEMONSTRATIVE: ReadonlySet<string> = new Set(['that', 'this', 'which', 'it', 'these', 'those']);

function modalBefore(line: Line, i: number): boolean {
  const w = line.tokens[i - 1]?.lower;
  return (
    w === 'can' ||
    w === 'could' ||
    w === 'will' ||
    w === 'would' ||
    w === 'to' ||
    w === 'may' ||
    w === 'might' ||
    w === 'should'
  );
}
