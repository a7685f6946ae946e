import { COUNT } from './forms';
import type { Phrase } from './phrase';

const MEMBERS = ['members', 'persons', ''];
const ORGANISATIONS = ['organisations', 'cells', 'committees', ''];
const DISCIPLINE = 'kỷ luật|thi hành kỷ luật|xử lý kỷ luật|xử lý|quyết định kỷ luật|kỷ luật đối với';
const DISCIPLINED =
  'bị kỷ luật|bị thi hành kỷ luật|bị xử lý kỷ luật|phải thi hành kỷ luật|bị thi hành|vi phạm bị kỷ luật|vi phạm phải thi hành kỷ luật|bị xử lý';
const SIGNS = 'có dấu hiệu vi phạm|khi có dấu hiệu vi phạm|dấu hiệu vi phạm';
const ON_SIGNS = `kiểm tra khi có dấu hiệu vi phạm|kiểm tra dấu hiệu vi phạm|kiểm tra khi có dấu hiệu vi phạm đối với`;
const TASK =
  'nhiệm vụ kiểm tra, giám sát|nhiệm vụ kiểm tra giám sát|nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật|việc thực hiện nhiệm vụ kiểm tra, giám sát';
const INSPECT = 'kiểm tra|đã kiểm tra|tiến hành kiểm tra|được kiểm tra';
const SUPERVISE = 'giám sát|giám sát thường xuyên';
const THEMATIC = 'giám sát chuyên đề|giám sát theo chuyên đề';
const PENALTIES: readonly [string, string][] = [
  ['reprimand', 'khiển trách'],
  ['warning', 'cảnh cáo'],
  ['dismissal', 'cách chức'],
  ['expulsion', 'khai trừ']
];

type Kind = Omit<Phrase, 'say' | 'measures' | 'counted'>;
/** `1.142 đảng viên`, and `số đảng viên` with words after it. */
const member = (kind: Kind): Phrase[] => [
  {
    forms: COUNT,
    weight: 3,
    ...kind,
    say: '[lượt ](đảng viên/đồng chí/đ c/cán bộ, đảng viên)[ đảng viên/ là cấp ủy viên]',
    measures: MEMBERS,
    counted: true
  },
  ...numberOf(kind, '[tổng ]số[ lượng/ lượt] đảng viên')
];
const organisation = (kind: Kind): Phrase[] => [
  {
    forms: COUNT,
    weight: 3,
    ...kind,
    say: '[lượt ](tổ chức đảng/chi bộ/đảng bộ/cấp ủy/tổ chức cơ sở đảng)[ cấp dưới]',
    measures: ORGANISATIONS,
    counted: true
  },
  ...numberOf(kind, '[tổng ]số[ lượng/ lượt] tổ chức đảng')
];
const numberOf = ({ indicator, dimension = '', category = '', followed, weight = 3 }: Kind, say: string): Phrase[] =>
  followed === undefined ? [] : [{ indicator, dimension, category, say, followed, weight }];

