import type { Claim, Speaker } from '../model/claim.js';
import { type Period, periodOf } from './days.js';
import { fold } from './fold.js';
import { numberKey, type StatementKeys, unitClass } from './keys.js';
import { isUnattributedHeadline, sameWordsKey } from './quotation.js';

/** What is compared of a claim. */
export interface Facts {
  claim: Claim;
  index: number;
  /** Rank of its document. */
  document: number;
  /** All that must be equal: number, state, realis, stance, difference, rate, share. */
  block: string;
  speaker: number;
  force: string | null;
  place: string | null;
  date: string | null;
  period: Period | null;
  asOf: string | null;
  unit: string;
  /** The article of a headline that names no speaker; null for all other claims. */
  headlineOf: number | null;
}

/** Reads claims, and remembers which of their speakers are one. */
export class ClaimReader {
  readonly speakers: Speaker[] = [];
  private readonly speakerIds = new Map<string, number>();
  private readonly same = new Map<number, boolean>();
  private readonly spoken = new Map<number, boolean>();
  private readonly words = new Map<Claim, string | null>();

  constructor(private readonly keys: StatementKeys) {}

  read(claim: Claim, index: number, document: number): Facts {
    const { place, date, asOf } = claim;
    return {
      claim,
      index,
      document,
      block: [
        numberKey(claim.count),
        claim.status,
        claim.realis,
        claim.stance,
        claim.change ?? '',
        claim.rate ?? '',
        claim.each ? fold(claim.each.of) || '-' : '',
      ].join('|'),
      speaker: this.speakerId(claim.speaker),
      force: claim.force && this.keys.forceKey(claim.force),
      place: place && (place.relation === 'not_in' ? 'not ' : '') + this.keys.placeKey(place),
      date: date.value && dateText(date),
      period: periodOf(date),
      asOf: asOf?.value ? dateText(asOf) : null,
      unit: `${unitClass(claim)}/${claim.unit}`,
      headlineOf: isUnattributedHeadline(claim) ? claim.source.article : null,
    };
  }

  /** Speakers with one key and one country are one number. */
  private speakerId(speaker: Speaker): number {
    const key = `${this.keys.speakerKey(speaker)}|${speaker.country ?? ''}|${speaker.organization ?? ''}`;
    let id = this.speakerIds.get(key);
    if (id === undefined) {
      id = this.speakers.push(speaker) - 1;
      this.speakerIds.set(key, id);
    }
    return id;
  }

  sameSpeaker(a: number, b: number): boolean {
    return a === b || this.once(this.same, a, b, (x, y) => this.keys.sameSpeaker(x, y));
  }

  /** Inside one document an organization's number may be its spokesman's. */
  oneVoice(a: number, b: number): boolean {
    if (this.sameSpeaker(a, b)) return true;
    return this.once(this.spoken, a, b, (x, y) => this.keys.speaksFor(x, y) || this.keys.speaksFor(y, x));
  }

  speakerKey(speaker: Speaker): string {
    return this.keys.speakerKey(speaker);
  }

  sameWords(claim: Claim): string | null {
    let key = this.words.get(claim);
    if (key === undefined) {
      key = sameWordsKey(claim);
      this.words.set(claim, key);
    }
    return key;
  }

  private once(memo: Map<number, boolean>, a: number, b: number, answer: (a: Speaker, b: Speaker) => boolean): boolean {
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    let known = memo.get(key);
    if (known === undefined) {
      known = answer(this.speakers[a], this.speakers[b]);
      memo.set(key, known);
    }
    return known;
  }
}

const dateText = ({ value, end }: { value: string | null; end?: string }): string =>
  end ? `${value}..${end}` : `${value}`;

/** By document, then by place in it. */
export const byPosition = (a: Facts, b: Facts): number =>
  a.document - b.document || a.claim.source.start - b.claim.source.start || a.claim.count.start - b.claim.count.start;
