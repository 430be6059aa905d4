/** Words that a point may follow without ending the sentence, lower case, inner points kept. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'gen lt col maj brig adm capt cmdr cpl sgt sr jr st mt mr mrs ms dr prof hon rev sen rep gov pres supt insp det ' +
    'pvt pfc cdr vadm radm rear vice-adm amb sec min dep asst dir spc ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vs etc e.g i.e cf al approx est ca u.s u.k u.n u.a.e d.c p.m a.m inc ltd co corp bros dept div regt bn ' +
    'fig vol ed art km ft sq'
  ).split(' '),
);

/** Words that no line ends with, lower case: "about" and "9,000 soldiers" on two lines are one phrase. */
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  (
    'about around roughly approximately nearly almost some over under than least most to and or of the an its their these those from with by in at between ' +
    'exceeding up only just another further were was are is killed wounded lost sent sending'
  ).split(' '),
);
