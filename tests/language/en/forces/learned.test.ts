import { describe, expect, it } from 'vitest';
import { forceOf } from '../../../../src/language/en/forces/index.js';
import { learn } from '../../../../src/language/en/forces/learned.js';
import { marked } from '../counted.js';

const taught = (text: string) =>
  [...new Set([...learn(text).values()].map(({ name, via }) => `${via} ${name}`))].sort();

describe('learn', () => {
  it.each<[string, string[]]>([
    // Nations by their bodies, and the adjectives that go with them.
    ["Orvale's defence ministry spoke. Troops are in Orvale.", ['name Orvale']],
    ['The Orvalian army fell back from Orvale.', ['demonym Orvalian', 'name Orvalian']],
    ['The Sarovian defence ministry spoke.', ['demonym Sarovian']],
    ['The government of Estmark spoke.', ['name Estmark']],
    ['SENATE OF TAROA, WRITTEN ANSWERS', ['name Taroa']],
    ['Vestmar has promised 800 men.', ['name Vestmar']],
    // Armed groups by their letters, their fighters, or what they are called.
    ['The Red Heron Front (RHF) fell back.', ['group Red Heron Front']],
    ['The United Tellen Movement (UTM) fell back. Ten UTM rebels died.', ['group United Tellen Movement']],
    ['A base was hit by Zelmar rebels.', ['group Zelmar']],
    ['They fight the Maroon Column, an armed group of the hills.', ['group Maroon Column']],
    ['They fight the armed group Maroon Column.', ['group Maroon Column']],
    // Letters of a nation's forces.
    ['The Lebanese Armed Forces (LAF) moved.', ['name Lebanese']],
    // Near misses: persons, known names, faiths, bodies that do not fight.
    ["Tavita Ruane met General Ruane. Ruane's army is in disarray.", []],
    ["Ukraine's army and the Russian government spoke.", []],
    ['The Republican government spoke.', []],
    ['Ten Christian rebels and Islamic State fighters died.', []],
    ['The United Tellen Movement (UTM) won the election.', []],
    ['The National Weather Service (NWS) warned.', []],
    ['The Brennan government fell. Ann Brennan went home.', []],
  ])('%s', (text, want) => {
    expect(taught(text)).toEqual(want);
  });
});

describe('forceOf: names learned in the article', () => {
  it.each<[string, string]>([
    ["Orvale's defence ministry spoke. The Orvalian army is small. Orvale has {9,000 troops}.", 'Orvalian'],
    ['The Orvalian army fell back in Orvale. {200 Orvalians} are lost.', 'Orvalian'],
    ['The Red Heron Front (RHF) fell back. The RHF has {300 men}.', 'Red Heron Front'],
    [
      'The Red Heron Front (RHF) fell back. Officials put the number of RHF fighters killed at {300}.',
      'Red Heron Front',
    ],
    ['The Lebanese Armed Forces (LAF) moved. The LAF has sent {300 men}.', 'Lebanese'],
    ['SENATE OF TAROA. Lord Vey asked for Taroa. The establishment of the army of Taroa is {3,500}.', 'Taroa'],
  ])('%s', (text, want) => {
    const { view, counts } = marked(text);
    expect(forceOf(view, counts.at(-1)!).force).toMatchObject({ name: want });
  });
});
