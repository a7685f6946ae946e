import { correctedSentence } from '$lib/claims/correctedText';
import { fileName } from '$lib/figures/export/fileName';
import { localMinute } from '$lib/figures/internal/localMinute';
import { checkMessage } from '$lib/language/checkMessage';
import type { Language } from '$lib/model/language';
import type { CompareChoices } from '$lib/view/compareChoices';
import type { Checked } from './checkModel.svelte';
import { textTitle } from './textTitle';

/** By kind of file: its type. */
export const SHEETS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;
export type SheetKind = keyof typeof SHEETS;

/** The verification sheet of a result. Rejects when it cannot be written, or its writer not be loaded. */
export async function verificationSheet(
  kind: SheetKind,
  lang: Language,
  checked: Checked,
  { indicators, units }: CompareChoices,
  snapshotHash: string
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [{ writeVerification }, { sha256Hex }] = await Promise.all([
    import('$lib/report/verification/writeVerification'),
    import('$lib/engine/sha256Hex')
  ]);
  const { name, text, snapshot, numbers, inconsistencies, corrections } = checked;
  const suggested = new Map<number, string>();
  for (const judged of numbers) {
    const sentence = correctedSentence(text, judged);
    if (sentence !== null) suggested.set(judged.claim.index, sentence);
  }
  const bytes = await writeVerification(kind, {
    lang,
    name,
    text,
    textHash: sha256Hex(new TextEncoder().encode(text)),
    snapshot,
    snapshotHash,
    day: localMinute().slice(0, 10),
    numbers,
    inconsistencies,
    corrected: new Set(corrections.keys()),
    suggested,
    indicators,
    units
  });
  if (bytes.length === 0) throw new Error('an empty file was written');
  const about = {
    lang,
    synthetic: false,
    subject: checkMessage(lang).check.take.fileName,
    what: titleOf(checked),
    snapshot
  };
  return { name: fileName(about as Parameters<typeof fileName>[0], kind), bytes: new Uint8Array(bytes) };
}

const titleOf = (checked: Checked): string => textTitle(checked).replace(/\.(docx|txt|md)$/i, '');
