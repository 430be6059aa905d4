import type { Token } from '../../../text/tokens.js';
import type { ArticleNames, ReadSentence } from './article.js';
import type { OrganizationName } from './organization.js';

/*
 * Bodies that an article takes up by what they are: "the newspaper" is the last paper it has named, "the Islamist group"
 * the last armed group.
 */

/** How many sentences back such a body is looked for. */
const REACH = 30;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEWS = set(
  'newspaper paper daily weekly magazine agency broadcaster channel network station outlet website newswire portal site wire tv television radio',
);
/** "The spy agency" is no news agency. */
const OFFICIAL =
  /\b(?:spy|intelligence|security|border|nuclear|space|refugee|aid|health|relief|police|investigative)\b/i;
const ARMED = set(
  'group groups movement militia organisation organization faction militants rebels insurgents jihadists front',
);
/** Words beside the name of an armed group. */
const FIGHTING = set(
  'group movement militia organisation organization faction militants rebels insurgents fighters gunmen jihadists terrorists guerrillas militia-group wing front',
);
/** Endings of words that only describe: "Islamist", "Lebanese", "Iran-backed", "militant". */
const DESCRIBES = /(?:ist|ian|ish|ese|ean|an|ic|ed|ant|ent|el|al|i)$/i;

/** The paper or agency that "the newspaper" means at `position`; null where the article has named none. */
export function newsBefore(names: ArticleNames, name: string, head: string, position: number): OrganizationName | null {
  if (!NEWS.has(head) || OFFICIAL.test(name)) return null;
  for (const read of backwards(names, position)) {
    for (let e = read.entities.length - 1; e >= 0; e--) {
      const entity = read.entities[e]!;
      if (!entity.outlet || read.tokens[entity.from]!.start >= position) continue;
      return { name: entity.name, country: entity.country, stated: false, outlet: true };
    }
  }
  return null;
}

/** The armed group that a bare description ("Islamist group") means; null where the words are a name or nothing fits. */
export function armedBefore(
  names: ArticleNames,
  name: string,
  head: string,
  position: number,
): OrganizationName | null {
  if (
    !ARMED.has(head) ||
    !name
      .split(/[\s-]/)
      .slice(0, -1)
      .every((w) => DESCRIBES.test(w))
  )
    return null;
  for (const read of backwards(names, position)) {
    let best: OrganizationName | null = null;
    let at = -1;
    for (const entity of read.entities) {
      const { start } = read.tokens[entity.from]!;
      if (entity.kind !== 'organization' || entity.anaphoric || entity.outlet || start >= position || start <= at)
        continue;
      if (entity.name === name || !beside(read.tokens, entity.from, entity.to)) continue;
      best = { name: entity.name, country: entity.country, stated: false, outlet: false };
      at = start;
    }
    for (const run of read.runs) {
      const { start } = read.tokens[run.from]!;
      if (start >= position || start <= at || !FIGHTING.has(read.tokens[run.from - 1]?.lower ?? '')) continue;
      const words = run.words.join(' ');
      const known = names.lexicon.body(words);
      best = { name: known?.name ?? words, country: known?.country ?? null, stated: false, outlet: false };
      at = start;
    }
    if (best) return best;
  }
  return null;
}

function beside(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after !== undefined && FIGHTING.has(after.lower)) return true;
  if (tokens[to - 1] !== undefined && FIGHTING.has(tokens[to - 1]!.lower) && to - from > 1) return true;
  if (FIGHTING.has(tokens[from - 1]?.lower ?? '')) return true;
  // "Ansar Row, a jihadist group,"
  if (after?.text !== ',') return false;
  for (let k = to + 1; k < Math.min(tokens.length, to + 7) && tokens[k]!.kind === 'word'; k++)
    if (FIGHTING.has(tokens[k]!.lower)) return true;
  return false;
}

/** The sentences from `position` back, read. */
function* backwards(names: ArticleNames, position: number): Generator<ReadSentence> {
  const here = names.view.sentenceAt(position);
  if (!here) return;
  const all = names.view.sentences;
  for (let i = here.index; i >= 0 && here.index - i <= REACH; i--) yield names.read(all[i]!);
}
