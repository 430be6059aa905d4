import type { Token } from '../../../text/tokens.js';

/* Rulers by whose name their army goes: "Kim's troops". surname | country. */

const ROWS = `kim|KP
un|KP
putin|RU
yeltsin|RU
zelensky|UA
zelenskyy|UA
zelenskiy|UA
zelenskyi|UA
selensky|UA
lukashenko|BY
assad|SY
saddam|IQ
gaddafi|LY
gadhafi|LY
qaddafi|LY
netanyahu|IL
erdogan|TR
kagame|RW
tshisekedi|CD
kabila|CD
museveni|UG
maduro|VE
castro|CU
milosevic|RS
hitler|DE
mussolini|IT
franco|ES
napoleon|FR
burhan|SD
kiir|SS
kadyrov|RU`;

const LEADERS: ReadonlyMap<string, string> = new Map(ROWS.split('\n').map((row) => row.split('|') as [string, string]));

/** The country of the ruler whose name, in the possessive, stands at token `i`; null for any other word. */
export function rulerAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i]!;
  if (!token.cap || tokens[i + 1]?.lower !== "'s") return null;
  if (token.lower === 'un' && tokens[i - 1]?.lower !== 'jong') return null;
  return LEADERS.get(token.lower) ?? null;
}

/** Whether a ruler's name is this word. */
export const isRuler = (lower: string): boolean => LEADERS.has(lower);
