/** Members of the whole at the end of 2019, from which everything follows. */
export const OPENING_YEAR = 2019;
export const OPENING_MEMBERS = 447_112;

/** The four forms of discipline, as the category codes of published figures. */
export const FORMS = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;

/** Flows of the whole in a year. `in` and `out` cross its border; `inside` moved from one committee to another. */
export interface WholeFlows {
  admitted: number;
  in: number;
  out: number;
  inside: number;
  /** Removed by screening; those expelled are counted in `DISCIPLINE`; `left` is every other reason. */
  screened: number;
  left: number;
  deceased: number;
}

/**
 * Published, and therefore not made up: admitted 2021 (and 2020, which is what +12,9% in 2021 says), screened 2023,
 * inside 2025. README.md says what else the totals agree with.
 */
export const FLOWS: Readonly<Record<number, WholeFlows>> = {
  2020: { admitted: 8_881, in: 6_240, out: 4_105, inside: 6_412, screened: 512, left: 318, deceased: 3_911 },
  2021: { admitted: 10_027, in: 6_480, out: 4_310, inside: 5_871, screened: 455, left: 308, deceased: 4_203 },
  2022: { admitted: 10_412, in: 7_150, out: 4_020, inside: 7_954, screened: 521, left: 322, deceased: 4_186 },
  2023: { admitted: 10_655, in: 7_020, out: 4_260, inside: 6_733, screened: 668, left: 380, deceased: 4_240 },
  2024: { admitted: 10_930, in: 7_480, out: 4_150, inside: 7_210, screened: 604, left: 321, deceased: 4_318 },
  2025: { admitted: 11_300, in: 9_900, out: 4_050, inside: 8_749, screened: 655, left: 330, deceased: 4_395 }
};

/** Members disciplined by form, in the order of `FORMS`. Published: 2022; 2019 and 2020 are below what 2015–2020 was. */
export const DISCIPLINE: Readonly<Record<number, readonly [number, number, number, number]>> = {
  2019: [563, 113, 13, 66],
  2020: [541, 109, 12, 72],
  2021: [702, 131, 13, 98],
  2022: [853, 144, 14, 131],
  2023: [889, 151, 16, 139],
  2024: [826, 139, 12, 121],
  2025: [794, 133, 15, 117]
};

export const YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
