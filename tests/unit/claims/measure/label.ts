import type { ClaimComparison, ClaimReading, ClaimVerdict, NumberForm, Span } from '../../../../src/lib/model/claim';
import { FIGURE_FORMS } from '../../../../src/lib/model/claim';
import type { Qualifier } from '../../../../src/lib/model/observation';

/** What a reader with the catalogue and the observations in hand says of one number of a text. */
export interface Label extends Span {
  text: string;
  form: NumberForm;
  /** As `NumberFound.value`; null for what is no figure. */
  value: number | null;
  upper: number | null;
  of: number | null;
  qualifier: Qualifier | '';
  /** Empty indicator: the number is of none in the catalogue, and nothing else of the reading counts. */
  reading: ClaimReading;
  verdict: ClaimVerdict;
  /** May be left unfound; found, it counts like any other. */
  optional: boolean;
  /** Other answers that are as right, where the contract leaves a choice: a fall said as a negative number, a gap as a change. */
  or: readonly Alternative[];
}

export interface Alternative {
  value?: number;
  indicator?: string;
  plan?: boolean;
  comparison?: { kind: ClaimComparison['kind'] };
}

export interface LabelledText {
  /** File name without its extension. */
  name: string;
  title: string;
  snapshot: string;
  /** `units.territory` of the reader: `Lexicon.subject`. */
  subject: string;
  text: string;
  labels: readonly Label[];
}

export const isFigure = ({ form }: { form: NumberForm }): boolean =>
  (FIGURE_FORMS as readonly NumberForm[]).includes(form);
