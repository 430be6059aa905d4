import type { Claim, ClaimDate, ClaimSource, Count, Place, Speaker } from '../model/claim.js';
import type { Comparison } from '../model/comparison.js';
import { questionTitle, statementNames } from './question.js';
import { safeJson, visible } from './safe.js';
import type { RenderCompare, RenderList } from './types.js';
import { claimCount, correctionWords, countWords, placeWords, speakerWords, stateWords } from './words.js';

/*
 * JSON-LD in the terms of schema.org: a ClaimReview for each claim (for each statement, where they are compared) that reviews
 * Claims with author, day, quantity and place. A Web Annotation ties each Claim to its words, by position and by quotation,
 * in the text that the program read. There is no rating: the program does not judge who is right.
 */

/** Terms are written out: a reader needs nothing from the network. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  url: { '@id': 'url', '@type': '@id' },
  Annotation: 'oa:Annotation',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  annotation: { '@reverse': 'oa:hasBody' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@id' },
  target: { '@id': 'oa:hasTarget' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
} as const;

type Node = Record<string, unknown>;

export const listJsonLd: RenderList = ({ claims }) => graph(claims.map((claim) => claimReview(claim)));

export const compareJsonLd: RenderCompare = ({ claims, comparisons }) => {
  // Equal texts give equal ids: copies of an article stand under one.
  const byId = new Map<string, Claim[]>();
  for (const claim of claims) byId.set(claim.id, [...(byId.get(claim.id) ?? []), claim]);
  const nameOf = statementNames(comparisons);
  return graph(
    comparisons.flatMap((comparison) => {
      const about = questionTitle(comparison);
      const verdicts = verdictWords(comparison, nameOf);
      return comparison.statements.map(({ statement, speaker, count, claims: ids }) =>
        bare({
          type: 'ClaimReview',
          id: `urn:troopclaims:statement:${statement}`,
          claimReviewed: `${speakerWords(speaker)}: ${countWords(count)}`,
          about,
          reviewBody: verdicts.get(statement) ?? [],
          itemReviewed: ids.flatMap((id) => byId.get(id) ?? []).map(claimNode),
        }),
      );
    }),
  );
};

/** `diverge: Ben Osei ≈ 10,000 (2024-11-04): 1,000 apart` for each verdict, under the ids of both its statements. */
function verdictWords({ verdicts }: Comparison, nameOf: (id: string) => string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { a, b, verdict, reason } of verdicts) {
    if (verdict === 'not_comparable') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      words.set(one, [...(words.get(one) ?? []), `${verdict}: ${nameOf(other)}: ${visible(reason)}`]);
  }
  return words;
}

