import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';
import { unitName } from '../name';

/** A unit's name inside a sentence: `Hà Nội`, `cả nước`. */
export const placeName = (lang: Language, unit: Unit): string =>
  lang === 'vi' && unit.regime === 'country' ? 'cả nước' : unitName(lang, unit);
