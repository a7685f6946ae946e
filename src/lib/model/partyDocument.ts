/** One line of `data/catalogue/documents.csv`: a directive, regulation, plan or programme that figures rest on. */
export interface PartyDocument {
  /** Plain letters, `124-QD/TW`; the title has the number and symbol as printed. */
  code: string;
  title_vi: string;
  title_en: string;
  /** When it was issued, as far as known: `2023-08-07`, `2023-08` or `2023`. */
  issued: string;
  issuer: string;
  /** The unit it is of; empty for the whole Party or State. */
  unit: string;
  /** Code of the source that reports it; empty where the document itself is the reference. */
  source: string;
  /** Indicators whose figures hang on it. */
  indicators: readonly string[];
}
