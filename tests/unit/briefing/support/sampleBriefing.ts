import type { Block, Briefing, LiveNumber } from '../../../../src/lib/model/briefing';
import type { Resolved, ResolvedBlock, ResolvedBriefing, ResolvedFigure } from '../../../../src/lib/report/resolved';
import { map, members } from './sampleDrawnFigures';
import { budget, cities, growth, scorecard } from './sampleFigures';

const shown = (figure: ResolvedFigure): Resolved => ({ ok: true, figure });

const live = (figure: ResolvedFigure, id: string, text: string): LiveNumber => ({
  from: figure.from,
  evidence: id,
  text
});

/** A number that is the same, one that the figure now says differently, and one that no figure says any more. */
const SAME = live(growth, 'grdp-growth', '6,27%');
const CHANGED = live(budget, 'budget-revenue', '405.252 tỷ đồng');
const LOST = live(growth, 'gone', '1,45 lần');

const text: Block = {
  id: 'text',
  kind: 'text',
  parts: [
    'Kinh tế Thủ đô tăng ',
    SAME,
    ', thu ngân sách ',
    CHANGED,
    '; so với cả nước ',
    LOST,
    '. Chữ của người viết vẫn chỉ là chữ: <b>A & B</b> "=1+1" <script>alert(1)</script>.\nĐoạn thứ hai: 668 đảng viên được đưa ra khỏi Đảng qua rà soát, sàng lọc.'
  ],
  notes: 'Nhắc lại: số thu 405.252 là của Đài Hà Nội, cùng tháng.'
};

const resultBlocks: Block[] = [
  { id: 'growth', kind: 'figure', from: growth.from, notes: 'Nói về <chênh lệch> & 1,22 điểm phần trăm trước.' },
  { id: 'budget', kind: 'figure', from: budget.from },
  {
    id: 'cities',
    kind: 'figure',
    from: cities.from,
    title:
      'Một tiêu đề do người viết đặt, dài hơn mọi khung: so với 5 thành phố trực thuộc Trung ương, tốc độ tăng tổng sản phẩm trên địa bàn của thành phố Hà Nội năm 2021 đứng thứ hai, sau Hải Phòng, trong khi Thành phố Hồ Chí Minh giảm sâu vì đại dịch'
  },
  { id: 'scorecard', kind: 'table', from: scorecard.from, notes: 'Bảng dài: chỉ nêu các chỉ tiêu chưa đạt.' },
  { id: 'map', kind: 'figure', from: map.from }
];

const partyBlocks: Block[] = [
  { id: 'sentence', kind: 'sentence', from: budget.from },
  { id: 'members', kind: 'figure', from: members.from },
  { id: 'gone', kind: 'figure', from: { ...growth.from, snapshot: '2019-12-31' } }
];

const briefing: Briefing = {
  format: 'toan-canh-briefing',
  version: 1,
  id: 'sample',
  lang: 'vi',
  title: 'Báo cáo tổng kết công tác năm 2023',
  organisation: 'Ban Tổ chức Thành ủy Hà Nội',
  place: 'Hà Nội',
  symbol: 'Số 123-BC/BTCTU',
  classification: 'internal',
  blocks: [
    {
      id: 'title',
      kind: 'title',
      text: 'Báo cáo tổng kết công tác tổ chức xây dựng Đảng năm 2023',
      sub: 'Trình bày tại hội nghị tổng kết ngành, ngày 28 tháng 12 năm 2023',
      notes: 'Chào hội nghị.'
    },
    { id: 'results', kind: 'heading', text: 'Kết quả phát triển kinh tế - xã hội', blocks: [text, ...resultBlocks] },
    { id: 'break', kind: 'page-break' },
    {
      id: 'party',
      kind: 'heading',
      text: 'Công tác xây dựng Đảng',
      blocks: [{ id: 'members-heading', kind: 'heading', text: 'Đội ngũ đảng viên', blocks: partyBlocks }]
    }
  ]
};

const FIGURES = [growth, budget, cities, scorecard, map, members];

function figureOf(block: Block): Resolved | null {
  if (block.kind !== 'figure' && block.kind !== 'table' && block.kind !== 'sentence') return null;
  const figure = FIGURES.find(
    ({ from }) =>
      from.page === block.from.page && from.figure === block.from.figure && from.snapshot === block.from.snapshot
  );
  return figure ? shown(figure) : { ok: false, from: block.from, why: 'no-snapshot' };
}

const numbersOf = (block: Block): ResolvedBlock['numbers'] =>
  block.kind !== 'text'
    ? []
    : [
        { number: SAME, now: growth.evidence.get('grdp-growth') ?? null, state: 'same' },
        { number: CHANGED, now: budget.evidence.get('budget-revenue') ?? null, state: 'changed' },
        { number: LOST, now: null, state: 'lost' }
      ];

const flat = (blocks: readonly Block[], depth: number): ResolvedBlock[] =>
  blocks.flatMap((block) => [
    { block, depth, figure: figureOf(block), numbers: numbersOf(block) },
    ...(block.kind === 'heading' ? flat(block.blocks, depth + 1) : [])
  ]);

/**
 * A year-end review as the resolver would give it: title, headings in two depths, text with live numbers in every state,
 * line with a gap, columns with a plan, bars below zero, a long table, a map without a native chart, a made-up figure, a
 * sentence, a figure whose snapshot is gone, speaker's notes.
 */
export const sampleBriefing: ResolvedBriefing = {
  briefing,
  blocks: flat(briefing.blocks, 0),
  snapshots: ['2023-12-28', '2025-12-31', '2026-01-31'],
  synthetic: true
};

export { budget, cities, growth, map, members, scorecard };
