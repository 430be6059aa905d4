import { describe, expect, it } from 'vitest';
import { countsIn, settingsIn } from './mentions.js';

/* The kind of event decides the state; time and modality go to realis, the words that weaken a claim to its hedges. */

const ROWS: [text: string, setting: string][] = [
  ['Some 2,000 troops were withdrawn.', 'withdrawn actual'],
  ['The ministry will withdraw 2,000 troops.', 'withdrawn planned'],
  ['The ministry plans to withdraw 2,000 troops.', 'withdrawn planned'],
  ['The ministry could withdraw 2,000 troops.', 'withdrawn possible could'],
  ['The ministry may withdraw 2,000 troops.', 'withdrawn possible may'],
  ['The ministry withdrew 2,000 troops in May.', 'withdrawn actual'],
  ['Some 2,000 soldiers are dead.', 'killed actual'],
  ['Some 2,000 soldiers could be dead.', 'killed possible could'],
  ['Some 2,000 soldiers may have died.', 'killed possible may'],
  ['Some 2,000 soldiers reportedly died.', 'killed actual reportedly'],
  ['Some 2,000 soldiers are training in the hills.', 'training actual'],
  ['Some 2,000 soldiers will be trained in the hills.', 'training planned'],
  ['There are 2,000 soldiers in the valley.', 'present actual'],
  ['There will be 2,000 soldiers in the valley.', 'planned planned'],
  ['The ministry will send 2,000 soldiers.', 'planned planned'],
  ['The ministry sent 2,000 soldiers.', 'present actual'],
  ['The ministry might send 2,000 soldiers.', 'possible possible might'],
  ['The total of soldiers in the valley could be 11,000 to 12,000.', 'present actual could'],
  ['Some 2,000 soldiers are believed to be in the valley.', 'present actual believed'],
  ['An estimated 2,000 soldiers are in the valley.', 'present actual estimated'],
];

const NO_FORCE = [
  'A policeman was hurt.',
  'Two policemen were hurt in a traffic accident.',
  'The guard opened the door for 40 visitors.',
  'Some 400 people watched the parade.',
  'The blast hurt 31 shoppers.',
];

describe('state, realis and hedges', () => {
  it.each(ROWS)('%s', (text, setting) => {
    expect(settingsIn(text)).toEqual([setting]);
  });

  it.each(NO_FORCE)('no count: %s', (text) => {
    expect(countsIn(text)).toEqual([]);
  });
});
