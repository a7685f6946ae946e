import { isHeldAgainst } from './against';
import { textOf } from './place';
import type { ReadingCatalogue } from './readingCatalogue';
import type { Scene } from './scene';

const IN_TITLE = 4;
const TITLE_LINES = 6;

/**
 * The territory a text is about: the reader's own, unless the text never names it and names another one most of the time, or
 * speaks of the country only.
 */
export function documentUnit(catalogue: ReadingCatalogue, scenes: readonly Scene[]): string {
  const counts = new Map<string, number>();
  let own = 0;
  let country = 0;
  for (const scene of scenes) {
    for (const unit of scene.units) {
      if (unit.said === 'group' || isHeldAgainst(scene, unit)) continue;
      const weight = scene.heading && scene.line < TITLE_LINES ? IN_TITLE : 1;
      if (unit.said === 'subject') own += /thủ đô/u.test(textOf(scene, unit)) ? 1 : 0;
      else if (unit.said === 'country') country += weight;
      else if (unit.territory === catalogue.subject) own += weight;
      else counts.set(unit.territory, (counts.get(unit.territory) ?? 0) + weight);
    }
    if (/(?<!\p{L})grdp(?!\p{L})/u.test(textOf(scene, scene))) country -= 1000;
    else if (/(?<!\p{L})gdp(?!\p{L})/u.test(textOf(scene, scene))) country++;
  }
  if (own > 0) return catalogue.subject;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [territory, count] of counts) if (count >= 2 && count > total / 2) return territory;
  const said = scenes.some((scene) => scene.units.some((unit) => unit.said === 'subject'));
  return counts.size === 0 && country > 0 && !said && catalogue.country ? catalogue.country : catalogue.subject;
}
