/** A half-open range `[start, end)` of UTF-16 units in a document's decoded text; `text === doc.text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
