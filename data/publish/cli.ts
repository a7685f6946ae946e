import { demoPlan } from '../demo/demoPlan';
import { encryptCommand, runEncrypt, type EncryptCommand } from './encrypt/encryptCommand';
import { publish, type Mode } from './publish';
import { publishDemo } from './publishDemo';

const USAGE = 'npm run publish -- [--check | --rebuild | --snapshot DATE --encrypt [--replace]] [--root DIR]';

function options(all: readonly string[]): { root: string; mode: Mode; encrypt?: EncryptCommand } | null {
  const asked = encryptCommand(all);
  if (asked === 'broken') return null;
  const args = asked?.rest ?? all;
  let root = '.';
  let mode: Mode = 'publish';
  for (let i = 0; i < args.length; i++) {
    const [arg, next] = [args[i], args[i + 1]];
    if (!asked && (arg === '--check' || arg === '--rebuild')) mode = arg === '--check' ? 'check' : 'rebuild';
    else if (arg === '--root' && next !== undefined) {
      root = next;
      i++;
    } else return null;
  }
  return { root, mode, ...(asked ? { encrypt: asked.command } : {}) };
}

async function main(): Promise<number> {
  const chosen = options(process.argv.slice(2));
  if (!chosen) {
    console.error(USAGE);
    return 2;
  }
  if (chosen.encrypt) {
    const { lines, code } = await runEncrypt(chosen.root, chosen.encrypt);
    for (const line of lines) console.log(line);
    return code;
  }
  const { checked, problems: found, snapshots } = await publish(chosen.root, chosen.mode);
  const refused = found.some((p) => p.level === 'error');
  const plan = () => demoPlan(checked.catalogue.indicators);
  const demo = refused ? null : await publishDemo(chosen.root, chosen.mode, plan);
  const problems = [...found, ...(demo?.problems ?? [])];
  for (const p of problems) {
    console.log(`${p.file}:${p.line}  ${p.level}  ${p.message_vi}`);
  }
  for (const { date, otherwise } of snapshots) {
    if (otherwise.length > 0) console.log(`${date}: cùng số liệu, tệp dựng lại khác byte: ${otherwise.join(', ')}`);
  }
  if (demo?.state === 'built') console.log('đã dựng bản số liệu mô phỏng trong static/demo');
  const errors = problems.filter((p) => p.level === 'error').length;
  const counts = [
    `đọc ${checked.rowsRead}`,
    `nhận ${checked.accepted.length}`,
    `để riêng ${checked.setAside.length}`,
    `lỗi ${checked.refused}`,
    `cảnh báo ${problems.length - errors}`
  ].join(', ');
  const built = snapshots.filter((s) => s.state === 'built').map((s) => s.date);
  const verdict =
    errors > 0
      ? `KHÔNG xuất bản: ${errors} lỗi`
      : chosen.mode === 'check'
        ? 'số liệu hợp lệ'
        : chosen.mode === 'rebuild'
          ? `${snapshots.length} bản số liệu khớp với khóa`
          : built.length > 0
            ? `đã dựng ${built.join(', ')}`
            : `${snapshots.length} bản số liệu đã có, không đổi`;
  console.log(`${verdict} (${counts})`);
  return errors > 0 ? 1 : 0;
}

process.exitCode = await main();
