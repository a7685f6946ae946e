import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { SHORTEST_PASSPHRASE } from '../../../src/lib/model/encrypted';

export const PASSPHRASE_VARIABLE = 'TOAN_CANH_PASSPHRASE';

/** What the steward is told; the passphrase itself is in none of them. */
export class PassphraseRefused extends Error {}

interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * From the environment, or typed twice on a terminal without being shown. Throws `PassphraseRefused` when it is too short,
 * the two differ, or there is neither.
 */
export async function readPassphrase({ input, output, env }: Terminal): Promise<string> {
  const given = env[PASSPHRASE_VARIABLE];
  if (given !== undefined && given !== '') return longEnough(given);
  if (!input.isTTY) {
    throw new PassphraseRefused(`Không có bàn phím để hỏi mật khẩu; hãy đặt biến môi trường ${PASSPHRASE_VARIABLE}.`);
  }
  const lines = createInterface({ input, output: nowhere(), terminal: true });
  const ask = async (question: string) => {
    output.write(question);
    const answer = await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(new PassphraseRefused('Đã hủy.')));
      lines.once('close', () => reject(new PassphraseRefused('Đã hủy.')));
      lines.question('').then(resolve, reject);
    });
    output.write('\n');
    return answer;
  };
  try {
    const first = longEnough(await ask(`Mật khẩu (ít nhất ${SHORTEST_PASSPHRASE} ký tự, không hiện khi gõ): `));
    const second = await ask('Gõ lại mật khẩu: ');
    if (first !== second) throw new PassphraseRefused('Hai lần gõ không giống nhau; chưa xuất bản gì.');
    return first;
  } finally {
    lines.close();
  }
}

function longEnough(passphrase: string): string {
  if ([...passphrase.normalize('NFC')].length >= SHORTEST_PASSPHRASE) return passphrase;
  throw new PassphraseRefused(`Mật khẩu phải có ít nhất ${SHORTEST_PASSPHRASE} ký tự; chưa xuất bản gì.`);
}

/** The terminal's line editing works as usual, but its echo goes nowhere. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
