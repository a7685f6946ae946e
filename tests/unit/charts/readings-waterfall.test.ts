import { describe, expect, it } from 'vitest';
import type { ReadingInput } from '../../../src/lib/figures/compare/reading';
import { waterfall } from '../../../src/lib/figures/compare/readings/waterfall';
import { drawn, isGolden, isDrawn, plain } from './support/drawn';
import { cell, indicator, inputOf, series, unit } from './support/mapInput';

const contribution = indicator('grdp-contribution');
const revenue = indicator('budget-revenue');

const parts = (of: typeof revenue, values: Record<string, (number | null)[]>, periods: string[], at = unit('P34-01')) =>
  Object.entries(values).map(([category, list]) =>
    series(
      of,
      at,
      periods.map((period, i) => {
        const value = list[i];
        return cell(period, value === null || value === undefined ? {} : { value, status: 'estimate' });
      }),
      { category: category === 'total' ? '' : category, subject: true }
    )
  );

describe('the waterfall', () => {
  const labels = (input: ReadingInput) =>
    drawn(waterfall, input, 340).points[0]!.map(({ text }) => text.replaceAll('\u00a0', ' '));
  const growth = (values: Record<string, (number | null)[]>) =>
    inputOf(parts(contribution, values, ['2025-Q1']), { by: 'sector' });

  it('puts contributions upon each other up to their sum, without binary residue', () => {
    expect(
      labels(
        growth({ agriculture: [0.06], 'industry-construction': [0.96], 'product-taxes': [0.51], services: [5.82] })
      )
    ).toEqual([
      'Hà Nội, Nông, lâm nghiệp và thủy sản, quý I/2025: +0,06 điểm phần trăm (ước tính)',
      'Hà Nội, Công nghiệp – xây dựng, quý I/2025: +0,96 điểm phần trăm (ước tính)',
      'Hà Nội, Thuế sản phẩm trừ trợ cấp sản phẩm, quý I/2025: +0,51 điểm phần trăm (ước tính)',
      'Hà Nội, Dịch vụ, quý I/2025: +5,82 điểm phần trăm (ước tính)',
      'Hà Nội, Cộng các phần, quý I/2025: 7,35 điểm phần trăm (ước tính)'
    ]);
  });

  it('says when the sum is of some parts only', () => {
    expect(labels(growth({ agriculture: [null], services: [4.69] })).at(-1)).toContain('Cộng các phần có số');
  });

  it('goes from total to total over each change, with a rest that nobody allocated', () => {
    const values = { total: [332961, 704500], customs: [24900, 22897], domestic: [304300, 662281], oil: [null, 2483] };
    const input = inputOf(parts(revenue, values, ['2022', '2025']), { by: 'source' });
    expect(labels(input).map((text) => text.replace(/ \(.*/, ''))).toEqual([
      'Hà Nội, Tổng 2022: 332.961 tỷ đồng',
      'Hà Nội, Thu từ hoạt động xuất nhập khẩu, 2025: −2.003 tỷ đồng',
      'Hà Nội, Thu nội địa, 2025: +357.981 tỷ đồng',
      'Hà Nội, Khác, không phân chia, 2025: +15.561 tỷ đồng',
      'Hà Nội, Tổng 2025: 704.500 tỷ đồng'
    ]);
  });

  it('without published totals holds the same parts against each other', () => {
    const values = { customs: [24900, 22897], domestic: [304300, 662281], oil: [null, 2483] };
    const said = labels(inputOf(parts(revenue, values, ['2022', '2025']), { by: 'source' }));
    expect([said[0], said.at(-1)]).toEqual([
      'Hà Nội, Cộng các phần có số, 2022: 329.200 tỷ đồng (ước tính)',
      'Hà Nội, Cộng các phần có số, 2025: 685.178 tỷ đồng (ước tính)'
    ]);
    expect(said).toHaveLength(4);
  });

  it('outlines a decrease, and starts every bar on the level before it, below zero as well', () => {
    const input = growth({ agriculture: [-0.4], 'industry-construction': [-1.3], services: [2.1] });
    const [base, bars] = drawn(waterfall, input, 1000).option.series as { data: unknown[] }[];
    expect(base!.data).toEqual([-0.4, -1.7, -1.7, 0]);
    const styles = (bars!.data as { value: number; itemStyle: { borderWidth?: number } }[]).map(
      ({ itemStyle }) => itemStyle
    );
    expect(styles.map(({ borderWidth }) => borderWidth !== undefined)).toEqual([true, true, false, false]);
  });

  it.each([
    ['without a breakdown', inputOf(parts(revenue, { total: [1, 2] }, ['2022', '2023'])), 'needs-breakdown'],
    ['without values', inputOf(parts(revenue, { oil: [null, null] }, ['2022', '2023']), { by: 'source' }), 'no-value'],
    ['of one period', inputOf(parts(revenue, { oil: [1, null] }, ['2022', '2023']), { by: 'source' }), 'one-period'],
    [
      'of nothing in common',
      inputOf(parts(revenue, { oil: [1, null], customs: [null, 1] }, ['2022', '2023']), { by: 'source' }),
      'no-value'
    ],
    [
      'of a rate',
      inputOf(parts(indicator('grdp-growth'), { services: [1, 2] }, ['2022', '2023']), { by: 'sector' }),
      'not-additive'
    ],
    [
      'of growth',
      inputOf(parts(revenue, { oil: [1, 2] }, ['2022', '2023']), { by: 'source', transform: 'growth' }),
      'not-additive'
    ],
    [
      'of two indicators',
      inputOf(
        [
          ...parts(revenue, { oil: [1, 2] }, ['2022', '2023']),
          ...parts(contribution, { services: [1, 2] }, ['2022', '2023'])
        ],
        { by: 'sector' }
      ),
      'several-indicators'
    ]
  ])('cannot be drawn %s', (_name, input, reason) => expect(waterfall.whyNot(input)).toBe(reason));
});

describe('drawn', () => {
  const input = (lang: 'vi' | 'en') =>
    inputOf(parts(contribution, { 'industry-construction': [-1.2], services: [4.69] }, ['2023']), {
      by: 'sector',
      lang
    });

  it.each([340, 1000])('it is the same option as before at %i pixels', (width) =>
    isGolden('waterfall', waterfall, input('vi'), width)
  );
  it.each([340, 1000])('it shows its words at %i pixels', (width) =>
    isDrawn(waterfall, input('vi'), width, ['Dịch vụ', '+4,69', '−1,2'])
  );
  it('it is said in English', () =>
    expect(plain(drawn(waterfall, input('en'), 340).option)).not.toMatch(/Cộng|Dịch vụ|điểm/));
});
