import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '$lib/engine/bind';
import { EngineError } from '$lib/engine/errors';
import { openNodeEngine, type NodeEngine } from '$lib/engine/node';
import { sqlErrorSentence } from '$lib/language/sql/sqlErrorSentence';
import { readSqlError } from '$lib/sql/readSqlError';

/** The engine's own complaint about a statement, put to it as the console does: between brackets, or plainly. */
let engine: NodeEngine;
beforeAll(async () => {
  engine = await openNodeEngine('static');
  await engine.open('2026-01-31');
  await ask("set schema = '2026-01-31'");
});
afterAll(() => engine.close());

const ask = (sql: string) => engine.run({ name: 'statement', sql, params: [] });
const inBrackets = (sql: string) => `create or replace temp table r1 as select * from (\n${sql}\n) as q`;

async function complaint(sql: string, asked: string): Promise<EngineError> {
  try {
    await ask(asked);
  } catch (thrown) {
    return thrown as EngineError;
  }
  throw new Error(`the engine takes ${sql}`);
}

const COLUMN = (name: string) =>
  `Không có cột “${name}”. Chữ thường đặt trong dấu nháy đơn ('…'); dấu nháy kép chỉ dùng cho tên cột và tên bảng.`;
const UNFINISHED = 'Câu truy vấn chưa viết hết: thiếu dấu đóng ngoặc hoặc phần cuối.';
const ARGUMENTS = 'Hãy kiểm tra số lượng và kiểu của các giá trị, hoặc đổi kiểu bằng cast(… as double).';
const DATE = "không phải là ngày. Ngày viết theo năm-tháng-ngày, ví dụ '2023-12-28'.";

/** Statement with the place of the error between ⟨ and ⟩, and the sentence. */
const GOLDEN: readonly [sql: string, sentence: string][] = [
  ['select ⟨valu⟩ from observations', `${COLUMN('valu')} Có phải là “value”?`],
  ["select 'valu', -- valu\n  ⟨valu⟩\nfrom observations", `${COLUMN('valu')} Có phải là “value”?`],
  ['select o.⟨valu⟩ from observations o', 'Bảng “o” không có cột “valu”.'],
  ['select * from units where name = ⟨"Hà Nội"⟩', `${COLUMN('Hà Nội')} Có phải là “name”?`],
  ['select * exclude (⟨foo⟩) from observations', COLUMN('foo')],
  ['select unit.⟨name⟩ from observations', 'Bảng “unit” không có cột “name”.'],
  ['select * from ⟨observation⟩', 'Không có bảng “observation”. Có phải là “observations”?'],
  ['with a as (select 1) select * from ⟨b⟩', 'Không có bảng “b”. Có phải là “budget”?'],
  ['select ⟨nofunc⟩(1)', 'Không có hàm “nofunc”. Có phải là “now”?'],
  ['select * form ⟨observations⟩', 'Viết chưa đúng cú pháp ở gần “observations”.'],
  ["select 'from', (1+2\n⟨from⟩ observations", 'Viết chưa đúng cú pháp ở gần “from”.'],
  ['select value,\n  unit\nfrom observations\nwhere unit ⟨unit⟩', 'Viết chưa đúng cú pháp ở gần “unit”.'],
  ['select sum(valu⟨e⟩', UNFINISHED],
  ['select value from observations group b⟨y⟩  ', UNFINISHED],
  ["select ⟨'abc⟩", 'Một đoạn chữ hoặc một cái tên mở dấu nháy mà chưa đóng.'],
  ['select', 'Sau SELECT chưa có cột nào. Muốn lấy mọi cột, hãy viết SELECT *.'],
  [
    'select ⟨unit⟩, avg(value) from observations',
    'Cột “unit” đứng cạnh một phép gộp (tổng, trung bình, đếm…) nên phải có trong GROUP BY, hoặc cũng phải được gộp, ví dụ max(unit).'
  ],
  [
    'select unit from observations where avg(value) > 1',
    'WHERE lọc từng dòng nên không dùng được phép gộp (tổng, trung bình, đếm…). Hãy chuyển điều kiện này sang HAVING, hoặc QUALIFY nếu là hàm cửa sổ.'
  ],
  [
    'select unit from observations where row_number() over () = 1',
    'WHERE lọc từng dòng nên không dùng được phép gộp (tổng, trung bình, đếm…). Hãy chuyển điều kiện này sang HAVING, hoặc QUALIFY nếu là hàm cửa sổ.'
  ],
  [
    'select sum(sum(value)) from observations',
    'Không gộp được hai lần trong một bước. Hãy gộp lần đầu trong một câu con (WITH … AS).'
  ],
  [
    'select ⟨unit⟩ from observations a join observations b on a.unit = b.unit',
    'Nhiều bảng cùng có cột “unit”. Hãy ghi rõ của bảng nào: b.unit hoặc a.unit.'
  ],
  ["select cast(⟨'abc'⟩ as integer)", 'Không đổi được “abc” thành số nguyên.'],
  ["select ⟨'6,27'⟩::double", 'Không đổi được “6,27” thành số.'],
  ["select date ⟨'28/12/2023'⟩", `“28/12/2023” ${DATE}`],
  ["select cast(⟨'2024-13-01'⟩ as date)", `“2024-13-01” ${DATE}`],
  ['select ⟨9999999999⟩::integer', 'Số 9999999999 quá lớn đối với kiểu số nguyên. Hãy đổi sang DOUBLE.'],
  ['select 9223372036854775807 + 1', 'Phép tính cho số quá lớn. Hãy đổi các số sang DOUBLE trước khi tính.'],
  ['select ⟨avg⟩(unit) from observations', `“avg” không dùng được cho chữ. ${ARGUMENTS}`],
  ['select unit ⟨+⟩ 1 from observations', `“+” không dùng được cho chữ, số nguyên. ${ARGUMENTS}`],
  ['select 1 union select 1, 2', 'Các phần nối bằng UNION, EXCEPT, INTERSECT phải có số cột bằng nhau.'],
  ['select unit from observations order by 9', 'ORDER BY bằng số thứ tự chỉ được từ 1 đến 1, vì kết quả có 1 cột.'],
  ['select 1 limit -1', 'LIMIT và OFFSET không được là số âm.'],
  [
    "select regexp_matches('a', '(')",
    'Mẫu tìm kiếm (biểu thức chính quy) viết chưa đúng, thường là thiếu dấu đóng ngoặc.'
  ],
  ['select 1 from units ⟨u⟩, sources u', 'Hai bảng cùng mang tên “u”. Hãy đặt cho mỗi bảng một tên riêng.'],
  [
    "select * from read_csv_auto('https://example.test/a.csv')",
    'Ở đây không đọc được tệp hay địa chỉ mạng, chỉ đọc được các bảng trong danh sách. Muốn dùng tệp của mình, hãy mở ở mục “Tệp của bạn”.'
  ],
  [
    'select * from generate_series(1, 10, 0)',
    'Máy truy vấn không chạy được câu này: “Binder Error: interval cannot be 0!”'
  ]
];

