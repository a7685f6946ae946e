const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month so many months later; the last of a month stays the last. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOf = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = lastOf(y, m);
  const to = date === lastOf(year, month) ? last : Math.min(date, last);
  return `${y}-${String(m).padStart(2, '0')}-${String(to).padStart(2, '0')}`;
}
