import { throwIfAborted } from '$lib/engine/abortable';
import type { FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import type { Resolved } from '../resolved';
import { Answers } from './answers';
import { refKey } from './figureRefs';
import type { ResolveContext } from './resolveContext';
import { resolveFigure } from './resolveFigure';

/** Lets the page draw and hear its reader between two figures. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Asks figures one after the other, each once. The way back gives the figure of a reference that was among them. Rejects
 * with `cancelled` when the signal aborts; a figure that cannot be had is no rejection.
 */
export async function resolveFigures(
  lang: Language,
  refs: readonly FigureRef[],
  context: ResolveContext
): Promise<(from: FigureRef) => Resolved> {
  const asking = { ...context, lang, answers: context.answers ?? new Answers() };
  const wanted = new Map(refs.map((from) => [refKey(from), from]));
  const known = new Map<string, Resolved>();
  context.onProgress?.(0, wanted.size);
  for (const [key, from] of wanted) {
    throwIfAborted(context.signal);
    known.set(key, await resolveFigure(from, asking));
    context.onProgress?.(known.size, wanted.size);
    await breathe();
  }
  throwIfAborted(context.signal);
  return (from) => known.get(refKey(from)) ?? { ok: false, from, why: 'failed' };
}
