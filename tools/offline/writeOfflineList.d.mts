export interface OfflineGroup {
  name: string;
  files: { path: string; bytes: number; sha256: string }[];
}

export function writeOfflineList(folder: string): Promise<{ version: string; groups: OfflineGroup[] }>;
