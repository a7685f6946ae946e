export type DateOrder = 'day' | 'month' | 'year';

/**
 * A calendar date as `YYYY-MM-DD`: ISO, `31/12/2025`, `1-2-24`, `1.2.2024`, `ngày 2 tháng 9 năm 1945`, `01-Jan-24`.
 * `order` says what a date without its year in front begins with. Years of two digits are of 1950 to 2049. Undefined for what
 * is no date, and for a time of day that a date would lose.
 */
export function readDate(text: string, order: DateOrder): string | undefined {
  const bare = text.trim().replace(MIDNIGHT, '');
  const ahead = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (ahead) return date(ahead[1], ahead[2], ahead[3]);
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bare);
  if (three) {
    const [, a, , b, c] = three;
    if (order === 'month') return date(c, a, b);
    return order === 'year' && c?.length === 2 ? date(a, b, c) : date(c, b, a);
  }
  const named = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*[-/ ](\d{4}|\d{2})$/i.exec(bare);
  if (named) return date(named[3], monthOf(named[2]), named[1]);
  const words = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})$/i.exec(bare.replace(/\s+/g, ' '));
  return words ? date(words[3], words[2], words[1]) : undefined;
}

const MIDNIGHT = /[T ]00?:00(?::00(?:\.0+)?)?Z?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function date(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
  const [y, m, d] = [Number(full), Number(month), Number(day)];
  if (y < 1000 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Day first, unless the second of three figures can only be a day. */
export function sniffDateOrder(texts: Iterable<string>): DateOrder {
  let month = 0;
  for (const text of texts) {
    const found = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\s*$/.exec(text);
    if (!found) continue;
    if (Number(found[1]) > 12) return 'day';
    if (Number(found[2]) > 12) month++;
  }
  return month ? 'month' : 'day';
}
