import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VERDICTS } from '$lib/model/claim';
import { readCheck, type CheckView } from '$lib/view/readCheck';
import { writeCheck } from '$lib/view/writeCheck';

const SNAPSHOTS = ['2022-12-31', '2023-12-28', '2026-01-31'];
const NEWEST = '2026-01-31';
const USUAL: CheckView = { snapshot: NEWEST, verdict: '', number: null };
const read = (query: string) => readCheck(new URLSearchParams(query), SNAPSHOTS);

describe('a check in the URL', () => {
  it('says nothing for the default', () => {
    expect(writeCheck(USUAL, NEWEST)).toBe('');
    expect(read('')).toEqual({ view: USUAL, notices: [] });
  });

  it('names the snapshot, the filter and the number as a reader counts', () => {
    const view: CheckView = { snapshot: '2023-12-28', verdict: 'match-older', number: 4 };
    expect(writeCheck(view, NEWEST)).toBe('?s=2023-12-28&v=match-older&n=5');
    expect(read('?s=2023-12-28&v=match-older&n=5')).toEqual({ view, notices: [] });
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          snapshot: fc.constantFrom(...SNAPSHOTS),
          verdict: fc.constantFrom('' as const, ...CLAIM_VERDICTS),
          number: fc.option(fc.integer({ min: 0, max: 99_998 }))
        }),
        (view) => {
          expect(read(writeCheck(view, NEWEST))).toEqual({ view, notices: [] });
        }
      )
    );
  });

  it.each([
    ['s=2021-01-01', 'snapshot', '2021-01-01'],
    ['s=../../etc', 'snapshot', '../../etc'],
    ['v=wrong', 'verdict', 'wrong'],
    ['v=', 'verdict', ''],
    ['v=constructor', 'verdict', 'constructor'],
    ['n=0', 'number', '0'],
    ['n=-1', 'number', '-1'],
    ['n=1e3', 'number', '1e3'],
    ['n=1.5', 'number', '1.5'],
    ['n=99999999999', 'number', '99999999999'],
    [`n=<img src=x onerror=alert(1)>${'x'.repeat(90)}`, 'number', `<img src=x onerror=alert(1)>${'x'.repeat(12)}`]
  ])('leaves out %s with a notice', (query, about, given) => {
    expect(read(query)).toEqual({ view: USUAL, notices: [{ about, given }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { view } = read(query);
        expect(SNAPSHOTS).toContain(view.snapshot);
      })
    );
  });
});
