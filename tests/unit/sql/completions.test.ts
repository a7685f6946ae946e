import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine } from '$lib/engine/node';
import type { Indicator } from '$lib/model/indicator';
import type { Unit } from '$lib/model/unit';
import { codeCompletions } from '$lib/sql/codeCompletions';
import { codesOf, type Code } from '$lib/sql/codes';
import { nameCompletions, type NamedTable } from '$lib/sql/nameCompletions';

const SNAPSHOT = '2026-01-31';
let codes: Code[];
beforeAll(async () => {
  const engine = await openNodeEngine('static');
  await engine.open(SNAPSHOT);
  const all = <Row>(table: string) =>
    engine.run<Row>({ name: table, sql: `select * from "${SNAPSHOT}".${table} order by code`, params: [] });
  codes = codesOf('vi', await all<Indicator>('indicators'), await all<Unit>('units'));
  engine.close();
});

/** `|` is the cursor. What is replaced, and what is offered for it. */
function codesAt(marked: string) {
  const at = marked.indexOf('|');
  const sql = marked.replace('|', '');
  const found = codeCompletions(sql, at, codes);
  return found && { text: sql.slice(found.from, found.to), options: found.options };
}

const insertsAt = (marked: string) => codesAt(marked)?.options.map(({ insert }) => insert) ?? [];

describe('codes by name', () => {
  it.each([
    ['select * from observations where indicator = tang truong|', 'tang truong', "'grdp-growth'"],
    ["where indicator = 'tăng trưởng|'", "'tăng trưởng'", "'grdp-growth'"],
    ["where indicator = 'tang truong| and x = 1", "'tang truong", "'grdp-growth'"],
    ["where unit in ('VN', 'ha noi|')", "'ha noi'", "'P34-01'"],
    ['where unit = hà nội|', 'hà nội', "'P34-01'"],
    ['where ha noi|', 'ha noi', "'P34-01'"],
    ['where unit = HA NOI|', 'HA NOI', "'P34-01'"],
    ['where unit = da nang| and', 'da nang', "'P34-48'"],
    ['where unit = Đà N|', 'Đà N', "'P34-48'"],
    ["where unit = 'p34-48|'", "'p34-48'", "'P34-48'"],
    ['where unit = P34-48|', 'P34-48', "'P34-48'"],
    ['where indicator = grdp-gro|', 'grdp-gro', "'grdp-growth'"]
  ])('%s', (marked, text, insert) => {
    expect(codesAt(marked)?.text).toBe(text);
    expect(insertsAt(marked)).toContain(insert);
  });

  it('come best first, each with its name', () => {
    expect(codesAt('unit = ha noi|')?.options.slice(0, 2)).toEqual([
      { label: "'P34-01'", insert: "'P34-01'", detail: 'Thành phố Hà Nội', kind: 'code' },
      { label: "'P63-01'", insert: "'P63-01'", detail: 'Thành phố Hà Nội, đến 30/06/2025', kind: 'code' }
    ]);
    expect(insertsAt('indicator = toc do tang grdp|')[0]).toBe("'grdp-growth'");
  });

  it.each([
    'select|',
    'select valu|',
    "where unit = 'P34-01'|",
    "where unit = '|'",
    '-- ha noi|',
    '/* ha noi|',
    'where "ha noi|"',
    'where unit = xyzzy|',
    'ha\nzzz|',
    ''
  ])('not for %j', (marked) => {
    expect(insertsAt(marked)).toEqual([]);
  });
});

const TABLES: NamedTable[] = [
  {
    schema: SNAPSHOT,
    name: 'observations',
    note: 'all',
    columns: ['indicator', 'unit', 'value', 'plan_by'].map((name) => ({ name, note: `${name}!` }))
  },
  { schema: SNAPSHOT, name: 'peer_groups', note: '', columns: [{ name: 'group', note: '' }] },
  { schema: 'own', name: 'Thu chi', note: '', columns: [{ name: 'Số tiền', note: '' }] }
];

function namesAt(marked: string, asked = false): string[] {
  const at = marked.indexOf('|');
  return nameCompletions(marked.replace('|', ''), at, TABLES, asked)?.options.map(({ insert }) => insert) ?? [];
}

describe('names', () => {
  it.each<[string, string[]]>([
    ['select v| from observations', ['value', 'variadic', 'verbose', 'values']],
    ['select o.| from observations o', ['indicator', 'unit', 'value', 'plan_by']],
    ['select o.u| from observations as o', ['unit']],
    [`select o.u| from "${SNAPSHOT}"."observations" o`, ['unit']],
    ['select p.g| from observations o join peer_groups p on true', ['"group"']],
    ['select observations.va|', ['value']],
    ['select * from own.|', ['"Thu chi"']],
    ['select t."so| from own."Thu chi" t', ['"Số tiền"']],
    ['select betw| from observations', ['between']],
    ['from peer|', ['peer_groups']]
  ])('%s', (marked, expected) => {
    expect(namesAt(marked).slice(0, expected.length)).toEqual(expected);
  });

  it('offer tables after from, the reader’s with their schema', () => {
    expect(namesAt('select * from |', true).slice(0, 3)).toEqual(['observations', 'peer_groups', 'own."Thu chi"']);
    expect(namesAt('select * from |')).toEqual([]);
  });

  it.each(["'val|", '-- val|', 'select 12|', 'select zzzz|', 'select value| from observations'])(
    'not for %s',
    (marked) => {
      expect(namesAt(marked).filter((name) => name === 'value')).toEqual([]);
    }
  );

  it('never fail, and replace only text before the cursor', () => {
    const piece = fc.constantFrom(
      'select ',
      'o',
      '.',
      "'",
      '"',
      'ha noi',
      '--',
      '\n',
      '/*',
      '$$',
      ' from observations o ',
      '-',
      'đà'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, seed) => {
        const sql = pieces.join('');
        const at = seed % (sql.length + 1);
        for (const found of [codeCompletions(sql, at, codes), nameCompletions(sql, at, TABLES, true)]) {
          if (!found) continue;
          expect(found.from).toBeLessThanOrEqual(at);
          expect(found.to - at).toBeLessThanOrEqual(1);
          expect(found.to).toBeGreaterThanOrEqual(at);
        }
      }),
      { numRuns: 300 }
    );
  });
});
