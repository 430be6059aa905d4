import { TSV } from './delimited.js';
import { CLAIM_COLUMNS, COMPARED_COLUMNS, comparedRows, flatLines } from './flat.js';
import type { RenderCompare, RenderList } from './types.js';

/** One line a claim. */
export const listTsv: RenderList = ({ claims }) => flatLines(CLAIM_COLUMNS, claims, TSV);

/** One line a statement of a question. */
export const compareTsv: RenderCompare = ({ comparisons }) =>
  flatLines(COMPARED_COLUMNS, comparedRows(comparisons), TSV);
