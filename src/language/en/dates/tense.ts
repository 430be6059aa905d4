/*
 * Whether date words are told as past or as to come, from the words of their clause: "said Monday", "will leave Thursday",
 * "by Jan. 14". Only a short window is looked at.
 */

const WINDOW = 110;

/** Words that put what follows them ahead. */
const FUTURE =
  /(?<![-\w])(?:will|won't|would|shall|'ll|going to|to be|due(?: to| for| on| in| by| back| out| next)?|schedul(?:ed?|es|ing)|slated|poised|plans? (?:to|for|on)|plann(?:ed|ing)|as (?:soon|early|late) as|expect(?:s|ing)?|(?<!than )expected|set (?:to|for)|about to|upcoming|payable|effective|expires?|extend(?:s|ed)? (?:\w+ ){0,4}(?:to|until)|begins?|starts?|meets?|opens?|convenes?|votes?|arrives?|leaves?|ahead of|in time for|must|should|intends?|hopes?|wants?|ready to|is to|are to|was to|were to|has to|have to|needs? to|vow(?:s|ed) to|pledg(?:es|ed) to|promis(?:es|ed) to|between now and|from now (?:to|until)|maturing|matures?|may|might|could|can)\b/gi;

/** The surer of them, for what stands behind the date. */
const AHEAD = /(?<![-\w])(?:will|would|shall|is to|are to|plans? to|due to|scheduled to|expected to)\b/gi;

/** Prepositions that lead ahead where nothing says otherwise. */
const TOWARD = /\b(?:by|until|till)(?: the)?(?: (?:end|middle|start|beginning) of)?(?: (?:late|early|noon|about))? *$/i;

/** Past forms that are not in -ed, and the reporting verbs that close a clause whatever stands before them. */
const REPORT =
  /\b(?:said|told|says|announced|reported|added|wrote|stated|confirmed|claimed|declared|tweeted|posted|acknowledged|disclosed|revealed|warned|noted|insisted|denied|estimated|published|issued|released|briefed|testified|condemned|urged|accused|quoted|cited)\b/gi;
const PAST =
  /\b(?:was|were|had|did|went|came|took|made|gave|got|saw|met|held|led|left|sent|began|broke|brought|built|bought|burnt|caught|chose|cut|fell|felt|fought|flew|fled|forgot|found|froze|grew|heard|hid|hit|hurt|knew|laid|lost|paid|put|quit|read|rode|rose|ran|shook|shot|shut|sank|slid|sold|spent|split|spoke|spread|stole|stood|stuck|struck|swept|swore|taught|thought|threw|told|tore|understood|woke|won|wore|wrote|drew|drove|kept|became|dealt|since|last|ago|after|following|[a-z]{3,}ed)\b/gi;

const CLAUSE = /,|\b(?:that|who|which|when|where|while|after|as|but)\b/i;
/** "planned for Saturday was cancelled": what was to come did not. */
const UNDONE = /^ (?:was|were|had)\b/;

function lastIndex(re: RegExp, text: string): { start: number; end: number } | null {
  re.lastIndex = 0;
  let found: { start: number; end: number } | null = null;
  for (let m = re.exec(text); m; m = re.exec(text)) found = { start: m.index, end: m.index + m[0].length };
  return found;
}

function first(re: RegExp, text: string): number {
  re.lastIndex = 0;
  return re.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** The tense told by the clause around date words that stand at `[start, end)` in the sentence `[from, to)`. */
export function tenseAround(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): 'past' | 'future' | null {
  let left = text.slice(Math.max(from, start - WINDOW), start);
  const cut = Math.max(left.lastIndexOf(';'), left.lastIndexOf('"'), left.lastIndexOf(': '), left.lastIndexOf('. '));
  if (cut >= 0) left = left.slice(cut + 1);
  const future = lastIndex(FUTURE, left);
  const report = lastIndex(REPORT, left);
  if (report && (!future || report.start > future.end)) return 'past';
  if (future) {
    // A past verb after it counts only in a clause of its own ("... could not stop the shot that tore ...").
    const past = lastIndex(PAST, left);
    const between = past && past.start > future.end ? left.slice(future.end, past.start) : '';
    if (!CLAUSE.test(between) && !UNDONE.test(text.slice(end, end + 6))) return 'future';
  }
  if (lastIndex(PAST, left)) return 'past';
  const right = text.slice(end, Math.min(to, end + WINDOW));
  const ahead = first(AHEAD, right);
  const behind = Math.min(first(PAST, right), first(REPORT, right));
  if (ahead < behind) return 'future';
  if (behind < Number.POSITIVE_INFINITY) return 'past';
  return TOWARD.test(left) ? 'future' : null;
}
