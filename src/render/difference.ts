import type { Warning } from '../model/claim.js';
import type { StatementChange, StatementSide } from '../model/findings.js';
import type { RowsResult } from './rows.js';
import { visible } from './safe.js';
import { claimCount, dateWords, placeWords, plural, speakerWords, stateWords } from './words.js';

/** A row a statement that appeared, vanished or changed, with the fields that did. */
export function differenceRows(changes: readonly StatementChange[], warnings: readonly Warning[]): RowsResult {
  const counts = (['appeared', 'vanished', 'changed'] as const).map(
    (kind) => `${changes.filter((c) => c.kind === kind).length} ${kind}`,
  );
  return {
    name: 'changes',
    extra: { differs: changes.length > 0 },
    records: changes,
    warnings,
    columns: ['Change', 'Date', 'Speaker', 'Count', 'Force', 'Place', 'State', 'Fields'].map((title) => ({
      title,
      align: title === 'Count' ? 'right' : 'left',
    })),
    paint: (palette) => [palette.strong],
    cells: changes.map((change) => {
      const said = change.after ?? change.before!;
      return [
        `${SIGNS[change.kind]} ${change.kind}`,
        dateWords(said.asOf ?? said.date),
        speakerWords(said.speaker),
        claimCount(said),
        visible(said.force?.name ?? '-'),
        placeWords(said.place),
        stateWords(said),
        fieldWords(change) || '-',
      ];
    }),
    fields: [
      ...['kind', 'statement_before', 'statement_after', 'date', 'as_of', 'speaker', 'count_text', 'force', 'place'],
      ...['status', 'realis', 'stance', 'fields', 'claims', 'files'],
    ],
    values: changes.map(valuesOf),
    total: `${plural(changes.length, 'difference')}: ${counts.join(', ')}`,
    none: 'No difference.',
  };
}

const SIGNS: Record<StatementChange['kind'], string> = { appeared: '+', vanished: '-', changed: '~' };

/** `place: Kursk, was Russia; count: 900, was about 900`. */
const fieldWords = ({ fields }: StatementChange): string =>
  fields.map(({ field, from, to }) => visible(`${field}: ${to ?? 'none'}, was ${from ?? 'none'}`)).join('; ');

function valuesOf(change: StatementChange) {
  const { kind, before, after } = change;
  const said: StatementSide = after ?? before!;
  return [
    kind,
    before?.statement,
    after?.statement,
    said.date.value,
    said.asOf?.value,
    said.speaker.name,
    said.count.text,
    said.force?.name,
    said.place?.name,
    said.status,
    said.realis,
    said.stance,
    fieldWords(change),
    said.claims.join(' '),
    said.files.join(' '),
  ];
}
