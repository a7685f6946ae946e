/** How far a file was read: `share` of the part, 0 to 1. */
export interface ReadProgress {
  part: 'load' | 'decode' | 'read' | 'write';
  share: number;
}

export type OnReadProgress = (progress: ReadProgress) => void;
