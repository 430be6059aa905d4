/** What one number token says: one value, or several numbers written without a space ("22,24,26", "192.168.1.2"). */
export interface Digits {
  value: number;
  /** Thousands separators stand in it ("1,204"): never a year, a house or a unit number. */
  grouped: boolean;
  decimal: boolean;
  /** Offsets inside the token where the separate numbers lie; null for one number. */
  pieces: { start: number; end: number }[] | null;
}

const plain = (raw: string): Digits => ({ value: Number(raw), grouped: false, decimal: false, pieces: null });

/**
 * Reads a number token (digits with inner commas and points). "1,204" and "12,34,567" are grouped, "4.800" is a decimal
 * unless `pointGroups` says that the article groups with points, "10.000.000" is grouped, "1.111,11" is European.
 */
export function readDigits(raw: string, pointGroups = false): Digits {
  const comma = raw.indexOf(',');
  const point = raw.indexOf('.');
  if (comma < 0 && point < 0) return plain(raw);
  const value = point < 0 ? thousands(raw, comma) : -1;
  if (value >= 0) return { value, grouped: true, decimal: false, pieces: null };
  if (comma >= 0 && point >= 0) {
    const decimalMark = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
    const groupMark = decimalMark === '.' ? ',' : '.';
    const cut = raw.lastIndexOf(decimalMark);
    const whole = raw.slice(0, cut).split(groupMark);
    if (raw.indexOf(decimalMark) === cut && isGrouped(whole))
      return { value: Number(`${whole.join('')}.${raw.slice(cut + 1)}`), grouped: true, decimal: true, pieces: null };
    return separate(raw);
  }
  const parts = raw.split(comma >= 0 ? ',' : '.');
  if (comma >= 0) {
    if (isGrouped(parts)) return { value: Number(parts.join('')), grouped: true, decimal: false, pieces: null };
    if (parts.length === 2 && parts[1]!.length <= 2)
      return { value: Number(parts.join('.')), grouped: false, decimal: true, pieces: null };
    return separate(raw);
  }
  const threes = parts[0]!.length <= 3 && parts[0] !== '0' && parts.slice(1).every((p) => p.length === 3);
  if (threes && (pointGroups || parts.length > 2))
    return { value: Number(parts.join('')), grouped: true, decimal: false, pieces: null };
  return parts.length === 2 ? { value: Number(raw), grouped: false, decimal: true, pieces: null } : separate(raw);
}

/** Longest number of thousands that is exact. */
const EXACT = 19;

/** What most grouped numbers are, "1,204" and "10,000,000": their value; -1 where the commas part no thousands. */
function thousands(raw: string, comma: number): number {
  if (comma > 3 || (raw.length - comma) % 4 !== 0 || raw.length > EXACT || raw.charCodeAt(0) === 48) return -1;
  let value = 0;
  for (let i = 0; i < raw.length; i++) {
    const isComma = raw.charCodeAt(i) === 44;
    if (isComma !== (i >= comma && (i - comma) % 4 === 0)) return -1;
    if (!isComma) value = value * 10 + raw.charCodeAt(i) - 48;
  }
  return value;
}

/** Groups of three after the first, or the Indian way: three last, twos before. */
function isGrouped(parts: string[]): boolean {
  const first = parts[0]!;
  if (parts.length < 2 || first.length > 3 || first[0] === '0') return false;
  if (parts.slice(1).every((p) => p.length === 3)) return true;
  return (
    parts.length > 2 &&
    first.length <= 2 &&
    parts.at(-1)!.length === 3 &&
    parts.slice(1, -1).every((p) => p.length === 2)
  );
}

function separate(raw: string): Digits {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= raw.length; i++) {
    const c = raw[i];
    if (c === ',' || c === '.' || c === undefined) {
      pieces.push({ start, end: i });
      start = i + 1;
    }
  }
  return { value: Number.NaN, grouped: false, decimal: false, pieces };
}
