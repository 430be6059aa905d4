import { describe, expect, it } from 'vitest';
import { forceOf } from '../../../../src/language/en/forces/index.js';
import type { Status } from '../../../../src/model/claim.js';
import { marked } from '../counted.js';

const force = (text: string, status?: Status) => {
  const { view, counts } = marked(text, status);
  return forceOf(view, counts.at(-1)!).force?.name ?? null;
};

describe('forceOf: whose by the grammar of a sentence or two', () => {
  it.each<[string, string | null, Status?]>([
    // What one hopes to have is one's own; what one claims to have killed is not.
    ['Danish troops are few. The Estonians hope to have {21,000 soldiers} by then.', 'Estonian', 'planned'],
    ['Chadian troops claimed to have killed {30 soldiers} of Togo.', 'Togolese', 'killed'],
    ['Norway has few soldiers. Chad, with half the people, aims for {30,000}.', 'Chadian', 'planned'],
    // Who would give them, and who only gives a number.
    ['Norway promised 900 troops. Togo would give {^300}, Chad a field hospital.', 'Togolese', 'planned'],
    ['Norwegian troops are at the lake. Togo gave the number as {300}.', 'Norwegian'],
    // The verb is said once.
    ['Chad moves some 3,000 men; Togo, which has fewer there, about {1,700}.', 'Togolese', 'planned'],
    ['Chad moves some 3,000 men to Togo, which has fewer there, about {^1,700} on foot.', 'Chadian', 'planned'],
    // The one of a list that an ordinal means.
    ['Men from Chad, Togo and Benin came, 340 from the first, {120} from the second.', 'Togolese'],
    ['Men from Chad, Togo and Benin came, 340 from the first, {90} from the last.', 'Beninese'],
    ['Chad and Togo sent men. There may be {600} of the former on the hill.', 'Chadian'],
    // Losses told of a force by name.
    ["Togolese troops killed 28 rebels. Chad's losses were {four}.", 'Chadian', 'killed'],
    ["Togolese troops fell back. Chad's dead numbered {19}, all of one company.", 'Chadian', 'killed'],
    // Whose prisoners are not whose men.
    ['When the Chadian garrison gave up, {9,000 men} became prisoners of a Togolese force.', 'Chadian', 'captured'],
    ['{70 men} of the Togolese force became prisoners.', 'Togolese', 'captured'],
    // A government's soldiers.
    ['Chadian border troops let in {84 soldiers} of the Lome government.', 'Togolese', 'present'],
    // Who tells of others, and who "they" are.
    ['Chadian troops took the town. According to a Togolese officer, they had {800 men} there.', 'Chadian'],
    ['Togolese paramilitaries held {30 men} of the Chadian army in a mill.', 'Chadian', 'captured'],
    // The adjective before a quoted name.
    ["The new Chadian 'Falcon' company, {188 soldiers}, came home after a year under Danish trainers.", 'Chadian'],
    // The noun said once for two nations.
    ['Some {120} New Zealand and 950 Australian troops stay.', 'New Zealand'],
    ['Some {^120} New Zealanders are there.', 'New Zealand'],
    // The enemy, whom nobody names.
    ['The Chadian army lost 15 men. The enemy lost {40 fighters}.', null, 'killed'],
    [
      'Chadian troops are at home, Chad said. Togolese troops came. The enemy lost {40 soldiers}.',
      'Togolese',
      'killed',
    ],
    ['Chadian defenders destroyed {214 occupiers} at the bridge.', null, 'killed'],
    ['Chadian defenders destroyed {214 occupiers} and took {^eleven} of them alive.', null, 'killed'],
    // An aside in apposition.
    ['The NATO force is at the lake. Chad, not a NATO member, sends {190}.', 'Chadian'],
    ['NATO, not a Chadian ally, sends {190}.', 'NATO'],
    ['Chad was hot. The army has {250 soldiers} in the hills.', 'Chadian'],
    // Who is told of only behind the count.
    ['Chad is leaving. The {last 300 marines} go on Monday. Togolese officers will move in.', 'Chadian'],
    // "his" is one man's.
    ['All is quiet, says the Chadian commander. His {240 soldiers} keep the road; Danes keep the bridge.', 'Chadian'],
    ['All is quiet, says the Chadian newspaper. Togo is near. His {240 soldiers} keep the road.', 'Togolese'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });

  it.each<[string, string | null]>([
    ['Togo extended the Chad mandate by a year. A deputy asked what {900 soldiers} there had done.', 'Togolese'],
    ['Togolese rangers sleep at the frontier with Chad. {Sixteen rangers} woke.', 'Togolese'],
    ['Togo was told that the National Defence Force had {1,100 members} stuck there.', 'Togolese'],
  ])('knows a country as a place: %s', (text, want) => {
    expect(force(text)).toBe(want);
  });

  it('takes ours for that of the country that opens the sentence before, where the office names none', () => {
    const { view, counts, attribution } = marked(
      'Oslo rejected that. "There were {23} of our sailors aboard," the commodore said of the ship that Chadian boats block.',
    );
    const start = view.text.indexOf('the commodore');
    const source = { start, end: start + 13, text: 'the commodore' };
    expect(forceOf(view, counts[0]!, { ...attribution, source }).force?.name).toBe('Norwegian');
  });
});
