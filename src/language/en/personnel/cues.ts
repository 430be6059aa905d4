/*
 * Status cues as rows: words that say in what state counted people are. `after`: the people stand before the cue as its
 * subject or patient ("60 were killed"); `before`: they follow it as its object ("lost 60"); `both`.
 * A form may hold several words; `*` stands for up to three words between them ("took * prisoner").
 */

import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';

export interface CueRow {
  status: Status;
  side: 'after' | 'before' | 'both';
  forms: readonly string[];
  example: string;
}

const forms = (text: string): string[] => text.split(/\s*,\s*/);

export const CUE_ROWS: readonly CueRow[] = [
  {
    status: 'casualties',
    side: 'both',
    forms: forms(
      'casualties, losses, casualty, out of action, are out of action, is out of action, were out of action, hors de combat, put out of action, incapacitated, casualty toll, casualty count',
    ),
    example: 'suffered 900 casualties; several words of loss in a row ("killed or wounded") make one such cue',
  },
  {
    status: 'killed',
    side: 'both',
    forms: forms(
      'killed, slew, slay, slays, taken the lives of, take the lives of, takes the lives of, cost * lives, kills, kill, killing, slain, slaughtered, massacred, shot dead, shot and killed, were shot, was shot, been shot, assassination of, murder of, execution of, killing of, hit fatally, eliminated, eliminate, eliminating, eliminates, neutralised, neutralized, neutralise, neutralize, liquidated, liquidate, wiped out, wipe out, gunned down, beheaded, executed, assassinated, martyred, annihilated, destroyed, dispatched to their deaths, blown up, claimed the lives of, cost the lives of, took the lives of, buried',
    ),
    example: 'killed 18 servicemen; 18 were killed',
  },
  {
    status: 'killed',
    side: 'after',
    forms: forms(
      'died, dead, die, dies, dying, perished, perish, fallen, fell, lost their lives, lost his life, lost their life, lose their lives, did not come home, did not come back, never came back, never came home, never returned, not survive, met their deaths, met their death, lie in graves, lie buried, lie under, gave their lives, given their lives, give their lives, gave their life, succumbed, drowned, fall, been lost, were lost, was lost, are lost, is lost, fallen to, among the dead, among the fallen, among those killed, are dead, were dead, bled to death, gone for good, embraced martyrdom, embraces martyrdom, attained martyrdom, met martyrdom, achieved martyrdom, laid down their lives, laid down his life, gave his life, made the ultimate sacrifice, made the supreme sacrifice, paid with their lives, breathed their last, sent to hell, lie where they fell, lying where they fell, lay where they fell, did not survive',
    ),
    example: '23 personnel died',
  },
  {
    status: 'killed',
    side: 'before',
    forms: forms(
      'lost, lose, loses, losing, loss of, losses of, death of, deaths of, killing of, death toll, toll, dead, deaths, fatalities, fallen, buried, bury, bodies of, graves of, funerals of, mourn, mourned, mourning',
    ),
    example: 'the army lost 71 soldiers',
  },
  {
    status: 'wounded',
    side: 'both',
    forms: forms(
      'shot and wounded, shot and injured, wounded, injured, hurt, wounding, injuring, hurting, injures, wounds, maimed, injure, wound, concussed, hospitalised, hospitalized, injuries, treated for',
    ),
    example: '31 were wounded',
  },
  {
    status: 'wounded',
    side: 'after',
    forms: forms(
      'sustained wounds, bear wounds, bear * wounds, bore wounds, sustained injuries, received injuries, received wounds, suffered wounds, suffered injuries, sustained * injuries, suffered * injuries, received * injuries, sustained * wounds, got a * wound, got * wounds, suffered concussion, suffered a concussion, in hospital, among the wounded, among the injured, hit by, being treated, evaluated for, under treatment, needed treatment, need treatment, needs treatment, treated, were treated, taken to hospital, rushed to hospital, lay in hospital, lie in hospital',
    ),
    example: '39 received injuries',
  },
  {
    status: 'captured',
    side: 'both',
    forms: forms(
      'captured, captured alive, taken alive, took alive, capture, captures, capturing, detained, taken prisoner, took * prisoner, taken captive, taken hostage, taken prisoners, held captive, held hostage, held prisoner, seized, abducted, abducting, kidnapped, kidnapping, detaining, interned, arrested, rounded up, imprisoned, capture of, prisoners, POWs, in captivity, as prisoners',
    ),
    example: '60 were taken prisoner',
  },
  {
    status: 'captured',
    side: 'after',
    forms: forms(
      'been caught, were caught, was caught, surrendered, handed over, been handed to, handed over to, gave up, give up, surrendering, turned themselves in, turned himself in, turn themselves in, surrender, gave themselves up, gave himself up, gives himself up, give themselves up, laid down their arms, in the hands of, in hands of, being held, were held, are held, was held, in enemy hands, still held, still in captivity, prison camps, prison camp, in captivity, laid down arms, held for, held by',
    ),
    example: '300 surrendered',
  },
  {
    status: 'missing',
    side: 'both',
    forms: forms(
      'missing, unaccounted for, disappeared, vanished, not been heard from, missing in action, gone missing, whereabouts',
    ),
    example: '153 were missing',
  },
  {
    status: 'deserted',
    side: 'both',
    forms: forms(
      'deserted, desert, deserting, deserts, defected, defect, defecting, fled their posts, fled his post, fled the outpost, fled the post, fled the base, fled the camp, fled their base, fled their camp, fled their outpost, fled their positions, gone AWOL, absent without leave, absconded, abandoned their posts, abandoned their positions, ran away, mutinied, deserters, desertion of, fled the front, fled from the front, left their posts, left their positions without, run away, run off, ran off, running away, gone from their posts, gone from their positions, gone from positions, walked out of, walked out on, walked away from, walked off, walked home, absented themselves, absconding, switched sides, without leave, refused to return',
    ),
    example: '40 deserted',
  },
  {
    status: 'withdrawn',
    side: 'both',
    forms: forms(
      'withdraw, withdrew, withdrawn, withdrawing, withdraws, withdrawal of, pull out, pulled out, pulling out, pulls out, pullout of, pull-out of, pull back, pulled back, pulling back, brought home, bring home, bringing home, sent home, send home, removed, remove, removing, removal of, repatriated, repatriate, drawn down, draw down, drawdown of, demobilised, demobilized, demobilise, demobilize, discharged, redeployed from, cut, cutting, cuts, reduction of, cut of, trim, trimmed, shed, sent back, taken out of, moved out of, departure of, departures of, exit of, return of, gone from, gone are, take out, evacuated, evacuate',
    ),
    example: 'will withdraw 2,000',
  },
  {
    status: 'withdrawn',
    side: 'after',
    forms: forms(
      'left, leave, leaves, leaving, departed, depart, departing, departs, come home, came home, coming home, comes home, go home, went home, going home, gone home, goes home, returned home, return home, returning home, returns home, out by, are out, is out, be out, be gone, are gone, retreated, retreat, retreating, exited, exit, quit, move out, moved out, moving out, walked away, withdrew, stood down, demobbed, stand down, flown home, flown out, flew out, fly out, sail away, sailed away, flown back, shipped out, shipped home, fly home, sailed home, flew home, marched home, headed home, heading home, sail home, rotated out, rotate out, returned from, back home, back from, to return',
    ),
    example: 'some 400 left the island',
  },
  {
    status: 'en_route',
    side: 'both',
    forms: forms(
      'on the way, on their way, on its way, on the move, en route, in transit, heading to, heading for, heading toward, heading towards, headed to, headed for, headed toward, headed towards, bound for, sailing for, sailing to, steaming to, marching on, marching to, moving toward, moving towards, moving to, advancing on, set off, set out, setting off, saw off, boarded, boarding, got on, embarked, being moved, being flown, being transferred, being transported, being shipped, being sent, being deployed, being redeployed, being dispatched, transported, ferried, moved nearer, moved closer, moving closer, nearly there, about to arrive, about to come, started moving, begun moving, began moving, are moving, is moving, were moving, flying to, travelling to, traveling to, left for, leaving for, leave for, departed for, underway to, under way to',
    ),
    example: '12,000 troops are on the move',
  },
  {
    status: 'training',
    side: 'both',
    forms: forms(
      'training, trained, trains, to train, will train, in training, undergoing training, underwent training, being trained, for training, being prepared, are preparing, is preparing, were preparing, preparing, being readied, being drilled, drilled, drilling, being schooled, completed * course, completed * training, finished * training, through training, finished training, are being made ready, being equipped, getting ready, prepare to, readied, prepared to fight, prepared for combat, prepared for battle, being instructed, instructed, instruct, instructs, instructing, mentored, mentors, coached, schooled, taught, learning to',
    ),
    example: '2,000 recruits are training',
  },
  {
    status: 'strength',
    side: 'both',
    forms: forms(
      'strength, under arms, total strength, headcount, in uniform, active-duty, active duty, in its ranks, in their ranks, roster, on the rolls, on its books, payroll, establishment, end strength, standing army, on active duty, size of',
    ),
    example: 'an army with a strength of 90,000',
  },
  {
    status: 'planned',
    side: 'both',
    forms: forms(
      'allocated, allotted, proposed, proposes, proposing, recommended, recommends, authorised, authorized, authorises, authorizes, authorising, approve, approved, approves, approving, pledged, pledge, pledges, promised, promise, promises, offered, offer, offers, requested, request, requests, asked for, asks for, asking for, calls for, called for, call for, target of, goal of, ceiling of, quota of, cap of, limit of, target is, goal is, ceiling, target, in line to, plans for, plan is for, plans are for, expects, anticipates, planned, planning, plan to, plans to, plan for, plan of, intends to, intend to, due to, are due, is due, earmarked, on standby, on alert, on short notice, on high alert, ready to deploy, prepared to send, ready to send, wants to, want to, wanted, needed, needs, hope to, hopes to, hopes for, aims to, aim to, aims for, scheduled, slated, poised to, set to, mandate for, ordered to, to be sent, to be deployed, to be drawn, allows for, aims at, requires, required, seek, seeks, seeking, wants, asked, hoped for, needed for, in mind, ordered, orders, aim of, aim is, aim was, on course for, draft, drafts, conscript, to be called up, target strength, should expect, is to have',
    ),
    example: 'the council authorised 4,000 troops',
  },
  {
    status: 'possible',
    side: 'both',
    forms: forms(
      'considering, considers, mulling, mulls, weighing, weighs, under review, option of, options include, might, may need, could need, if needed, if necessary',
    ),
    example: 'is weighing 1,000 more',
  },
  {
    status: 'present',
    side: 'both',
    forms: forms(
      'are, is, was, were, alive, flown in,  remain, remains, remained, stay, stays, stayed, serve, serves, served, serving, stationed, based, deployed, deploy, deploys, deploying, deployment of, dispatched, dispatch, dispatching, dispatch of, sent, send, sends, sending, arrived, arrive, arrives, arriving, arrival of, landed, join, joins, joined, joining, fight, fights, fighting, fought, massed, amassed, massing, gathered, concentrated, concentrating, positioned, garrisoned, guard, guards, guarding, operate, operating, moved, entered, crossed, enter, cross, put, brought, bring, brings, contributed, contributes, contribute, contributing, provided, provides, provide, providing, has, have, had, hosts, maintain, maintains, keep, keeps, kept, made their way, involved, take part, took part, taking part, go, went, come, came, live, lived, committed, attached, camped, dug in, holding, hold, holds, held, manning, occupy, occupying, mobilised, mobilized, mobilise, mobilize, mobilising, mobilizing, recruited, recruit, drafted, hired, enlisted, called up, transferred, redeployed, redeploy, rotated, relocated, relocate, relocating, move, station, add, adds, added, swell, field, fielded, fields, fielding, grow to, grown to, grew to, rise to, rises to, risen to, rose to, increase to, increased to, raised to, raise to, lifted to, brought to, bring to, reach, reached, reaches, swell to, expand to, expanded to, go up to, gone up to, gone, gone to, went to, come to, stand at, stands at, stood at',
    ),
    example: '900 are based at the port',
  },
];

