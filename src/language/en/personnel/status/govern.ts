/* Which cues speak of a count: those before it that take it as their object, and those behind it whose subject it is. */

import { type Candidate, LOSSES, type SentenceScan } from '../candidate.js';
import { ARTICLES, BE, DETERMINERS, hasWord, MORE_WORDS, wordSet } from '../closed.js';
import type { Cue } from '../cues.js';
import {
  distanceAhead,
  isPassive,
  isSingularVerb,
  LOSS_NOUN,
  nounGoverns,
  takesObject,
  trainsOthers,
} from './verbs.js';

const FALL_PARTICLES = wordSet(
  'ill sick asleep silent foul prey victim back to by from short apart below under into behind out',
);
const REFUSING = wordSet('refuse refuses refused refusing unwilling declined declines failed');

/** "refuse to give up", "none of the 64 was hurt": it did not come to pass. */
const isNegated = (cue: Cue, { words }: SentenceScan): boolean =>
  (words[cue.from - 1] === 'to' && hasWord(words, cue.from - 3, cue.from - 1, REFUSING)) ||
  words[cue.from - 1] === 'never';

/** Tokens from a count within which a cue can still speak of it. */
const AHEAD = 18;
const BACK = 10;

/** The cues on both sides that can speak of the count, in order. */
export function governing(
  c: Candidate,
  scan: SentenceScan,
  left: number,
  right: number,
  skip: [number, number] | null,
): { ahead: Cue[]; back: Cue[] } {
  const ahead: Cue[] = [];
  const back: Cue[] = [];
  for (const cue of scan.cues) {
    if (cue.to <= c.from) {
      if (cue.from >= left && c.from - cue.to <= BACK && governsAhead(cue, c, scan)) back.push(cue);
    } else if (cue.from >= c.phrase.end) {
      if (cue.from - c.phrase.end > AHEAD) break;
      const aside = skip && cue.from >= skip[0] && cue.from < skip[1];
      if (!aside && cue.to <= right && governsBack(cue, c, scan)) ahead.push(cue);
    }
  }
  return { ahead, back };
}

const LOSSES_BUT_DESERTED: ReadonlySet<string> = new Set([...LOSSES].filter((status) => status !== 'deserted'));
const ASKED = wordSet('that not about whether why how him her them if naming to');
const HEARD = wordSet('hear see know learn say talk');
const REMEMBERED = wordSet('that how when , : a the his her only');
const SAYERS = wordSet('he she it they who and');

/** "he added", "added the minister,": said, not brought; "recalled that": remembered. */
function isSpeech(cue: Cue, { words, tokens }: SentenceScan): boolean {
  const said = words[cue.to] ?? '';
  if (/^recall/.test(words[cue.from]!)) return REMEMBERED.has(said) || (tokens[cue.to]?.cap ?? false);
  // "asked that nobody name him", "wants to hear": no people are asked for.
  if (/^ask/.test(words[cue.from]!) && hasWord(words, cue.to, cue.to + 2, ASKED)) return true;
  if (/^want/.test(words[cue.from]!) && HEARD.has(said)) return true;
  if (!/^adds?$|^added$/.test(words[cue.from]!)) return false;
  return (SAYERS.has(words[cue.from - 1] ?? '') && !/^\d/.test(said)) || said === ',' || said === 'that' || said === '';
}

const DEALS = wordSet('agreement agreements deal accord truce ceasefire compromise understanding');
const HAVE = wordSet('has have had left leaves');
const LINKS = wordSet('as at is was to');
const CAPTURES = /^(?:captur|seiz|attack|destroy|overran|besieg)/;
const TAKEN = /^(?:lost|loses?|losing)$/;

/** A cue before the count that takes what follows it. */
function governsAhead(cue: Cue, c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  if (cue.side === 'after' || isSpeech(cue, scan) || isNegated(cue, scan)) return false;
  // "captured a post with 50 soldiers": the post was its object.
  if (CAPTURES.test(words[cue.from]!) && words.slice(cue.to, c.from).includes('with')) return false;
  // "ill afford to lose, ...", "reached an agreement": the verb has no people for its object.
  if (TAKEN.test(words[cue.from]!) && words[cue.to] === ',') return false;
  if (/^reach/.test(words[cue.from]!) && hasWord(words, cue.to, cue.to + 3, DEALS)) return false;
  // "Fierce fighting has left 30 dead": a noun.
  if (words[cue.from] === 'fighting' && hasWord(words, cue.to, c.from, HAVE)) return false;
  // "losses of the army as 4,000": the number stands behind another link.
  if (words[cue.from] === 'losses' && hasWord(words, cue.to, c.from, LINKS)) return false;
  let commas = 0;
  for (let i = cue.to; i < c.from; i++) {
    if (words[i] === ',') commas++;
    // "the first to lose their guns were two boys": the verb has its object.
    else if (BE.has(words[i]!) && TAKEN.test(words[cue.from]!)) return false;
  }
  return commas < 2 && !isPassive(cue, scan) && !(LOSS_NOUN.has(words[cue.to - 1]!) && !nounGoverns(cue, c, scan));
}

/** A cue behind the count that speaks of what precedes it. */
function governsBack(cue: Cue, c: Candidate, scan: SentenceScan): boolean {
  const { words, candidates } = scan;
  if (cue.side === 'before') return false;
  const word = words[cue.from]!;
  // "in the desert", "a pledge of 2013": a noun that speaks of something else.
  if (!LOSSES_BUT_DESERTED.has(cue.status) && ARTICLES.has(words[cue.from - 1] ?? '')) return false;
  if (isSpeech(cue, scan) || isNegated(cue, scan)) return false;
  if (takesObject(cue, scan) || isSingularVerb(cue, scan) || (cue.status === 'training' && trainsOthers(cue, scan)))
    return false;
  if (/^f[ae]ll(?:en)?$/.test(word) && FALL_PARTICLES.has(words[cue.to] ?? '')) return false;
  const alone = cue.to === cue.from + 1;
  if (
    cue.status === 'withdrawn' &&
    cue.side === 'after' &&
    alone &&
    distanceAhead(cue, c, scan) > 1 &&
    !isMainVerb(cue, scan)
  )
    return false;
  const next = candidates[c.index + 1];
  return !(cue.side === 'both' && cue.from > c.phrase.end && next && takesNext(cue, next, scan));
}

/** "has 800 there and will send another 400": the verb takes the next number as its object. */
const takesNext = (cue: Cue, next: Candidate, { words }: SentenceScan): boolean =>
  next.from >= cue.to && words.slice(cue.to, next.from).every((w) => DETERMINERS.has(w) || MORE_WORDS.has(w));

/** "who took part ... have left the country": an auxiliary right before the verb, a place or nothing behind it. */
const isMainVerb = (cue: Cue, { words }: SentenceScan): boolean =>
  (/^(?:have|has|had|will|would)$/.test(words[cue.from - 1] ?? '') ||
    /^(?:soon|already|now|also)$/.test(words[cue.from - 1] ?? '')) &&
  !/^(?:a|an|some|many|no|it|them|him|behind)$/.test(words[cue.to] ?? '');
