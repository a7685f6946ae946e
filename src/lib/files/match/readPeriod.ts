import { fold } from '$lib/model/fold';
import { parsePeriod } from '$lib/model/period';

/**
 * The key of a period as sheets print it: `2023`, `Năm 2023`, `Quý I/2024`, `6 tháng đầu năm 2024`, `9T/2024`, `Tháng
 * 3/2024`, `31/12/2025`, `Giai đoạn 2016-2020`, with or without `Ước`, `Thực hiện`, `Đến`, `Tính đến ngày`. Empty for
 * anything else: a text without a year, and a plan (`Kế hoạch 2025`), which is not what happened in the year.
 */
export function readPeriod(text: string): string {
  const said = fold(text)
    .replace(/[().,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (PLAN.test(said)) return '';
  const plain = said.replace(BEFORE, '').trim();
  for (const [form, key] of FORMS) {
    const found = form.exec(plain);
    const period = found && parsePeriod(key(...found.slice(1)));
    if (period) return period.key;
  }
  return parsePeriod(text.trim())?.key ?? '';
}

const PLAN = /\b(ke hoach|kh|du toan|muc tieu|chi tieu|dinh huong|du bao)\b/;
const BEFORE = /^(?:(?:uoc(?: dat| thuc hien)?|thuc hien|so lieu|th|ky|tinh|luy ke|chinh thuc|so bo)\s+)+/;
const BETWEEN = String.raw`[\s/_-]*(?:nam\s*)?`;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

const two = (n: string) => n.padStart(2, '0');

/** The first n months of a year together. */
function months(n: string, year: string): string {
  const count = Number(n);
  if (count === 12) return year;
  return count === 3 ? `${year}-Q1` : count === 6 ? `${year}-H1` : `${year}-${count}M`;
}

const quarter = (n: string) => (ROMAN.includes(n) ? ROMAN.indexOf(n) + 1 : n);

const form = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('~', BETWEEN)}$`);

/** Patterns over folded text; what they capture makes a key. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [form(String.raw`(?:ca )?(?:nam )?(\d{4})`), (year) => year],
  [form(String.raw`(?:quy|q)\s*(iv|iii|ii|i|[1-4])~(\d{4})`), (n, year) => `${year}-Q${quarter(n)}`],
  [form(String.raw`(\d{4})[\s/_-]*(?:quy|q)\s*(iv|iii|ii|i|[1-4])`), (year, n) => `${year}-Q${quarter(n)}`],
  [form(String.raw`6 thang cuoi~(\d{4})`), (year) => `${year}-H2`],
  [form(String.raw`(\d{1,2})\s*(?:thang|t|m)(?: dau)?~(\d{4})`), months],
  [form(String.raw`(\d{4})[\s/_-]*(\d{1,2})\s*(?:thang|t|m)`), (year, n) => months(n, year)],
  [form(String.raw`(?:thang|t)\s*(\d{1,2})~(\d{4})`), (n, year) => `${year}-${two(n)}`],
  [form(String.raw`(\d{1,2})[/-](\d{4})`), (n, year) => `${year}-${two(n)}`],
  [
    form(String.raw`(?:den )?(?:het )?(?:ngay )?(\d{1,2})[/-](\d{1,2})[/-](\d{4})`),
    (day, month, year) => `${year}-${two(month)}-${two(day)}`
  ],
  [form(String.raw`(?:giai doan |binh quan |thoi ky )?(\d{4})\s*(?:-|–|\.\.|den)\s*(\d{4})`), (a, b) => `${a}..${b}`]
];
