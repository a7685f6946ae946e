import { expect } from 'vitest';
import { checkVi } from '../../../src/lib/language/messages/checkVi';
import type { Reader } from '../support/reader';

const t = checkVi.check;

/** The sample text is read in its worker, a wrong number opens its reasons, and the verification sheet is saved. */
export async function checking(reader: Reader): Promise<void> {
  await reader.open('check/');
  await reader.clicks('main button', t.input.sample);
  await reader.clicks('main button', t.input.run);
  await reader.clicks('[id^=mark-]', '118,4%');
  await reader.sees('405.252');
  const sheet = await reader.saves('.docx', () => reader.clicks('main button', t.take.docx));
  expect(sheet.subarray(0, 2).toString()).toBe('PK');
}
