import type { Measure } from '../measure'; export const questions: Measure = async () => ({ title: '', method: '', comparisons: [] });
