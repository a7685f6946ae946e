/**
 * Breakdowns of member statistics (Hướng dẫn 11-HD/BTCTW), as `dimension` → `category` codes of observations, in the
 * order of reading. `sex-age` crosses two of them, `female|31-40`. The words are in `language/memberWords`.
 */
export const MEMBER_BREAKDOWNS = {
  sex: ['female', 'male'],
  age: ['18-30', '31-40', '41-50', '51-60', '61-plus'],
  ethnicity: ['kinh', 'other'],
  religion: ['none', 'any'],
  education: ['lower-secondary', 'upper-secondary', 'college', 'bachelor', 'postgraduate'],
  theory: ['none', 'elementary', 'intermediate', 'advanced'],
  occupation: ['official', 'public-employee', 'armed-forces', 'enterprise', 'farmer', 'student', 'retired', 'other'],
  organisation: ['commune', 'agency', 'public-unit', 'state-enterprise', 'private-enterprise', 'armed-forces', 'other']
} as const;

export type MemberBreakdown = keyof typeof MEMBER_BREAKDOWNS;

export const SEX_AGE = 'sex-age';

/** Four levels of the yearly rating, best first, and those who were not rated; dimension `rating`. */
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed', 'not-rated'] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * Indicators of a member snapshot. Stocks are at `YYYY-12-31`, everything else is of the year. For every committee and the
 * whole: stock = stock a year before + `inflows` − `outflows`.
 */
export const MEMBER_INDICATORS = {
  stock: 'party-members',
  inflows: ['members-admitted', 'members-moved-in'],
  outflows: ['members-moved-out', 'members-removed', 'members-deceased'],
  rated: 'members-rated',
  organisationsRated: 'organisations-rated',
  cells: 'party-cells',
  fourGoodCells: 'party-cells-four-good',
  disciplined: 'members-disciplined',
  daysLate: 'report-days-late'
} as const;
