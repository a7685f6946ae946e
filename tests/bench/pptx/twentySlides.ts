import type { Block } from '../../../src/lib/model/briefing';
import type { ResolvedBlock, ResolvedBriefing } from '../../../src/lib/report/resolved';
import { budget, cities, growth, map, members, sampleBriefing } from '../../unit/briefing/support/sampleBriefing';

const FIGURES = [growth, budget, cities, map, members];

const shown = (block: Block, figure: ResolvedBlock['figure'] = null): ResolvedBlock => ({
  block,
  depth: 0,
  figure,
  numbers: []
});

/** A title, two headings, a text, and sixteen figures: twelve or thirteen native charts, the others as pictures. */
export const twentySlides: ResolvedBriefing = {
  ...sampleBriefing,
  blocks: [
    shown({ id: 'title', kind: 'title', text: 'Báo cáo tổng kết năm 2023', sub: 'Hà Nội' }),
    shown({ id: 'first', kind: 'heading', text: 'Kết quả', blocks: [] }),
    shown({ id: 'text', kind: 'text', parts: ['Kinh tế Thủ đô tăng trưởng, thu ngân sách vượt dự toán. '.repeat(12)] }),
    shown({ id: 'second', kind: 'heading', text: 'Số liệu', blocks: [] }),
    ...Array.from({ length: 16 }, (_, i) => {
      const figure = FIGURES[i % FIGURES.length] ?? growth;
      return shown({ id: `figure-${i}`, kind: 'figure', from: figure.from, notes: 'Nói thêm.' }, { ok: true, figure });
    })
  ]
};
