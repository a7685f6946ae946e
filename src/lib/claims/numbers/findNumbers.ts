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
  const startFrom = startsOf(readable.lower);
  return paragraphs.flatMap((paragraph) => numbersOf(sceneOf(readable, paragraph, english), startFrom));
}

type StartFrom = (from: number) => RegExpExecArray | null;

/** The first place from an offset on where a number can begin. Offsets grow: what was found ahead is kept, over paragraphs too. */
function startsOf(lower: string): StartFrom {
  let ahead: RegExpExecArray | null = null;
  let searched = -1;
  return (from) => {
    if (searched >= 0 && (ahead === null || ahead.index >= from)) return ahead;
    STARTS.lastIndex = searched = from;
    ahead = STARTS.exec(lower);
    return ahead;
  };
}

function numbersOf(scene: Scene, startFrom: StartFrom): NumberFound[] {
  const numbers: NumberFound[] = [];
  let last: Found | null = null;
  let figureEnd = scene.start;
  let from = scene.start;
  for (let start = startFrom(from); start && start.index < scene.end; start = startFrom(from)) {
    const found = numberAt(scene, start.index, last);
    const end = found && found.end <= scene.end ? found.end : 0;
    if (!found || !end) {
      from = pastFailed(scene.lower, start.index, start[0].length);
      continue;
    }
    numbers.push(finished(scene, found, figureEnd));
    last = found;
    if (isFigure(found.form)) figureEnd = end;
    from = end;
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