describe.each([
  ['between brackets', inBrackets],
  ['plainly', (sql: string) => sql]
])('the engine’s complaint about a statement put %s', (_how, put) => {
  it.each(GOLDEN)('%s', async (marked, sentence) => {
    const sql = marked.replace(/[⟨⟩]/g, '');
    const problem = readSqlError(await complaint(sql, put(sql)), sql);
    expect(sqlErrorSentence('vi', problem)).toBe(sentence);
    expect(sqlErrorSentence('en', { ...problem, name: 'x', words: 'x' })).toMatch(/^[ -~‘’“”…]+$/);
    if (!marked.includes('⟨')) return;
    const { from = -1, to = -1 } = problem.at ?? {};
    expect(`${sql.slice(0, from)}⟨${sql.slice(from, to)}⟩${sql.slice(to)}`).toBe(marked);
  });
});

describe('what the console refuses itself', () => {
  const about = { message: '' };
  it.each([
    ['not-a-question', 'drop table units', 0, 'Ở đây chỉ chạy câu đọc số liệu'],
    ['not-a-question', 'select 1; select 2', 0, 'Mỗi lần chỉ chạy một câu.'],
    ['not-a-question', "select ';' -- ;\n;", 0, 'Ở đây chỉ chạy câu đọc số liệu'],
    ['query-failed', 'select ?, ?', 1, 'Câu truy vấn có 2 dấu ? nhưng có 1 giá trị.'],
    ['cancelled', 'select 1', 0, 'Đã dừng câu truy vấn.'],
    ['too-large', 'select 1', 0, 'Kết quả quá lớn']
  ] as const)('%s: %s', (code, sql, given, sentence) => {
    expect(sqlErrorSentence('vi', readSqlError({ code, about }, sql, given))).toContain(sentence);
  });

  it('marks the place although parameters were filled in and moved everything', async () => {
    const sql = "select name from units\nwhere code = ? and name = ? and nme = 'a' -- nme";
    const filled = bind(sql, ['P34-01'.repeat(20), 'Hà Nội']);
    for (const asked of [filled, inBrackets(filled)]) {
      const problem = readSqlError(await complaint(sql, asked), sql, 2);
      expect(problem).toMatchObject({
        kind: 'unknown-column',
        at: { from: sql.indexOf('nme ='), to: sql.indexOf(" = 'a") }
      });
    }
  });
});
