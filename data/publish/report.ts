import type { Checked } from './checkInput';
import { printedNumber } from './decimal';
import { dateVi } from './vietnamese';

/** `data/REPORT.md`: what the last publication did with every row, for the steward. The same input gives the same text. */
export function report(checked: Checked): string {
  const { accepted, setAside, allowed, problems, catalogue } = checked;
  const last = catalogue.snapshots.at(-1)?.date ?? '';
  const waiting = accepted.filter((e) => e.observation.published > last || e.entered > last);
  const warnings = problems.filter((p) => p.level === 'warning');
  const sums = allowed.filter((a) => a.problem.check === 'sum');
  const others = allowed.filter((a) => a.problem.check !== 'sum');
  const reasoned = ({ problem, exception }: (typeof allowed)[number]) =>
    `- ${problem.file}:${problem.line}: ${finding(problem.message_vi)}. Lý do: ${exception.reason_vi}`;
  return [
    '# Báo cáo xuất bản số liệu',
    '',
    'Tệp này do `npm run publish` viết; không sửa bằng tay.',
    '',
    `- Số dòng đã đọc: ${printedNumber(checked.rowsRead)}`,
    `- Được nhận: ${printedNumber(accepted.length)}`,
    `- Để riêng có lý do: ${printedNumber(setAside.length)}`,
    `- Lỗi: ${printedNumber(checked.refused)}`,
    `- Đã quy đổi đơn vị tính: ${printedNumber(accepted.filter((e) => e.converted).length)}`,
    `- Cảnh báo: ${printedNumber(warnings.length)}`,
    `- Chờ bản số liệu tiếp theo: ${printedNumber(waiting.length)}`,
    ...section(
      'Các dòng để riêng',
      setAside.map(({ row, reason_vi }) => {
        const { indicator, unit, period } = row.cells;
        return `- ${row.file}:${row.line}: ${indicator} ${unit} ${period}. Lý do: ${reason_vi}`;
      })
    ),
    ...section('Tổng khác số của cấp trên, có lý do', sums.map(reasoned)),
    ...section('Phát hiện khác được giữ lại, có lý do', others.map(reasoned)),
    ...section(
      'Cảnh báo',
      warnings.map((p) => `- ${p.file}:${p.line}: ${p.message_vi}`)
    ),
    ...section(
      `Công bố hoặc nhập sau bản số liệu cuối (${dateVi(last)})`,
      waiting.map(({ file, line, observation: o, entered }) => {
        const day = dateVi(o.published_as);
        return `- ${file}:${line}: ${o.indicator} ${o.unit} ${o.period} = ${printedNumber(o.value)} (công bố ${day}${entered && `, nhập ${dateVi(entered)}`})`;
      })
    ),
    ''
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** The first half of a message, without the advice. */
const finding = (message: string): string => message.split('; hãy')[0] ?? message;
