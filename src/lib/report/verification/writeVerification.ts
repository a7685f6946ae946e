import type { Verification } from './verification';

export type { Verification } from './verification';

/** A verification sheet as a file. The writers of the office formats load with the first one that is written. */
export async function writeVerification(
  kind: 'docx' | 'xlsx',
  verification: Verification
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'docx') {
    const { verificationDocx } = await import('./docx/verificationDocx');
    return verificationDocx(verification);
  }
  const { verificationXlsx } = await import('./xlsx/verificationXlsx');
  return verificationXlsx(verification);
}
