import { isHeldAgainst } from '../comparison/against';
import { textOf } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { UnitTerm } from '../../terms/term';
import type { Scene } from '../scene/scene';

const IN_TITLE = 4;
const TITLE_LINES = 6;

/** `Hà Nội, ngày 6 tháng 6 năm 2025`: where a text was signed. */
export const isDateline = (scene: Scene, unit: UnitTerm) =>
  /^\s*(?:,\s*)?(?:\(|ngày \d|tháng \d|\d{1,2}[/.-]\d)/u.test(textOf(scene, { start: unit.end, end: scene.end }));

/** `trong bối cảnh cả nước khó khăn`, `đầu tàu kinh tế của cả nước`: the country is not what the text is about. */
const isBackground = (scene: Scene, unit: UnitTerm) =>
  /(?:bối cảnh|điều kiện|đầu tàu|trung tâm|dẫn đầu|đứng đầu|cùng với|nhất)(?:\s+\p{L}+){0,5}\s*$/u.test(
    textOf(scene, { start: Math.max(scene.start, unit.start - 60), end: unit.start })
  );

/**
 * The territory a text is about: the reader's own, unless the text names another one far more often, or speaks of the country
 * only.
 */
export function documentUnit(catalogue: ReadingCatalogue, scenes: readonly Scene[]): string {
  const counts = new Map<string, number>();
  let own = 0;
  let country = 0;
  for (const scene of scenes) {
    for (const unit of scene.units) {
      if (unit.said === 'group' || isHeldAgainst(scene, unit) || isDateline(scene, unit)) continue;
      const weight = (scene.heading && scene.line < TITLE_LINES) || scene.line === 0 ? IN_TITLE : 1;
      if (unit.said === 'subject') own += /thủ đô/u.test(textOf(scene, unit)) ? 1 : 0;
      else if (unit.said === 'country') country += isBackground(scene, unit) ? 0 : weight;
      else if (unit.territory === catalogue.subject) own += weight;
      else counts.set(unit.territory, (counts.get(unit.territory) ?? 0) + weight);
    }
    if (/(?<!\p{L})grdp(?!\p{L})/u.test(textOf(scene, scene))) country -= 1000;
    else if (/(?<!\p{L})gdp(?!\p{L})/u.test(textOf(scene, scene))) country++;
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [territory, count] of counts) if (count >= 2 && count > total / 2 && count > own * 1.5) return territory;
  if (own > 0) return catalogue.subject;
  const said = scenes.some((scene) => scene.units.some((unit) => unit.said === 'subject'));
  return counts.size === 0 && country > 0 && !said && catalogue.country ? catalogue.country : catalogue.subject;
}
