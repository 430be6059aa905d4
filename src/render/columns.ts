import type { Claim } from '../model/claim.js';
import { visible } from './safe.js';
import type { ColumnKey } from './types.js';
import { CORRECTED, claimCount, dateWords, placeWords, speakerWords, stateWords } from './words.js';

export interface Column {
  title: string;
  align: 'left' | 'right';
  /** What people read. */
  words: (claim: Claim) => string;
}

const left = (title: string, words: Column['words']): Column => ({ title, align: 'left', words });

/** The fields of a claim that a column shows. */
const SHOWN: Partial<Record<ColumnKey, readonly string[]>> = {
  date: ['date'],
  asof: ['asOf'],
  speaker: ['speaker'],
  org: ['speaker'],
  country: ['speaker'],
  count: ['count', 'change', 'rate', 'each'],
  unit: ['unit'],
  force: ['force'],
  place: ['place'],
  state: ['status', 'realis', 'stance'],
  stance: ['stance'],
  hedges: ['hedges'],
  statement: ['statement'],
};

/** A cell's words, with a mark where a correction changed what it shows. */
export function cellWords(key: ColumnKey, claim: Claim): string {
  const words = COLUMNS[key].words(claim);
  return claim.corrected?.some(({ field }) => SHOWN[key]?.includes(field)) ? words + CORRECTED : words;
}

/** The columns of a list, by the key that `--columns` takes. A further column is one row here and one key in types.ts. */
export const COLUMNS: Record<ColumnKey, Column> = {
  date: left('Date', (claim) => dateWords(claim.date)),
  asof: left('As of', (claim) => dateWords(claim.asOf)),
  speaker: left('Speaker', (claim) => speakerWords(claim.speaker)),
  org: left('Organization', (claim) => visible(claim.speaker.organization ?? '-')),
  country: left('Country', (claim) => visible(claim.speaker.country ?? '-')),
  via: left('Via', (claim) => claim.via.map((relay) => visible(relay.name)).join(', ') || '-'),
  count: { title: 'Count', align: 'right', words: claimCount },
  unit: left('Unit', (claim) => visible(claim.unit)),
  force: left('Force', (claim) => visible(claim.force?.name ?? '-')),
  place: left('Place', (claim) => placeWords(claim.place)),
  state: left('State', stateWords),
  stance: left('Stance', (claim) => claim.stance.replace('_', ' ')),
  hedges: left('Hedges', (claim) => claim.hedges.map(visible).join(', ') || '-'),
  source: left('Source', (claim) => `${visible(claim.source.file)}:${claim.source.line}`),
  outlet: left('Outlet', (claim) => visible(claim.source.outlet ?? '-')),
  title: left('Title', (claim) => visible(claim.source.title ?? '-')),
  quote: left('Quote', (claim) => visible(claim.source.quote)),
  statement: left('Statement', (claim) => visible(claim.statement)),
  id: left('Id', (claim) => visible(claim.id)),
};

export const DEFAULT_COLUMNS: readonly ColumnKey[] = ['date', 'speaker', 'count', 'force', 'place', 'state', 'source'];
