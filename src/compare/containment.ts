import type { ContextEntry } from '../model/comparison.js';
import type { Statement } from './collect.js';
import type { Agreement } from './consensus.js';
import { daysApart } from './days.js';
import { type Bounds, statedBounds } from './intervals.js';
import { PERSONNEL } from './keys.js';
import type { Settings } from './options.js';
import { compareText, push } from './order.js';
import type { Question } from './questions.js';
import type { Vote } from './voices.js';
import { intervalWords, numberWords } from './words.js';

/* A part cannot exceed its whole: places in places, kinds of people among all, killed among casualties, shares, "of them". */

type Relation = 'whole' | 'part';
/** Null: neither holds the other. */
type Side = Relation | 'equal' | null;

/** Questions by what they can be a part or a whole of. */
export class Containment {
  private readonly byForcePlace = new Map<string, Question[]>();
  /** Questions whose place lies in the key's place. */
  private readonly inside = new Map<string, Question[]>();
  private readonly home = new Map<string, { question: Question; statement: Statement }>();
  private readonly statementOfClaim = new Map<string, string>();
  private readonly partsOf = new Map<string, string[]>();

  constructor(questions: readonly Question[]) {
    for (const question of questions) {
      if (!question.force || question.change || question.rate) continue;
      const { force, place } = question;
      push(this.byForcePlace, `${force.key}|${place?.key ?? ''}`, question);
      for (const outer of place?.enclosing ?? []) push(this.inside, `${force.key}|${outer}`, question);
      // Joined places hold each of their parts.
      for (const part of place?.parts ?? []) push(this.byForcePlace, `${force.key}|holds ${part}`, question);
    }
    if (questions.some(({ statements }) => statements.some((s) => s.partOf.length > 0))) this.linkParts(questions);
  }

  private linkParts(questions: readonly Question[]): void {
    for (const question of questions) {
      for (const statement of question.statements) {
        this.home.set(statement.id, { question, statement });
        for (const { id } of statement.claims) this.statementOfClaim.set(id, statement.id);
      }
    }
    for (const { statement } of this.home.values()) {
      for (const whole of this.wholesOf(statement)) push(this.partsOf, whole, statement.id);
    }
  }

  /** Statements that this one's counts are said to be part of. */
  wholesOf(statement: Statement): string[] {
    if (statement.partOf.length === 0) return [];
    const wholes = new Set<string>();
    for (const claim of statement.partOf) {
      const id = this.statementOfClaim.get(claim);
      if (id !== undefined && id !== statement.id) wholes.add(id);
    }
    return [...wholes];
  }

  /** True for a part whose whole answers the same question: no vote of its own. */
  isPartWithin(statement: Statement, question: Question): boolean {
    return this.wholesOf(statement).some((id) => this.home.get(id)?.question === question);
  }

  /** Statements that hold, or are held by, those of the question, near ones first. */
  contextOf(
    question: Question,
    votes: Vote[],
    agreement: Agreement,
    settings: Settings,
    sameVoice: SameVoice,
  ): ContextEntry[] {
    const found = new Map<
      string,
      { statement: Statement; relation: Relation; question: Question; linked: Set<string> }
    >();
    for (const [other, relation] of this.related(question)) {
      for (const statement of other.statements) {
        found.set(statement.id, { statement, relation, question: other, linked: new Set() });
      }
    }
    for (const { statement } of votes) {
      for (const [ids, relation] of [
        [this.wholesOf(statement), 'whole'],
        [this.partsOf.get(statement.id) ?? [], 'part'],
      ] as const) {
        for (const id of ids) {
          const home = this.home.get(id)!;
          if (found.has(id)) found.get(id)!.linked.add(statement.id);
          else found.set(id, { ...home, relation, linked: new Set([statement.id]) });
        }
      }
    }
    const voters = votes.filter((v) => v.counted).map((v) => v.statement);
    const times = new Near(voters, settings.window);
    return [...found.values()]
      .map((entry) => ({ ...entry, distance: entry.linked.size > 0 ? 0 : times.distance(entry.statement) }))
      .sort((a, b) => a.distance - b.distance || compareText(a.statement.id, b.statement.id))
      .slice(0, settings.maxContext)
      .map((entry) => {
        const linked = votes.map((v) => v.statement).filter((s) => entry.linked.has(s.id));
        const near = linked.length > 0 ? linked : times.near(entry.statement);
        return contextEntry(question, entry, near, agreement, sameVoice);
      });
  }