/** How reports say inspection, supervision and discipline. */
export const DISCIPLINE_PHRASES: readonly Phrase[] = [
  {
    indicator: 'members-disciplined',
    say: '[thi hành ][xử lý ]kỷ luật[ đối với] đảng viên|đảng viên[ vi phạm] (bị/bị thi hành/phải thi hành/bị xử lý) kỷ luật',
    weight: 3
  },
  {
    indicator: 'members-disciplined',
    dimension: 'reason',
    category: 'corruption',
    say: 'kỷ luật đảng viên|đảng viên[ vi phạm] (bị/bị thi hành/phải thi hành/bị xử lý) kỷ luật',
    followed: 'tham nhũng|do tham nhũng|vì tham nhũng|liên quan tham nhũng|liên quan đến tham nhũng',
    weight: 3.5
  },
  { indicator: 'members-disciplined', say: '(thi hành/xử lý) kỷ luật', forms: COUNT, measures: ['members', 'persons'] },
  {
    indicator: 'organisations-disciplined',
    say: '(thi hành/xử lý) kỷ luật',
    forms: COUNT,
    measures: ['organisations', 'cells', 'committees']
  },
  {
    indicator: 'organisations-disciplined',
    say: '[thi hành ][xử lý ]kỷ luật[ đối với] tổ chức đảng|tổ chức đảng[ vi phạm] (bị/bị thi hành/phải thi hành/bị xử lý) kỷ luật',
    weight: 3
  },
  {
    indicator: 'members-disciplined-change',
    say: '(kỷ luật đảng viên/số đảng viên bị kỷ luật/số đảng viên bị thi hành kỷ luật/đảng viên bị kỷ luật) (tăng/giảm)',
    forms: ['percent'],
    weight: 3
  },
  ...member({ indicator: 'members-disciplined', led: DISCIPLINE, followed: DISCIPLINED }),
  ...member({
    indicator: 'members-disciplined',
    dimension: 'reason',
    category: 'corruption',
    led: 'tham nhũng|liên quan tham nhũng',
    followed: 'tham nhũng|do tham nhũng|liên quan tham nhũng|vi phạm tham nhũng',
    with: `${DISCIPLINE}|${DISCIPLINED}`,
    weight: 3.5
  }),
  ...organisation({ indicator: 'organisations-disciplined', led: DISCIPLINE, followed: DISCIPLINED }),
  ...PENALTIES.flatMap(([category, words]): Phrase[] => [
    ...member({
      indicator: 'members-disciplined',
      dimension: 'form',
      category,
      led: `${words}|hình thức ${words}`,
      followed: `bị ${words}`
    }),
    ...organisation({
      indicator: 'organisations-disciplined',
      dimension: 'form',
      category,
      led: `${words}|hình thức ${words}`,
      followed: `bị ${words}`
    }),
    {
      indicator: 'members-disciplined',
      dimension: 'form',
      category,
      say: `[hình thức ]${words}`,
      forms: COUNT,
      measures: MEMBERS,
      weight: 2.5
    }
  ]),
  {
    indicator: 'members-inspected',
    say: 'kiểm tra[ đối với] đảng viên|đảng viên[ được] kiểm tra',
    weight: 3,
    without: SIGNS
  },
  ...member({ indicator: 'members-inspected', led: INSPECT, followed: 'được kiểm tra' }),
  {
    indicator: 'members-inspected-on-signs',
    say: 'kiểm tra[ đối với] đảng viên[ khi] có dấu hiệu vi phạm|đảng viên[ được kiểm tra][ khi] có dấu hiệu vi phạm',
    weight: 4
  },
  ...member({ indicator: 'members-inspected-on-signs', led: ON_SIGNS, followed: SIGNS, weight: 3.5 }),
  {
    indicator: 'organisations-inspected',
    say: 'kiểm tra[ đối với] tổ chức đảng|tổ chức đảng[ được] kiểm tra',
    weight: 3,
    without: SIGNS
  },
  ...organisation({ indicator: 'organisations-inspected', led: INSPECT, followed: 'được kiểm tra' }),
  {
    indicator: 'organisations-inspected-on-signs',
    say: 'kiểm tra[ đối với] tổ chức đảng[ khi] có dấu hiệu vi phạm|tổ chức đảng[ được kiểm tra][ khi] có dấu hiệu vi phạm',
    weight: 4
  },
  ...organisation({ indicator: 'organisations-inspected-on-signs', led: ON_SIGNS, followed: SIGNS, weight: 3.5 }),
  {
    indicator: 'organisations-inspected-on-task',
    say: 'kiểm tra[ việc] thực hiện nhiệm vụ kiểm tra, giám sát',
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-inspected-on-task',
    led: `kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát|kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát|${TASK}`,
    followed: TASK,
    with: 'kiểm tra',
    weight: 3.5
  }),
  {
    indicator: 'organisations-inspected-on-task-good-share',
    say: 'thực hiện tốt[ nhiệm vụ][ kiểm tra, giám sát]|tỷ lệ thực hiện tốt',
    forms: ['percent', 'points'],
    with: 'kiểm tra|nhiệm vụ kiểm tra, giám sát',
    weight: 4
  },
  {
    indicator: 'organisations-supervised',
    say: 'giám sát[ đối với][ thường xuyên] tổ chức đảng|tổ chức đảng[ được] giám sát',
    weight: 3
  },
  ...organisation({ indicator: 'organisations-supervised', led: SUPERVISE, followed: 'được giám sát' }),
  { indicator: '', say: 'giám sát[ đối với] đảng viên|đảng viên[ được] giám sát', forms: COUNT, weight: 3 },
  ...member({ indicator: '', led: `${SUPERVISE}|${THEMATIC}`, followed: 'được giám sát|được giám sát chuyên đề' }),
  {
    indicator: 'organisations-supervised-thematic',
    say: 'giám sát[ theo] chuyên đề[ đối với][ tổ chức đảng]|tổ chức đảng được giám sát chuyên đề',
    forms: COUNT,
    measures: ['organisations'],
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-supervised-thematic',
    led: THEMATIC,
    followed: 'được giám sát chuyên đề|được giám sát theo chuyên đề',
    weight: 3.5
  }),
  {
    indicator: 'organisations-transferred',
    say: 'chuyển giao[ nguyên trạng][ số] tổ chức (đảng/cơ sở đảng)|tổ chức (đảng/cơ sở đảng)[ được] chuyển giao',
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-transferred',
    led: 'chuyển giao|bàn giao',
    followed: 'được chuyển giao'
  }),
  {
    indicator: 'organisations-transferred-in',
    say: 'tiếp nhận[ số] tổ chức (đảng/cơ sở đảng)|tổ chức (đảng/cơ sở đảng)[ được] tiếp nhận',
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-transferred-in',
    led: 'tiếp nhận|nhận bàn giao',
    followed: 'được tiếp nhận|tiếp nhận do chuyển giao'
  })
];
