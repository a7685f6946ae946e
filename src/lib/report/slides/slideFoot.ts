import { sourceText } from '$lib/figures/export/sourceText';
import { formatDate } from '$lib/language/date';
import { snapshotName } from '$lib/language/members/memberSourceLine';
import { message } from '$lib/language/message';
import type { Language } from '$lib/model/language';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { ResolvedBriefing } from '../resolved';
import type { Slide } from './slide';

/** What stands at the foot of a slide: where its figures are from, or at least the snapshots of its numbers. */
export function slideFoot(lang: Language, slide: Slide, briefing: Pick<ResolvedBriefing, 'snapshots'>): string {
  switch (slide.kind) {
    case 'figure':
    case 'table':
      return sourceText(slide.figure.card);
    case 'text':
      return slide.figure ? sourceText(slide.figure.card) : numbersFoot(lang, slide);
    case 'title':
      return briefing.snapshots.length > 0
        ? message(lang).present.snapshots(briefing.snapshots.map((date) => formatDate(lang, date)).join(', '))
        : '';
    case 'lost':
      return parseSnapshotId(slide.from.snapshot) ? snapshotName(lang, slide.from.snapshot) : '';
    case 'heading':
      return '';
  }
}

/** `Nguồn: Hànộimới, 28/12/2023; …`: every place the numbers of a reader's text were published in, with its date. */
function numbersFoot(lang: Language, { pieces }: Extract<Slide, { kind: 'text' }>): string {
  const numbers = pieces.flatMap((piece) => (typeof piece !== 'string' && 'state' in piece ? piece : []));
  const places = numbers
    .flatMap(({ now }) => now?.observations ?? [])
    .map(({ from, published_as }) => `${from.publisher}, ${formatDate(lang, published_as)}`);
  const snapshots = numbers.map(({ number }) => snapshotName(lang, number.from.snapshot));
  const [where, which] = [new Set(places), new Set(snapshots)].map((found) => [...found].join('; '));
  return [where && `${message(lang).table.source}: ${where}.`, which && `${which}.`].filter(Boolean).join(' ');
}
