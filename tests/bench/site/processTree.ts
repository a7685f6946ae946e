import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Linux counts CPU time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

export interface TreeUse {
  /** Largest sum seen of the resident memory of the process and its descendants; null where /proc is not. */
  peakBytes: number | null;
  /** CPU time of the process, its threads and its ended children; unlike wall time the same on a busy machine. */
  cpuMs: number | null;
}

/** Follows a process and its descendants until `stop`. */
export function watchTree(pid: number): { stop(): TreeUse } {
  const use: TreeUse = { peakBytes: null, cpuMs: null };
  const look = () => {
    const now = residentBytes(pid);
    if (now !== null) use.peakBytes = Math.max(use.peakBytes ?? 0, now);
    use.cpuMs = cpuMs(pid) ?? use.cpuMs;
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return use;
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

function cpuMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
  } catch {
    return null;
  }
}
