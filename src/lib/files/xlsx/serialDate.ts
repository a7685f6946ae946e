const DAY = 86_400_000;

/** A day number of Excel as `YYYY-MM-DD`, with ` hh:mm:ss` when it is not midnight; undefined for none of the calendar. */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  // Excel believes in 29 February 1900: days before it count from one later.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const LAST = 2_958_466;
  if (!(days >= 1 && days < LAST)) return undefined;
  const iso = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  const isMidnight = (Math.round(days * 86_400) * 1000) % DAY === 0;
  return isMidnight ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
