/** Options of a choice under one heading; an empty label stands for no heading. */
export interface ChoiceGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}
