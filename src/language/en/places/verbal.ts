/* Verbs behind a name that make it act. */

const VERBAL =
  /^(?:said|says|is|are|was|were|has|have|had|will|would|could|may|might|told|claimed|reported|announced|denied|sent|deployed|lost|killed|also|agreed|signed|confirmed)$/;
/** A name before such a verb acts; it does not locate. */
export const isVerbal = (lower: string) => VERBAL.test(lower);
