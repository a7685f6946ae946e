import type { NumberFound } from '../../model/claim';
import type { Passage } from '../text/passages';
import type { Readable } from '../text/readable';
import { numberAt, STARTS } from './numberAt';
import { isFigure, type Found } from './found';
import { isEstimated, qualifierOf } from './qualifiers';
import { sceneOf, writesEnglish, type Scene } from './scene';

/** Every number of a text in order, figures or not; none overlaps another. Offsets are of `readable.text`. */
export function findNumbers(readable: Readable, paragraphs: readonly Passage[]): NumberFound[] {
  const english = writesEnglish(readable.text);
  return paragraphs.flatMap((paragraph) => numbersOf(sceneOf(readable, paragraph, english)));
}

function numbersOf(scene: Scene): NumberFound[] {
  const numbers: NumberFound[] = [];
  let last: Found | null = null;
  let figureEnd = scene.start;
  STARTS.lastIndex = scene.start;
  for (let start = STARTS.exec(scene.lower); start && start.index < scene.end; start = STARTS.exec(scene.lower)) {
    const found = numberAt(scene, start.index, last);
    const end = found && found.end <= scene.end ? found.end : 0;
    if (!found || !end) {
      STARTS.lastIndex = pastFailed(scene.lower, start.index, start[0].length);
      continue;
    }
    numbers.push(finished(scene, found, figureEnd));
    last = found;
    if (isFigure(found.form)) figureEnd = end;
    STARTS.lastIndex = end;
  }
  return numbers;
}

/** A word that begins no number is passed; of digits all, so that no half of them is read. */
function pastFailed(lower: string, at: number, length: number): number {
  let end = at + length;
  if (/\d/.test(lower[at] ?? '')) while (/\d/.test(lower[end] ?? '')) end++;
  return end;
}

function finished(scene: Scene, found: Found, figureEnd: number): NumberFound {
  const text = scene.text.slice(found.start, found.end);
  if (!isFigure(found.form)) return { ...found, text, qualifier: '', estimated: false };
  return { ...found, text, qualifier: qualifierOf(scene, found), estimated: isEstimated(scene, found, figureEnd) };
}
