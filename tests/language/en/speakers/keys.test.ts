import { describe, expect, test } from 'vitest';
import { nameKey, samePerson, speakerKey } from '../../../../src/language/en/speakers/index.js';

describe('nameKey', () => {
  test.each([
    ['Volodymyr Zelenskyy', 'Vladimir Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskii'],
    ['Sergei Brandov', 'Sergey Brandov', 'Serhiy Brandov'],
    ['Kim Yong-hyun', 'Kim Yong Hyun', 'Kim Yonghyun', 'Kim Yong-hyeon', 'Yong-hyun Kim'],
    ['Lee Seong-kweun', 'Lee Sung-kwon', 'Lee Sungkwon'],
    ['Muhammad al-Tamri', 'Mohammed al-Tamri', 'Mohamed Tamri', 'Sheikh Mohammad el-Tamri'],
    ['Abdel Fattah al-Tamri', 'Abdel-Fattah el-Tamri', 'Abdelfattah Tamri'],
    ['Patrick S. Holt', 'Pat Holt', 'Maj. Gen. Patrick Holt'],
    ['José Pérez', 'Jose Perez'],
    ['Ursula von der Lind', 'Ursula Lind'],
    ['Yevgeny Brandin', 'Evgeny Brandin', 'Yevhen Brandin'],
  ])('%s = %s', (first, ...others) => {
    for (const other of others) expect(nameKey(other)).toBe(nameKey(first));
  });

  test.each([
    ['Kim Jong Un', 'Kim Yong Hyun'],
    ['Lars Holm', 'Peter Holm'],
    ['Anna Holt', 'Alan Holt'],
    ['Park Sun-won', 'Park Geun-hye'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
    expect(samePerson(a, b)).toBe(false);
  });
});

test.each([
  ['Holt', 'Peter Holt', true],
  ['P. Holt', 'Peter Holt', true],
  ['A. Holt', 'Peter Holt', false],
  ['Peter Holt', 'Peter Holm', false],
])('samePerson %s, %s: %s', (a, b, same) => {
  expect(samePerson(a, b)).toBe(same);
});

describe('speakerKey', () => {
  const key = (
    name: string,
    kind: 'person' | 'organization' | 'group' | 'outlet',
    country: string | null = null,
    organization: string | null = null,
  ) => speakerKey({ name, kind, country, organization });

  test.each([
    ['Pentagon', 'US Department of Defense'],
    ['Defense Department', 'Pentagon'],
    ['Defence Intelligence of Ukraine', 'GUR'],
    ['ISW', 'Institute for the Study of War'],
    ["Denmark's Defense Ministry", 'Danish Ministry of Defence'],
    ['Danish army', 'Danish military'],
    ['Danish Armed Forces', 'DANISH MILITARY'],
  ])('%s = %s', (a, b) => {
    expect(key(a, 'organization')).toBe(key(b, 'organization'));
  });

  test('a country is its government', () => {
    expect(key('Denmark', 'organization', 'DK')).toBe(key('Danish government', 'organization', 'DK'));
    expect(key('Denmark', 'organization', 'DK')).not.toBe(key('Norway', 'organization', 'NO'));
  });

  test('an outlet that speaks and one that is cited are one', () => {
    expect(key('Reuters', 'outlet')).toBe(key('Reuters', 'organization'));
    expect(key('New York Times', 'organization')).toBe(key('The New York Times', 'outlet'));
  });

  test('known persons have one key under all names, others by name', () => {
    expect(key('Vladimir Zelensky', 'person')).toBe(key('Zelenskyy', 'person'));
    expect(key('Peter Holt', 'person')).not.toBe(key('Holt', 'person'));
  });

  test('groups differ by words, country and organization', () => {
    expect(key('senior official', 'group', 'US')).not.toBe(key('second official', 'group', 'US'));
    expect(key('official', 'group', 'US')).not.toBe(key('official', 'group', 'DK'));
    expect(key('spokesman', 'group', 'US', 'Pentagon')).not.toBe(
      key('spokesman', 'group', 'US', 'US State Department'),
    );
    expect(key('spokesman', 'group', 'US', 'Pentagon')).toBe(key('spokeswoman', 'group', 'US', 'Pentagon'));
  });
});
