import { type Anchors, around, beginning } from './anchors.js';
import type { LearnedName } from './learned.js';

/* Armed groups that no row lists, learned in the article: named once with their fighters or their letters, known everywhere after. */

export interface LearnedGroup {
  spellings: string[];
  value: LearnedName;
}

const WORD = "\\p{Lu}[\\p{L}'\u2019]*(?:-\\p{L}+)*";
const FIGHTERS =
  '(?:fighters?|rebels?|militants|insurgents?|insurgency|guerrillas?|guerillas?|gunm[ae]n|combatants|militia(?:m[ae]n)?|separatists?|jihadists?)';
/** "Red Heron Front (RHF)": a name and its letters. */
const LETTERED = new RegExp(
  `((?:${WORD}|of|the|for|and)(?:[ -](?:${WORD}|of|the|for|and)){1,7}) \\((\\p{Lu}[\\p{L}&-]{1,8})\\)`,
  'gu',
);
/** "Zelmar rebels" inside a sentence. */
const FIGHTING = new RegExp(
  `(?<=(?<!\\p{L})[\\p{Ll}\\d][\\p{Ll}\\d]*,? )(${WORD}(?: ${WORD}){0,2}) ${FIGHTERS}\\b`,
  'gu',
);
const OF_GROUP = new RegExp(`\\b${FIGHTERS} (?:of|from|belonging to|loyal to) (?:the )?$`, 'u');
const THEN_FIGHTERS = new RegExp(`^ ${FIGHTERS}\\b`, 'u');
const CALLED =
  /\b(?:rebel|militant|armed|insurgent|guerrilla|jihadist|separatist|extremist|terrorist)(?: (?:group|movement|faction|alliance|coalition|outfit|organi[sz]ation))?,? (?:the |called (?:the )?)?$/;
/** Last words of names that fight by themselves, and of those that do where the text shows it. */
const FORCE = /^(?:Front|Army|Militia|Resistance|Brigades?|Forces|Fighters|Guerrillas|Rebels|Faction)$/;
const BODY =
  /^(?:Movement|Coalition|Alliance|Council|Union|Party|Organi[sz]ation|Group|Command|Youth|Jihad|Defence|Defense)$/;
const STATE_FORCE = /^(?:Forces?|Army|Military|Navy|Guard|Corps|Staff|Marines|Police|Command)$/;
/** Peoples of a faith are no group. */
const NO_GROUP =
  /^(?:Christian|Muslim|Islamist|Islamic|Sunni|Shia|Shiite|Shi'ite|Arab|Jewish|Marxist|Jihadist|Western|African|Foreign|Local|Armed|Rebel|State|Former|Pro|Anti|I|Separatist|Communist|Catholic|Protestant|Hindu|Druze|Alawite|Yazidi|Islamists)$/;

/** "the Maroon Column, an armed group". */
const APPOSED = new RegExp(
  `(${WORD}(?: (?:of |the )*${WORD}){0,4}), (?:an?|the|another|one of the) (?:[\\p{L}-]+ ){0,3}(?:${FIGHTERS}|(?:armed|rebel|militant|insurgent|guerrilla|separatist|extremist) (?:group|movement|faction|alliance|coalition|outfit|army|organi[sz]ation))\\b`,
  'gu',
);
/** "the armed group Maroon Column". */
const PREPOSED = new RegExp(
  `(?:armed|rebel|militant|insurgent|guerrilla|separatist|extremist|jihadist) (?:group|movement|faction|alliance|coalition|outfit|organi[sz]ation),? (?:the |called (?:the )?)?(${WORD}(?: ${WORD}){0,3})`,
  'uy',
);

/** Words ahead of the anchor in which each pattern begins, and characters from it on in which it ends. */
const LETTERED_WORDS = 8;
const LETTERS = 12;
const APPOSED_WORDS = 20;
const FIGHTING_WORDS = 4;
const REACH = 80;

/** The armed groups that the text teaches, and letters that are short for a nation's forces. */
export function learnGroups(
  text: string,
  anchors: Anchors,
  known: (name: string) => boolean,
  nation: (name: string) => LearnedName | null,
): LearnedGroup[] {
  const found: LearnedGroup[] = [];
  const group = (name: string, ...others: string[]) =>
    found.push({ spellings: [name, ...others], value: { name, country: null, via: 'group', people: false } });
  for (const match of around(LETTERED, text, anchors.bracket, LETTERED_WORDS, LETTERS)) {
    const words = spelledBy(match[1]!.split(/[ -]/), match[2]!);
    if (!words || known(match[2]!)) continue;
    const name = words.join(' ');
    if (known(name)) continue;
    const last = words.at(-1)!;
    const whose = nation(words.slice(0, 2).join(' ')) ?? nation(words[0]!);
    if (whose && STATE_FORCE.test(last))
      found.push({ spellings: [match[2]!], value: { ...whose, via: 'name', people: false } });
    else if (FORCE.test(last) || (BODY.test(last) && (fights(text, name) || fights(text, match[2]!))))
      group(name, match[2]!);
  }
  const called = (words: string, sure: boolean) => {
    const name = words.replace(/^(?:The|A|But|And|In|On|At) /, '');
    const taken = known(name) || known(name.split(' ')[0]!) || nation(name) !== null;
    if (name.length > 3 && !taken && (sure || !isPerson(name, text))) group(name);
  };
  for (const match of around(APPOSED, text, anchors.fighters, APPOSED_WORDS, REACH)) called(match[1]!, false);
  for (const match of beginning(PREPOSED, text, anchors.fighters)) called(match[1]!, true);
  for (const match of around(FIGHTING, text, anchors.fighters, FIGHTING_WORDS, REACH)) {
    const words = match[1]!.split(' ');
    if (
      words.some((word) => NO_GROUP.test(word) || /-\p{Ll}/u.test(word) || known(word)) ||
      nation(words[0]!) ||
      known(match[1]!)
    )
      continue;
    if (match[1]!.length > 3) group(match[1]!);
  }
  return found;
}

/** The end of a row of words whose first letters are those in the brackets; null where they are not. */
function spelledBy(words: string[], letters: string): string[] | null {
  const initials = letters.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let from = 0; from < words.length; from++) {
    if (!/^\p{Lu}/u.test(words[from]!)) continue;
    const rest = words.slice(from);
    const all = rest.map((word) => word[0]!.toLowerCase()).join('');
    const names = rest
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]!.toLowerCase())
      .join('');
    if (rest.length > 1 && (all === initials || names === initials)) return rest;
  }
  return null;
}

/** "General Doe, a rebel leader" is met with a title or goes by one word after; a group has the article. */
const isPerson = (name: string, text: string): boolean =>
  !FORCE.test(name.split(' ').at(-1)!) &&
  !BODY.test(name.split(' ').at(-1)!) &&
  !text.includes(`the ${name}`) &&
  !text.includes(`The ${name}`);

/** Whether the text says of a name that it has fighters. */
function fights(text: string, name: string): boolean {
  for (let at = text.indexOf(name), seen = 0; at >= 0 && seen < 20; at = text.indexOf(name, at + name.length), seen++) {
    const before = text.slice(Math.max(0, at - 50), at);
    if (
      OF_GROUP.test(before) ||
      CALLED.test(before) ||
      THEN_FIGHTERS.test(text.slice(at + name.length, at + name.length + 20))
    )
      return true;
  }
  return false;
}