  private *related(question: Question): Generator<[Question, Relation]> {
    const { force, place } = question;
    if (!force || question.change || question.rate) return;
    const places = new Set([place?.key ?? '', ...(place?.enclosing ?? []), ...(place?.parts ?? [])]);
    if (place) places.add(`holds ${place.key}`);
    const candidates = new Set([...places].flatMap((key) => this.byForcePlace.get(`${force.key}|${key}`) ?? []));
    if (place) for (const inner of this.inside.get(`${force.key}|${place.key}`) ?? []) candidates.add(inner);
    for (const other of candidates) {
      const relation = other === question ? null : relationOf(question, other);
      if (relation) yield [other, relation];
    }
  }
}

type SameVoice = (a: Statement, b: Statement) => boolean;

/** What `other` is to `question`: its whole, its part, or neither. */
export function relationOf(question: Question, other: Question): Relation | null {
  let relation: Relation | null = null;
  for (const side of [
    placeSide(question, other),
    unitSide(question, other),
    statusSide(question, other),
    shareSide(question, other),
  ]) {
    if (side === null) return null;
    if (side === 'equal') continue;
    if (relation !== null && relation !== side) return null;
    relation = side;
  }
  return relation;
}

function placeSide({ place: a }: Question, { place: b }: Question): Side {
  if (a?.key === b?.key) return 'equal';
  if (!a || !b) return null;
  if (a.enclosing.includes(b.key) || b.parts.includes(a.key)) return 'whole';
  return b.enclosing.includes(a.key) || a.parts.includes(b.key) ? 'part' : null;
}

function unitSide({ unit: a }: Question, { unit: b }: Question): Side {
  if (a === b) return 'equal';
  if (b === PERSONNEL) return 'whole';
  return a === PERSONNEL ? 'part' : null;
}

const CASUALTIES = new Set(['killed', 'wounded']);

function statusSide({ status: a }: Question, { status: b }: Question): Side {
  if (a === b) return 'equal';
  if (b === 'casualties' && CASUALTIES.has(a)) return 'whole';
  return a === 'casualties' && CASUALTIES.has(b) ? 'part' : null;
}

/** One share of the count. Shares of different units are not compared. */
function shareSide({ share: a }: Question, { share: b }: Question): Side {
  if (a === b) return 'equal';
  if (a === null) return 'part';
  return b === null ? 'whole' : null;
}

function contextEntry(
  question: Question,
  { statement, relation, question: other }: { statement: Statement; relation: Relation; question: Question },
  near: Statement[],
  agreement: Agreement,
  sameVoice: SameVoice,
): ContextEntry {
  const exceeds = (part: Bounds, whole: Bounds) => part.low > whole.high;
  const beyond = near.filter((s) =>
    relation === 'whole' ? exceeds(s.bounds, statement.bounds) : exceeds(statement.bounds, s.bounds),
  );
  const within = near.filter((s) => !beyond.includes(s));
  // What is planned or possible can exceed what is there: that says nothing against either.
  const alike = question.realis === other.realis;
  const { lead } = statement;
  return {
    statement: statement.id,
    relation,
    fits: near.length === 0 ? null : beyond.length === 0 ? true : alike ? false : null,
    ...implied(question, other, statement, relation, alike ? near : within, agreement, sameVoice),
    contradicts: alike ? beyond.map((s) => s.id) : [],
    fitsWith: within.map((s) => s.id),
    speaker: statement.speaker,
    date: statement.date,
    asOf: statement.asOf,
    count: lead.count,
    unit: statement.unit,
    status: lead.status,
    realis: lead.realis,
    place: statement.place?.name ?? null,
    ...(other.share === null ? {} : { share: other.share }),
  };
}

