/**
 * The decimal sign that the texts of a table speak for: `6,27` and `1.234.567` for the comma, `6.27` and `1,234,567` for the
 * point. A single group of three (`400.421`) says nothing; without any evidence the answer is `otherwise`.
 */
export function sniffNumbers(texts: Iterable<string>, otherwise: ',' | '.'): ',' | '.' {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    const bare = text.trim().replace(/[%*()\s]|^[+\-\u2010-\u2015\u2212]/g, '');
    if (DATE.test(bare)) continue;
    if (says(bare, ',', '.')) comma++;
    else if (says(bare, '.', ',')) point++;
  }
  if (comma === point) return otherwise;
  return comma > point ? ',' : '.';
}

const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

function says(text: string, decimal: ',' | '.', thousands: ',' | '.'): boolean {
  return (
    PATTERNS[decimal].some((pattern) => pattern.test(text)) && text.split(decimal).length <= 2 && thousands !== decimal
  );
}

const PATTERNS: Readonly<Record<',' | '.', readonly RegExp[]>> = {
  ',': [/^\d{1,3}(?:\.\d{3})+,\d+$/, /^\d{1,3}(?:\.\d{3}){2,}$/, /^\d+,(?:\d{1,2}|\d{4,})$/, /^0,\d+$/, /^\d{4,},\d+$/],
  '.': [
    /^\d{1,3}(?:,\d{3})+\.\d+$/,
    /^\d{1,3}(?:,\d{3}){2,}$/,
    /^\d+\.(?:\d{1,2}|\d{4,})$/,
    /^0\.\d+$/,
    /^\d{4,}\.\d+$/
  ]
};
