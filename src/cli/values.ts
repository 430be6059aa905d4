import { knownEncoding } from '../read/decode.js';
import { UsageError } from './errors.js';
import type { OptionRow } from './options.js';

/** Reads one value of an option; throws UsageError with what would be right. `before` is what earlier uses gave. */
export function readValue(row: OptionRow, value: string, before: unknown): unknown {
  switch (row.kind) {
    case 'flag':
      return true;
    case 'text':
    case 'file':
      return nonEmpty(row, value);
    case 'texts':
      return [...((before as string[] | undefined) ?? []), nonEmpty(row, value)];
    case 'count':
      return wholeNumber(row, value, /^(?:\d+|\d{1,3}(?:[,_]\d{3})+)$/, 'a whole number, 0 or more');
    case 'days':
      return wholeNumber(row, value, /^\d+$/, 'a whole number of days, 0 or more');
    case 'percent':
      if (!/^\d+(?:\.\d+)?%?$/.test(value)) throw wrong(row, value, 'a percentage, 0 or more');
      return Number.parseFloat(value);
    case 'date':
      return day(row, value);
    case 'encoding':
      return encoding(row, value);
    case 'choice':
      return choice(row, value);
    case 'choices':
      return [...((before as string[] | undefined) ?? []), ...value.split(',').map((word) => choice(row, word.trim()))];
    case 'sort':
      return value.startsWith('-') ? `-${choice(row, value.slice(1))}` : choice(row, value);
  }
}

function nonEmpty(row: OptionRow, value: string): string {
  if (value.trim() === '') throw wrong(row, value, 'not empty');
  return value;
}

function wholeNumber(row: OptionRow, value: string, form: RegExp, meant: string): number {
  const number = form.test(value) ? Number(value.replace(/[,_]/g, '')) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw wrong(row, value, meant);
  return number;
}

function day(row: OptionRow, value: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const [year, month, date] = parts ? parts.slice(1).map((part) => Number(part ?? 1)) : [];
  const made = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
  if (!parts || made.getUTCMonth() !== month! - 1 || made.getUTCDate() !== date) {
    throw wrong(row, value, 'a day, month or year that exists, as YYYY-MM-DD, YYYY-MM or YYYY');
  }
  return value;
}

function encoding(row: OptionRow, value: string): string {
  const known = knownEncoding(value);
  if (!known) throw wrong(row, value, 'the name of an encoding, such as utf-8, utf-16le, windows-1252 or koi8-r');
  return known;
}

function choice(row: OptionRow, value: string): string {
  // "en route" and "En-Route" are en_route.
  const plain = value.toLowerCase().replace(/[\s-]+/g, '_');
  const found = row.choices!.find((word) => word === plain);
  if (!found) throw new UnknownChoice(row, value);
  return found;
}

function wrong(row: OptionRow, value: string, meant: string): UsageError {
  return new UsageError(`${nameOf(row)} must be ${meant}, not ${JSON.stringify(value)}`);
}

/** A word that is none of an option's choices: the near ones are looked up when it is told. */
export class UnknownChoice extends UsageError {
  constructor(
    readonly row: OptionRow,
    readonly value: string,
  ) {
    super(`${nameOf(row)} knows no ${JSON.stringify(value)}`, `one of: ${row.choices!.join(', ')}`);
  }
}

const nameOf = (row: OptionRow): string => /--[\w-]+/.exec(row.flags)![0];
