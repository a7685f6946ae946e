import { MEMBER_BREAKDOWNS, MEMBER_INDICATORS, SEX_AGE } from '../../model/memberStatistics';
import type { Maybe } from '../../model/missing';
import { yearEnd } from './memberFlows';
import type { MemberTable } from './memberTable';

export interface PyramidBand {
  age: string;
  female: Maybe<number>;
  male: Maybe<number>;
  /** As published for the band, not added up here. */
  both: Maybe<number>;
}

export interface MemberPyramid {
  /** Youngest first. */
  bands: readonly PyramidBand[];
  female: Maybe<number>;
  male: Maybe<number>;
  total: Maybe<number>;
}

/** Members by sex and age band at the end of a year. */
export function memberPyramid(table: MemberTable, unit: string, year: number): MemberPyramid {
  const at = (dimension = '', category = '') =>
    table(MEMBER_INDICATORS.stock, unit, yearEnd(year), dimension, category);
  return {
    bands: MEMBER_BREAKDOWNS.age.map((age) => ({
      age,
      female: at(SEX_AGE, `female|${age}`),
      male: at(SEX_AGE, `male|${age}`),
      both: at('age', age)
    })),
    female: at('sex', 'female'),
    male: at('sex', 'male'),
    total: at()
  };
}
