const KEY = 'toan-canh-tab-briefing';

/** The kept briefing that this tab is at: another tab may be at another one, which was kept later. Null takes it away. */
export function setTabBriefing(id: string | null): void {
  try {
    if (id) sessionStorage.setItem(KEY, id);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage a reload opens the one that was kept last.
  }
}

export function tabBriefing(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
