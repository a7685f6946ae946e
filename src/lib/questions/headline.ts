/**
 * What leaders ask for first, in the order of importance. The overview shows those that have a value for the chosen unit
 * and period, and says of the first few why they have none.
 */
export const HEADLINE_INDICATORS = [
  'grdp-growth',
  'grdp-current',
  'grdp-per-capita',
  'budget-revenue',
  'exports',
  'fdi-registered',
  'party-members',
  'members-admitted',
  'members-removed-by-screening',
  'org-boards-inspected',
  'retail-sales',
  'tourists',
  'population',
  'poverty-rate'
] as const;

/** Rows of the Party organisation figure, in the order of a year-end review. */
export const PARTY_INDICATORS = [
  'party-members',
  'party-committees-affiliated',
  'party-organisations-grassroots',
  'members-admitted',
  'members-removed-by-screening',
  'org-boards-inspected',
  'units-inspected-by-standing-board',
  'members-disciplined',
  'inspection-delegations-of-standing-board',
  'organisations-disciplined',
  'members-transferred',
  'software-applications-in-use'
] as const;
