export interface CheckClaimsOptions {
  file: string;
  help: boolean;
  snapshot?: string;
  subject?: string;
  corrections?: string;
}
export const USAGE: string;
export function readOptions(args: readonly string[]): CheckClaimsOptions | string;
