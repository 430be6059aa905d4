import { describe, expect, it } from 'vitest';
import { findNumbersIn } from '../../../src/language/en/numbers/index.js';
import { normalise } from '../../../src/text/normalise.js';
import { tokenize } from '../../../src/text/tokens.js';

function kinds(text: string): string[] {
  const plain = normalise(text);
  return findNumbersIn(plain, tokenize(plain)).map((n) => `${plain.slice(n.core.start, n.core.end)} ${n.kind}`);
}

describe('kinds of numbers', () => {
  it.each<[string, string[]]>([
    ['It costs $6', ['6 money']],
    ['It costs €5bn', ['5bn money']],
    ['It costs US$ 3 million', ['3 million money']],
    ['It costs $US55,000', ['55,000 money']],
    ['It costs 40 million dollars', ['40 million money']],
    ['It costs 40 million Australian dollars', ['40 million money']],
    ['a N40m loan', ['40m money']],
    ['a loan of KES 25 million', ['25 million money']],
    ['up 509%', ['509 percent']],
    ['51 percent of them', ['51 percent']],
    ['51 per cent of them', ['51 percent']],
    ['between 5% and 6%', ['5% and 6 percent']],
    ['one in five sappers', ['one percent', 'five percent']],
    ['a front of 1,500-km', ['1,500 measure']],
    ['the 1,000-mile border', ['1,000 measure']],
    ['300 grams of soap', ['300 measure']],
    ['122mm guns and 5.56 mm rifles', ['122 measure', '5.56 measure']],
    ['20 sq ft', ['20 measure']],
    ['40 nautical miles', ['40 measure']],
    ['a 100m race', ['100 measure']],
    ['2.5 battalions', ['2.5 measure']],
    ['four times as many', ['four measure']],
    ['1,000 days of war', ['1,000 time']],
    ['three long years', ['three time']],
    ['a 3-year-long war', ['3 time']],
    ['at 10:35 a.m. sharp', ['10 time', '35 time']],
    ['at 2 a.m. sharp', ['2 time']],
    ['at 1400 yesterday', ['1400 time']],
    ['on June 7, 2021', ['7 date', '2021 date']],
    ['on 7 June 2021', ['7 date', '2021 date']],
    ['on Nov. 20 they left', ['20 date']],
    ['between October 13 and 16', ['13 date', '16 date']],
    ['from 7 to 9 June', ['7 to 9 date']],
    ['in 2022 Norwegian sappers left', ['2022 date']],
    ['the 2014 election', ['2014 date']],
    ['in the 1990s', ['1990 date']],
    ['2024-11-05', ['2024 date', '11 date', '05 date']],
    ['5/11/2024', ['5 date', '11 date', '2024 date']],
    ['the 2000 sappers', ['2000 count']],
    ['2000 Norwegian sappers', ['2000 count']],
    ['2,019 sappers left', ['2,019 count']],
    ['the 88th Regiment', ['88th ordinal']],
    ['unit 53359 left', ['53359 identifier']],
    ['Resolution 2304', ['2304 identifier']],
    ['No. 4 company', ['4 identifier']],
    ['the 157 Signals Brigade', ['157 identifier']],
    ['157 sappers of the Signals Brigade', ['157 count']],
    ['counter 0/250', ['0 identifier', '250 identifier']],
    ['2+2', ['2 identifier', '2 identifier']],
    ['call +44 20 7946 0000', ['44 identifier', '20 identifier', '7946 identifier', '0000 identifier']],
    ['call 555-123-4567', ['555 identifier', '123 identifier', '4567 identifier']],
    ['192.168.1.2', ['192 identifier', '168 identifier', '1 identifier', '2 identifier']],
    ['Views: 10384', ['10384 identifier']],
    ['they won 2-1', ['2 score', '1 score']],
    ['it ended 3:2', ['3 score', '2 score']],
    ['by 11 votes to 4', ['11 score', '4 score']],
    ['aged 17', ['17 age']],
    ['at the age of 17', ['17 age']],
    ['aged between 18 and 60', ['18 and 60 age']],
    ['At the gate 300 sappers stood', ['300 count']],
    ['at gate 4, they said', ['4 identifier']],
    ['a 17-year-old', ['17 age']],
    ['a lad of 19, they said', ['19 age']],
    ['Ilo Brand, 34, said', ['34 age']],
    ['Norland (1 204), Estmark (877)', ['1 204 count', '877 count']],
    ['5-6 sappers', ['5-6 count']],
    ['ABOUT 50 PEASANTS LEFT ON 23 SEPTEMBER', ['50 count', '23 date']],
  ])('%s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });
});
