import { describe, expect, it } from 'vitest';
import { forceOf, namedForce } from '../../../../src/language/en/forces/index.js';
import type { Status } from '../../../../src/model/claim.js';
import { marked } from '../counted.js';

const force = (text: string, status?: Status) => {
  const { view, counts } = marked(text, status);
  const found = forceOf(view, counts.at(-1)!).force;
  return found ? `${found.name}/${found.country ?? '-'}` : null;
};

describe('forceOf', () => {
  it.each<[string, string | null, Status?]>([
    ['{10,000 North Korean troops} are in Kursk.', 'North Korean/KP'],
    ['{900 U.S. service members} are in Syria.', 'American/US'],
    ['{10,000 troops} from North Korea are in Kursk.', 'North Korean/KP'],
    ['{4,000 Thais} are waiting.', 'Thai/TH'],
    ['{300 soldiers} of the Rwandan army crossed.', 'Rwandan/RW'],
    ['{50 UN peacekeepers} from Fiji were held.', 'UN/-'],
    ['{50 peacekeepers} from Fiji were held.', 'Fijian/FJ'],
    ['{2,000 Hamas fighters} were killed.', 'Hamas/-', 'killed'],
    ['{2,000 fighters} of the Islamic State were killed.', 'Islamic State/-', 'killed'],
    ['Pyongyang had sent {10,000 troops}.', 'North Korean/KP'],
    ['Turkey lost {12 soldiers}.', 'Turkish/TR', 'killed'],
    ['Turkey, the minister said, has sent {900 soldiers}.', 'Turkish/TR'],
    ["Kyiv's {40,000 men} hold the line.", 'Ukrainian/UA'],
    ['Ukraine said {300 Russian soldiers} were killed.', 'Russian/RU', 'killed'],
    ["Russia's defence minister said his forces will number {1,500,000}.", 'Russian/RU', 'planned'],
    ['Russian forces lost {300 men}; another {^80} are missing.', 'Russian/RU'],
    ['The biggest are China ({2,000,000}) and India.', 'Chinese/CN', 'strength'],
    ['Russia lost {71 soldiers}, Georgia {169 soldiers}.', 'Georgian/GE', 'killed'],
    ['Sweden and Finland send {1,900} and {1,400} respectively.', 'Finnish/FI', 'planned'],
    ['{13 foreign soldiers} were killed.', null, 'killed'],
    ['A crowd of {300 soldiers} stood in the rain.', null],
    ['{900 Bundeswehr soldiers} are in Lithuania.', 'German/DE'],
    ['Let {200 men} go.', null],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('namedForce', () => {
  it.each([
    ['ISIS', 'Islamic State', null],
    ['Wagner Group', 'Wagner', null],
    ['the Houthis', 'Houthi', null],
    ['IDF', 'Israeli', 'IL'],
  ])('%s', (query, name, country) => {
    expect(namedForce(query)).toMatchObject({ name, country });
  });

  it('knows no others', () => {
    expect(namedForce('Rotary Club')).toBeNull();
  });
});
