import type { LanguagePack } from '../model/language.js';
import { EN } from './en/index.js';

/** The languages that can be read, the first one the default. */
export const LANGUAGES: readonly LanguagePack[] = [EN];
