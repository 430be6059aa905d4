/* Small families of the words that head names of organizations, by how they behave beside other words. */

/** Heads that in lower case, without a proper name, are plain words. */
export const WEAK = new Set(
  'press media house watch times post review guard guards staff daily opposition force forces troops unit units group groups party front wing branch board program programme project fund company firm news trust league court television tv radio station outlet outlets channel nations chiefs contact network corps center centre movement society bank republic kingdom union review rebels'.split(
    ' ',
  ),
);
/** Heads of newspapers' names, plain words in lower case. */
export const CAPITAL_HEADS = new Set(
  'times post journal herald tribune gazette observer telegraph guardian watch daily weekly review house trust league wing branch contact opposition'.split(
    ' ',
  ),
);
/** Heads of descriptions that stand before a name. */
export const DESCRIBING = new Set(
  'outlet newspaper agency daily weekly website channel broadcaster magazine institute group thinktank tank movement militia television radio station organization organisation watchdog monitor charity service party'.split(
    ' ',
  ),
);
/** Heads behind which the name of the body stands: "the newspaper Terra", "the rebel group Ansar Row". */
export const INTRODUCED = new Set([
  ...DESCRIBING,
  ...'paper portal site channel network blog podcast tabloid journal platform union foundation association think-tank ngo initiative project faction coalition front alliance organisation organization collective company firm brigade battalion unit regiment division app publication programme program newswire newsroom'.split(
    ' ',
  ),
]);
/** Heads that only describe a title beside one. */
export const TITLE_WORDS = new Set(
  'staff press media unit front board contact house program programme project'.split(' '),
);
/** Heads that stand before the proper name: "Radio Norland". */
export const LEADING_HEADS = new Set('radio television tv channel bank daily weekly'.split(' '));
/** Heads after a known name that add nothing to it: "Reuters news agency", "Hamas movement". */
export const IDLE = new Set(
  'group news agency newspaper daily website media press movement militia rebels magazine television tv radio network channel broadcaster outlet service party'.split(
    ' ',
  ),
);
export const PLACED_HEADS = new Set('command mission forces force embassy troops delegation office'.split(' '));
/** Countries that are also given or family names: taken for one where a capitalised word stands directly beside them. */
export const GIVEN_COUNTRIES = new Set(
  'jordan georgia chad israel paris london ireland holland france german kenya santiago victoria lima sofia vienna carson'.split(
    ' ',
  ),
);
