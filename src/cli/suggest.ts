/**
 * The candidates nearest in spelling, best first: at most three, none farther than about a third of the word. Of equally near
 * ones the first given come first, and those that begin like the word before others.
 */
export async function nearest(word: string, candidates: Iterable<string>): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  const wanted = fold(word);
  const most = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const swapped = swaps(wanted);
  const near: { candidate: string; steps: number; otherStart: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const folded = fold(candidate);
    const steps = swapped.has(folded) ? 1 : distance(wanted, folded);
    if (steps <= most) near.push({ candidate, steps, otherStart: Number(folded[0] !== wanted[0]) });
  }
  return near
    .sort((a, b) => a.steps - b.steps || a.otherStart - b.otherStart)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The word with two neighbouring letters swapped: the commonest slip of the fingers, one step and not two. */
function swaps(word: string): Set<string> {
  const made = new Set<string>();
  for (let i = 0; i + 1 < word.length; i++) made.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  return made;
}

/** Spelling without case, accents and kinds of hyphens and blanks: the form in which users' words meet the texts'. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2014_]+/g, ' ')
    .trim();
}

/** `did you mean X or Y?`, null where nothing is near. */
export async function didYouMean(word: string, candidates: Iterable<string>): Promise<string | null> {
  const near = await nearest(word, candidates);
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : null;
}
