import { publish, type Mode } from './publish';

const USAGE = 'npm run publish -- [--check | --rebuild] [--root DIR]';

function options(args: readonly string[]): { root: string; mode: Mode } | null {
  let root = '.';
  let mode: Mode = 'publish';
  for (let i = 0; i < args.length; i++) {
    const [arg, next] = [args[i], args[i + 1]];
    if (arg === '--check' || arg === '--rebuild') mode = arg === '--check' ? 'check' : 'rebuild';
    else if (arg === '--root' && next !== undefined) {
      root = next;
      i++;
    } else return null;
  }
  return { root, mode };
}

async function main(): Promise<number> {
  const chosen = options(process.argv.slice(2));
  if (!chosen) {
    console.error(USAGE);
    return 2;
  }
  const { checked, problems, snapshots } = await publish(chosen.root, chosen.mode);
  for (const p of problems) {
    console.log(`${p.file}:${p.line}  ${p.level}  ${p.message_vi}`);
  }
  for (const { date, otherwise } of snapshots) {
    if (otherwise.length > 0) console.log(`${date}: cùng số liệu, tệp dựng lại khác byte: ${otherwise.join(', ')}`);
  }
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
