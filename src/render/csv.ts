import { CSV } from './delimited.js';
import { CLAIM_COLUMNS, COMPARED_COLUMNS, comparedRows, flatLines } from './flat.js';
import type { RenderCompare, RenderList } from './types.js';

/** One row a claim with raw numbers. */
export const listCsv: RenderList = ({ claims }) => flatLines(CLAIM_COLUMNS, claims, CSV);

/** One row a statement of a question. */
export const compareCsv: RenderCompare = ({ comparisons }) =>
  flatLines(COMPARED_COLUMNS, comparedRows(comparisons), CSV);
