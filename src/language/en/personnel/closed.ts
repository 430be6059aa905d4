/* Closed word classes that end a noun phrase or begin a predicate. */

import { type Word, WordClass } from '../../../text/words.js';

/** A set of the words of a line. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = wordSet(
  'the a an this that these those its their his her our my your no some any all both each every such',
);

export const PREPOSITIONS = wordSet(
  'in on at to from by with into onto near around across within inside outside over under toward towards through during since until till after before between among amid along against for about above below behind beyond of off out up down via per as throughout amongst besides aboard despite than without upon alongside',
);

export const CONJUNCTIONS = wordSet(
  'and or but while whereas although though because if when where who whom whose which that as since so nor yet plus why how',
);

export const AUXILIARIES = wordSet(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 'll 've 're 'd isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't cannot can't couldn't didn't don't doesn't ought need",
);

/** Adverbs and particles that may stand between a number and its predicate. */
export const ADVERBS = wordSet(
  'respectively already currently now still also only just then there here today yesterday tomorrow so far altogether overall together alone apiece each again later soon ago away home back out more not never even ever elsewhere abroad overseas earlier badly seriously lightly at in reportedly allegedly probably likely possibly mostly mainly permanently temporarily recently previously presently initially eventually at-least combined strong',
);

export const PRONOUNS = wordSet('he she it they we i you him them us me himself themselves itself who whom');

export const MORE_WORDS = wordSet('more additional extra further other another others fewer less');

export const REFERRING = wordSet('them those these whom it us ours theirs mine which latter former');

/** Verbs that often follow a number whose noun is left out ("some 400 guard the bridge", "1,000 clear mines"). */
export const VERBS = wordSet(
  'work works worked working clear clears cleared build builds built lay lays laid watch watched wait waited waiting sleep slept pack packed fight fought patrol patrolled patrolling man manned hold held take took taken get got make made say said come came go went gone see saw seen become became begin began begun start started stop stopped try tried carry carried run ran ride rode cross crossed enter entered reach reached arrive arrived appear appeared belong belonged belonging make-up remain stay live lie lay lying sit sat sitting stand stood standing walk walked march marched travel travelled turned turn turns join joined needed need needs hail hailed escaped escape survived survive returned return perished comprise comprised help helped train trained drill drilled refuse refused volunteer volunteered sign signed enlist enlisted receive received finished finish completed complete passed pass count counted followed follow boarded filled fill dig dug lack lacked face faced took-part rotate rotated alive fled await awaited keep kept show showed shown hide hid break broke chose choose suffer suffered speak spoke attend attended spend spent',
);

/** Some word of `words[from, to)` is in the set; both ends are cut to the sentence. */
export function hasWord(words: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  const end = Math.min(to, words.length);
  for (let i = Math.max(0, from); i < end; i++) if (set.has(words[i]!)) return true;
  return false;
}

/** True for words that cannot continue a noun phrase after a number. */
export const endsPhrase = (token: { readonly word: Word }): boolean => ENDS.has(token);

const ENDS = new WordClass(
  (word) =>
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    AUXILIARIES.has(word) ||
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    ADVERBS.has(word),
);

/** Forms of "be" and their short spellings. */
export const BE = wordSet("is are was were be been being 're 's");
export const AMONG = wordSet('including among');
export const ARTICLES = wordSet('a an the its their');
