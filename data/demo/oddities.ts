/** Planted so that the pages have something to find. README.md lists them for people. */

/** Those rated excellent over those rated good, above the ceiling of 20 per cent. Everybody else is below it. */
export const OVER_THE_CEILING: Readonly<Record<string, number>> = {
  'M50-05|2021': 0.27,
  'M50-12|2023': 0.31,
  'M50-41|2023': 0.24,
  'M50-29|2024': 0.26,
  'M136-014|2025': 0.29,
  'M136-077|2025': 0.34,
  'M136-103|2025': 0.23,
  'M136-131|2025': 0.25
};

/** The same of grassroots organisations. */
export const ORGANISATIONS_OVER_THE_CEILING: Readonly<Record<string, number>> = {
  'M50-12|2023': 0.33,
  'M136-077|2025': 0.4
};

/** Members of one committee who moved to another at once: a jump in both that is no growth. Part of `inside` of the year. */
export const MOVED_AT_ONCE: Readonly<Record<number, { from: string; to: string; members: number }>> = {
  2022: { from: 'M50-08', to: 'M50-07', members: 1_850 }
};

/** So many times as many admitted as would be expected. */
export const ADMITTED_TIMES: Readonly<Record<string, number>> = { 'M50-33|2023': 4 };

/** Reports that came weeks after the due date, in days. */
export const DAYS_LATE: Readonly<Record<string, number>> = {
  'M50-19|2021': 21,
  'M50-44|2023': 34,
  'M136-058|2025': 27,
  'M136-120|2025': 41
};

/** Other reports are at most this many days late. */
export const USUALLY_LATE_AT_MOST = 3;
