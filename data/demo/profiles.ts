import type { MemberBreakdown } from '../../src/lib/model/memberStatistics';
import type { Kind } from './committees';

/** Relative frequencies, in the order of `MEMBER_BREAKDOWNS`. They need not add to 1. */
export interface Profile {
  /** Of all members, and how much above or below it in each age band. */
  women: number;
  womenByAge: readonly [number, number, number, number, number];
  shares: Readonly<Record<Exclude<MemberBreakdown, 'sex'>, readonly number[]>>;
}

const byAge = [1.18, 1.12, 1.04, 0.98, 0.82] as const;

const LOCAL: Profile = {
  women: 0.415,
  womenByAge: byAge,
  shares: {
    age: [0.115, 0.215, 0.185, 0.14, 0.345],
    ethnicity: [0.978, 0.022],
    religion: [0.983, 0.017],
    education: [0.05, 0.245, 0.13, 0.46, 0.115],
    theory: [0.39, 0.29, 0.235, 0.085],
    occupation: [0.13, 0.155, 0.02, 0.095, 0.07, 0.018, 0.385, 0.127],
    organisation: [0.71, 0.075, 0.125, 0.02, 0.035, 0.022, 0.013]
  }
};

const AGENCY: Profile = {
  women: 0.46,
  womenByAge: byAge,
  shares: {
    age: [0.085, 0.355, 0.34, 0.21, 0.01],
    ethnicity: [0.968, 0.032],
    religion: [0.993, 0.007],
    education: [0.002, 0.018, 0.03, 0.5, 0.45],
    theory: [0.13, 0.2, 0.39, 0.28],
    occupation: [0.7, 0.25, 0.006, 0.02, 0, 0, 0.01, 0.014],
    organisation: [0, 0.76, 0.21, 0.012, 0, 0.005, 0.013]
  }
};

const SCHOOL: Profile = {
  women: 0.505,
  womenByAge: byAge,
  shares: {
    age: [0.235, 0.325, 0.265, 0.145, 0.03],
    ethnicity: [0.945, 0.055],
    religion: [0.99, 0.01],
    education: [0.001, 0.17, 0.014, 0.24, 0.575],
    theory: [0.37, 0.26, 0.23, 0.14],
    occupation: [0.03, 0.73, 0.004, 0.012, 0, 0.185, 0.024, 0.015],
    organisation: [0, 0.03, 0.93, 0.008, 0.02, 0, 0.012]
  }
};

const ENTERPRISE: Profile = {
  women: 0.31,
  womenByAge: byAge,
  shares: {
    age: [0.125, 0.385, 0.32, 0.16, 0.01],
    ethnicity: [0.977, 0.023],
    religion: [0.984, 0.016],
    education: [0.02, 0.15, 0.14, 0.53, 0.16],
    theory: [0.44, 0.27, 0.2, 0.09],
    occupation: [0.012, 0.05, 0.002, 0.905, 0, 0, 0.011, 0.02],
    organisation: [0, 0.008, 0.045, 0.66, 0.275, 0, 0.012]
  }
};

const FORCES: Profile = {
  women: 0.125,
  womenByAge: byAge,
  shares: {
    age: [0.29, 0.39, 0.225, 0.09, 0.005],
    ethnicity: [0.945, 0.055],
    religion: [0.989, 0.011],
    education: [0.004, 0.186, 0.18, 0.51, 0.12],
    theory: [0.26, 0.3, 0.3, 0.14],
    occupation: [0.008, 0.02, 0.945, 0.006, 0, 0, 0.006, 0.015],
    organisation: [0, 0.006, 0.01, 0.004, 0, 0.97, 0.01]
  }
};

export const PROFILES: Readonly<Record<Kind, Profile>> = {
  district: LOCAL,
  commune: LOCAL,
  ward: LOCAL,
  agency: AGENCY,
  school: SCHOOL,
  enterprise: ENTERPRISE,
  forces: FORCES
};

/** How much more (or less) frequent a category becomes each year, where it changes: women, schooling, and theory rise slowly. */
export const DRIFT = {
  women: 1.006,
  age: [0.995, 1.004, 1.006, 0.99, 1.002],
  education: [0.95, 0.975, 0.985, 1.015, 1.03],
  theory: [0.985, 1.005, 1.015, 1.01]
} as const;
