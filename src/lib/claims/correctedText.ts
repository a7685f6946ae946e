import type { JudgedClaim } from '../model/claim';

/**
 * The sentence a claim stands in with what the figures give in place of its number, in the text's own way of writing (unit
 * of measure, digits, qualifier dropped); null where the figures give nothing or the claim holds.
 */
export function correctedSentence(text: string, judged: JudgedClaim): string | null {
  void text;
  void judged;
  return null;
}
