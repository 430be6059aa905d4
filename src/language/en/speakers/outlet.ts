import type { ArticleView } from '../../../model/analysis.js';
import type { Basis } from '../../../model/claim.js';
import type { SpeakerLexicon } from './lexicon.js';

/* The outlet that vouches for what an article tells as fact. */

export interface Outlet {
  name: string;
  /** The words of the article that name it; empty where metadata or the address gave it. */
  text: string;
  basis: Basis;
  rule: string;
}

/** How far from its beginning an article's dateline or byline can stand. */
const HEAD = 600;

/** The article's outlet: what the reader or the user gave, the agency credited in the dateline or byline, the address. Never empty. */
export function outletOf(view: ArticleView, lexicon: SpeakerLexicon): Outlet {
  const { article, document } = view;
  if (article.outlet) {
    const known = lexicon.body(article.outlet);
    return {
      name: known?.outlet ? known.name : article.outlet,
      text: article.outlet,
      basis: document.metadata.outlet === article.outlet ? 'supplied' : 'stated',
      rule: 'outlet',
    };
  }
  const credited = creditedAgency(view, lexicon);
  if (credited) return credited;
  const url = article.url ?? document.metadata.url ?? null;
  const host = url ? hostOf(url) : null;
  if (host) {
    return {
      name: lexicon.outletOfHost(host) ?? host,
      text: '',
      basis: article.url ? 'resolved' : 'supplied',
      rule: 'outlet-host',
    };
  }
  return { name: 'unnamed outlet', text: '', basis: 'resolved', rule: 'outlet-unknown' };
}

/** "KYIV, Oct 3 (Reuters) -", "LAGOS (AFP) -". */
function creditedAgency(view: ArticleView, lexicon: SpeakerLexicon): Outlet | null {
  const { text, article } = view;
  const end = Math.min(article.end, article.start + HEAD);
  for (let open = text.indexOf('(', article.start); open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0 || close - open > 40) continue;
    const after = text.slice(close + 1, close + 4);
    if (!/^\s?[-\u2013\u2014]/.test(after)) continue;
    const inner = text.slice(open + 1, close).trim();
    const known = lexicon.body(inner);
    if (known?.outlet) return { name: known.name, text: inner, basis: 'stated', rule: 'outlet-dateline' };
  }
  return null;
}

function hostOf(url: string): string | null {
  const match = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url);
  const host = match?.[1]?.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  return host?.includes('.') ? host : null;
}
