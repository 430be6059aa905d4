/*
 * What speaks for each voice of a story as that of a count whose own sentence names none: where it last spoke, whether the
 * sentence goes on with what was told, how much of the story it tells; and what speaks for the outlet.
 */

import type { ArticleView, CountAttribution, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { describeSource } from '../speakers/index.js';
import { placesOf } from '../weigh.js';
import { type Bond, background, depends } from './dependent.js';
import { listItem } from './lists.js';
import { attributionsIn } from './sentence.js';
import { type Telling, tellingIn } from './tellings.js';

/** Kinds of evidence, each a number from 0 to about 1 for one voice and one count. The last ones are of the outlet alone. */
export const EVIDENCE = [
  // Where it last spoke.
  'same-paragraph',
  'paragraph-before',
  'further',
  'last',
  'quoted',
  'weak',
  // What the sentence takes up.
  'taken-up',
  'taken-up-apart',
  'next',
  'next-apart',
  'near',
  'near-apart',
  'said',
  'part',
  'count-before',
  'item',
  'account',
  // Where it speaks next.
  'behind-paragraph',
  'both-sides',
  'both-sides-apart',
  // The whole story.
  'title',
  'share',
  'sole',
  // The outlet.
  'outlet',
  'heading',
  'background',
  'opens',
  'opens-quiet',
  'lead',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

const INDEX = placesOf(EVIDENCE);

/** A voice with all that speaks for it; `telling` null is the outlet. `evidence` in the order of `EVIDENCE`. */
export interface Voice {
  telling: Pick<Telling, 'source' | 'via' | 'key' | 'speaker'> | null;
  evidence: Float64Array;
}

/** Sentences over which a story is looked through for voices, back and ahead. */
const BACK = 10;
const AHEAD = 4;
/** Sentences around over which tellings are counted. */
const AROUND = 16;

type Offer = (telling: NonNullable<Voice['telling']>, name: Evidence, value?: number) => void;

/** All voices that may tell what stands in the sentence, the outlet first. */
export function voices(
  view: ArticleView,
  sentence: Sentence,
  count: CountMention | null,
  attributionOf: (earlier: CountMention) => CountAttribution,
): Voice[] {
  const outlet: Voice = { telling: null, evidence: new Float64Array(EVIDENCE.length) };
  const found = new Map<string, Voice>();
  const offer: Offer = (telling, name, value = 1) => {
    let one = found.get(telling.key);
    if (!one) {
      one = { telling, evidence: new Float64Array(EVIDENCE.length) };
      found.set(telling.key, one);
    }
    const i = INDEX[name];
    if (value > one.evidence[i]!) one.evidence[i] = value;
  };
  ofBefore(view, sentence, offer);
  ofList(view, sentence, offer);
  ofBehind(view, sentence, found, offer);
  ofCounts(view, count, offer, attributionOf);
  if (found.size > 0) ofStory(view, sentence, found);
  ofOutlet(view, sentence, outlet.evidence);
  return [outlet, ...found.values()];
}

function ofBefore(view: ArticleView, sentence: Sentence, offer: Offer): void {
  const item = listItem(view, sentence);
  const bond = depends(view, sentence);
  let last = true;
  let paragraphs = 0;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - BACK; i--) {
    const s = view.sentences[i]!;
    if (view.noiseAt(s.start)) continue;
    if (s.paragraph !== view.sentences[i + 1]!.paragraph) paragraphs++;
    if (s.heading && !item) return;
    const telling = tellingIn(view, s);
    if (!telling) continue;
    const back = sentence.index - i - 1;
    if (paragraphs === 0) offer(telling, 'same-paragraph', Math.exp(-back / 3));
    else if (paragraphs === 1) offer(telling, 'paragraph-before', Math.exp(-back / 3));
    else offer(telling, 'further', Math.exp(-(paragraphs - 2) / 2));
    if (!last) continue;
    last = false;
    offer(telling, 'last');
    const near = Math.exp(-back / 3);
    if (telling.attribution.direct && back === 0) offer(telling, 'quoted');
    if (telling.attribution.node.strength < 3) offer(telling, 'weak');
    if (telling.attribution.node.rule === 'account' || communique(view, s, telling)) offer(telling, 'account');
    const apart = paragraphs > 0;
    // "That would ..." at the head of a paragraph takes up one whose voice is single.
    const tied = apart && bond === 'next' && !alone(view, s) ? 'near' : bond;
    const taken = TAKES_UP[tied];
    if (taken) offer(telling, taken[apart ? 1 : 0], tied === 'far' ? Math.sqrt(near) : near);
    if (saidAgain(view, sentence)) offer(telling, 'said');
  }
}

/** "The navy informs the people that ...": a body's own words open the text, and go on. */
function communique(view: ArticleView, s: Sentence, { attribution: { cue, node, source } }: Telling): boolean {
  return (
    node.side === 'after' &&
    INFORMING.test(cue?.text ?? '') &&
    source !== null &&
    source.start - s.start < 12 &&
    view.sentences.slice(Math.max(0, s.index - 2), s.index).every((x) => x.heading) &&
    s.index < 3
  );
}
const INFORMING = /^(?:announces?|informs?|communicates?|notifies|declares?|proclaims?)$/;

/** Whether no other sentence of the paragraph before this one has a voice. */
function alone(view: ArticleView, s: Sentence): boolean {
  for (let i = s.index - 1; i >= s.index - BACK && view.sentences[i]?.paragraph === s.paragraph; i--)
    if (tellingIn(view, view.sentences[i]!)) return false;
  return true;
}

/** What a bond gives inside the paragraph and across its end. */
const TAKES_UP: Record<Bond, [Evidence, Evidence] | null> = {
  none: null,
  near: ['near', 'near-apart'],
  next: ['next', 'next-apart'],
  far: ['taken-up', 'taken-up-apart'],
};

/** "is said to have lost 40": said by whoever spoke last. */
const saidAgain = (view: ArticleView, sentence: Sentence): boolean =>
  attributionsIn(view, sentence).some(
    (a) => a.source === null && a.node.lemma === 'say' && a.node.strength === 3 && a.stance === 'asserts',
  );

/** Longest list, in lines. */
const LINES = 12;

/** "The minister expects:" over a list, or a heading over bullets. */
function ofList(view: ArticleView, sentence: Sentence, offer: Offer): void {
  const item = listItem(view, sentence);
  for (let i = sentence.index - 1; item && i >= 0 && i >= sentence.index - LINES; i--) {
    const s = view.sentences[i]!;
    if (listItem(view, s)) continue;
    const leads = (s.heading && item === 'bullet') || view.text[s.end - 1] === ':';
    const telling = leads ? tellingIn(view, s) : null;
    // "1. The group: 40 gave up" over its items: what they are about.
    if (telling && telling.attribution.node.rule !== 'label') offer(telling, 'item');
    return;
  }
}

function ofBehind(view: ArticleView, sentence: Sentence, found: ReadonlyMap<string, Voice>, offer: Offer): void {
  let paragraphs = 0;
  for (let i = sentence.index + 1; i < view.sentences.length && i <= sentence.index + AHEAD; i++) {
    const s = view.sentences[i]!;
    if (view.noiseAt(s.start)) continue;
    if (s.paragraph !== view.sentences[i - 1]!.paragraph) paragraphs++;
    if (s.heading || paragraphs > 1) return;
    const telling = tellingIn(view, s);
    if (!telling) continue;
    const near = Math.exp((sentence.index + 1 - i) / 2);
    if (paragraphs > 0) offer(telling, 'behind-paragraph', near);
    const before = found.get(telling.key)?.evidence;
    const inside = before !== undefined && before[INDEX['same-paragraph']]! > 0;
    if (inside && paragraphs === 0) offer(telling, 'both-sides', near);
    else if (inside || (before !== undefined && before[INDEX['paragraph-before']]! > 0))
      offer(telling, 'both-sides-apart', near);
    return;
  }
}

/** Sentences over which the speaker of the count before fades. */
const FADES = 3;

function ofCounts(
  view: ArticleView,
  count: CountMention | null,
  offer: Offer,
  attributionOf: (earlier: CountMention) => CountAttribution,
): void {
  const earlier = count?.partOf ?? count?.antecedent ?? null;
  if (!count || !earlier || earlier === count) return;
  const { source, via } = attributionOf(earlier);
  if (!source) return;
  const { speaker, key } = describeSource(view, source, []);
  const near = Math.exp((earlier.sentence.index - count.sentence.index) / FADES);
  offer({ source, via, key, speaker }, count.partOf ? 'part' : 'count-before', near);
}

function ofStory(view: ArticleView, sentence: Sentence, found: ReadonlyMap<string, Voice>): void {
  const times = new Map<string, number>();
  let all = 0;
  const from = Math.max(0, sentence.index - AROUND);
  for (let i = from; i < view.sentences.length && i <= sentence.index + AROUND; i++) {
    const telling = tellingIn(view, view.sentences[i]!);
    if (!telling) continue;
    times.set(telling.key, (times.get(telling.key) ?? 0) + 1);
    all++;
  }
  const title = view.sentences[0]?.heading ? tellingIn(view, view.sentences[0]) : null;
  for (const [key, { evidence }] of found) {
    const own = times.get(key) ?? 0;
    evidence[INDEX.share] = own / Math.max(1, all);
    if (own > 0 && own === all) evidence[INDEX.sole] = 1;
    if (title?.key === key) evidence[INDEX.title] = 1;
  }
}

function ofOutlet(view: ArticleView, sentence: Sentence, evidence: Float64Array): void {
  const give = (name: Evidence, holds: boolean) => {
    if (holds) evidence[INDEX[name]] = 1;
  };
  const all = view.sentences;
  const previous = all[sentence.index - 1];
  const opens = !previous || previous.paragraph !== sentence.paragraph || previous.heading;
  give('outlet', true);
  give('heading', sentence.heading && !listItem(view, sentence));
  give('background', background(view.tokens(sentence)));
  give('opens', opens);
  let quiet = true;
  for (let i = sentence.index + 1; quiet && i <= sentence.index + BACK && all[i]?.paragraph === sentence.paragraph; i++)
    quiet = tellingIn(view, all[i]!) === null;
  give('opens-quiet', opens && quiet);
  give(
    'lead',
    all.slice(Math.max(0, sentence.index - BACK), sentence.index).every((s) => !tellingIn(view, s)),
  );
}
