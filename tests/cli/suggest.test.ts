import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/cli/suggest.js';

describe('near spellings', () => {
  it.each([
    // Two swapped letters are one slip.
    ['Krusk', ['Arsk', 'Busk', 'Kursk'], ['Kursk', 'Arsk', 'Busk']],
    // Equally near: what begins alike, then what was given first.
    ['Kurst', ['Burst', 'Kursk', 'Kurs'], ['Kursk', 'Kurs', 'Burst']],
    ['KURSK-oblast', ['Kursk Oblast'], ['Kursk Oblast']],
    ['Lviv', ['Kyiv'], []],
    ['presnt', ['present', 'planned'], ['present']],
    ['xyzzy', ['present', 'planned'], []],
    ['lst', ['list', 'show'], ['list']],
  ])('%s among %j', async (word, candidates, near) => {
    expect(await nearest(word, candidates)).toEqual(near);
  });
});
