import type { Measure } from '../measure'; export const fullBuild: Measure = async () => ({ title: '', method: '', comparisons: [] });
