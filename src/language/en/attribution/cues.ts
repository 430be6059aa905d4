/*
 * Reporting verbs of news English, in families. A row is a family: what its verbs do to the statement (stance), how
 * surely they report (strength), and whether they stand after direct speech with the subject behind them ("..., said X").
 * Forms are made by inflect.ts; a verb may carry its own past and participle: lemma/past/participle.
 */

import type { Stance } from '../../../model/claim.js';
import { inflect } from '../inflect.js';
import { OwnedRows } from '../own/scope.js';

/** 3: speech and writing. 2: thought, knowledge, finding: a cue where a clause, quotation or number follows. 1: attitude and intent. */
export type Strength = 1 | 2 | 3;

export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

export interface VerbFamily {
  name: string;
  strength: Strength;
  stance: Stance;
  /** True where the subject may stand behind the verb after direct speech. */
  inverts: boolean;
  /** True for "tell": an addressee stands between verb and content. */
  addressee?: boolean;
  example: string;
  verbs: string;
}

export interface VerbCue {
  lemma: string;
  form: number;
  family: VerbFamily;
  /** True where the same form is a common noun ("reports", "claims", "estimate"). */
  noun: boolean;
}

export const VERB_FAMILIES: VerbFamily[] = [
  {
    name: 'say',
    strength: 3,
    stance: 'asserts',
    inverts: true,
    example: 'Norlund said 400 had landed.',
    verbs:
      'say state note add write report explain announce declare remark observe recall recount relate comment mention reply respond answer ' +
      'continue reiterate repeat stress emphasize emphasise underline underscore insist maintain assert affirm contend argue claim allege concede admit acknowledge ' +
      'confirm disclose reveal divulge detail specify clarify elaborate explain exclaim joke quip boast brag lament warn caution counter retort conclude conjecture ' +
      'opine testify swear attest vow pledge promise tweet post blog wire broadcast cable text email e-mail shout whisper scream yell cry ' +
      'murmur mutter thunder bellow bark growl fulminate roar snap interject offer muse reflect reason summarize summarise recap sum narrate chronicle quote print read proclaim profess ' +
      'vouch certify communicate convey signal telegraph interrupt object protest plead beg urge ask inquire enquire wonder demand suggest propose ' +
      'agree accept confess intone declaim crow gush grumble complain gripe moan fume rage rail ' +
      'venture confide precise preach lecture rant chime echo submit outline highlight flag indicate imply hint intimate deadpan bemoan decry marvel gloat sigh shrug publish relay enumerate itemise itemize recite',
  },
  {
    name: 'reckon',
    strength: 3,
    stance: 'asserts',
    inverts: true,
    example: 'The staff estimates that 2,000 are fit.',
    verbs:
      'estimate reckon calculate guess figure predict forecast prophesy foretell/foretold/foretold project extrapolate conjecture',
  },
  {
    name: 'tell',
    strength: 3,
    stance: 'asserts',
    inverts: true,
    addressee: true,
    example: 'She told parliament that 90 were missing.',
    verbs: 'tell inform notify brief assure remind alert apprise reassure persuade convince',
  },
  {
    name: 'estimate',
    strength: 3,
    stance: 'asserts',
    inverts: false,
    example: 'The ministry puts the garrison at 6,000.',
    verbs:
      'put place set peg tally count list record log register document rate value assess gauge quantify compute raise revise lower cite give rank provide supply ' +
      'describe characterize characterise portray depict label brand call dub term deem classify class define liken compare refer',
  },
  {
    name: 'find',
    strength: 2,
    stance: 'asserts',
    inverts: false,
    example: 'An inquiry found that 30 guards had fled.',
    verbs:
      'find show/showed/shown determine establish discover learn/learned/learned demonstrate prove/proved/proven suggest illustrate uncover detect ascertain identify verify ' +
      'corroborate document point reflect tell see notice spot expose release issue unveil present unearth cover analyze analyse examine attribute credit blame accuse charge ' +
      'fault quote interview hear trace survey poll measure sample track tout declassify leak accuse implicate ascribe',
  },
  {
    name: 'think',
    strength: 2,
    stance: 'asserts',
    inverts: true,
    example: 'Analysts think that 500 remain.',
    verbs:
      'think believe know expect await anticipate assume presume suppose suspect reckon feel fear worry hope doubt guess understand ' +
      'consider judge assess speculate surmise infer deduce realize realise recognize recognise imagine remember forget/forgot/forgotten foresee ' +
      'envisage envision figure sense trust dream conclude decide determine regard view perceive interpret plan intend mean aim resolve learn/learnt/learnt',
  },
  {
    name: 'attitude',
    strength: 1,
    stance: 'asserts',
    inverts: false,
    example: 'The mayor welcomed the plan to send 200 men.',
    verbs:
      'want wish need love hate prefer desire seek support back oppose favor favour endorse approve disapprove welcome praise laud hail applaud celebrate condemn criticize criticise ' +
      'denounce slam blast deride mock ridicule attack assail lambaste lash rip bash knock chide scold rebuke ' +
      'defend justify request call ask demand order command instruct direct recommend urge encourage appeal invite threaten promise commit pledge propose offer ' +
      'thank congratulate apologize apologise regret appreciate admire respect blame joke complain discuss debate address talk speak question ' +
      'challenge contest push press lobby campaign advocate argue vote rule decree bar ban allow permit agree disagree differ refer allude touch tease taunt invoke cheer criticise ' +
      'honor honour greet salute mourn grieve commend credit fret name appoint nominate extol guarantee mandate forbid/forbade/forbidden prohibit cherish belittle brush wave advise counsel scoff laugh bristle signal vent plead sue petition attest',
  },
  {
    name: 'deny',
    strength: 3,
    stance: 'denies',
    inverts: false,
    example: 'The army denied that it had lost 700 men.',
    verbs:
      'deny reject dismiss refute rebut dispute repudiate disavow discount contradict disclaim debunk gainsay rubbish discredit downplay deflect',
  },
];

