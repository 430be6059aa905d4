/*
 * Which numbers count members of a force. Each rule is a small function; the first that answers decides. A rule gives
 * its name to accept, `false` to reject, null to pass on.
 */

import { answer } from './answers.js';
import { anybody } from './anybody.js';
import { bare } from './bare.js';
import { elidedObject, elidedSubject, fragment, joined, nearForce, placed, pronounSubject, summed } from './elided.js';
import {
  aged,
  allBut,
  byThe,
  defining,
  flown,
  followed,
  gathered,
  glued,
  lacking,
  models,
  named,
  ofOthers,
  ofThings,
  ofWhich,
  readers,
  sheltered,
  speaking,
  stricken,
  unitNumbers,
} from './excluded.js';
import { labelled, labelledBehind, rise } from './labels.js';
import { civilNoun, demonym, hardNoun, inRanks, softNoun, stateNoun } from './nouns.js';
import {
  bracketed,
  civilPredicate,
  collective,
  compared,
  forcePredicate,
  fromForce,
  growth,
  included,
  listed,
  ofGroup,
  ofThem,
  ofTotal,
  outOf,
  predicate,
  price,
  repeated,
  sharedNoun,
  sized,
} from './relations.js';
import type { Rule } from './shared.js';
import { described, subjectThings } from './things.js';

/** Rules that only reject, each for a cause of its own. */
export const EXCLUDE: readonly Rule[] = [
  speaking,
  models,
  byThe,
  allBut,
  described,
  subjectThings,
  defining,
  unitNumbers,
  lacking,
  sheltered,
  gathered,
  stricken,
  aged,
  ofWhich,
  ofOthers,
  ofThings,
  readers,
  price,
  civilPredicate,
  named,
  flown,
  followed,
  glued,
];

/** The rules that accept, in order. */
export const ACCEPT: readonly Rule[] = [
  inRanks,
  hardNoun,
  stateNoun,
  demonym,
  softNoun,
  anybody,
  ofTotal,
  sharedNoun,
  sized,
  civilNoun,
  labelled,
  labelledBehind,
  rise,
  forcePredicate,
  outOf,
  ofThem,
  included,
  growth,
  compared,
  collective,
  ofGroup,
  bracketed,
  fromForce,
  listed,
  predicate,
  summed,
  joined,
  elidedSubject,
  elidedObject,
  pronounSubject,
  placed,
  answer,
  bare,
  fragment,
  repeated,
  nearForce,
];
