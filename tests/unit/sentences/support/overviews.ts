import type { Language } from '../../../../src/lib/model/language';
import type { View } from '../../../../src/lib/model/view';

/** The overviews whose every word is held by a golden file. */
export const OVERVIEWS: readonly View[] = [
  { unit: 'P63-01', period: '2023', snapshot: '2023-12-28' },
  { unit: 'P63-01', period: '2023', snapshot: '2026-01-31' },
  { unit: 'P63-01', period: '2022', snapshot: '2022-12-31' },
  { unit: 'P34-01', period: '2025', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2025', snapshot: '2025-12-31' },
  { unit: 'P63-01', period: '2023-9M', snapshot: '2023-12-28' },
  { unit: 'P63-01', period: '2021-Q3', snapshot: '2022-12-31' },
  { unit: 'VN', period: '2023', snapshot: '2026-01-31' },
  { unit: 'P34-79', period: '2025', snapshot: '2026-01-31' },
  { unit: 'P63-31', period: '2023', snapshot: '2026-01-31' },
  { unit: 'P63-01', period: '2022', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2025-9M', snapshot: '2026-01-31' },
  { unit: 'VN', period: '2021-Q3', snapshot: '2022-12-31' },
  { unit: 'P63-11', period: '2023', snapshot: '2023-12-28' }
];

export const goldenPath = (lang: Language, { unit, period, snapshot }: View): string =>
  `tests/fixtures/golden/overview-${unit}-${period}-in-${snapshot}.${lang}.txt`;
