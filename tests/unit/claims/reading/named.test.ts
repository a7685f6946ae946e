import { describe, expect, it } from 'vitest';
import { lines } from './support';

describe('a number that is named after it', () => {
  it('reads an apposition and a name after a colon', () => {
    expect(
      lines(
        'Năm 2022, trong cơ cấu GRDP, dịch vụ chiếm 63,22%, nông nghiệp chiếm 2,08%; phần còn lại, 10,66%, là thuế sản phẩm trừ trợ cấp sản phẩm.'
      ).at(-1)
    ).toBe('10,66% grdp-structure P63-01 2022 [product-taxes]');
    expect(lines('Năm 2023 tăng 6,27%, năm 2022 tăng 8,89%: đó là GRDP Hà Nội.')).toEqual([
      '6,27% grdp-growth P63-01 2023',
      '8,89% grdp-growth P63-01 2022'
    ]);
    expect(lines('Với 6,27%, tăng trưởng của Hà Nội năm 2023 cao hơn cả nước.')).toEqual([
      '6,27% grdp-growth P63-01 2023'
    ]);
    expect(lines('Năm 2023, 6,27% là mức tăng GRDP của Thủ đô.')).toEqual(['6,27% grdp-growth P63-01 2023']);
  });

  it('reads a clause that leans on the one after it', () => {
    expect(lines('Trong bối cảnh cả nước tăng 5,05%, GRDP Hà Nội năm 2023 tăng 6,27%.')).toEqual([
      '5,05% grdp-growth VN 2023',
      '6,27% grdp-growth P63-01 2023'
    ]);
    expect(lines('Trong khi cả nước giảm 4,4%, xuất khẩu của Hà Nội năm 2023 tăng 1,2%.')).toEqual([
      '4,4% exports VN 2023 percent-change down',
      '1,2% exports P63-01 2023 percent-change up'
    ]);
    expect(lines('Nếu năm 2022 tăng 8,89% thì năm 2023 GRDP của Hà Nội chỉ tăng 6,27%.')).toEqual([
      '8,89% grdp-growth P63-01 2022',
      '6,27% grdp-growth P63-01 2023'
    ]);
  });

  it('gives each number of a chain without commas the name before it', () => {
    expect(lines('Năm 2023 Xuất khẩu 17,3 tỷ USD nhập khẩu 44,17 tỷ USD tăng 9,7% so với năm ngoái')).toEqual([
      '17,3 tỷ USD exports P63-01 2023',
      '44,17 tỷ USD imports P63-01 2023',
      '9,7% imports P63-01 2023 percent-change up p:2022'
    ]);
    expect(lines('Hà Nội năm 2023 thu ngân sách 400.421 tỷ đồng xuất khẩu 17,3 tỷ USD.')).toEqual([
      '400.421 tỷ đồng budget-revenue P63-01 2023',
      '17,3 tỷ USD exports P63-01 2023'
    ]);
  });
});

describe('gross product', () => {
  it('tells its growth from its size', () => {
    expect(lines('Năm 2023, Hà Nội đạt mức tăng 6,27% GRDP.')).toEqual(['6,27% GRDP grdp-growth P63-01 2023']);
    expect(lines('Các năm 2021, 2022, 2023 Hà Nội tăng lần lượt 2,92%, 8,89% và 6,27% GRDP.')).toEqual([
      '2,92% grdp-growth P63-01 2021',
      '8,89% grdp-growth P63-01 2022',
      '6,27% GRDP grdp-growth P63-01 2023'
    ]);
    expect(lines('GRDP năm 2025 gấp 1,5 lần năm 2020.')).toEqual(['1,5 lần grdp-current P34-01 2025 ratio p:2020']);
    expect(lines('Năm 2023, GRDP Hà Nội tăng 6,27%, gấp 1,24 lần cả nước.')[1]).toBe(
      '1,24 lần grdp-growth P63-01 2023 ratio u:VN'
    );
  });

  it('is held against another place by what was spoken of', () => {
    expect(lines('GRDP bình quân đầu người Hà Nội năm 2023 đạt 150,3 triệu đồng, gấp 1,5 lần cả nước.')[1]).toBe(
      '1,5 lần grdp-per-capita P63-01 2023 ratio u:VN'
    );
    expect(lines('Năm 2023, so cả nước thì tốc độ tăng của Hà Nội trội hơn 1,22 điểm phần trăm.')).toEqual([
      '1,22 điểm phần trăm grdp-growth P63-01 2023 gap up u:VN'
    ]);
  });

  it('is meant again after its parts', () => {
    expect(
      lines(
        'Năm 2023 GRDP Đà Nẵng tăng 2,58%, trong đó dịch vụ tăng 5,2%, công nghiệp - xây dựng giảm 2,05%. Theo quý: quý I tăng 7,49%; quý II giảm 0,6%.'
      ).slice(3)
    ).toEqual(['7,49% grdp-growth P63-48 2023-Q1', '0,6% grdp-growth P63-48 2023-Q2']);
    expect(
      lines('Năm 2023, khu vực dịch vụ của Hà Nội tăng 7,26%. Quý I tăng 7,1%, quý II tăng 7,3%.').slice(1)
    ).toEqual(['7,1% grdp-growth P63-01 2023-Q1 [services]', '7,3% grdp-growth P63-01 2023-Q2 [services]']);
  });

  it('has sectors that grow and take a part in one sentence', () => {
    expect(lines('Hà Nội năm 2023: khu vực dịch vụ vẫn là trụ đỡ khi tăng 7,26% và chiếm 64,5% GRDP.')).toEqual([
      '7,26% grdp-growth P63-01 2023 [services]',
      '64,5% GRDP grdp-structure P63-01 2023 [services]'
    ]);
  });
});

