import type { LanguagePack } from '../../model/language.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { attributeCount } from './attribution/index.js';
import { DATES } from './dates/index.js';
import { forceOf } from './forces/index.js';
import { PAGE } from './page/index.js';
import { countMentions } from './personnel/index.js';
import { placeOf } from './places/index.js';
import { describeSource } from './speakers/index.js';

/** English. */
export const EN: LanguagePack = {
  code: 'en',
  abbreviations: ABBREVIATIONS,
  page: PAGE,
  dates: DATES,
  countMentions,
  attributeCount,
  describeSource,
  placeOf,
  forceOf,
};
