import type { DateFrame } from '../../../model/claim-dates.js';

/* The preposition before date words, past the words that may stand between ("by the end of June", "since early May"). */

const BETWEEN =
  /(?:\b(?:the|late|early|mid|around|about|roughly|noon|midday|dawn|midnight|last|this|next|the (?:very )?(?:end|start|beginning|middle|close|turn|eve|night|morning|evening|afternoon|course|month|months|week|weeks|year|years|spring|summer|autumn|fall|winter|(?:first|second|last) (?:half|week|weeks|days|quarter|months))(?: of)?|end of|start of|beginning of|period (?:from|between))[ -]*)+$/i;
const FRAME =
  /\b(?:(as of|as at|as on|effective|as per)|(since|starting|beginning|from)|(until|till|through|up to|to)|(by)|(before|prior to|ahead of|compared with|compared to|against)|(after|following)|(in|during|throughout|over|within|of)|(on|at))\s*$/i;
const FRAMES: readonly DateFrame[] = ['as_of', 'since', 'until', 'by', 'before', 'after', 'in', 'on'];

/** The frame of date words that begin at `start`. */
export function frameBefore(text: string, from: number, start: number): DateFrame | null {
  const left = text.slice(Math.max(from, start - 48), start).replace(BETWEEN, '');
  const m = FRAME.exec(left);
  if (!m) return null;
  for (let i = 1; i <= FRAMES.length; i++) if (m[i] !== undefined) return FRAMES[i - 1]!;
  return null;
}
