import { fileName } from '$lib/figures/export/fileName';
import { message } from '$lib/language/message';
import type { Briefing } from '$lib/model/briefing';

/** A briefing as a small JSON file that people and `readBriefing` can read. */
export const briefingFile = (briefing: Briefing): string => `${JSON.stringify(briefing, null, 1)}\n`;

/** Newest snapshot in a briefing as a date, or empty. Collections are not told apart. */
const dateOf = (snapshots: readonly string[]): string =>
  snapshots
    .map((id) => id.slice(-10))
    .sort()
    .at(-1) ?? '';

/** `hanoi_bao-cao-tong-ket_2026-01-31.json`: organisation, title and newest snapshot. */
export function briefingFileName(
  { lang, organisation, title }: Pick<Briefing, 'lang' | 'organisation' | 'title'>,
  { snapshots, synthetic }: { snapshots: readonly string[]; synthetic: boolean },
  extension: string
): string {
  return fileName(
    {
      lang,
      synthetic,
      subject: organisation,
      what: title || message(lang).briefing.untitled,
      snapshot: dateOf(snapshots)
    } as Parameters<typeof fileName>[0],
    extension
  );
}
