/** Words after which, or before which, no noun phrase goes on: what follows a bare year or an age. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but the a an in on at by to with when after before as for he she it they we i you who which that was were is are has have had will would could said says while where because during until since amid against under over of from if so than then this his her its their our not also there did do does can may might must ) ] " \''.split(
    ' ',
  ),
);
