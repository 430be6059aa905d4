/** The candidates nearest in spelling, best first: at most three, none farther than about a third of the word. */
export async function nearest(word: string, candidates: Iterable<string>): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  const most = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, steps: distance(fold(word), fold(candidate)) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
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
