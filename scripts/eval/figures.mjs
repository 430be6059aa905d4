/* The figures of a set, from the scores of its articles. */

export const FIELDS = ['qualifier', 'speaker', 'date', 'place', 'state', 'force'];

const ratio = (a, b) => (b === 0 ? 0 : a / b);
const harmonic = (p, r) => ratio(2 * p * r, p + r);
const isWhole = ({ fields }) => FIELDS.every((field) => fields[field] !== false);

/**
 * @param scores of `scoreArticle`
 * @param stray claims found in files that have no annotation
 * @returns shares between 0 and 1; `fields` holds `{ right, of }` for each field, judged on what was found
 */
export function figuresOf(scores, stray = []) {
  const sum = (of) => scores.reduce((total, score) => total + of(score), 0);
  const pairs = scores.flatMap((score) => score.pairs);
  const gold = sum((score) => score.gold);
  const found = sum((score) => score.found) + stray.length;
  const [precision, recall] = [ratio(pairs.length, found), ratio(pairs.length, gold)];
  const whole = pairs.filter(isWhole).length;
  const count = (key) => pairs.filter((p) => p[key]).length;
  return {
    gold,
    found,
    hit: pairs.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    fields: Object.fromEntries(
      FIELDS.map((field) => {
        const judged = pairs.map((p) => p.fields[field]).filter((right) => right !== null);
        return [field, { right: judged.filter(Boolean).length, of: judged.length }];
      }),
    ),
    distractors: sum((score) => score.extra.filter((e) => e.trap).length),
    badSpans: sum((score) => score.badSpans.length),
    inventedDates: { n: count('inventedDate'), of: count('undated') },
    inventedPlaces: { n: count('inventedPlace'), of: count('unplaced') },
    wholeF1: harmonic(ratio(whole, found), ratio(whole, gold)),
  };
}

const percent = (share) => (100 * share).toFixed(1);

/** The figures as lines of text. */
export function printFigures(figures) {
  const { fields, inventedDates, inventedPlaces } = figures;
  const accuracy = FIELDS.filter((field) => fields[field].of > 0).map((field) => {
    const { right, of } = fields[field];
    return `${field} ${percent(right / of)} (${right}/${of})`;
  });
  return [
    `annotated ${figures.gold}  found ${figures.found}  matched ${figures.hit}`,
    `count     P ${percent(figures.precision)}  R ${percent(figures.recall)}  F1 ${percent(figures.f1)}`,
    `fields    ${accuracy.join('  ')}`,
    `invented  dates ${inventedDates.n}/${inventedDates.of}  places ${inventedPlaces.n}/${inventedPlaces.of}`,
    `taken     distractors ${figures.distractors}  bad spans ${figures.badSpans}`,
    `whole     F1 ${percent(figures.wholeF1)}`,
  ].join('\n');
}

const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What differs in one article, a line each: missed, wrong in some field, found in excess. */
export function printDifferences(name, score) {
  const lines = score.badSpans.map(({ count: c }) => `${name}  SPAN   "${c.text}" is not at ${c.start}-${c.end}`);
  for (const gold of score.missed) lines.push(`${name}  MISS   ${oneLine(gold.quote)}  [${gold.speaker}]`);
  for (const { gold, claim, fields } of score.pairs) {
    const wrong = FIELDS.filter((field) => fields[field] === false);
    if (wrong.length === 0) continue;
    const { qualifier, speaker, date, region, status, unit, population } = gold;
    const want = [speaker, date, region, `${status}/${unit}`, population, qualifier];
    const state = claim.change ? `${claim.status}/${claim.change}` : claim.status;
    const got = [claim.speaker?.name, claim.date?.value, claim.place?.name, state, claim.force?.name];
    lines.push(
      `${name}  WRONG  ${wrong.join(',')}  "${oneLine(gold.quote)}"  want ${want.map((x) => x ?? '-').join(' | ')}  got ${[...got, claim.count.qualifier].map((x) => x ?? '-').join(' | ')}`,
    );
  }
  for (const { claim, trap } of score.extra)
    lines.push(
      `${name}  ${trap ? 'TRAP ' : 'EXTRA'}  "${oneLine(claim.count.text)}"  in  ${oneLine(claim.source.quote).slice(0, 140)}`,
    );
  return lines;
}
