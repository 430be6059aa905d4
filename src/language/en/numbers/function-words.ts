/** Words after which, or before which, no noun phrase goes on: what follows a bare year or an age. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but the a an in on at by to with when after before as for he she it they we i you who which that was were is are has have had will would could said says while where because during until since amid against under over near of from if so than then this his her its their our not also there did do does can may might must ) ] " \''.split(
    ' ',
  ),
);

/** The commonest words for people behind a number: what follows them is a count, never a year or a decimal. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  (
    'people persons men women troops soldiers fighters militants guerrillas rebels insurgents combatants personnel servicemen servicewomen ' +
    'officers recruits conscripts reservists volunteers mercenaries peacekeepers marines sailors airmen paratroopers police policemen guards ' +
    'civilians residents refugees migrants workers children dead wounded killed injured casualties prisoners staff folk'
  ).split(' '),
);
