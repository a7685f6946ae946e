import { COUNT } from './forms';
import type { Phrase } from './phrase';

const MEMBERS = ['members', 'persons', ''];
const ORGANISATIONS = ['organisations', 'cells', 'committees', ''];
const DISCIPLINE =
  'kỷ luật|xử lý KL|THKL|thi hành KL|thi hành kỷ luật đối với|thi hành kỷ luật|xử lý kỷ luật|xử lý|quyết định kỷ luật|kỷ luật đối với';
const DISCIPLINED =
  'bị kỷ luật|phải chịu kỷ luật|chịu kỷ luật|phải kỷ luật|phải xử lý kỷ luật|bị thi hành kỷ luật đảng|đã bị kỷ luật|đã bị thi hành kỷ luật|phải nhận kỷ luật|nhận kỷ luật|phải chịu hình thức kỷ luật|chịu hình thức kỷ luật|phải chịu các hình thức kỷ luật|được xử lý kỷ luật|bị xử lý về kỷ luật|bị thi hành kỷ luật về Đảng|bị xử lý kỷ luật đảng|bị kỷ luật đảng|bị áp dụng hình thức kỷ luật|bị thi hành kỷ luật|bị xử lý kỷ luật|phải thi hành kỷ luật|bị thi hành|vi phạm bị kỷ luật|vi phạm phải thi hành kỷ luật|bị xử lý|chịu kỷ luật|nhận kỷ luật|chịu hình thức kỷ luật|bị áp dụng hình thức kỷ luật';
const SIGNS =
  '[(được/đã được/bị) kiểm tra ](khi/do/vì/về) có dấu hiệu[ vi phạm]|được kiểm tra dấu hiệu vi phạm|có dấu hiệu VP|DHVP|khi có DHVP|khi có dấu hiệu|có dấu hiệu vi phạm|khi có dấu hiệu vi phạm|dấu hiệu vi phạm';
const ON_SIGNS = `kiểm tra khi có dấu hiệu|KT khi có DHVP|kiểm tra khi có DHVP|KT DHVP|kiểm tra dấu hiệu|dấu hiệu vi phạm|kiểm tra khi có dấu hiệu vi phạm|kiểm tra dấu hiệu vi phạm|kiểm tra khi có dấu hiệu vi phạm đối với`;
const TASK =
  'nhiệm vụ kiểm tra, giám sát|nhiệm vụ kiểm tra giám sát|nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật|việc thực hiện nhiệm vụ kiểm tra, giám sát';
const INSPECT =
  'kiểm tra|KT|kiểm tra đối với|kiểm tra được|tổ chức kiểm tra|kiểm tra tại|đã kiểm tra|tiến hành kiểm tra|được kiểm tra';
const INSPECTED = 'được kiểm tra|đã được kiểm tra|chịu sự kiểm tra|được đưa vào diện kiểm tra|bị kiểm tra';
const SUPERVISE = 'giám sát|GS|giám sát thường xuyên|giám sát đối với';
const SUPERVISED = 'được giám sát|chịu sự giám sát|đã được giám sát|được giám sát thường xuyên';
const THEMATIC = 'GSCĐ|GS chuyên đề|giám sát chuyên đề|giám sát theo chuyên đề';
const PENALTIES: readonly [string, string][] = [
  ['reprimand', 'khiển trách'],
  ['warning', 'cảnh cáo'],
  ['dismissal', 'cách chức'],
  ['expulsion', 'khai trừ']
];

const penalised = (words: string) =>
  `bị ${words}|chịu ${words}|phải chịu ${words}|nhận ${words}|bị kỷ luật ${words}|bị hình thức ${words}|chịu hình thức ${words}|nhận hình thức ${words}|với hình thức ${words}|bằng hình thức ${words}`;

