import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Briefing } from '../../../src/lib/model/briefing';
import { plainText } from '../../../src/lib/model/segment';
import { walk } from '../../../src/lib/report/edit/blocks';
import { READY_KINDS, READY_MADE } from '../../../src/lib/report/ready/readyMade';
import { Answers } from '../../../src/lib/report/resolve/answers';
import { resolveBriefing } from '../../../src/lib/report/resolve/resolveBriefing';
import { NEWEST, openRealContext, type RealContext } from './support/realContext';

let real: RealContext;
const answers = new Answers();
beforeAll(async () => {
  real = await openRealContext();
}, 60_000);
afterAll(() => real.engine.close());

const context = () => ({ ...real.context, answers });
const REVIEW = { lang: 'vi', unit: 'P34-01', period: '2023', snapshot: '2023-12-28' } as const;

const headings = ({ blocks }: Briefing) => blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
const under = ({ blocks }: Briefing, text: string): Block[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.text === text ? block.blocks : []));
const words = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.parts : [])).join(' ');

describe('the year-end review of Hà Nội 2023 as of the conference', () => {
  it('has the numbers of the speech, each with its evidence', async () => {
    const { blocks } = await resolveBriefing(await READY_MADE.yearEndReview(REVIEW, context()), context());
    expect(blocks.every(({ figure }) => figure === null || figure.ok)).toBe(true);
    const numbers = blocks.flatMap(({ figure }) => (figure?.ok ? [...figure.figure.evidence.values()] : []));
    for (const said of [/^6,27%$/, /^400\.421/, /^668/, /^50\/50$/]) {
      const found = numbers.find(({ text }) => said.test(text));
      expect(found?.observations.length, String(said)).toBeGreaterThan(0);
    }
    const read = blocks.map(({ figure }) => (figure?.ok ? plainText(figure.figure.sentence) : '')).join(' ');
    for (const said of ['6,27%', '400.421', '668', '50/50']) expect(read).toContain(said);
  });

  it('runs in the order of such reports', async () => {
    const review = await READY_MADE.yearEndReview(REVIEW, context());
    expect(review.title).toBe('Báo cáo tổng kết năm 2023');
    expect(headings(review)).toEqual([
      'Bối cảnh',
      'Văn bản đã ban hành',
      'Công tác xây dựng tổ chức đảng và đảng viên',
      'Kiểm tra, giám sát, kỷ luật',
      'Tổ chức bộ máy',
      'Đào tạo, bồi dưỡng cán bộ',
      'Chuyển đổi số',
      'Kết quả kinh tế – xã hội',
      'Thực hiện các chỉ tiêu kế hoạch',
      'Hạn chế và nguyên nhân',
      'Bài học kinh nghiệm',
      'Nhiệm vụ thời gian tới'
    ]);
  });

  it('says where nothing is published and marks what is to be written', async () => {
    const review = await READY_MADE.yearEndReview(REVIEW, context());
    expect(words(under(review, 'Đào tạo, bồi dưỡng cán bộ'))).toBe(
      'Bản số liệu 28/12/2023 chưa có số công bố về nội dung này của Hà Nội cho năm 2023.'
    );
    expect(words(under(review, 'Hạn chế và nguyên nhân'))).toMatch(/^\[Người soạn điền: .*\]$/);
    expect(words(under(review, 'Bài học kinh nghiệm'))).toMatch(/^\[Người soạn điền: .*\]$/);
    for (const block of walk(review.blocks)) if (block.kind === 'heading') expect(block.blocks).not.toEqual([]);
  });

  it('lists the documents of the year only', async () => {
    const { blocks } = await resolveBriefing(await READY_MADE.yearEndReview(REVIEW, context()), context());
    const list = blocks.flatMap(({ figure }) =>
      figure?.ok && figure.figure.from.figure === 'documents' ? figure.figure.card.table.rows : []
    );
    const text = list.map(({ head }) => head).join('\n');
    expect(text).toContain('24-CT/TU');
    expect(text).toContain('Kế hoạch 171');
    expect(text).not.toMatch(/2025|366-QĐ/);
  });
});

describe('every kind', () => {
  const subjects = [
    REVIEW,
    { ...REVIEW, lang: 'en' as const },
    { lang: 'vi', unit: 'P34-01', period: '2025-9M', snapshot: NEWEST },
    { lang: 'vi', unit: 'P34-04', period: '2024', snapshot: NEWEST },
    { lang: 'en', unit: 'P63-22', period: '2018', snapshot: '2022-12-31' },
    { lang: 'vi', unit: 'VN', period: '2025', snapshot: NEWEST },
    { lang: 'vi', unit: 'P99-99', period: '2025', snapshot: NEWEST }
  ] as const;
  const all = READY_KINDS.flatMap((kind) =>
    subjects.map((subject) => [kind, subject.unit, subject.period, subject] as const)
  );

  it.each(all)('%s of %s %s is whole: nothing lost, no empty heading, ids unique', async (kind, _, __, subject) => {
    const made = await READY_MADE[kind](subject, context());
    const blocks = [...walk(made.blocks)];
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    for (const block of blocks) if (block.kind === 'heading') expect(block.blocks.length).toBeGreaterThan(0);
    for (const block of blocks)
      if ('from' in block && block.from.page !== 'compare') expect(block.from.query).toContain('u=');
    const resolved = await resolveBriefing(made, context());
    expect(resolved.blocks.filter(({ figure }) => figure && !figure.ok)).toEqual([]);
    expect(resolved.synthetic).toBe(false);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('what changed: a section for each snapshot in between', async () => {
    const made = await READY_MADE.whatChanged({ ...REVIEW, snapshot: NEWEST, before: '2023-12-28' }, context());
    expect(headings(made)).toEqual([
      'Từ bản 28/12/2023 đến bản 31/12/2024',
      'Từ bản 31/12/2024 đến bản 31/12/2025',
      'Từ bản 31/12/2025 đến bản 31/01/2026',
      'Các chỉ tiêu chính hiện nay'
    ]);
  });

  it('what changed: the first snapshot has nothing before it', async () => {
    const made = await READY_MADE.whatChanged({ ...REVIEW, period: '2022', snapshot: '2022-12-31' }, context());
    expect(words(under(made, 'Số liệu mới so với bản trước'))).toBe(
      'Trước bản số liệu 31/12/2022 không có bản nào để so.'
    );
  });
});
