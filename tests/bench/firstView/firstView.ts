import type { Measure } from '../measure'; export const firstView: Measure = async () => ({ title: '', method: '', comparisons: [] });
