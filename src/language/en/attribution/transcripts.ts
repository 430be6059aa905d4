/*
 * Speaker labels of transcripts ("GEN. ORLEN: ...", "Q: ..."): a label holds to the next one. Two labels or more that
 * stand at paragraph heads make a transcript; in an interview the answers are the interviewee's.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';

interface Label {
  sentence: number;
  source: Span | null;
  question: boolean;
}

const KEY = Symbol('labels');
const LABEL =
  /^(?:\d{1,2}:\d\d(?::\d\d)?\s+)?(?:[*_]{0,2})(Q|A|Question|Answer|Reporter|Moderator|Host|Interviewer|(?:\p{Lu}[\p{L}'.]*[ -]?){1,6})(?:,\s\p{Lu}[\p{Lu}\p{N} ,.&()'-]{2,80})?(?:\s?\([^)\n]{1,30}\)){0,2}(?:[*_]{0,2})\s?:\s/u;
/** "GUEST (Ana Holt, lecturer): ...": whom the part stands for. */
const PART = /^(?:guest|speaker|interviewee|expert|analyst|panelist|caller|reporter|correspondent)(?: \d)?$/i;
const PLAYED = /\((\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)+)[^)]*\)\s?:/u;
/** "General HOLT. It is an old number.": the records of a congress. */
const RECORD =
  /^(?:(?:The|Senator|Representative|Mr\.|Ms\.|Mrs\.|Dr\.|Secretary|Ambassador|General|Admiral|Colonel|Chairman|Chairwoman) ){0,2}(\p{Lu}[\p{Lu}'-]{2,}(?: \p{Lu}[\p{Lu}'-]{2,})?)\. (?=["\p{Lu}])/u;
const CLIPPED = /^(?:GEN|COL|MAJ|CAPT|CMDR|ADM|SGT|MRS?|SEN|REP|GOV|AMB|SEC|PRES|PROF|HON|REV)$/;
/** "A. The Hon. Ana Holt, Minister for Roads:" over the answer, "A. The same Minister:". */
const ANSWERS =
  /^(?:A|Answer|Reply)\. (?:(?:The|Hon\.?|Rt|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Dame|Senator) )*((?:\p{Lu}[\p{L}'.-]+ ?){2,4}|[Ss]ame \p{L}+)[^:\n]{0,80}:$/u;
/** A speaker's name on a line of its own, as parliaments print it: "Mrs Ana Holt (Northbury) (Ind)", "The Minister for Roads (Ana Holt)". */
const NAME_LINE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|Rep\.|Deputy)\s)?((?:\p{Lu}[\p{L}'.-]+\s?){2,4})((?:\s?\([^)\n]{2,40}\)){0,2})$/u;
/** "The Minister for Roads (Mr Ana Holt): ..." */
const ROLE_LABEL =
  /^The [\p{L} ,'-]{4,60}\((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator)\s)?((?:\p{Lu}[\p{L}'.-]+\s?){1,4})\)\s?:\s/u;
const ROLE_LINE = /^The [\p{L} ,'-]{4,60}\(((?:\p{Lu}[\p{L}'.-]+\s?){2,4})\)$/u;
/** A name and, in capitals, what its bearer is: "ANA HOLT, ASSISTANT SECRETARY OF THE NAVY:". */
const LABEL_LENGTH = 110;
const NOT_SPEAKERS =
  /^(?:note|source|sources|read|watch|photo|image|updated|published|by|file|box|editor|correction|related|see|share|tags|topics|contact|location|date|time|where|when|who|what|why|how|key|summary|background|casualties|losses|troops|total|killed|wounded|deaths|dead|airborne|vehicles|strength)\b/i;

