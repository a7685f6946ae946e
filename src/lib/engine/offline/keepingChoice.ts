const NAME = 'toan-canh offline';

/** True when the reader said that nothing shall be kept on this machine. */
export function isDeclined(root: string): boolean {
  try {
    return localStorage.getItem(`${NAME} ${root}`) === 'no';
  } catch {
    return false;
  }
}

export function setDeclined(root: string, declined: boolean): void {
  try {
    if (declined) localStorage.setItem(`${NAME} ${root}`, 'no');
    else localStorage.removeItem(`${NAME} ${root}`);
  } catch {
    // A browser that keeps no such choice keeps no site either.
  }
}