export interface Cue {
  status: Status;
  side: 'after' | 'before' | 'both';
  /** Token indices, half-open. */
  from: number;
  to: number;
}

interface CueForm {
  words: string[];
  rows: { status: Status; side: CueRow['side'] }[];
}

/** First word to the forms that begin with it, longest first. */
const FORMS: ReadonlyMap<string, CueForm[]> = (() => {
  const byFirst = new Map<string, CueForm[]>();
  for (const row of CUE_ROWS) {
    for (const form of row.forms) {
      const words = form.toLowerCase().split(' ');
      const first = words[0]!;
      let list = byFirst.get(first);
      if (!list) {
        list = [];
        byFirst.set(first, list);
      }
      const same = list.find((f) => f.words.join(' ') === words.join(' '));
      if (same) same.rows.push({ status: row.status, side: row.side });
      else list.push({ words, rows: [{ status: row.status, side: row.side }] });
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const OPENS_CUE = new WordClass((word) => FORMS.has(word));

/** True where a whole cue begins at token `at`. */
export function cueAt(tokens: readonly Token[], at: number): boolean {
  const list = FORMS.get(tokens[at]?.lower ?? '');
  if (!list) return false;
  return list.some(({ words }) =>
    words.every((word, k) => word === '*' || k === 0 || follows(tokens, at + k, words, k)),
  );
}

/** The word `words[k]` of a form stands at `at`, or up to three tokens behind where a "*" is before it. */
function follows(tokens: readonly Token[], at: number, words: readonly string[], k: number): boolean {
  const open = words.slice(0, k).includes('*') ? 3 : 0;
  for (let i = at - (open > 0 ? 1 : 0); i <= at + open; i++) if (tokens[i]?.lower === words[k]) return true;
  return false;
}

/** Words of cues that are also names. */
const SURNAMES: ReadonlySet<string> = new Set([
  'manning',
  'cross',
  'fields',
  'field',
  'cutting',
  'bury',
  'keeps',
  'may',
  'dies',
  'moved',
]);

const BEFORE_SEASON = /^(?:in|last|this|next|early|late|mid|since|until|by|of|the|every|each|-)$/;

/** All cues of a tokenised sentence in order; where several forms begin at a word the longest stands. */
export function findCues(words: readonly string[], tokens?: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const list = tokens && !OPENS_CUE.has(tokens[i]!) ? undefined : FORMS.get(words[i]!);
    // "in fall 2024", "last fall": a season.
    if (words[i] === 'fall' && BEFORE_SEASON.test(words[i - 1] ?? '')) continue;
    // A spokesman called Manning is no crew.
    if (
      !list ||
      (tokens?.[i]?.cap &&
        SURNAMES.has(words[i]!) &&
        (i > 0 || tokens[i + 1]?.cap || /^(?:also|said|says|noted|added)$/.test(words[i + 1] ?? '')))
    )
      continue;
    for (const form of list) {
      const to = matchForm(words, i, form.words);
      if (to < 0) continue;
      for (const row of form.rows) cues.push({ status: row.status, side: row.side, from: i, to });
      if (form.words.length > 1 && !form.words.includes('*')) i = to - 1;
      break;
    }
  }
  return mergeLosses(cues, words);
}

const LOSS: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured', 'missing']);

/** "killed, wounded or missing": different losses in a row are one cue for casualties. */
function mergeLosses(cues: Cue[], words: readonly string[]): Cue[] {
  const merged: Cue[] = [];
  for (const cue of cues) {
    const last = merged.at(-1);
    if (
      last &&
      LOSS.has(cue.status) &&
      (LOSS.has(last.status) || last.status === 'casualties') &&
      cue.from > last.to &&
      cue.from - last.to <= 2 &&
      last.status !== cue.status
    ) {
      const between = words.slice(last.to, cue.from);
      if (between.every((w) => /^(?:,|and|or|\/|either)$/.test(w))) {
        last.status = 'casualties';
        last.side = 'both';
        last.to = cue.to;
        while (merged.length > 1 && merged[merged.length - 2]!.from === last.from) merged.splice(merged.length - 2, 1);
        continue;
      }
    }
    // The same word may stand in several rows ("dead" as object and predicate): keep both unless it was merged.
    if (last && last.status === 'casualties' && cue.from >= last.from && cue.to <= last.to) continue;
    merged.push({ ...cue });
  }
  return merged;
}

function matchForm(words: readonly string[], at: number, form: readonly string[]): number {
  let i = at;
  for (let k = 0; k < form.length; k++) {
    if (form[k] === '*') {
      const next = form[k + 1]!;
      let skipped = 0;
      while (skipped <= 3 && words[i] !== next) {
        if (i >= words.length) return -1;
        i++;
        skipped++;
      }
      if (words[i] !== next) return -1;
      continue;
    }
    if (words[i] !== form[k]) return -1;
    i++;
  }
  return i;
}
