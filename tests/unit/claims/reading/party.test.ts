import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Năm 2023, bước đầu đưa 668 đảng viên không còn đủ tư cách ra khỏi Đảng.',
    '668 đảng viên members-removed-by-screening P63-01 2023'
  ],
  [
    'Năm 2023, Ban Tổ chức Thành ủy đã kiểm tra 50/50 ban tổ chức cấp ủy.',
    '50/50 ban tổ chức cấp ủy org-boards-inspected P63-01 2023'
  ],
  [
    'Năm 2023, Ban Thường vụ Thành ủy thành lập 5 đoàn kiểm tra đối với 10 đơn vị.',
    '5 đoàn kiểm tra inspection-delegations-of-standing-board P63-01 2023',
    '10 đơn vị units-inspected-by-standing-board P63-01 2023'
  ],
  [
    'Chỉ thị số 24-CT/TU ngày 7-8-2023 nêu 25 biểu hiện vi phạm.',
    '25 biểu hiện directive-24-manifestations P63-01 2023'
  ],
  [
    'Năm 2023, ngành tổ chức xây dựng Đảng đưa vào triển khai 2 phần mềm, nâng tổng số phần mềm đang sử dụng lên 6 phần mềm.',
    '2 phần mềm software-applications-deployed P63-01 2023',
    '6 phần mềm software-applications-in-use P63-01 2023'
  ],
  [
    'Năm 2023, thi hành kỷ luật 15 tổ chức đảng và 320 đảng viên.',
    '15 tổ chức đảng organisations-disciplined P63-01 2023',
    '320 đảng viên members-disciplined P63-01 2023'
  ],
  [
    'Năm 2023, toàn Đảng bộ kết nạp được 9.744 đảng viên mới, đạt 105% kế hoạch, tăng 3,2% so với năm 2022.',
    '9.744 đảng viên members-admitted P63-01 2023',
    '105% members-admitted P63-01 2023 percent-of-plan',
    '3,2% members-admitted P63-01 2023 percent-change up p:2022'
  ],
  ['Tính đến 31/12/2023, Đảng bộ thành phố có 479.000 đảng viên.', '479.000 đảng viên party-members P63-01 2023-12-31'],
  ['Đến cuối năm 2023, toàn Đảng có 5,4 triệu đảng viên.', '5,4 triệu đảng viên party-members VN 2023-12-31'],
  [
    'Năm 2024 đề ra 10 nhóm nhiệm vụ, 3 nội dung đột phá.',
    '10 nhóm nhiệm vụ task-groups-next-year P63-01 2024 plan',
    '3 nội dung đột phá breakthroughs-next-year P63-01 2024 plan'
  ],
  [
    'Nhiệm kỳ 2015-2020, có 12 chỉ tiêu nghị quyết đại hội vượt.',
    '12 chỉ tiêu congress-targets-exceeded P63-01 2015..2020'
  ],
  ['Năm 2023, thành phố hoàn thành 22/22 chỉ tiêu kế hoạch đạt và vượt.', '22/22 chỉ tiêu plan-targets-met P63-01 2023']
];

describe('party building', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
