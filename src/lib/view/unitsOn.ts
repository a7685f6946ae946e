import type { Unit } from '$lib/model/unit';
import { unitOn } from './defaults';

/** Units under the codes that their territories had on a day; each once. */
export const unitsOn = (codes: readonly string[], units: readonly Unit[], day: string): string[] => [
  ...new Set(
    codes.map((code) => {
      const unit = units.find((entry) => entry.code === code);
      return (unit && unitOn(units, unit.territory, day)?.code) ?? code;
    })
  )
];
