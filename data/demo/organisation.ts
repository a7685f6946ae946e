import { USUALLY_LATE_AT_MOST, DAYS_LATE } from './oddities';
import { between, random } from './random';
import { OPENING_YEAR } from './whole';

/** Grassroots organisations, cells and cells that reached "chi bộ 4 tốt" in a committee of so many members. */
export function organisationOf(code: string, year: number, members: number) {
  const organisations = Math.max(8, Math.round(members / between(`per-organisation|${code}`, 140, 190)));
  const cells = Math.max(organisations * 3, Math.round(members / between(`per-cell|${code}`, 21, 28)));
  const reached = 0.42 + 0.055 * (year - OPENING_YEAR) + between(`four-good|${code}`, -0.1, 0.1);
  return {
    organisations,
    cells,
    fourGood: Math.round(cells * (reached + between(`four-good|${code}|${year}`, -0.03, 0.03)))
  };
}

/** Days by which the report of the year came after the day it was due; 0 is on time. */
export function daysLate(code: string, year: number): number {
  const planted = DAYS_LATE[`${code}|${year}`];
  if (planted !== undefined) return planted;
  const next = random(`late|${code}|${year}`);
  return next() < 0.85 ? 0 : 1 + Math.floor(next() * USUALLY_LATE_AT_MOST);
}
