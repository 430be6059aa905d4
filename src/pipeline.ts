/* The whole order of extraction: articles > sentences > counts > attribution > speakers > dates > places > forces > claims > statements. */

import { assignStatements, type StatementKeys } from './compare/index.js';
import { alignForces, alignPlaces } from './extract/align.js';
import { splitArticles } from './extract/articles.js';
import { resolveClaimDates } from './extract/claim-dates.js';
import { assembleClaims, type ClaimParts, publishedDate } from './extract/claims.js';
import { resolveEchoes, resolveRepeats, separateDenials } from './extract/echoes.js';
import { remarksOf } from './extract/remarks.js';
import { alignTwins } from './extract/twins.js';
import { viewArticle } from './extract/view.js';
import { keysOf } from './keys.js';
import { LANGUAGES } from './language/registry.js';
import type { ArticleView, CountMention } from './model/analysis.js';
import type { Claim, DocumentInfo, Warning } from './model/claim.js';
import type { Remark } from './model/comparison.js';
import type { Article, SourceDocument } from './model/document.js';
import type { LanguagePack } from './model/language.js';
import type { Lexicon } from './model/lexicon.js';
import { LineIndex } from './text/lines.js';
import { normalise } from './text/normalise.js';

export interface ExtractOptions {
  /** The language of the document; the default is the first one registered. */
  language?: LanguagePack;
  /** Rows of the user's own; the tables made of them are kept with the object. */
  lexicon?: Lexicon;
}

export interface Extraction {
  document: DocumentInfo;
  /** Claims in text order; their statements hold inside this document. */
  claims: Claim[];
  /** What was said of a number without giving one: who denies it, who cannot confirm it. */
  remarks: Remark[];
  warnings: Warning[];
}

/** Reads the claims of one document. Needs nothing of any other; the same document always gives the same claims. */
export function extractClaims(document: SourceDocument, options: ExtractOptions = {}): Extraction {
  const plain = options.language ?? LANGUAGES[0]!;
  const language = options.lexicon ? plain.withLexicon(options.lexicon) : plain;
  return language.within(() => extract(document, language, keysOf(options.lexicon)));
}

function extract(document: SourceDocument, language: LanguagePack, keys: StatementKeys): Extraction {
  const text = normalise(document.text);
  const lines = new LineIndex(text);
  const articles = splitArticles(document, text, language.page);
  const found: Extraction = { document: describe(document, articles), claims: [], remarks: [], warnings: [] };
  const warn = (code: string, message: string, offset: number) =>
    found.warnings.push({ code, message, file: document.file, line: lines.at(offset).line });

  for (const article of articles) {
    for (const { code, message, offset } of article.warnings) warn(code, message, offset);
    const view = viewArticle(document, text, article, language.abbreviations, language.openWords);
    const told = resolveEchoes(resolveRepeats(readCounts(view, language.countMentions(view), language)), isHeadline);
    const { claims, remarks: rejected } = separateDenials(alignPlaces(alignTwins(alignForces(told))));
    const assembled = assembleClaims(view, lines, claims);
    found.claims.push(...assembled);
    for (const open of unsettled(claims)) warn(open.code, open.message, open.first.count.start);
    for (const part of claims) if (part.date.warning) warn('date', part.date.warning, part.count.start);
    found.remarks.push(...remarksOf(view, lines, language, { parts: claims, claims: assembled, rejected }));
  }
  found.claims = assignStatements(found.claims, 'document', keys);
  found.document.claims = found.claims.length;
  return found;
}

/** Fields that a claim may leave open. */
const OPEN_FIELDS = [
  { code: 'no-date', what: 'day', open: ({ date }: ClaimParts) => date.date.value === null && !date.warning },
  { code: 'no-force', what: 'force', open: ({ force }: ClaimParts) => force.force === null },
  {
    code: 'no-place',
    what: 'place',
    // The size of a whole army is nowhere.
    open: ({ place, count }: ClaimParts) => place.place === null && count.status !== 'strength',
  },
];

/** What the article does not settle, one warning a field. A date with a warning of its own is not told again. */
function unsettled(parts: readonly ClaimParts[]): { code: string; message: string; first: ClaimParts }[] {
  const found: { code: string; message: string; first: ClaimParts }[] = [];
  for (const { code, what, open } of OPEN_FIELDS) {
    let count = 0;
    let first: ClaimParts | null = null;
    for (const part of parts) {
      if (!open(part)) continue;
      count++;
      first ??= part;
    }
    if (!first) continue;
    const message = `the text settles no ${what} for ${count === 1 ? 'a claim' : `${count} claims`}`;
    found.push({ code, message, first });
  }
  return found;
}

/** Longer lines without a full stop are paragraphs that lost it. */
const HEADLINE_LENGTH = 130;

/** A title, or a short line without a full stop (a subheading, a key point above the text). */
const isHeadline = ({ count: { sentence } }: ClaimParts): boolean =>
  sentence.heading && sentence.end - sentence.start <= HEADLINE_LENGTH;

/** All fields of the counts of one article. */
function readCounts(view: ArticleView, counts: CountMention[], language: LanguagePack): ClaimParts[] {
  const told = counts.map((count) => {
    const attribution = language.attributeCount(view, count);
    return { count, attribution, speaker: language.describeSource(view, attribution.source, attribution.via) };
  });
  const dates = resolveClaimDates(
    view,
    told.map(({ count, attribution, speaker }) => ({
      count,
      attribution,
      speakerKey: speaker.key,
      outletSpeaks: speaker.speaker.kind === 'outlet',
    })),
    language.dates,
  );
  return told.map(({ count, attribution, speaker }, i) => {
    const force = language.forceOf(view, count, attribution);
    const place = language.placeOf(view, count, attribution, force.force);
    return { count, attribution, speaker, date: dates[i]!, place, force };
  });
}

/** What is known of the document as a whole: the first article's where the metadata does not tell. */
function describe(document: SourceDocument, articles: Article[]): DocumentInfo {
  const { id, file, sha256, metadata } = document;
  const first = articles[0];
  const title = first?.title ? document.text.slice(first.title.start, first.title.end) : null;
  return {
    id,
    file,
    sha256,
    title: metadata.title ?? title,
    outlet: metadata.outlet ?? first?.outlet ?? null,
    url: metadata.url ?? first?.url ?? null,
    published: first ? publishedDate(document, first) : null,
    publishedBy: first?.published?.rule ?? null,
    articles: articles.length,
    claims: 0,
  };
}
