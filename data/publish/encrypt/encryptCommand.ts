import { publishInternal } from './publishInternal';
import { PassphraseRefused, readPassphrase } from './readPassphrase';

export interface EncryptCommand {
  date: string;
  replace: boolean;
}

/** `--snapshot <date> --encrypt [--replace]` among the arguments; null when it is none of that, `broken` when half of it. */
export function encryptCommand(args: readonly string[]): { command: EncryptCommand; rest: string[] } | 'broken' | null {
  if (!args.some((arg) => ['--encrypt', '--snapshot', '--replace'].includes(arg))) return null;
  const at = args.indexOf('--snapshot');
  const date = args[at + 1];
  if (at < 0 || date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !args.includes('--encrypt')) return 'broken';
  const rest = args.filter((arg, i) => i !== at && i !== at + 1 && arg !== '--encrypt' && arg !== '--replace');
  return { command: { date, replace: args.includes('--replace') }, rest };
}

export interface EncryptOutcome {
  /** For the steward, in order. */
  lines: string[];
  /** The process's exit code. */
  code: 0 | 1;
}

/** Publishes, asking for the passphrase. */
export async function runEncrypt(root: string, { date, replace }: EncryptCommand): Promise<EncryptOutcome> {
  try {
    const passphrase = () => readPassphrase({ input: process.stdin, output: process.stderr, env: process.env });
    const { problems, rows, hidden } = await publishInternal(root, { date, replace, passphrase });
    const errors = problems.filter(({ level }) => level === 'error').length;
    const verdict =
      errors > 0
        ? `KHÔNG xuất bản: ${errors} lỗi`
        : `đã mã hóa bản nội bộ ngày ${date}: ${rows} số liệu, trong đó ${hidden} không công khai`;
    const lines = problems.map((p) => `${p.file}:${p.line}  ${p.level}  ${p.message_vi}`);
    return { lines: [...lines, verdict], code: errors > 0 ? 1 : 0 };
  } catch (thrown) {
    if (!(thrown instanceof PassphraseRefused)) throw thrown;
    return { lines: [thrown.message], code: 1 };
  }
}