// Node by node, so that a large result never has to be one string.
function* graph(nodes: Iterable<Node>): Generator<string> {
  yield `{\n  "@context": ${safeJson(CONTEXT, 2).replace(/\n/g, '\n  ')},\n  "@graph": [`;
  let separator = '\n';
  for (const node of nodes) {
    yield `${separator}    ${safeJson(node, 2).replace(/\n/g, '\n    ')}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}

const claimReview = (claim: Claim): Node => ({
  type: 'ClaimReview',
  id: `${claimIri(claim)}:review`,
  claimReviewed: claimWords(claim),
  itemReviewed: claimNode(claim),
});

/** `Ada Quill (Defence Ministry): ≤ 10,000 North Korean troops, present, Kursk`. */
function claimWords(claim: Claim): string {
  const counted = [claimCount(claim), claim.force?.name, claim.unit].filter(Boolean).join(' ');
  const place = claim.place ? [placeWords(claim.place)] : [];
  return `${speakerWords(claim.speaker)}: ${[counted, stateWords(claim), ...place].join(', ')}`;
}

function claimNode(claim: Claim): Node {
  const { source, place } = claim;
  return bare({
    type: 'Claim',
    id: claimIri(claim),
    text: source.quote,
    author: agent(claim.speaker),
    contributor: claim.via.map(({ name, kind }) => ({ type: AGENTS[kind], name })),
    datePublished: period(claim.date),
    temporalCoverage: claim.asOf && period(claim.asOf),
    contentLocation: place && place.relation !== 'not_in' ? location(place) : null,
    about: [quantity(claim), ...(claim.force ? [{ type: 'Organization', ...force(claim.force) }] : [])],
    appearance: article(source),
    annotation: annotation(claim),
    correction: (claim.corrected ?? []).map(correctionWords),
  });
}

const claimIri = ({ id }: Claim): string => `urn:troopclaims:claim:${id}`;

const AGENTS: Record<Speaker['kind'], string> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Thing',
  outlet: 'NewsMediaOrganization',
};

function agent({ name, kind, role, organization, country }: Speaker): Node {
  const home = country && { type: 'Country', identifier: country };
  if (kind !== 'person') return bare({ type: AGENTS[kind], name, location: home });
  const affiliation = organization && bare({ type: 'Organization', name: organization, location: home });
  return bare({ type: AGENTS[kind], name, jobTitle: role, affiliation });
}

const force = ({ name, country }: NonNullable<Claim['force']>): Node =>
  bare({ name: `${name} forces`, location: country && { type: 'Country', identifier: country } });

/** What is counted, and all that qualifies the number. */
function quantity(claim: Claim): Node {
  const { count, unit, hedges, place } = claim;
  const properties = {
    ...{ qualifier: count.qualifier, status: claim.status, realis: claim.realis, stance: claim.stance },
    ...{ change: claim.change, rate: claim.rate, each: claim.each?.of, hedge: hedges },
    placeRelation: place?.relation,
    placeExcluded: place?.relation === 'not_in' ? place.name : null,
  };
  return bare({
    type: 'QuantitativeValue',
    ...bounds(count),
    unitText: unit,
    description: count.text,
    additionalProperty: Object.entries(bare(properties)).flatMap(([name, value]) =>
      [value].flat().map((one) => ({ type: 'PropertyValue', name, value: one })),
    ),
  });
}

const bounds = ({ low, high, best }: Count): Node => ({ value: best, minValue: low, maxValue: high });

const location = ({ name, country, within, parts }: Place): Node =>
  bare({
    type: 'Place',
    name,
    address: country && { type: 'PostalAddress', addressCountry: country },
    containsPlace: parts?.map((part) => ({ type: 'Place', name: part })),
    containedInPlace: within.map((outer) => ({ type: 'Place', name: outer })),
  });

/** A day, month or year as it is; a span as the ISO interval. */
const period = ({ value, end }: ClaimDate): string | null => (value && end ? `${value}/${end}` : value);

const article = (source: ClaimSource): Node =>
  bare({
    type: 'NewsArticle',
    id: documentIri(source),
    url: source.url && webAddress(source.url),
    headline: source.title,
    publisher: source.outlet && { type: 'NewsMediaOrganization', name: source.outlet },
    datePublished: source.published && period(source.published),
  });

function annotation({ source, count }: Claim): Node {
  const select = (exact: string, start: number, end: number) => [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact },
  ];
  const target = (exact: string, start: number, end: number) => ({
    source: documentIri(source),
    selector: select(exact, start, end),
  });
  return {
    type: 'Annotation',
    motivation: 'oa:identifying',
    target: [target(source.quote, source.start, source.end), target(count.text, count.start, count.end)],
  };
}

/** The text that was read: its offsets hold there, not in the page at the article's address. */
const documentIri = ({ file, document }: ClaimSource): string =>
  `urn:troopclaims:document:${encodeURIComponent(document === file ? file : `${file}#${document}`)}`;

const webAddress = (url: string): string | null => {
  const address = /^https?:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(address) ? new URL(address).href : null;
};

/** Without what is not known: absent in JSON-LD, never null. */
const bare = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
