import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import { CLAIM_COLUMNS, COMPARED_COLUMNS, type ColumnType, comparedRows, type FlatColumn } from './flat.js';
import type { RowsResult } from './rows.js';
import type { CompareResult, ListResult } from './types.js';

/* Parquet: the columns of CSV with types, text as it stands in the articles, lists and objects as JSON. */

const TYPES: Record<ColumnType, BasicType> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  ids: 'JSON',
  json: 'JSON',
};

/** One row a claim. */
export const listParquet = ({ claims }: ListResult): Iterable<Uint8Array> => parquet(CLAIM_COLUMNS, claims);

/** One row a statement of a question. */
export const compareParquet = ({ comparisons }: CompareResult): Iterable<Uint8Array> =>
  parquet(COMPARED_COLUMNS, [...comparedRows(comparisons)]);

/** Rows of a result; a column is of numbers where its values are. */
export const rowsParquet = ({ fields, values }: RowsResult): Iterable<Uint8Array> => {
  const rows = [...values];
  const typeOf = (i: number): ColumnType => (rows.some((row) => typeof row[i] === 'number') ? 'number' : 'text');
  return parquet(
    fields.map((name, i) => ({ name, type: typeOf(i), read: (row: readonly unknown[]) => row[i] })),
    rows,
  );
};

function* parquet<T>(columns: readonly FlatColumn<T>[], rows: readonly T[]): Generator<Uint8Array> {
  const columnData = columns.map(({ name, type, read }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => read(row) ?? null),
  }));
  yield new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'troopclaims' }));
}
