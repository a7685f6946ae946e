import type { IndicatorTerm } from '../../terms/term';
import type { ChosenIndicator } from './chosenIndicator';
import type { Scene } from '../scene/scene';
import type { Told } from '../scene/told';

/** What sentences spoke of: the indicators of their figures, the last first, then those they only name. The nearest sentence first. */
export interface Focus {
  /** Of the same line. */
  sentences: readonly (readonly IndicatorTerm[])[];
  /** Of the end of the line before, when no heading is between. */
  line: readonly (readonly IndicatorTerm[])[];
  /** The sentence before is a question: this one answers it. */
  asked: boolean;
  /** The last figure is of something in no catalogue. */
  foreign: boolean;
  /** Of the last sentence with figures. */
  told: readonly Told[];
}

export const NO_FOCUS: Focus = { sentences: [], line: [], asked: false, foreign: false, told: [] };
const KEPT = 6;

/** Before the sentences of a line are read. */
export function focusAtLine(focus: Focus, scene: Scene): Focus {
  if (!scene.first) return focus;
  if (scene.heading) return NO_FOCUS;
  const line = [...focus.sentences, ...focus.line].slice(0, KEPT);
  return { ...focus, sentences: [], line, foreign: false };
}

/** After a sentence. `read`: of its figures in order. A sentence that names nothing leaves the focus where it was. */
export function focusAfter(
  focus: Focus,
  scene: Scene,
  read: { chosen: readonly ChosenIndicator[]; told: readonly Told[]; foreign: boolean }
): Focus {
  const foreign = read.foreign || (focus.foreign && read.told.length === 0 && scene.indicators.length === 0);
  const asked = scene.readable.lower.slice(scene.end - 3, scene.end).includes('?');
  const told = read.told.length > 0 ? read.told : focus.told;
  const figures = [...new Set(read.chosen.map(({ term }) => term))].reverse();
  const named = scene.indicators.filter((term) => term.indicator !== '').reverse();
  const terms = [...figures, ...named.filter((term) => !figures.includes(term))];
  if (terms.length === 0)
    return { ...focus, told, foreign, asked: asked || (focus.asked && scene.numbers.length === 0) };
  return { ...focus, sentences: [terms, ...focus.sentences].slice(0, KEPT), asked, foreign, told };
}
