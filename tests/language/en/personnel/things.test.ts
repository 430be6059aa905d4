import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../src/index.js';

const counts = (text: string) =>
  extractClaims({
    id: 'a',
    file: 'a',
    text: `Soldiers of the Norwegian army are at the lake. ${text}\n`,
    sha256: '',
    metadata: {},
  }).claims.map(({ count }) => count.text);

describe('numbers of things beside soldiers', () => {
  it.each([
    'They have 13 armored personnel carriers there.',
    'The army needs 600 to 700 infantry fighting vehicles.',
    'They dug 400 soldiers’ graves.',
    'Two training camps were razed by soldiers.',
    'Weapons taken from the rebels by the army come to 789.',
    'Violations of the truce by soldiers numbered 388.',
    'Army trucks to the number of 30 were burnt.',
    'The army opened Operation 1027 in October.',
    'Soldiers still fight around Hill 350.',
    'It is a country of 40 million.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each([
    ['The army needs 600 to 700 infantrymen.', '600 to 700'],
    ['Soldiers there number 388.', '388'],
    ['Trucks of the 208-man Zambian battalion were taken.', '208'],
    ['They dug graves for 400 soldiers.', '400'],
    ['The army keeps a force of 40,000 there.', '40,000'],
  ])('%s', (text, count) => {
    expect(counts(text)).toEqual([count]);
  });
});
