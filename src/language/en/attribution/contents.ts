/* From nodes to attributions: where each content begins and ends, as document spans. */

import type { Attribution } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';
import type { Node } from './node.js';
import type { Line, Phrase } from './phrase.js';
import type { Quote } from './quotes.js';

const CONTRAST: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'though', 'although']);
const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'though',
  'although',
  'as',
  'yet',
  'with',
  'then',
  'or',
]);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

export interface Located extends Attribution {
  node: Node;
}

export function attributionsFrom(text: string, line: Line, quotes: Quote[], nodes: Node[]): Located[] {
  const t = line.tokens;
  const span = (first: number, last: number): Span => {
    const start = t[first]!.start;
    const end = t[last]!.end;
    return { start, end, text: text.slice(start, end) };
  };
  const phrase = (p: Phrase): Span => span(p.first, p.last);
  const content = (first: number, last: number): Span | null => {
    let a = first;
    let b = last;
    while (a <= b && t[a]!.kind === 'punct' && !line.quoted[a]) a++;
    while (b >= a && t[b]!.kind === 'punct' && !line.quoted[b]) b--;
    if (a > b) return null;
    let { start, end } = span(a, b);
    const qa = line.quoted[a] ? quotes[line.quoted[a]! - 1] : undefined;
    const qb = line.quoted[b] ? quotes[line.quoted[b]! - 1] : undefined;
    if (qa && qa.start < t[0]!.start && a === 0) start = qa.start;
    if (qb && qb.end > t[t.length - 1]!.end && b === t.length - 1) end = qb.end;
    return { start, end, text: text.slice(start, end) };
  };

  const out: Located[] = [];
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n]!;
    const spans: Span[] = [];
    if (node.side === 'before' || node.side === 'both') {
      const s = content(leftBound(line, nodes, n), node.left - 1);
      if (s) spans.push(s);
    }
    if (node.side === 'after' || node.side === 'both') {
      const from = Math.max(node.from, node.side === 'both' ? node.right + 1 : node.from);
      const to = rightBound(line, nodes, n);
      // "..., she said, while the navy ...": the contrast is somebody else's.
      const contrasted =
        node.side === 'both' &&
        t[from]?.text === ',' &&
        CONTRAST.has(t[from + 1]?.lower ?? '') &&
        // "..., she said, but they have 900 more": hers as well, where nobody else speaks behind it.
        (t[from + 1]!.lower !== 'but' || nodes.slice(n + 1).some((o) => o.source !== null && o.strength === 3)) &&
        line.quoted[from] === line.quoted[node.cue.first];
      if (from <= to && !contrasted && !closed(line, nodes, n, from)) {
        const s = content(from, to);
        if (s) spans.push(s);
      }
    }
    if (node.side === 'figure') {
      const s = content(node.from, node.from);
      if (s) spans.push(s);
    }
    if (node.side === 'relative') {
      let a = node.left - 2;
      while (
        a > 0 &&
        node.left - a < 10 &&
        t[a]!.kind !== 'punct' &&
        !(t[a]!.kind === 'word' && (t[a]!.lower === 'the' || t[a]!.lower === 'a'))
      )
        a--;
      const s = content(a, node.left - 2);
      if (s) spans.push(s);
    }
    if (node.side === 'clause') {
      const s = content(leftBound(line, nodes, n), rightBound(line, nodes, n));
      if (s) spans.push(s);
    }
    if (spans.length === 1 && spans[0]!.text === 'that') spans.length = 0;
    const leads = node.side === 'after' && n === nodes.length - 1;
    const closes = node.side === 'before' && line.afterQuote && node.left === 0;
    if (spans.length === 0 && !(node.source && (leads || closes))) continue;
    const direct = spans.some((s) =>
      quotes.some((q) => q.start >= s.start - 1 && q.start < s.end && q.end - q.start > 12),
    );
    out.push({
      source: node.source ? phrase(node.source) : null,
      cue: phrase(node.cue),
      content: spans,
      rule: direct && node.rule !== 'citing' ? 'quote' : node.rule,
      stance: node.stance,
      via: node.via.map(phrase),
      direct,
      node,
    });
  }
  return out;
}

