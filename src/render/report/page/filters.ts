/** What a claim says to the filters, as src/render/report/claims.ts writes it. */
interface Filterable {
  speaker: string;
  places: string[];
  /** First and last day, `YYYY-MM-DD`. */
  days: [string, string] | null;
  state: string;
}

/** Filters hide claims, the statements whose claims are all hidden, and the questions whose statements are. */
export function setUpFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters')!;
  const value = (id: string) => form.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!.value;
  const claims = [...document.querySelectorAll<HTMLElement>('#claim-table > tbody')].map((body) => ({
    body,
    index: body.id.slice(1),
    claim: JSON.parse(body.dataset.filter!) as Filterable,
  }));
  const statements = [...document.querySelectorAll<HTMLElement>('tr[data-claims]')];
  const questions = [...document.querySelectorAll<HTMLElement>('.question, #singles')];
  const answers = [...document.querySelectorAll<HTMLElement>('[data-question]')];

  const apply = () => {
    const [speaker, place, state] = [value('by-speaker'), value('by-place'), value('by-state')];
    const [from, to] = [value('from-day'), value('to-day')];
    const fits = ({ claim }: { claim: Filterable }) =>
      (speaker === '' || claim.speaker === speaker) &&
      (place === '' || claim.places.includes(place)) &&
      (state === '' || claim.state === state) &&
      (from === '' || (claim.days !== null && claim.days[1] >= from)) &&
      (to === '' || (claim.days !== null && claim.days[0] <= to));
    const shown = new Set(claims.filter(fits).map(({ index }) => index));
    for (const { body, index } of claims) body.hidden = !shown.has(index);
    for (const row of statements) {
      const own = row.dataset.claims!.split(' ').filter(Boolean);
      row.hidden = shown.size < claims.length && !own.some((index) => shown.has(index));
    }
    for (const question of questions) question.hidden = !question.querySelector('tr[data-claims]:not([hidden])');
    for (const answer of answers) answer.hidden = document.getElementById(answer.dataset.question!)!.hidden;
    document.querySelector<HTMLElement>('#none')!.hidden = shown.size > 0;
    const words = shown.size === claims.length ? `${claims.length} claims` : `${shown.size} of ${claims.length} claims`;
    form.querySelector('output')!.textContent = words;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are cleared only after the event.
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}
