import type { DateConfidence } from './claim.js';

/** What a user's metadata (command line, sources.csv, front matter, record fields) says of a document; absent means unknown. */
export interface Metadata {
  title?: string;
  outlet?: string;
  url?: string;
  /** ISO day, month or year of publication. */
  published?: string;
}

/** One file or record as read: decoded, byte-order mark dropped. All spans point into `text`. */
export interface SourceDocument {
  /** Identifies the record inside its file (NDJSON `id`, else the file's own path). */
  id: string;
  /** Path as the user gave it (relative stays relative); `-` for stdin. */
  file: string;
  text: string;
  /** Hex SHA-256 of the raw bytes (of the record's text for NDJSON). */
  sha256: string;
  metadata: Metadata;
}

/** A publication day as found: where it stood and how far it can be trusted. */
export interface Publication {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  value: string;
  confidence: DateConfidence;
  basis: 'stated' | 'resolved' | 'supplied';
  /** Where in the text it stands; null for supplied metadata. */
  start: number | null;
  end: number | null;
  /** Which mechanism gave it: `published-line`, `dateline`, `page-top`, `metadata`, `byline` ... */
  rule: string;
}

/** One story inside a document. Offsets are document offsets. */
export interface Article {
  index: number;
  start: number;
  end: number;
  title: { start: number; end: number } | null;
  outlet: string | null;
  url: string | null;
  published: Publication | null;
  /** The dateline's place name as written ("SEOUL, South Korea"), if any. */
  datelinePlace: { start: number; end: number } | null;
  /** Stretches that belong to the page and not to the story (captions, related links, comment forms, cookie notices), ascending. */
  noise: { start: number; end: number; kind: NoiseKind }[];
  warnings: { code: string; message: string; offset: number }[];
}

export type NoiseKind = 'caption' | 'link' | 'boilerplate' | 'byline' | 'foreign' | 'scrambled';

/** A sentence (or a headline, list item, line of a transcript). Offsets are document offsets. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  /** Number of the paragraph inside the article, from 0. */
  paragraph: number;
  /** True for a title or section heading line (no closing full stop, stands alone). */
  heading: boolean;
}
