import type { Context } from './context';
import type { Focus } from './indicator/focus';
import type { ReadingCatalogue } from './readingCatalogue';
import type { Share } from './scene/enumeration';
import { placeOf, type Place } from './scene/place';
import type { Scene } from './scene/scene';
import type { Column } from './scene/tableRow';
import type { Thread } from './thread';

/** A figure of a sentence with all that its reading may look at. */
export interface FigureAt {
  catalogue: ReadingCatalogue;
  /** Where it stands, and the same with only the indicators that its row of numbers names for it. */
  stands: Place;
  place: Place;
  /** Of a row of numbers: its share of the row, and where the row begins. */
  share: Share | null;
  leading: Place;
  /** Of a table. */
  column: Column | null;
  thread: Thread;
  context: Context;
  focus: Focus;
}

export function figureAt(
  scene: Scene,
  at: number,
  share: Share | null,
  around: Pick<FigureAt, 'catalogue' | 'column' | 'thread' | 'context' | 'focus'>
): FigureAt {
  const stands = placeOf(scene, at);
  const place = share?.indicators ? { ...stands, scene: { ...scene, indicators: share.indicators } } : stands;
  const leading = share ? placeOf(scene, share.first) : place;
  return { ...around, stands, place, share, leading };
}
