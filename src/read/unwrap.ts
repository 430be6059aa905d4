/*
 * The plain text of a mail is often broken into lines of some seventy characters by the mailer. Such a break is where the next
 * word did not fit, and no more than a space.
 */

const NARROWEST = 55;
const WIDEST = 100;
/** Share of the breaks inside paragraphs that have to be of that kind. */
const MOST = 0.75;
const FEWEST = 3;

/** The text with a paragraph a line; as it is where its lines are not broken by a mailer. */
export function unwrap(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.slice(0, 20_000).map((line) => line.length));
  if (width < NARROWEST || width > WIDEST) return text;
  let breaks = 0;
  let full = 0;
  const joins = lines.map((line, i) => {
    const next = lines[i + 1];
    if (line === '' || !next) return false;
    breaks++;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    const filled = line.length + 1 + word.length > width;
    if (filled) full++;
    return filled && /^[\p{L}\d"'(\u2018\u201c$\u20ac\u00a3]/u.test(next);
  });
  if (full < FEWEST || full < breaks * MOST) return text;
  return lines.map((line, i) => line + (i === lines.length - 1 ? '' : joins[i] ? ' ' : '\n')).join('');
}
