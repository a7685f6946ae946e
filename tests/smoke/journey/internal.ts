import { message } from '../../../src/lib/language/message';
import { WHOLE } from '../../fixtures/internal/internalRoot';
import type { Reader } from '../support/reader';
import { PASSPHRASE } from '../support/site';

/** An internal snapshot opens with its passphrase. */
export async function internal(reader: Reader): Promise<void> {
  await reader.open('party/members/');
  await reader.clicks('button', message('vi').internal.open);
  await reader.waits('dialog[open] input');
  await reader.page.type('dialog[open] input', PASSPHRASE);
  await reader.page.keyboard.press('Enter');
  await reader.sees(WHOLE);
  await reader.sees('NỘI BỘ', 'body');
}
