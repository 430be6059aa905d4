/*
 * Press releases: what an organization tells of itself under its own name. The line that says so ("NEWS RELEASE", "Press
 * communiqué no. 4") names the issuer, or a line beside it does, or the press contact at the foot.
 */

const RELEASE =
  /\b(?:(?:news|press|media|joint|information) +(?:release|communiqu[e\u00e9]|statement|note|notice)|communiqu[e\u00e9]|(?:for +)?immediate +release)(?!\p{L})(?: *(?:no|nr|n\u00ba|num)(?!\p{L})\.? *[\w./-]+| *[#\u2116] *[\w./-]+| +\d[\w./-]*)?/iu;
/** Words of which a line that names an organization has one. */
const ORGANIZATION =
  /\b(?:ministry|ministries|department|secretariat|mission|command|army|navy|air +force|armed +forces|defen[cs]e +forces?|forces|force|marine +corps|corps|fleet|guard|guards|brigade|division|headquarters|office|agency|staff|service|services|council|directorate|administration|bureau|police|commission|commissioner|committee|union|nations|organi[sz]ation|government|embassy|parliament|senate|presidency|alliance|coalition|authority|institute|observatory|association|federation|foundation|society|centre|center|party|front|movement|militia|resistance|red +cross|white +house|pentagon|kremlin|nato|osce|un|eu)\b/iu;
/** Furniture that may stand in such a line beside the name. */
const EXTRA =
  /^(?:the|media|press|news|contacts?|media +contacts?|press +contacts?|for +(?:more|further) +information|for +immediate +release|public +affairs|(?:press|media|public +affairs|public +information|information|communications?) +(?:office|service|department|cent(?:re|er)|desk|section|team|unit|relations|officer)|spokes(?:man|woman|person))$/iu;
const OFFICE =
  /^(?:the +)?(?:(?:press|media|public +affairs|public +information|communications?) +(?:office|service|department|cent(?:re|er)|desk|section|team|unit)) +(?:of|at|for) +/iu;
const OFFICE_BEHIND =
  /[' ]*(?:\bs\b)? +(?:(?:press|media|public +affairs|public +information|communications?) +(?:office|service|department|cent(?:re|er)|desk|section|team|unit|relations)|public +affairs|spokes(?:man|woman|person))$/iu;
const WORD = /^(?:\p{Lu}[\p{L}\d.'/-]*|of|the|and|for|in|to|on|at|de|&|\d+(?:st|nd|rd|th)?)$/u;
/** A short name in capitals ("ISAF"). */
const ACRONYM = /^\p{Lu}{3,12}(?:[-/]\p{Lu}+)?$/u;
const LONGEST = 110;

/**
 * The organization that issues a press release; null where the head of the story does not say that it is one, or nothing
 * names who issues it. `head`: the lines above the first paragraph; `foot`: the last lines.
 */
export function issuerOf(head: readonly string[], foot: readonly string[]): string | null {
  const at = head.findIndex((line) => line.length <= LONGEST && isRelease(line));
  if (at < 0) return null;
  const own = head[at]!.replace(RELEASE, '|');
  for (const part of parts(own)) {
    const name = nameIn(part, true);
    if (name) return name;
  }
  for (const line of [...head.slice(at + 1, at + 3), ...head.slice(Math.max(0, at - 2), at), ...foot]) {
    if (line.length > LONGEST * 2) continue;
    for (const part of parts(line)) {
      const name = nameIn(part, false);
      if (name) return name;
    }
  }
  return null;
}

/** The words of a release and little more: no sentence that speaks of one. */
function isRelease(line: string): boolean {
  const m = RELEASE.exec(line);
  if (!m) return false;
  const rest = line.slice(0, m.index) + line.slice(m.index + m[0].length);
  return parts(rest).every((part) => part.split(' ').every((word) => WORD.test(word)) || /^\W*\d[\d.,/ ]*$/.test(part));
}

function parts(line: string): string[] {
  return line
    .split(/[|\u2022\u00b7:;,()\u2013\u2014]| -+ /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The organization that a part of a line names; `acronym`: a name in capitals alone will do. */
function nameIn(part: string, acronym: boolean): string | null {
  const name = part
    .replace(OFFICE, '')
    .replace(OFFICE_BEHIND, '')
    .replace(/^the +/i, '')
    .replace(/[. ]+$/, '');
  if (name === '' || name.length > 90 || EXTRA.test(name)) return null;
  if (acronym && ACRONYM.test(name)) return name;
  if (!ORGANIZATION.test(name) || !/^\p{Lu}/u.test(name)) return null;
  return name.split(/ +/).every((word) => WORD.test(word)) ? name : null;
}
