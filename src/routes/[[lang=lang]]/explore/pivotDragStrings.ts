import { exploreMessage } from '$lib/language/exploreMessage';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import { setAriaStrings } from 'svelte-dnd-action';

/** What the library says to screen readers while a field is dragged with keys, in the reader's language. */
export function setPivotDragStrings(lang: Language): void {
  const t = exploreMessage(lang).pivot.drag;
  const moved = ({ itemLabel, zoneLabel, position }: { itemLabel: string; zoneLabel: string; position: number }) =>
    t.moved(itemLabel, zoneLabel, formatNumber(lang, position));
  setAriaStrings({
    dragStarted: ({ itemLabel }) => t.started(itemLabel),
    movedToPosition: moved,
    movedToZoneEnd: moved,
    movedToZoneStart: moved,
    dropped: ({ itemLabel }) => t.stopped(itemLabel),
    zoneActiveInstruction: t.instructions,
    // With handles a list counts as disabled until one is held.
    zoneDragDisabledInstruction: t.instructions
  });
}
