import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import { setAriaStrings } from 'svelte-dnd-action';

interface DragStrings {
  started: (item: string) => string;
  moved: (item: string, zone: string, position: string) => string;
  stopped: (item: string) => string;
  instructions: string;
}

/** What the library says to screen readers while something is dragged with keys, in the reader's language. */
export function setDragStrings(lang: Language, t: DragStrings): void {
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