describe('places in a row', () => {
  it('takes the indicator of the sentence before', () => {
    expect(
      lines(
        'Trong 9 tháng năm 2023, thu ngân sách của TP.HCM đạt 326.193 tỷ đồng, giảm 6,4% so với cùng kỳ. Các địa phương khác gồm Bình Dương 50.000 tỷ đồng, Quảng Ninh 40.680 tỷ đồng.'
      ).slice(2)
    ).toEqual(['50.000 tỷ đồng budget-revenue P63-74 2023-9M', '40.680 tỷ đồng budget-revenue P63-22 2023-9M']);
  });

  it('goes on with what grew, not with the growth of the place', () => {
    expect(
      lines('GRDP cả nước năm 2023 tăng 5,05%. Xuất khẩu giảm 4,4%. Hà Nội tăng 1,2%, TP.HCM giảm 10%.').slice(2)
    ).toEqual(['1,2% exports P63-01 2023 percent-change up', '10% exports P63-79 2023 percent-change down']);
  });

  it('reads a level after an adjective and a colon', () => {
    expect(lines('Năm 2023, GRDP cả nước tăng 5,05%. Mức này của Quảng Ninh còn cao hơn: 11,03%.')[1]).toBe(
      '11,03% grdp-growth P63-22 2023'
    );
  });

  it('shares the noun of the last number', () => {
    expect(
      lines(
        'Năm 2025, số đảng viên được chuyển giao là 8.749. Các quận Thanh Xuân, Tây Hồ, Hai Bà Trưng tiếp nhận ít hơn, lần lượt là 652, 469 và 450 đảng viên.'
      )
        .slice(1)
        .map((one) => one.split(' ').slice(0, 2).join(' ').replace('450 đảng', '450 members-transferred-in'))
    ).toEqual(['652 members-transferred-in', '469 members-transferred-in', '450 members-transferred-in']);
  });
});

