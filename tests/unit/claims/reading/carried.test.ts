import { describe, expect, it } from 'vitest';
import { lines } from './support';

describe('an indicator carried over sentences and lines', () => {
  it('goes from a question to its answer, whoever speaks', () => {
    expect(
      lines(
        'Hỏi: Năm 2024, thành phố thu ngân sách được bao nhiêu, thưa ông?\nĐáp: 509.300 tỷ đồng, bằng 124,7% dự toán.\nHỏi: Còn GRDP năm 2024?\nĐáp: Tăng 6,52%.'
      )
    ).toEqual([
      '509.300 tỷ đồng budget-revenue P63-01 2024',
      '124,7% budget-revenue P63-01 2024 percent-of-plan',
      '6,52% grdp-growth P63-01 2024'
    ]);
    expect(lines('- Tổ trưởng: CPI bình quân năm 2023 của thành phố tăng bao nhiêu?\n- Tổ Kinh tế: 2,04%.')).toEqual([
      '2,04% cpi-average-change P63-01 2023'
    ]);
    expect(
      lines('Hỏi: Số đảng viên của Đảng bộ thành phố năm 2023 là bao nhiêu?\nĐáp: Khoảng 479.000, chiếm 8,9% cả nước.')
    ).toEqual(['479.000 party-members P63-01 2023', '8,9% party-members P63-01 2023 share u:VN']);
  });

  it('goes on over sentences that name only places', () => {
    expect(
      lines(
        'FDI vào Hà Nội năm 2023 đạt 2,94 tỷ USD. Con số này gấp 1,7 lần năm 2022. TP.HCM thu hút 5,85 tỷ USD, Hải Phòng 3,26 tỷ USD.'
      )
    ).toEqual([
      '2,94 tỷ USD fdi-registered P63-01 2023',
      '1,7 lần fdi-registered P63-01 2023 ratio p:2022',
      '5,85 tỷ USD fdi-registered P63-79 2023',
      '3,26 tỷ USD fdi-registered P63-31 2023'
    ]);
  });

  it('reads a place that grows by itself as its economy, whatever was told between', () => {
    const growth = 'Năm 2023, GRDP của Hà Nội tăng 6,27%. Vốn FDI đạt 2,94 tỷ USD. Quảng Ninh tăng 11,03%.';
    expect(lines(growth).at(-1)).toBe('11,03% grdp-growth P63-22 2023');
    expect(lines('Trong khi cả nước năm 2023 chỉ tăng 5,05% thì Hà Nội tăng 6,27%.')).toEqual([
      '5,05% grdp-growth VN 2023',
      '6,27% grdp-growth P63-01 2023'
    ]);
    expect(lines('Năm 2023, thu ngân sách của Hà Nội tăng 20%, Hải Phòng tăng 12%.').at(-1)).toBe(
      '12% budget-revenue P63-31 2023 percent-change up'
    );
  });

  it('stops at what is in no catalogue', () => {
    const text = 'Năm 2023 thu ngân sách đạt 400.421 tỷ đồng.';
    expect(lines(`${text} Số ca mắc sốt xuất huyết là 34.000 ca. Tăng 20% so với năm 2022.`).at(-1)).toMatch(/^20% - /);
    expect(lines(`${text} Giá điện tăng 4,5%.`).at(-1)).toMatch(/^4,5% - /);
    expect(lines(`${text} Có 73% bạn đọc tin như vậy.`).at(-1)).toMatch(/^73% - /);
  });
});

describe('a row of figures without names', () => {
  it('takes the parts of the row before it', () => {
    const parts = 'Năm 2023, dịch vụ tăng 7,26%, công nghiệp và xây dựng tăng 5,29%, nông nghiệp tăng 2,54%.';
    expect(lines(`${parts} Tỷ trọng tương ứng là 63,6%, 23,9% và 2%.`).slice(3)).toEqual([
      '63,6% grdp-structure P63-01 2023 [services]',
      '23,9% grdp-structure P63-01 2023 [industry-construction]',
      '2% grdp-structure P63-01 2023 [agriculture]'
    ]);
    expect(lines(`${parts} Đóng góp vào mức tăng chung lần lượt 4,69; 1,18 và 0,05 điểm phần trăm.`).slice(3)).toEqual([
      '4,69 grdp-contribution P63-01 2023 [services]',
      '1,18 grdp-contribution P63-01 2023 [industry-construction]',
      '0,05 điểm phần trăm grdp-contribution P63-01 2023 [agriculture]'
    ]);
  });
});

