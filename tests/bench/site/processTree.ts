import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Follows the resident memory of a process and its descendants until `stop`, which gives the largest sum seen. */
export function watchMemory(pid: number): { stop(): number | null } {
  let peak: number | null = null;
  const look = () => {
    const now = residentBytes(pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    }
  };
}

/** Shared pages count once for each process, so this is never too small. */
function residentBytes(root: number): number | null {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const pid of processIds()) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      processes.set(pid, { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
    } catch {
      // It ended between the listing and the reading.
    }
  }
  if (!processes.has(root)) return null;
  const belongs = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent ?? 0;
    return parent > 1 && belongs(parent);
  };
  return [...processes].reduce((sum, [pid, { bytes }]) => sum + (belongs(pid) ? bytes : 0), 0);
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
