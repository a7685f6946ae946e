/** One line of `data/catalogue/events.csv`: something that a reader of a series must know, at its day. */
export interface Annotation {
  /** `YYYY-MM-DD`, the first day on which it held; a vertical rule stands there. */
  date: string;
  /** Unit codes or regimes it concerns (`VN`, `P34-01`, `province34`); empty for all. */
  scope: readonly string[];
  /** Indicator codes or themes it concerns; empty for all. */
  indicators: readonly string[];
  /** `break`: values before and after are not one series. `context`: they are, but read them with this in mind. */
  kind: 'break' | 'context';
  /** A few words beside the rule. */
  label_vi: string;
  label_en: string;
  /** One sentence for the notes. */
  text_vi: string;
  text_en: string;
  /** Legal basis or publication, as a reader would look it up. */
  source: string;
}