/** Labels at paragraph heads; empty where there are fewer than two of one name or kind. */
function labels(view: ArticleView): Label[] {
  return view.memo(KEY, () => {
    const found: Label[] = [];
    const counts = new Map<string, number>();
    const lines: Label[] = [];
    const lineNames = new Map<string, number>();
    const printed = new Set<string>();
    let paragraph = -1;
    const played = new Map<string, Span>();
    let answering: Span | null = null;
    for (const s of view.sentences) {
      if (s.paragraph === paragraph) continue;
      paragraph = s.paragraph;
      const answers = view.text[s.end - 1] === ':' ? answerHead(view, s) : null;
      if (answers) {
        answering = /^same /i.test(answers.text) ? answering : answers;
        if (answering) found.push({ sentence: s.index, question: false, source: answering });
        counts.set('answers', (counts.get('answers') ?? 0) + 1);
        continue;
      }
      if (s.heading) {
        const line = view.text.slice(s.start, Math.min(s.end, s.start + 110));
        const m = ROLE_LINE.exec(line) ?? NAME_LINE.exec(line);
        if (m) {
          const name = m[1]!.trim();
          const surname = name.split(' ').at(-1)!;
          lineNames.set(surname, (lineNames.get(surname) ?? 0) + (m[2] || line.startsWith('The ') ? 2 : 1));
          const start = s.start + line.indexOf(name);
          lines.push({ sentence: s.index, question: false, source: { start, end: start + name.length, text: name } });
          continue;
        }
      }
      const record = recordLabel(view, s);
      if (record) {
        counts.set(record.text, (counts.get(record.text) ?? 0) + 1);
        found.push({ sentence: s.index, question: record.text === 'CHAIRMAN', source: record });
        continue;
      }
      const colon = view.text.indexOf(':', s.start);
      if (colon < 0 || colon > s.start + LABEL_LENGTH || colon >= s.end + 1) continue;
      const opening = view.text.slice(s.start, s.start + LABEL_LENGTH + 4);
      const m = opening.startsWith('The ') ? ROLE_LABEL.exec(opening) : LABEL.exec(opening);
      if (!m || NOT_SPEAKERS.test(m[1]!)) continue;
      // A title that is printed twice labels nothing.
      const line = view.text.slice(s.start, s.end);
      if (printed.has(line)) continue;
      printed.add(line);
      const name = m[1]!.trim();
      const known = name.split(' ').at(-1)!;
      counts.set(known, (counts.get(known) ?? 0) + 1);
      const question = /^(?:Q|Question|Reporter|Interviewer|Moderator|Host)$/i.test(name);
      const answer = /^(?:A|Answer)$/i.test(name);
      const start = s.start + m[0].indexOf(name);
      const part = PART.test(name) ? PLAYED.exec(opening) : null;
      if (part) {
        const at = s.start + part.index + 1;
        played.set(name, { start: at, end: at + part[1]!.length, text: part[1]! });
      }
      found.push({
        sentence: s.index,
        question: question && !played.has(name),
        source: played.get(name) ?? (question || answer ? null : { start, end: start + name.length, text: name }),
      });
    }
    const spoken = lines.filter((l) => (lineNames.get(l.source!.text.split(' ').at(-1)!) ?? 0) > 1);
    if (spoken.length > 2) return spoken;
    const repeated = [...counts.values()].some((n) => n > 1);
    const labelled = repeated && found.length > 2 && found.some((l) => l.source !== null);
    const questions = labelled ? [] : questionLines(view);
    if (questions.length > 2) {
      const speaker = intervieweeOf(view, questions[0]!);
      if (speaker)
        return questions.flatMap((q): Label[] => [
          { sentence: q, question: true, source: null },
          { sentence: q + 1, question: false, source: speaker },
        ]);
    }
    // "MS. HOLT: Good morning. ...": a statement with its one speaker in capitals.
    if (found.length === 1 && opensTitled(view, found[0]!)) return found;
    if (found.length < 2 || (!repeated && !found.some((l) => l.question))) return [];
    const interviewee = found.some((l) => l.source === null) ? intervieweeOf(view, found[0]!.sentence) : null;
    for (const l of found) if (l.source === null && !l.question) l.source = interviewee;
    return found;
  });
}

const opensTitled = (view: ArticleView, { sentence, source }: Label): boolean =>
  source !== null && view.sentences.slice(0, sentence).every((s) => s.heading) && TITLED.test(source.text);
