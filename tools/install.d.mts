interface Lock {
  packages: Record<string, { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }>;
}

export function nodeIsTooOld(version?: string): boolean;
export function isInstalled(lock: Lock, installed: Lock): boolean;
export function install(folder?: string): Promise<void>;