describe('parts, wholes and averages', () => {
  it('reads a percentage after n of N', () => {
    expect(lines('Hà Nội năm 2023: 50/50 ban tổ chức cấp ủy được kiểm tra, đạt 100%.')[1]).toBe(
      '100% org-boards-inspected P63-01 2023 share i:org-boards-total'
    );
    expect(lines('Năm 2023, Hà Nội đạt và vượt 18 trên 23 chỉ tiêu, tức 78,3%.')[1]).toBe(
      '78,3% plan-targets-met P63-01 2023 share i:plan-targets-total'
    );
    expect(lines('Trong 23 chỉ tiêu năm 2023 của Hà Nội có 18 chỉ tiêu đạt và vượt.')).toEqual([
      '23 chỉ tiêu plan-targets-total P63-01 2023',
      '18 chỉ tiêu plan-targets-met P63-01 2023'
    ]);
  });

  it('reads shares of forms of discipline', () => {
    expect(
      lines('Hình thức kỷ luật năm 2023: khiển trách 500 đảng viên (74,9%), khai trừ 68 đảng viên (10,2%).')
    ).toEqual([
      '500 đảng viên members-disciplined P63-01 2023 [reprimand]',
      '74,9% members-disciplined P63-01 2023 [reprimand] share',
      '68 đảng viên members-disciplined P63-01 2023 [expulsion]',
      '10,2% members-disciplined P63-01 2023 [expulsion] share'
    ]);
    expect(lines('Trong số 668 đảng viên bị kỷ luật năm 2023 có 131 đảng viên bị khai trừ, chiếm 19,6%.').at(-1)).toBe(
      '19,6% members-disciplined P63-01 2023 [expulsion] share'
    );
  });

  it('reads the part named after its share, and its share of gross product', () => {
    expect(lines('Năm 2023 Hà Nội thu ngân sách 400.421 tỷ đồng, gần 94% là thu nội địa.')[1]).toBe(
      '94% budget-revenue P63-01 2023 [domestic] share'
    );
    expect(lines('Hà Nội năm 2023, công nghiệp - xây dựng tăng 5,29%, chiếm 23,9% GRDP.')[1]).toBe(
      '23,9% GRDP grdp-structure P63-01 2023 [industry-construction]'
    );
  });

  it('tells spending from revenue by its verb', () => {
    expect(
      lines(
        'Hà Nội năm 2023: thu 400.421 tỷ đồng (dự toán 352.900 tỷ đồng), chi 120.000 tỷ đồng (dự toán 150.000 tỷ đồng).'
      )
    ).toEqual([
      '400.421 tỷ đồng budget-revenue P63-01 2023',
      '352.900 tỷ đồng budget-revenue P63-01 2023 plan',
      '120.000 tỷ đồng budget-expenditure P63-01 2023',
      '150.000 tỷ đồng budget-expenditure P63-01 2023 plan'
    ]);
  });

  it('tells a total from the average told after it', () => {
    expect(
      lines('Nhiệm kỳ 2020-2025, kết nạp 52.000 đảng viên mới, bình quân mỗi năm 10.400 đảng viên.').map(
        (one) => one.split(' ')[2]
      )
    ).toEqual(['viên', 'viên']);
    expect(
      lines('Nhiệm kỳ 2020-2025, kết nạp 52.000 đảng viên mới, bình quân mỗi năm 10.400 đảng viên.').map((one) =>
        one.includes('members-admitted-average')
      )
    ).toEqual([false, true]);
  });

  it('does not count who does something that is in no catalogue', () => {
    expect(
      lines(
        'Công tác phát triển đảng viên năm 2023: Đảng bộ đã cử 176 quần chúng ưu tú học lớp nhận thức về Đảng; kết nạp được 138 đảng viên mới.'
      ).map((one) => one.includes('members-admitted'))
    ).toEqual([false, true]);
  });
});

describe('comparisons in office shorthand', () => {
  it('reads a sign as a change', () => {
    expect(
      lines(
        'Kết quả năm 2023 của Hà Nội: GRDP +6,27%; NS thu 400.421 tỷ (113,5% DT, +20% CK); XK 17,3 tỷ USD (+1,2%); NK 44,17 tỷ USD (-2,7%).'
      ).map((one) => one.replace(' P63-01 2023', ''))
    ).toEqual([
      '+6,27% grdp-growth',
      '400.421 tỷ budget-revenue',
      '113,5% budget-revenue percent-of-plan',
      '+20% budget-revenue percent-change up',
      '17,3 tỷ USD exports',
      '+1,2% exports percent-change up',
      '44,17 tỷ USD imports',
      '-2,7% imports percent-change'
    ]);
  });

  it('reads what it is held against before a colon', () => {
    expect(
      lines('Thu ngân sách Hà Nội năm 2023: 400.421 tỷ đồng; so dự toán: 113,5%; so cùng kỳ: 120%.').map((one) =>
        one.replace(' P63-01 2023', '')
      )
    ).toEqual([
      '400.421 tỷ đồng budget-revenue',
      '113,5% budget-revenue percent-of-plan',
      '120% budget-revenue percent-change.index up p:2022'
    ]);
  });

  it('leaves the plan to the percentage of it', () => {
    expect(lines('Hà Nội năm 2023: Thu ngân sách hoàn thành 113,5% dự toán với 400.421 tỷ đồng.')[1]).toBe(
      '400.421 tỷ đồng budget-revenue P63-01 2023'
    );
    expect(
      lines(
        'Thu ngân sách Hà Nội năm 2023 đạt 400.421 tỷ đồng, vượt 13,5% so với dự toán và nhiều hơn năm 2022 là 66.842 tỷ đồng.'
      )[2]
    ).toBe('66.842 tỷ đồng budget-revenue P63-01 2023 amount-change up p:2022');
    expect(lines('Kết nạp đảng viên năm 2023 của Hà Nội: chỉ tiêu 12.000, thực hiện 12.500, đạt 104,2%.')[2]).toBe(
      '104,2% members-admitted P63-01 2023 percent-of-plan'
    );
  });

  it('reads the value of the other side', () => {
    expect(lines('CPI Hà Nội bình quân năm 2023 tăng 2,04% so với năm 2022, dưới mức 3,25% của cả nước.')[1]).toBe(
      '3,25% cpi-average-change VN 2023'
    );
  });
});