describe('the number before what it is of', () => {
  it('reads the name that follows', () => {
    expect(
      lines(
        'Năm 2023, 6,27% là mức tăng GRDP của thành phố; 7,26% là mức tăng của khu vực dịch vụ; 5,29% là của công nghiệp và xây dựng.'
      )
    ).toEqual([
      '6,27% grdp-growth P63-01 2023',
      '7,26% grdp-growth P63-01 2023 [services]',
      '5,29% grdp-growth P63-01 2023 [industry-construction]'
    ]);
    expect(lines('Dừng ở mức 8,16%, theo số liệu mới công bố, là tốc độ tăng GRDP năm 2025 của Hà Nội.')).toEqual([
      '8,16% grdp-growth P34-01 2025'
    ]);
  });

  it('lets a name before the number say more than who is counted', () => {
    expect(
      lines('Năm 2023, kết nạp 12.500 đảng viên mới, nâng tổng số đảng viên toàn Đảng bộ lên 479.000 đồng chí.').at(-1)
    ).toBe('479.000 đồng chí party-members P63-01 2023');
  });

  it('does not give a count to the name after the conjunction', () => {
    expect(lines('Năm 2023, kỷ luật đảng viên bằng các hình thức cách chức 152 và khai trừ 361 đồng chí.')).toEqual([
      '152 members-disciplined P63-01 2023 [dismissal]',
      '361 đồng chí members-disciplined P63-01 2023 [expulsion]'
    ]);
  });
});

describe('comparisons in another order', () => {
  it('reads hơn alone before what it is held against', () => {
    expect(
      lines('Năm 2023 thu ngân sách đạt 400.421 tỷ đồng, vượt dự toán 13,5%, hơn năm ngoái 20%.').slice(1)
    ).toEqual([
      '13,5% budget-revenue P63-01 2023 percent-of-plan.excess up',
      '20% budget-revenue P63-01 2023 percent-change up p:2022'
    ]);
    expect(lines('Năm 2023, tăng trưởng GRDP của thành phố hơn cả nước 1,22 điểm phần trăm.')).toEqual([
      '1,22 điểm phần trăm grdp-growth P63-01 2023 gap up u:VN'
    ]);
  });

  it('leaves to the next number what follows the conjunction', () => {
    expect(
      lines('Năm 2024 thu ngân sách so với dự toán Trung ương giao vượt 24,7% và so với năm 2023 tăng 24%.')
    ).toEqual([
      '24,7% budget-revenue P63-01 2024 by:central percent-of-plan.excess up',
      '24% budget-revenue P63-01 2024 percent-change up p:2023'
    ]);
  });

  it('reads what a change is in money', () => {
    expect(lines('Năm 2023, thu ngân sách tăng 20% so với năm 2022, tương đương 66.842 tỷ đồng.').at(-1)).toBe(
      '66.842 tỷ đồng budget-revenue P63-01 2023 amount-change up p:2022'
    );
    expect(lines('Năm 2023, thu nội địa chiếm 93,9% tổng thu, tương đương 376.000 tỷ đồng.').at(-1)).toMatch(
      /^376.000 tỷ đồng budget-revenue P63-01 2023(?! \[?amount)/
    );
  });

  it('reads đạt after an amount as a percentage of the plan', () => {
    expect(lines('Năm 2023, thu từ dầu thô 2.900 tỷ đồng, đạt 96%.').at(-1)).toBe(
      '96% budget-revenue P63-01 2023 [oil] percent-of-plan'
    );
  });

  it('takes no plan out of a word that only sounds like one', () => {
    expect(lines('Trong năm 2025, đã được chuyển giao 83 tổ chức đảng.')).toEqual([
      '83 tổ chức đảng organisations-transferred P34-01 2025'
    ]);
  });
});
