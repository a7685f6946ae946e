import type { Briefing } from '$lib/model/briefing';
import { readBriefing } from './readBriefing';

const KEY = 'toan-canh-opened-briefing';

/**
 * A briefing from a file or a link that the reader has not kept: it lives as long as the tab, and what is kept stays as
 * it is. A window that this tab opens has it too. Null takes it away.
 */
export function setOpened(briefing: Briefing | null): void {
  try {
    if (briefing) sessionStorage.setItem(KEY, JSON.stringify(briefing));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage it is gone with the page; the page says that it is not kept.
  }
}

export function openedBriefing(): Briefing | null {
  try {
    const read = readBriefing(sessionStorage.getItem(KEY) ?? '');
    return read.ok ? read.briefing : null;
  } catch {
    return null;
  }
}