/** "A, the navy confirmed, and B, the army said": what "and" opens is the later source's. */
function closed(line: Line, nodes: Node[], n: number, from: number): boolean {
  const t = line.tokens;
  const node = nodes[n]!;
  if (node.side !== 'both' || t[node.left - 1]?.text !== ',') return false;
  let comma = from;
  while (comma < t.length && comma - from < 5 && t[comma]!.kind === 'word') comma++;
  if (t[comma]?.text !== ',' || t[comma + 1]?.lower !== 'and') return false;
  return nodes
    .slice(n + 1, n + 5)
    .some(
      (o) =>
        o.side === 'before' &&
        o.strength === 3 &&
        o.source !== null &&
        !o.inherited &&
        (t[o.left - 1]?.kind === 'punct' || t[o.left - 1]?.lower === 'as'),
    );
}

/** Tokens on either side that a telling reaches at the most: longer than any sentence that is one. */
const FAR = 400;

function leftBound(line: Line, nodes: Node[], n: number): number {
  const t = line.tokens;
  const node = nodes[n]!;
  let bound = Math.max(0, node.left - FAR);
  let edge = node.left;
  for (let k = n - 1; k >= 0; k--) {
    const other = nodes[k]!;
    if (other.right < bound) break;
    if (
      other.inherited ||
      (node.rule === 'citing' && node.via.length > 0 && other.source === node.via[0]) ||
      line.quoted[other.cue.first] !== line.quoted[node.cue.first]
    )
      continue;
    if (other.side !== 'before' && other.side !== 'both') continue;
    // ", the paper reported, the agency wrote": the outer relay takes in the inner one.
    if (other.right >= edge - 3) edge = other.left;
    else {
      bound = other.right + 1;
      break;
    }
  }
  for (let k = node.left - 1; k > bound; k--) {
    if (line.quoted[k] !== line.quoted[node.cue.first]) continue;
    if (t[k]!.text === ';' || (t[k]!.text === ',' && k + 1 < node.left && CONTRAST.has(t[k + 1]!.lower) && k > 3)) {
      // The contrasted clause keeps its own source only where another node stands before it.
      if (t[k]!.text === ';' || nodes.slice(0, n).some((o) => o.right < k)) return k + 1;
    }
  }
  return bound;
}

function rightBound(line: Line, nodes: Node[], n: number): number {
  const t = line.tokens;
  const node = nodes[n]!;
  const zone = line.quoted[node.cue.first];
  let end = Math.min(t.length - 1, node.right + FAR);
  if (zone) {
    // A cue inside a quotation reaches no further than the quotation.
    let k = node.right;
    while (k < end && line.quoted[k + 1] === zone) k++;
    end = k;
  }
  for (let k = n + 1; k < nodes.length; k++) {
    const other = nodes[k]!;
    const start = other.left;
    if (start > end && other.cue.first > end) break;
    if (other.strength < 2 || other.rule === 'agentless') continue;
    // "Citing the agency, the paper wrote that ...": the one who cites tells it in the same breath.
    if (node.rule === 'citing' && node.via[0] && other.source && node.via[0].first === other.source.first) continue;
    if (start <= node.right || start > end || line.quoted[other.cue.first] !== zone) continue;
    for (let q = start - 1; q > node.right; q--) if (t[q]!.text === ';' && line.quoted[q] === zone) return q - 1;
    if (other.strength < 3) continue;
    let b = start - 1;
    while (
      b > node.right &&
      t[b]!.kind === 'word' &&
      (t[b]!.lower.endsWith('ly') || t[b]!.lower === 'then' || t[b]!.lower === 'also')
    )
      b--;
    const before = t[b]!;
    if (other.inherited) {
      if (before.text === ',' || JOINTS.has(before.lower)) return b - 1;
      continue;
    }
    if (start <= node.from && t[node.from]!.kind !== 'punct') continue;
    if (before.text === ',' && line.quoted[b] === zone && other.rule !== 'noun') return b - 1;
    if (JOINTS.has(before.lower) && other.source !== null && other.rule !== 'noun') {
      const comma = t[b - 1]?.text === ',';
      const pronoun = PRONOUNS.has(t[other.source.first]!.lower);
      if (comma || (!pronoun && before.lower !== 'as' && before.lower !== 'with')) return comma ? b - 2 : b - 1;
    }
    if (other.side === 'before' && (before.text === ',' || before.text === '\u2014' || before.text === '\u2013'))
      return b - 1;
  }
  return end;
}
