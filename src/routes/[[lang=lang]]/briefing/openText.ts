import type { Briefing } from '$lib/model/briefing';
import { hasBriefing, linkedText } from '$lib/report/keep/briefingLink';
import { MOST_BYTES, readBriefing, type Loss, type WhyUnreadable } from '$lib/report/keep/readBriefing';

/** What became of a file or a link: a briefing with what was lost of it, or why there is none. */
export type Opened =
  { briefing: Briefing; lost: readonly Loss[] } | { briefing: null; why: WhyUnreadable | 'broken-link' };

function fromText(text: string): Opened {
  const read = readBriefing(text);
  return read.ok ? { briefing: read.briefing, lost: read.lost } : { briefing: null, why: read.why };
}

/** A file that is too large is not even read. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return { briefing: null, why: 'too-large' };
  try {
    return fromText(await file.text());
  } catch {
    return { briefing: null, why: 'not-json' };
  }
}

/** The briefing in the fragment of an address; null when it holds none. */
export async function openFragment(fragment: string): Promise<Opened | null> {
  if (!hasBriefing(fragment)) return null;
  const text = await linkedText(fragment);
  return text === null ? { briefing: null, why: 'broken-link' } : fromText(text);
}
