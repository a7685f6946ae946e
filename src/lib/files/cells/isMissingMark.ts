/** What tables print where there is no figure: a dash, dots, `x`, an error of Excel. */
export function isMissingMark(text: string): boolean {
  return text.length <= 8 && MARK.test(text.trim());
}

const MARK =
  /^(?:|[-\u2010-\u2015\u2212]+|\.{2,}|(?:\. ?){2,}|\u2026+|x|n\/?a|null|nan|#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!))$/i;
