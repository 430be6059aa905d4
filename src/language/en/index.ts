import type { LanguagePack } from '../../model/language.js';
import type { Lexicon } from '../../model/lexicon.js';
import { ABBREVIATIONS, OPEN_WORDS } from './abbreviations.js';
import { attributeCount } from './attribution/index.js';
import { remarksIn } from './attribution/loose-remarks.js';
import { DATES } from './dates/index.js';
import { forceOf } from './forces/index.js';
import { type OwnTables, withTables } from './own/scope.js';
import { outletsOf, tablesOf } from './own/tables.js';
import { PAGE } from './page/index.js';
import { countMentions } from './personnel/index.js';
import { placeOf } from './places/index.js';
import { describeSource } from './speakers/index.js';

const packs = new WeakMap<Lexicon, LanguagePack>();

function makePack(tables: OwnTables | null, page: LanguagePack['page']): LanguagePack {
  return {
    code: 'en',
    abbreviations: ABBREVIATIONS,
    openWords: OPEN_WORDS,
    page,
    dates: DATES,
    countMentions,
    attributeCount,
    remarksIn,
    describeSource,
    placeOf,
    forceOf,
    within: (run) => withTables(tables, run),
    withLexicon(lexicon) {
      let pack = packs.get(lexicon);
      if (!pack) {
        pack = makePack(tablesOf(lexicon), { ...PAGE, outlets: outletsOf(lexicon, PAGE.outlets) });
        packs.set(lexicon, pack);
      }
      return pack;
    },
  };
}

/** English. */
export const EN: LanguagePack = makePack(null, PAGE);
