/** `-?digits(.digits)?`, nothing else: no comma, no exponent, no grouping. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Multiplies two decimal texts exactly and returns the nearest number, so 499.9 × 1000 is 499900 and not 499900.00000001. */
export function multiply(a: string, b: string): number {
  const [intA = '', fracA = ''] = a.split('.');
  const [intB = '', fracB = ''] = b.split('.');
  const digits = BigInt(intA.replace('-', '') + fracA) * BigInt(intB.replace('-', '') + fracB);
  const scale = fracA.length + fracB.length;
  const padded = digits.toString().padStart(scale + 1, '0');
  const negative = digits !== 0n && a.startsWith('-') !== b.startsWith('-');
  return Number(
    `${negative ? '-' : ''}${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`
  );
}

/** The size of the last printed digit: `6.27` → `0.01`, `400421` → `1`. */
export function lastDigit(text: string): string {
  const places = text.split('.')[1]?.length ?? 0;
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
}

/** As Vietnamese print it: `1284.5` → `1.284,5`. Takes decimal text, so no digit is lost. */
export function printed(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The same for a number; full precision, no exponent for the magnitudes that are published. */
export const printedNumber = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 1e-6 ? printed(String(value)) : String(value);