const TITLED = /^(?:MR|MRS|MS|DR|GEN|LT|COL|MAJ|CAPT|ADM|SEN|REP|GOV|AMB)\.? \p{Lu}[\p{Lu}'. -]+$/u;

function answerHead(view: ArticleView, s: Sentence): Span | null {
  const m = ANSWERS.exec(view.text.slice(s.start, Math.min(s.end, s.start + 140)));
  if (!m) return null;
  const name = m[1]!.trim();
  const start = s.start + m[0].indexOf(name);
  return { start, end: start + name.length, text: name };
}

function recordLabel(view: ArticleView, s: Sentence): Span | null {
  const m = RECORD.exec(view.text.slice(s.start, s.start + 60));
  if (!m || CLIPPED.test(m[1]!)) return null;
  const start = s.start + m[0].lastIndexOf(m[1]!);
  return { start, end: start + m[1]!.length, text: m[1]! };
}

/** Sentences that are a paragraph of their own and ask: the questions of an interview without labels. */
function questionLines(view: ArticleView): number[] {
  const all = view.sentences;
  const found: number[] = [];
  for (let i = 1; i + 1 < all.length; i++) {
    const s = all[i]!;
    if (
      view.text[s.end - 1] === '?' &&
      s.end - s.start < 160 &&
      all[i - 1]!.paragraph !== s.paragraph &&
      all[i + 1]!.paragraph !== s.paragraph
    )
      found.push(i);
  }
  return found;
}

const INTRODUCED =
  /\b(?:interview(?:ed)? with|interviewed|spoke (?:to|with)|sat down with|talked (?:to|with)|conversation with|questions to|briefing by|press conference (?:by|with))\s+((?:[\p{L}.'-]+[ ]?){1,8})/u;
const NAMES = /\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)+/u;

/** "The Herald met him between two shifts." */
const MET =
  /\b(?:met|interviewed|asked|visited|joined|spoke (?:to|with)|talked (?:to|with)|sat down with) (?:him|her|them)\b/;
const ABOUT =
  /(?:^|[\n.] ?)((?:\p{Lu}[\p{L}'-]+ ){1,2}\p{Lu}[\p{L}'-]+) (?:has|is|was|knows|leads|runs|heads|studies|works|worked|served|spent|follows|commands|commanded)\b/u;

/** The first full-named person whom the text, at offset `base`, is about. */
function subjectIn(text: string, base: number): Span | null {
  const subject = ABOUT.exec(text);
  if (!subject) return null;
  const start = base + subject.index + subject[0].indexOf(subject[1]!);
  return { start, end: start + subject[1]!.length, text: subject[1]! };
}

/** The person whom the text above the first question introduces. */
function intervieweeOf(view: ArticleView, first: number): Span | null {
  const from = view.article.start;
  const to = view.sentences[first]!.start;
  const head = view.text.slice(Math.max(from, to - 3000), to);
  const base = Math.max(from, to - 3000);
  const m = INTRODUCED.exec(head);
  if (!m) return MET.test(head) ? subjectIn(head, base) : null;
  const at = base + m.index + m[0].length - m[1]!.length;
  const name = NAMES.exec(m[1]!);
  if (
    name &&
    name.index < 40 &&
    !/\b(?:director|head|chief|leader|commander|minister|author|spokes\w+) (?:of|at|for)\b/.test(
      m[1]!.slice(0, name.index),
    )
  )
    return { start: at + name.index, end: at + name.index + name[0].length, text: name[0] };
  // Introduced by a role alone: the first person the text is about, else the role.
  const subject = subjectIn(head, base);
  if (subject) return subject;
  const role = m[1]!.trim();
  return { start: at, end: at + role.length, text: role };
}

/** The label that holds over a sentence of a transcript; null outside one. A question's words are the outlet's. */
export function labelOver(
  view: ArticleView,
  sentence: Sentence,
): { source: Span | null; rule: 'label' | 'interviewee' } | null {
  const all = labels(view);
  let low = 0;
  let high = all.length - 1;
  if (high < 0 || all[0]!.sentence > sentence.index) return null;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (all[middle]!.sentence <= sentence.index) low = middle;
    else high = middle - 1;
  }
  const label = all[low]!;
  if (label.source === null && !label.question) return null;
  return {
    source: label.source,
    rule: label.source && label.source.start >= view.sentences[label.sentence]!.start ? 'label' : 'interviewee',
  };
}
