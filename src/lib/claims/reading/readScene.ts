import type { Span } from '../../model/claim';
import type { Context } from './context';
import { figureAt } from './figureAt';
import type { ChosenIndicator } from './indicator/chosenIndicator';
import type { Focus } from './indicator/focus';
import type { SaidPeriod } from './period/choosePeriod';
import { readFigure, type ReadFigure } from './readFigure';
import type { ReadingCatalogue } from './readingCatalogue';
import { enumerationsOf } from './scene/enumeration';
import { isFigure, type Scene } from './scene/scene';
import type { Column } from './scene/tableRow';
import type { Told } from './scene/told';
import { newThread } from './thread';

/** The figures of a sentence, and what they leave for the next one. */
export interface SceneRead {
  /** By the number's place in the text. */
  figures: Map<number, ReadFigure>;
  chosen: ChosenIndicator[];
  told: Told[];
  /** The last figure was of something outside the catalogue. */
  foreign: boolean;
  period: SaidPeriod | null;
}

/** Reads the figures of a sentence in order. `columnAt`: of a table row, the column that a number stands in. */
export function readScene(
  catalogue: ReadingCatalogue,
  scene: Scene,
  context: Context,
  focus: Focus,
  columnAt: (number: Span) => Column | null
): SceneRead {
  const figures = new Map<number, ReadFigure>();
  const shares = enumerationsOf(scene);
  const thread = newThread(focus);
  const chosen: ChosenIndicator[] = [];
  scene.numbers.forEach(({ number, index }, at) => {
    if (!isFigure(number)) return;
    const around = { catalogue, column: columnAt(number), thread, context, focus };
    const read = readFigure(figureAt(scene, at, shares.get(at) ?? null, around));
    figures.set(index, read.figure);
    if (read.chosen) chosen.push(read.chosen);
  });
  return {
    figures,
    chosen,
    told: thread.told.slice(focus.told.length),
    foreign: thread.indicator === 'foreign',
    period: thread.period
  };
}
