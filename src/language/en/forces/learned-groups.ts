import type { Token } from '../../../text/tokens.js';
import { type Anchors, behind, nameBefore, nameFrom, spaced } from './anchors.js';
import type { LearnedName } from './learned.js';

/* Armed groups that no row lists, learned in the article: named once with their fighters or their letters, known everywhere after. */

export interface LearnedGroup {
  spellings: string[];
  value: LearnedName;
}

const FIGHTERS =
  '(?:fighters?|rebels?|militants|insurgents?|insurgency|guerrillas?|guerillas?|gunm[ae]n|combatants|militia(?:m[ae]n)?|separatists?|jihadists?)';
const ARMED = '(?:armed|rebel|militant|insurgent|guerrilla|separatist|extremist|jihadist)';
/** "RHF" in brackets. */
const LETTERS = /^\p{Lu}[\p{L}&-]{1,8}$/u;
const LINKS = /^(?:of|the|for|and)$/;
/* What stands at an anchor, for `behind`. */
const FIGHTING = new RegExp(`${FIGHTERS}\\b`, 'y');
/** "an armed group". */
const GROUP = new RegExp(
  `(?:${FIGHTERS}|${ARMED} (?:group|movement|faction|alliance|coalition|outfit|army|organi[sz]ation))\\b`,
  'y',
);
/** "the armed group Maroon Column". */
const PREPOSED = new RegExp(
  `${ARMED} (?:group|movement|faction|alliance|coalition|outfit|organi[sz]ation),? (?:the |called (?:the )?)?`,
  'y',
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

/** The armed groups that the text teaches, and letters that are short for a nation's forces; the anchors stand in the whole of which it is part. */
export function learnGroups(
  text: string,
  whole: string,
  anchors: Anchors,
  known: (name: string) => boolean,
  nation: (name: string) => LearnedName | null,
): LearnedGroup[] {
  const found: LearnedGroup[] = [];
  const group = (name: string, ...others: string[]) =>
    found.push({ spellings: [name, ...others], value: { name, country: null, via: 'group', people: false } });
  const written = (tokens: readonly Token[], from: number, to: number): string =>
    whole.slice(tokens[from]!.start, tokens[to - 1]!.end);
  for (const { tokens, at } of anchors.bracket) {
    const letters = bracketed(whole, tokens[at]!.end);
    const from = letters && spaced(whole, tokens, at) ? longNameBefore(whole, tokens, at, 8, LINKS) : at;
    if (!letters || from === at) continue;
    const words = spelledBy(written(tokens, from, at).split(/[ -]/), letters);
    if (!words || known(letters)) continue;
    const name = words.join(' ');
    if (known(name)) continue;
    const last = words.at(-1)!;
    const whose = nation(words.slice(0, 2).join(' ')) ?? nation(words[0]!);
    if (whose && STATE_FORCE.test(last))
      found.push({ spellings: [letters], value: { ...whose, via: 'name', people: false } });
    else if (FORCE.test(last) || (BODY.test(last) && (fights(text, name) || fights(text, letters))))
      group(name, letters);
  }
  const called = (words: string, sure: boolean) => {
    const name = words.replace(/^(?:The|A|But|And|In|On|At) /, '');
    const taken = known(name) || known(name.split(' ')[0]!) || nation(name) !== null;
    if (name.length > 3 && !taken && (sure || !isPerson(name, text))) group(name);
  };
  for (const anchor of anchors.fighters) {
    const comma = apposedTo(whole, anchor.tokens, anchor.at);
    const from = comma > 0 ? longNameBefore(whole, anchor.tokens, comma, 5, OF_THE) : comma;
    if (from < comma && behind(GROUP, whole, anchor) > 0) called(written(anchor.tokens, from, comma), false);
  }
  for (const anchor of anchors.fighters) {
    const from = behind(PREPOSED, whole, anchor);
    const to = from > 0 ? nameFrom(whole, anchor.tokens, from, 4, 1) : from;
    if (from < to) called(written(anchor.tokens, from, to), true);
  }
  for (const anchor of anchors.fighters) {
    const { tokens, at } = anchor;
    const from = spaced(whole, tokens, at) ? nameBefore(whole, tokens, at, 3, 1) : at;
    if (from === at || !afterSmall(whole, tokens, from) || behind(FIGHTING, whole, anchor) === 0) continue;
    const name = written(tokens, from, at);
    const words = name.split(' ');
    if (
      words.some((word) => NO_GROUP.test(word) || /-\p{Ll}/u.test(word) || known(word)) ||
      nation(words[0]!) ||
      known(name)
    )
      continue;
    if (name.length > 3) group(name);
  }
  return found;
}

/** What stands in the bracket that is opened before the offset, where it can be letters short for a name; null otherwise. */
function bracketed(text: string, from: number): string | null {
  const [letters, rest] = text.slice(from, from + 10).split(')', 2);
  return rest !== undefined && LETTERS.test(letters!) ? letters! : null;
}

const OF_THE = /^(?:of|the)$/;

/** As `nameBefore`, of up to `most` words, small words of the given kind among them. */
function longNameBefore(text: string, tokens: readonly Token[], to: number, most: number, small: RegExp): number {
  let best = to;
  for (let from = to, n = 0; n < most; n++) {
    const start = nameBefore(text, tokens, from, 1, 1);
    if (start < from) best = start;
    else if (n === 0 || !small.test(tokens[from - 1]?.text ?? '')) break;
    from = start < from ? start : from - 1;
    if (!spaced(text, tokens, from)) break;
  }
  return best;
}

/** Tokens between an apposition's comma and its noun: a chain of hyphens is none. */
const APPOSED = 24;

/** The comma of the apposition whose noun stands at token `at`: ", an armed", ", one of the hill rebels"; 0 where none is. */
function apposedTo(text: string, tokens: readonly Token[], at: number): number {
  let comma = at - 1;
  let words = 0;
  for (; comma > 0 && tokens[comma]!.text !== ','; comma--) {
    if (at - comma > APPOSED || (tokens[comma]!.kind !== 'word' && tokens[comma]!.text !== '-')) return 0;
    if (tokens[comma]!.spaced && ++words > 6) return 0;
  }
  if (comma <= 0 || tokens[comma]!.spaced || !spaced(text, tokens, comma + 1)) return 0;
  const article = /^(?:an?|the|another)$/.test(tokens[comma + 1]!.text);
  const one =
    tokens[comma + 1]!.text === 'one' && tokens[comma + 2]?.text === 'of' && tokens[comma + 3]?.text === 'the';
  return (article && words <= 4) || (one && words <= 6) ? comma : 0;
}

/** The name at token `from` stands inside a sentence: behind a small word or a figure. */
function afterSmall(text: string, tokens: readonly Token[], from: number): boolean {
  if (!spaced(text, tokens, from)) return false;
  const before = tokens[from - 1]!.text === ',' && !tokens[from - 1]!.spaced ? tokens[from - 2] : tokens[from - 1];
  return before?.kind === 'number' || (before?.kind === 'word' && before.text === before.lower);
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
