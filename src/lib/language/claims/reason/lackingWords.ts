import type { JudgedClaim, Judgement } from '../../../model/claim';
import { formatNumber } from '../../number';
import { formatPeriod } from '../../period';
import { during } from '../../sentence/during';
import { pick } from '../../sentence/words';
import { dateAndPublisher, observed } from '../citation';
import type { Naming } from '../naming';

const MOST_KEYS = 3;

/** Exactly what is missing for a verdict. */
export function lackingWords(naming: Naming, { claim, judgement }: JudgedClaim): string[] {
  const { lang } = naming;
  switch (judgement.reason) {
    case 'no-indicator':
      return [
        pick(
          lang,
          'Văn bản không nói rõ số này là của chỉ tiêu nào, nên chưa đối chiếu được.',
          'The text does not say which indicator this number is of, so it cannot be checked.'
        )
      ];
    case 'no-unit':
      return [
        pick(
          lang,
          'Văn bản không nói rõ số này là của đơn vị nào, nên chưa đối chiếu được.',
          'The text does not say which place this number is of, so it cannot be checked.'
        )
      ];
    case 'no-period':
      return [
        pick(
          lang,
          'Văn bản không nói rõ số này là của kỳ nào, nên chưa đối chiếu được.',
          'The text does not say which period this number is of, so it cannot be checked.'
        )
      ];
    case 'no-base':
      return [valueThere(naming, judgement), absent(naming, judgement, claim.reading, true)];
    case 'not-comparable':
      return [
        pick(
          lang,
          'Có số liệu nhưng không so được với nhau: khác phạm vi, cách tính hoặc loại kỳ, hoặc số gốc bằng 0.',
          'There are figures, but they cannot be compared: territory, method or kind of period differ, or the base is zero.'
        )
      ];
    case 'too-few-units':
      return [tooFew(naming, judgement)];
    default:
      return judgement.computed
        ? [nearestThere(naming, judgement), judgement.missing.length > 0 ? absent(naming, judgement, null, false) : '']
        : [absent(naming, judgement, claim.reading, false)];
  }
}

/** `Chưa có số của cả nước năm 2023 trong bản số liệu này (Tốc độ tăng GDP).` */
function absent(
  naming: Naming,
  { missing }: Judgement,
  reading: JudgedClaim['claim']['reading'],
  asBase: boolean
): string {
  const { lang } = naming;
  const own = reading && !asBase ? [reading] : [];
  const keys = missing.length > 0 ? missing : own;
  if (keys.length === 0)
    return asBase
      ? pick(lang, 'Chưa có số để so sánh trong bản số liệu này.', 'This snapshot has no figure to compare with.')
      : pick(lang, 'Chưa có số này trong bản số liệu này.', 'This snapshot does not have the figure.');
  const told = [...new Set(keys.map((key) => keyWords(naming, key)))];
  const names = [
    ...new Set(keys.map(({ indicator, unit }) => indicator && naming.indicatorName(indicator, unit)))
  ].filter(Boolean);
  const more = told.length - MOST_KEYS;
  const list =
    told.slice(0, MOST_KEYS).join('; ') + (more > 0 ? pick(lang, ` và ${more} số khác`, ` and ${more} more`) : '');
  const about = names.length > 0 ? ` (${names.slice(0, MOST_KEYS).join('; ')})` : '';
  const base = asBase ? pick(lang, ' để so sánh', ' to compare with') : '';
  return pick(
    lang,
    `Chưa có ${list}${base} trong bản số liệu này${about}.`,
    `This snapshot does not have ${list}${base}${about}.`
  );
}

function keyWords(
  naming: Naming,
  { indicator, unit, period, plan }: { indicator: string; unit: string; period: string; plan: boolean }
): string {
  const { lang } = naming;
  const what = plan ? naming.plan('', indicator, unit) : pick(lang, 'số', 'the figure');
  const article = plan ? pick(lang, '', 'the ') : '';
  const whose = unit ? pick(lang, ` của ${naming.place(unit)}`, ` of ${naming.place(unit)}`) : '';
  const when = period ? pick(lang, ` ${formatPeriod('vi', period)}`, ` for ${during('en', period)}`) : '';
  return `${article}${what}${whose}${when}`;
}

/** What is there of a comparison that lacks its base; empty without one. */
function valueThere(naming: Naming, { computed }: Judgement): string {
  const [row] = computed?.parts ?? [];
  if (!row) return '';
  const value = observed(naming, row);
  const whose = `${naming.place(row.unit)} ${formatPeriod(naming.lang, row.period)}`;
  const when = dateAndPublisher(naming, row);
  return pick(
    naming.lang,
    `Đã có số của ${whose}: ${value}, công bố ${when}.`,
    `There is a figure for ${whose}: ${value}, published ${when}.`
  );
}

/** A value of another moment, or published with fewer digits than the text has: it can confirm, not contradict. */
function nearestThere(naming: Naming, { computed }: Judgement): string {
  const rows = computed?.parts.slice(0, 2) ?? [];
  const told = rows.map((row) => {
    const whose = `${naming.place(row.unit)} ${formatPeriod(naming.lang, row.period)}`;
    const when = pick(naming.lang, 'công bố', 'published');
    return `${whose}: ${observed(naming, row)}, ${when} ${dateAndPublisher(naming, row)}`;
  });
  const list = told.join('; ');
  return pick(
    naming.lang,
    `Số gần nhất đã công bố chưa đủ để kết luận (${list}).`,
    `The nearest published figures do not settle it (${list}).`
  );
}

function tooFew({ lang }: Naming, { computed }: Judgement): string {
  const counted = computed?.implied;
  const share = counted ? `${formatNumber(lang, counted.value)}/${formatNumber(lang, counted.size)}` : '';
  return pick(
    lang,
    `Chưa đủ số liệu của các đơn vị để xếp hạng${share && `: mới có ${share} đơn vị`}.`,
    `Too few units have a figure for a ranking${share && `: only ${share}`}.`
  );
}
