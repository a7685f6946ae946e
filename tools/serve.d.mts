export interface ServeOptions {
  root: string;
  port?: number;
  headers?: Record<string, string>;
  brotli?: boolean;
  base?: string;
  delayMs?: number;
  kbps?: number;
}

export function serve(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }>;
