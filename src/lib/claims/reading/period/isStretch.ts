import type { Span } from '../../../model/claim';
import { textOf } from '../scene/place';
import type { Scene } from '../scene/scene';

/** Years that figures are of, not the term of a congress that is named. */
export const isStretch = (scene: Scene, term: Span): boolean =>
  !/(?:đại hội|khóa|nghị quyết|ban chấp hành)[^.;]{0,80}$/u.test(
    textOf(scene, { start: scene.start, end: term.start })
  );
