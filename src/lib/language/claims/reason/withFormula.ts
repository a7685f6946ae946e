/** `1,24 lần (6,27 / 5,05)`; a formula with round brackets of its own stands in square ones. */
export function withFormula(value: string, formula: string | null): string {
  if (!formula) return value;
  return formula.includes('(') ? `${value} [${formula}]` : `${value} (${formula})`;
}
