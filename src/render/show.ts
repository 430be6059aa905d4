import type { Claim, ClaimDate } from '../model/claim.js';
import { grid } from './grid-table.js';
import { visible } from './safe.js';
import type { RenderContext } from './types.js';
import { CORRECTED, claimCount, correctionWords, dateWords, placeWords, speakerWords, stateWords } from './words.js';
import { wrap } from './wrap.js';

export interface ShownClaim {
  claim: Claim;
  /** The document's text; null where only the claim is at hand, then its quote stands for the paragraph. */
  text: string | null;
  /** Other files with the same article. */
  copies: readonly string[];
  /** Why it was dropped, where it was. */
  dropped?: string;
}

/** One claim in its paragraph with the number between `[[` and `]]`, and a row a field: value, words it was read from, rule. */
export function* show({ claim, text, copies, dropped }: ShownClaim, context: RenderContext): Generator<string> {
  const { palette, width } = context;
  const { source, count } = claim;
  const where = `${visible(source.file)}:${source.line}:${source.column}`;
  const story = [source.title, source.outlet, source.published?.value, source.url].filter((part) => part != null);
  const counted = [claimCount(claim), claim.force && visible(claim.force.name), visible(claim.unit)].filter(Boolean);
  const what = [counted.join(' '), stateWords(claim), ...(claim.place ? [placeWords(claim.place)] : [])].join(', ');
  yield `${palette.strong(`${speakerWords(claim.speaker)}: ${what}`)}\n`;
  yield `${palette.faint(`${visible(claim.id)}  ${where}`)}\n`;
  if (story.length > 0) yield `${palette.faint(story.map(visible).join(' | '))}\n`;
  for (const copy of copies) yield `${palette.faint(`also in ${visible(copy)}`)}\n`;
  if (dropped !== undefined) yield `${palette.warn(`${CORRECTED} dropped: ${visible(dropped)}`)}\n`;
  for (const mark of claim.corrected ?? []) yield `${palette.warn(`${CORRECTED} ${correctionWords(mark)}`)}\n`;
  yield '\n';

  const whole = text ?? source.quote;
  const shift = text === null ? source.start : 0;
  const from = text === null ? 0 : paragraphStart(whole, source.start);
  const to = text === null ? whole.length : paragraphEnd(whole, source.end);
  const marked = [
    visible(whole.slice(from, count.start - shift)),
    `[[${visible(whole.slice(count.start - shift, count.end - shift))}]]`,
    visible(whole.slice(count.end - shift, to)),
  ].join('');
  for (const line of wrap(marked.trim(), width - 2)) {
    yield `  ${line.replace(/\[\[.*?\]\]/, (found) => palette.mark(found))}\n`;
  }
  yield '\n';
  const columns = ['Field', 'Value', 'Read from', 'Why'].map((title) => ({ title, align: 'left' as const }));
  yield* grid(columns, fieldRows(claim), { width, header: palette.strong });
}

/** A paragraph longer than this to one side of the sentence is cut: some pages are one line. */
const MOST = 800;

/** A blank line ends a paragraph, and so does the end of a line where a sentence ends: not every text has blank lines. */
const BREAK = /\n[^\S\n]*\n|(?<=[.!?:"'”’)\]])[^\S\n]*\r?\n/g;

function paragraphStart(text: string, at: number): number {
  const least = Math.max(0, at - MOST);
  const last = [...text.slice(least, at).matchAll(BREAK)].at(-1);
  return last ? least + last.index + last[0].length : least;
}

function paragraphEnd(text: string, at: number): number {
  // From the sentence's last character on: its full stop makes the line's end a break.
  const after = text.slice(at - 1, at + MOST);
  const [found] = after.matchAll(BREAK);
  return at - 1 + (found ? found.index : after.length);
}

function fieldRows(claim: Claim): string[][] {
  const { speaker, place, count, rules = {} } = claim;
  const rows: string[][] = [];
  const row = (field: string, value: string | null, from: string | null, basis: string | null, ruleOf = field) => {
    if (value === null) return;
    const read = from ? `"${visible(from)}"` : '-';
    rows.push([field, value, basis && basis !== 'stated' ? `${read} (${basis})` : read, visible(rules[ruleOf] ?? '-')]);
  };
  const bounds = [
    ['low', count.low],
    ['high', count.high],
    ['best', count.best],
  ].filter(([, value]) => value !== null);
  row('count', `${count.qualifier}, ${bounds.map(([name, value]) => `${name} ${value}`).join(', ')}`, count.text, null);
  row('speaker', `${visible(speaker.name)}, ${speaker.kind}`, speaker.text, speaker.basis);
  row('role', maybe(speaker.role), null, null);
  row('organization', maybe(speaker.organization), null, null);
  row('country', maybe(speaker.country), null, null);
  row('via', claim.via.map((v) => `${visible(v.name)} (${v.kind})`).join(', ') || null, null, null);
  dateRow('date', claim.date);
  if (claim.asOf) dateRow('asOf', claim.asOf);
  const force = claim.force && [claim.force.name, claim.force.country].filter((part) => part !== null).join(', ');
  row('force', maybe(force) ?? 'not settled', null, null);
  row('unit', visible(claim.unit), null, null);
  row('status', claim.status, null, null);
  row('realis', claim.realis, null, null);
  row('stance', claim.stance, null, null);
  const within = place && place.within.length > 0 ? `, in ${place.within.map(visible).join(', ')}` : '';
  row('place', place ? placeWords(place) + within : 'not settled', place?.text ?? null, place?.basis ?? null);
  row('change', claim.change, null, null);
  row('rate', claim.rate && `per ${claim.rate}`, null, null);
  row('each', claim.each && `each of ${visible(claim.each.of)}`, null, null);
  row('partOf', maybe(claim.partOf), null, null);
  row('hedges', claim.hedges.map(visible).join(', ') || null, null, null);
  row('statement', visible(claim.statement), null, null);
  return rows;

  function dateRow(field: string, date: ClaimDate) {
    const value = date.value === null ? 'not settled' : `${dateWords(date)}, ${date.confidence} confidence`;
    row(field, value, date.text, date.basis);
  }
}

const maybe = (text: string | null): string | null => (text === null ? null : visible(text));
