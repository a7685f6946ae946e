import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { countChanges, listChanges } from '../../../data/publish/changes';
import { changesCsv } from '../../../data/publish/changesCsv';
import { changesMarkdown } from '../../../data/publish/changesMarkdown';
import { knownOn } from '../../../data/publish/snapshotTables';
import { append, observation, OBSERVATIONS, validData } from '../../fixtures/publish/data';

const checked = checkInput(validData());
const known = (date: string) => knownOn(checked.accepted, date);

describe('changes between snapshots', () => {
  it('what was published since is new or revised', () => {
    const changes = listChanges(known('2023-11-26'), known('2023-12-28'));
    expect(countChanges(changes)).toEqual({ new: 3, revised: 1, withdrawn: 0 });
    const revised = changes.find((c) => c.change === 'revised');
    expect([revised?.before?.value, revised?.after?.value]).toEqual([6.11, 6.27]);
  });

  it('what is no longer there is withdrawn', () => {
    const changes = listChanges(known('2023-12-28'), known('2023-11-26'));
    expect(countChanges(changes)).toEqual({ new: 0, revised: 1, withdrawn: 3 });
  });

  it('the same value published again is no change, nor is an older vintage found later', () => {
    const texts = validData();
    append(
      texts,
      OBSERVATIONS,
      observation({ period: '2023', value: '6.27', published: '2023-12-29', source: 'nso-1' }),
      observation({ period: '2023', value: '5.9', published: '2023-10-01', entered: '2024-12-31' })
    );
    const { accepted } = checkInput(texts);
    const growth = (date: string) => knownOn(accepted, date).filter((o) => o.period === '2023' && o.status !== 'plan');
    const changes = listChanges(growth('2023-12-28'), growth('2024-12-31'));
    expect(changes.filter((c) => (c.after ?? c.before)?.indicator === 'grdp-growth')).toEqual([]);
  });

  it('a row entered later is not in an earlier snapshot', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ entered: '2024-12-31' }));
    const { accepted } = checkInput(texts);
    const has = (date: string) => knownOn(accepted, date).some((o) => o.period === '2022');
    expect([has('2023-11-26'), has('2023-12-28'), has('2024-12-31')]).toEqual([false, false, true]);
  });

  it('changes.csv has one line for each', () => {
    const lines = changesCsv(listChanges(known('2023-11-26'), known('2023-12-28'))).split('\n');
    expect(lines[0]).toBe(
      'change,indicator,unit,period,dimension,category,plan_by,before,before_published,after,after_published,source'
    );
    expect(lines).toContain('revised,grdp-growth,P63-01,2023,,,,6.11,2023-11-20,6.27,2023-12-28,press');
    expect(lines).toContain('new,grdp-growth,P63-01,2024,,,council,,,7,2023-12-10,press');
    expect(lines).toHaveLength(6);
  });

  it('changes.md says it to people', () => {
    const changes = listChanges(known('2023-11-26'), known('2023-12-28'));
    const text = changesMarkdown('2023-12-28', '2023-11-26', changes, checked.catalogue);
    expect(text).toContain('ngày 28/12/2023 so với ngày 26/11/2023');
    expect(text).toContain('- Số liệu mới: 3');
    expect(text).toContain('## Thành phố Hà Nội (P63-01)');
    expect(text).toContain('- năm 2023: 6,11 → 6,27 (điều chỉnh; công bố 28/12/2023, Hànộimới)');
    expect(text).toContain('- năm 2024, kế hoạch HĐND giao: 7–7,5 (mới; công bố 10/12/2023, Hànộimới)');
    expect(text).toContain('- năm 2023: 400.421 (mới; công bố 28/12/2023, Hànộimới)');
    expect(changesMarkdown('2023-11-26', null, [], checked.catalogue)).toContain('đầu tiên');
  });

  it('a long group is cut with its count', () => {
    const texts = validData();
    for (let year = 2000; year < 2020; year++) {
      append(texts, OBSERVATIONS, observation({ period: String(year), published: '2023-12-01' }));
    }
    const { accepted, catalogue } = checkInput(texts);
    const changes = listChanges(knownOn(accepted, '2023-11-26'), knownOn(accepted, '2023-12-28'));
    expect(changesMarkdown('2023-12-28', '2023-11-26', changes, catalogue)).toContain('- và 14 số liệu khác');
  });
});