/** Worked out with the same voice's number, else with the consensus, else with the only number there is. */
function implied(
  question: Question,
  other: Question,
  statement: Statement,
  relation: Relation,
  near: Statement[],
  { consensus, groups }: Agreement,
  sameVoice: SameVoice,
): { implies: string | null; against: string | null } {
  if (near.length === 0 || question.share !== other.share) return { implies: null, against: null };
  const own = nearestInTime(
    statement,
    near.filter((s) => sameVoice(s, statement)),
  );
  const agreed =
    consensus && groups[0].statements.some((id) => near.some((s) => s.id === id)) ? consensus.interval : null;
  const against = own ?? (agreed || near.length > 1 ? null : near[0]);
  const theirs = against
    ? stated(against)
    : agreed && { low: agreed[0] ?? 0, high: agreed[1] ?? Infinity, about: false };
  if (!theirs) return { implies: null, against: null };
  const [whole, part] = relation === 'whole' ? [stated(statement), theirs] : [theirs, stated(statement)];
  const [outer, inner] = relation === 'whole' ? [other, question] : [question, other];
  return { implies: restWords(whole, part, outer, inner), against: against?.id ?? null };
}

interface Stated extends Bounds {
  about: boolean;
}

function stated({ lead, bounds }: Statement): Stated {
  const { low, high } = statedBounds(lead.count);
  const about = lead.count.qualifier === 'approx' || lead.count.qualifier === 'vague';
  return { low: low ?? bounds.low, high: high ?? bounds.high, about };
}

function restWords(whole: Stated, part: Stated, outer: Question, inner: Question): string | null {
  const excess = part.low - whole.high;
  if (excess > 0) return `exceeds its whole by ${numberWords(excess)}`;
  const low = Math.max(0, whole.low - part.high);
  const high = Math.max(0, whole.high - part.low);
  if (low === 0 && high === Infinity) return null;
  const where = restName(outer, inner);
  if (high === 0) return `leaves none ${where}`;
  // A part that is only capped leaves the whole open above.
  if (low > 0 && part.low === 0) return `leaves at least ${numberWords(low)} ${where}`;
  if (low === 0 && high > 0) return `leaves at most ${numberWords(high)} ${where}`;
  const about = low === high && (whole.about || part.about) ? 'about ' : '';
  return `leaves ${about}${intervalWords([low, high === Infinity ? null : high])} ${where}`;
}

function restName(outer: Question, inner: Question): string {
  if (outer.place && outer.place.key !== inner.place?.key) return `elsewhere in ${outer.place.name}`;
  if (outer.status !== inner.status) return `not ${inner.status}`;
  return inner.unit !== outer.unit ? `who are not ${inner.unit}` : 'others';
}

function nearestInTime(statement: Statement, candidates: Statement[]): Statement | null {
  let best: Statement | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const days = statement.held && candidate.held ? daysApart(statement.held, candidate.held) : 0;
    if (days < least) {
      best = candidate;
      least = days;
    }
  }
  return best;
}

/** Votes by their days, so that a context entry looks at its neighbours only. */
class Near {
  private readonly dated: Statement[];
  private readonly longest: number;

  constructor(
    statements: Statement[],
    private readonly window: number,
  ) {
    this.dated = statements.filter((s) => s.held).sort((a, b) => a.held!.from - b.held!.from);
    this.longest = this.dated.reduce((n, { held }) => Math.max(n, held!.to - held!.from), 0);
  }

  /** Votes inside the window of a dated statement. */
  near({ held }: Statement): Statement[] {
    if (!held) return [];
    const found: Statement[] = [];
    for (let i = this.first(held.from - this.window - this.longest); i < this.dated.length; i++) {
      if (this.dated[i].held!.from - held.to > this.window) break;
      if (daysApart(this.dated[i].held!, held) <= this.window) found.push(this.dated[i]);
    }
    return found;
  }

  /** Days to the nearest vote; undated ones are farthest. */
  distance({ held }: Statement): number {
    if (!held || this.dated.length === 0) return Number.MAX_SAFE_INTEGER;
    const at = this.first(held.from);
    let least = Number.MAX_SAFE_INTEGER;
    for (let i = at; i < this.dated.length; i++) {
      const days = daysApart(this.dated[i].held!, held);
      least = Math.min(least, days);
      if (days > 0) break;
    }
    for (let i = at - 1; i >= 0 && held.from - this.dated[i].held!.from <= least + this.longest; i--) {
      least = Math.min(least, daysApart(this.dated[i].held!, held));
    }
    return least;
  }

  /** Position of the first vote that begins on this day or later. */
  private first(day: number): number {
    let [low, high] = [0, this.dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.dated[middle].held!.from < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