const NOUN_LIKE = new Set(
  (
    'state note print report comment answer claim estimate wire post text cable figure count list record log number rate value total plan hope fear doubt guess promise pledge demand offer order request ' +
    'support point show project forecast warning hint signal judge mean view need desire question charge vote rule debate address address release issue cover print air run sample track survey poll measure brief ' +
    'broadcast tweet highlight cry shout reply remark mention call set place rank document class term detail protest object quote attack challenge contest push press campaign ban bar talk respect love hate like back ' +
    'wish dream sense regard trust hold face mark advance echo blast rage sigh appeal complaint reason volunteer welcome favor favour credit blame direct command present aim resolve text blog email venture broadcast feature lecture cheer brush wave slam rip laugh ' +
    'leak pick flag outline joke boast counter relay lament trace fault worry caution'
  ).split(' '),
);

/** The forms of the verbs of the families, with their cues. A verb in two families belongs to the first. */
export function verbForms(families: readonly VerbFamily[]): Map<string, VerbCue> {
  const map = new Map<string, VerbCue>();
  for (const family of families) {
    for (const entry of family.verbs.split(' ')) {
      const { base: lemma, third, past, participle, ing } = inflect(entry);
      const forms: [string, number][] = [
        [lemma, BASE],
        [third, THIRD],
        [past, PAST],
        [participle, PARTICIPLE],
        [ing, ING],
      ];
      for (const [text, form] of forms) {
        const known = map.get(text);
        if (!known) map.set(text, { lemma, form, family, noun: NOUN_LIKE.has(lemma) && form < PAST });
        else if (known.lemma === lemma && known.family === family) known.form |= form;
      }
    }
  }
  return map;
}

/** All forms of the verbs of the families. */
const FORMS = verbForms(VERB_FAMILIES);
/** Verb form (lower case) to its cue. */
export const VERBS = new OwnedRows<VerbCue>(FORMS, ({ verbs }) => verbs);
export const verbWords = (): Iterable<string> => FORMS.keys();

interface Phrasal {
  second: ReadonlySet<string>;
  /** True where "it" may stand between: "made it clear". */
  gap: boolean;
  /** Words of which one must stand behind the second; null where any may. */
  third: ReadonlySet<string> | null;
  cue: VerbCue;
}

/** Plain verbs that report together with a second word: forms, second words, whether "it" may stand between, words that must follow. Example: "The envoy made known that 90 had left." */
const PHRASAL_ROWS: [string, string, boolean, string?][] = [
  ['make makes made making', 'known clear plain public', true],
  ['have has had', 'it', false],
  ['have has had', 'evidence proof', false, 'of that'],
  ['have has had', 'reason', false, 'to'],
  ['go goes went gone', 'on', false],
  ['speak speaks spoke spoken talk talks talked', 'of about', false],
  ['stick sticks stuck', 'to', false],
  ['point points pointed', 'out', false],
  ['let lets', 'slip be', true],
  ['give gives gave', 'notice assurances', false],
  ['set sets spell spells spelled spelt lay lays laid', 'out', false],
  ['send sends sent', 'word', false],
  ['read reads', 'out aloud', false],
  ['put puts', 'it', false, ', . ;'],
  ['come comes came', 'out up', false, 'with'],
  ['own owns owned', 'up', false, 'to'],
  ['draw draws drew', 'attention', false, 'to'],
  ['leave leaves left', 'no', false, 'doubt'],
  ['pass passes passed', 'on', false, 'that'],
  ['bear bears bore', 'out', false, 'the that'],
  ['hold holds held uphold upholds upheld volunteer volunteers volunteered', 'that', false],
  [
    'is are was were',
    'adamant certain sure convinced confident content happy satisfied outraged alarmed concerned dismayed saddened appalled worried shocked aware proud pleased glad disappointed hopeful',
    false,
  ],
];

function phrasals(): Map<string, Phrasal[]> {
  const map = new Map<string, Phrasal[]>();
  const family = VERB_FAMILIES[0]!;
  for (const [forms, second, gap, third] of PHRASAL_ROWS) {
    const row: Phrasal = {
      second: new Set(second.split(' ')),
      gap,
      third: third === undefined ? null : new Set(third.split(' ')),
      cue: { lemma: 'say', form: PAST, family, noun: false },
    };
    for (const form of forms.split(' ')) map.set(form, [...(map.get(form) ?? []), row]);
  }
  return map;
}

/** First word of a phrasal cue (lower case) to its rows. */
export const PHRASAL: ReadonlyMap<string, Phrasal[]> = phrasals();
