/* Which attributions can vouch for a number. */

import type { Located } from './contents.js';
import { sortOf } from './sorts.js';

/** Passive verbs whose agent may have done something else than report ("held by militants"). */
const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'say report announce state confirm estimate put reveal disclose publish print release issue describe note mention claim allege quote cite tell write believe think consider expect count record register document calculate assess project predict reckon know understand fear verify establish determine deny reject give'.split(
    ' ',
  ),
);

/** Whether an attribution can vouch for a number: speech, writing, findings and thoughts; not wishes, orders and deeds. */
export function vouches(a: Located): boolean {
  // "900 have until noon to report, the staff orders"
  if (a.node.side === 'before' && DECREES.has(a.node.lemma)) return true;
  if (a.node.strength < 2) return false;
  if (a.rule === 'passive' || a.node.rule === 'passive') return PASSIVE_REPORTS.has(a.node.lemma);
  // "told the army to send 900": an order, no statement.
  return !(a.node.lemma === 'tell' && a.content[0] !== undefined && a.content[0].text.startsWith('to '));
}

/** Verbs behind a clause that decree it. */
const DECREES: ReadonlySet<string> = new Set('order decree command demand rule'.split(' '));

/** Speech acts of intent: inside somebody's statement that an offer was made, the one who states it vouches. */
export const INTENT: ReadonlySet<string> = new Set(
  'consider offer pledge promise propose vow agree ask demand request decide plan intend expect hope suggest resolve see know hear feel prove show'.split(
    ' ',
  ),
);

/** What is no speaker by itself: "the evidence found there", "preliminary data". */
const WITNESSES =
  /^(?:(?:the|this|that|all|our|preliminary|initial|available) )*(?:evidence|data|information|records|documents)\b/;

/** A source named inside a quotation counts only where it plainly speaks: a name or a role with a verb of speech. */
export function thirdParty(a: Located): boolean {
  const text = a.source!.text;
  // "according to the evidence found there": whoever says so has seen it.
  if (WITNESSES.test(text) && !/\p{Lu}/u.test(text.slice(1))) return false;
  return (
    a.node.strength === 3 &&
    /^(?:say|tell|claim|report|announce|state|estimate|put|according|confirm|deny|admit|write|declare|count)/.test(
      a.node.lemma,
    ) &&
    !/^(?:he|she|it|they|this|that)$/i.test(text) &&
    (/\p{Lu}/u.test(text) || sortOf(text) !== 'unknown') &&
    !/^(?:one|nobody|everyone|everybody|someone|people|you)\b/i.test(text)
  );
}
