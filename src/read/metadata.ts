import type { Metadata } from '../model/document.js';

export const METADATA_FIELDS = ['title', 'outlet', 'url', 'published'] as const;

/** The layers merged field by field, the strongest first. */
export function mergeMetadata(...layers: Metadata[]): Metadata {
  const merged: Metadata = {};
  for (const field of METADATA_FIELDS) {
    const value = layers.find((layer) => layer[field] !== undefined)?.[field];
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

/**
 * Metadata out of named values (a CSV row, front matter, a JSON record). Empty values count as absent; `problems` says
 * what was given but cannot be used.
 */
export function metadataFrom(values: Record<string, unknown>): { metadata: Metadata; problems: string[] } {
  const metadata: Metadata = {};
  const problems: string[] = [];
  for (const field of METADATA_FIELDS) {
    const value = values[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      problems.push(`"${field}" is not a text`);
      continue;
    }
    const text = String(value).trim();
    if (text === '') continue;
    if (field !== 'published') metadata[field] = text;
    else {
      const day = isoDate(text);
      if (day) metadata.published = day;
      else problems.push(`"published" is no date that can be read: ${JSON.stringify(text)}; write it as YYYY-MM-DD`);
    }
  }
  return { metadata, problems };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}\S*(?: ?\S+)?)?)?)?$/;
const DAY_FIRST = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})\b/;
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/;

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of an ISO date or time, an RFC 2822 date or a date with the month's name; null for others. */
export function isoDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) {
    if (iso[3]) return isDay(iso[1]!, iso[2]!, iso[3]) ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
    if (iso[2]) return Number(iso[2]) >= 1 && Number(iso[2]) <= 12 ? `${iso[1]}-${iso[2]}` : null;
    return iso[1]!;
  }
  const first = DAY_FIRST.exec(text);
  const named = first ? [first[3]!, first[2]!, first[1]!] : null;
  const second = named ? null : MONTH_FIRST.exec(text);
  const [year, name, day] = named ?? (second ? [second[3]!, second[1]!, second[2]!] : []);
  if (!year || !name || !day) return null;
  const month = String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  const padded = day.padStart(2, '0');
  return isDay(year, month, padded) ? `${year}-${month}-${padded}` : null;
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
