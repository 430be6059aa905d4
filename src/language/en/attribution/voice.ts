/* Phrases that no speaker is called by, whatever verb of speech stands beside them. */

/** Words that open a clause or an aside, not the name of a speaker. */
const OPENS_CLAUSE =
  /^(?:also|again|although|and|as|because|before|but|even|here|if|just|later|mid|neither|nobody|none|nor|once|only|or|own|since|so|still|that|then|there|though|thus|unless|until|when|where|while|yet)\b/i;
/** Pronouns and verbs inside it: a clause that was cut wrong. */
const CLAUSE = /\b(?:he|she|it|they|him|them|was|were|is|are|will|would)\b/;

const ONE_OF_THEM = /^(?:one|two|three|four|some|several|another) of (?:them|these|those)\b/i;

/** Whether a phrase can name who speaks: not "while she was on leave", "hundreds of them", "24", "1.9 million times". A lone pronoun can. */
export function isVoice(text: string): boolean {
  if (!/\p{L}/u.test(text) || /^\D?\d[\d.,]* \p{Ll}/u.test(text.trim())) return false;
  const phrase = text.trim();
  if (!/\s/.test(phrase)) return !/^(?:also|and|but|mid|neither|own|so|still|then|yet)$/i.test(phrase);
  if (ONE_OF_THEM.test(phrase)) return true;
  return !OPENS_CLAUSE.test(phrase) && !CLAUSE.test(phrase.replace(/,.*$|\b(?:who|which|that|whose)\b.*$/s, ''));
}

/** The outlet's own people. */
export const OWN_REPORTER = /^our (?:own )?(?:\p{L}+ )?(?:correspondents?|reporters?|photographers?)\b/iu;