type Kind = Omit<Phrase, 'say' | 'measures' | 'counted'>;
/** `1.142 đảng viên`, and `số đảng viên` with words after it. */
const member = (kind: Kind): Phrase[] => [
  {
    forms: COUNT,
    weight: 3,
    ...kind,
    say: '[lượt ](đảng viên/ĐV/đồng chí/đ c/cán bộ, đảng viên/người/trường hợp)[ đảng viên/ là cấp ủy viên/ là đảng viên]',
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
    say: '[lượt ](tổ chức đảng/TCĐ/chi bộ/đảng bộ/đảng ủy/cấp ủy/tổ chức cơ sở đảng/TCCSĐ)[ cấp dưới]',
    measures: ORGANISATIONS,
    counted: true
  },
  {
    forms: COUNT,
    with: 'đảng viên|tổ chức đảng|UBKT|ủy ban kiểm tra|cấp ủy|ĐV',
    ...kind,
    weight: (kind.weight ?? 3) - 0.5,
    say: '[lượt ]tổ chức',
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
    say: '(kỷ luật đảng viên/số đảng viên phải chịu kỷ luật/số đảng viên bị xử lý kỷ luật/số bị kỷ luật/số đảng viên bị kỷ luật/số đảng viên bị thi hành kỷ luật/đảng viên bị kỷ luật) (tăng/giảm)',
    forms: ['percent'],
    weight: 3
  },
  ...member({ indicator: 'members-disciplined', led: DISCIPLINE, followed: DISCIPLINED }),
  ...member({
    indicator: 'members-disciplined',
    dimension: 'reason',
    category: 'corruption',
    led: 'tham nhũng|liên quan tham nhũng',
    followed:
      'tham nhũng|do tham nhũng|liên quan tham nhũng|liên quan đến tham nhũng|vi phạm tham nhũng|vi phạm liên quan đến tham nhũng|vi phạm liên quan tham nhũng|vì tham nhũng|có hành vi tham nhũng|dính tham nhũng|do liên quan đến tham nhũng',
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
      followed: penalised(words)
    }),
    ...organisation({
      indicator: 'organisations-disciplined',
      dimension: 'form',
      category,
      led: `${words}|hình thức ${words}`,
      followed: penalised(words)
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
    say: 'kiểm tra[ đối với] đảng viên|đảng viên (được/đã/bị) kiểm tra',
    weight: 3,
    without: SIGNS
  },
  ...member({ indicator: 'members-inspected', led: INSPECT, followed: INSPECTED }),
  {
    indicator: 'members-inspected-on-signs',
    say: 'kiểm tra[ đối với] đảng viên[ khi] có dấu hiệu vi phạm|đảng viên[ được kiểm tra][ khi] có dấu hiệu vi phạm',
    weight: 4
  },
  ...member({ indicator: 'members-inspected-on-signs', led: ON_SIGNS, followed: SIGNS, weight: 3.5 }),
  {
    indicator: 'organisations-inspected',
    say: 'kiểm tra[ đối với] tổ chức đảng|tổ chức đảng (được/đã/bị) kiểm tra',
    weight: 3,
    without: SIGNS
  },
  ...organisation({ indicator: 'organisations-inspected', led: INSPECT, followed: INSPECTED }),
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
    led: `(kiểm tra )[việc ](thực hiện )nhiệm vụ kiểm tra, giám sát[ và thi hành kỷ luật][ (đối với/tại/của/ở/cho)]|(${TASK.replaceAll('|', '/')})[ (đối với/tại/của/ở/cho)]`,
    followed: TASK,
    with: 'kiểm tra',
    weight: 3.5
  }),
  {
    indicator: 'organisations-inspected-on-task-good-share',
    say: '(thực hiện/làm) tốt[ nhiệm vụ/ việc][ kiểm tra, giám sát]|tỷ lệ (thực hiện/làm) tốt|(được đánh giá/đạt loại/xếp loại) tốt',
    forms: ['percent', 'points'],
    with: 'kiểm tra|nhiệm vụ kiểm tra, giám sát|kiểm tra, giám sát',
    without: 'đảng viên',
    weight: 4
  },
  {
    indicator: 'organisations-supervised',
    say: 'giám sát[ đối với][ thường xuyên] tổ chức đảng|tổ chức đảng (được/đã) giám sát',
    weight: 3
  },
  ...organisation({ indicator: 'organisations-supervised', led: SUPERVISE, followed: SUPERVISED }),
  { indicator: '', say: 'giám sát[ đối với] đảng viên|đảng viên (được/đã) giám sát', forms: COUNT, weight: 3 },
  ...member({ indicator: '', led: `${SUPERVISE}|${THEMATIC}`, followed: 'được giám sát|được giám sát chuyên đề' }),
  {
    indicator: 'organisations-supervised-thematic',
    say: '(giám sát/GS)[ theo] chuyên đề[ đối với][ tổ chức đảng]|tổ chức đảng[ được] giám sát[ theo] chuyên đề',
    forms: COUNT,
    measures: ['organisations'],
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-supervised-thematic',
    led: THEMATIC,
    followed:
      'được giám sát chuyên đề|được giám sát theo chuyên đề|chịu giám sát chuyên đề|là đối tượng giám sát chuyên đề|được chọn giám sát chuyên đề',
    weight: 3.5
  }),
  // What an inspection concluded.
  ...member({ indicator: '', led: 'kết luận|qua kiểm tra phát hiện', weight: 3.5 }),
  ...organisation({ indicator: '', led: 'kết luận|qua kiểm tra phát hiện', weight: 3.5 }),
  {
    indicator: 'organisations-transferred',
    say: '(chuyển giao/bàn giao)[ nguyên trạng][ số] tổ chức (đảng/cơ sở đảng)|tổ chức (đảng/cơ sở đảng)[ được/ đã được] (chuyển giao/bàn giao)',
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-transferred',
    led: 'chuyển giao|bàn giao',
    followed: 'được chuyển giao|được bàn giao|đã được bàn giao|đã được chuyển giao'
  }),
  {
    indicator: 'organisations-transferred-in',
    say: '(tiếp nhận/nhận về/nhận bàn giao)[ số] tổ chức (đảng/cơ sở đảng)|tổ chức (đảng/cơ sở đảng)[ được/ đã được/ mới] tiếp nhận',
    weight: 3
  },
  ...organisation({
    indicator: 'organisations-transferred-in',
    led: 'tiếp nhận|nhận bàn giao|nhận về|nhận thêm|đón nhận',
    followed: 'được tiếp nhận|tiếp nhận do chuyển giao'
  })
];
