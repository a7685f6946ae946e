import { NO_MEMBER, SEVERAL_PUBLISHERS } from '../../compute/pivot/pivotMembers';
import type { Language } from '../../model/language';
import { STATUSES } from '../../model/observation';
import type { PivotField } from '../../model/pivot';
import { untilEnd } from '../comparison/phrase';
import { exploreMessage } from '../exploreMessage';
import { categoryName, indicatorName, unitName } from '../name';
import { formatPeriod } from '../period';
import { REGIMES, regimeName } from '../regimeName';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { statusWord } from '../status';
import type { PivotCatalogue } from './pivotCatalogue';

/** The name of a member, as a heading; `by` is the breakdown that categories are of. An unknown one is its code. */
export function pivotMemberName(
  lang: Language,
  field: PivotField,
  member: string,
  catalogue: PivotCatalogue,
  by = ''
): string {
  const { none, severalPublishers } = exploreMessage(lang).pivot;
  switch (field) {
    case 'indicator': {
      const found = catalogue.indicators.find(({ code }) => code === member);
      return found ? indicatorName(lang, found) : member;
    }
    case 'unit':
      return unitHeading(lang, member, catalogue);
    case 'region': {
      const found = catalogue.memberships.find(({ group }) => group === member);
      if (found) return pick(lang, found.name_vi, found.name_en || found.name_vi);
      return member === NO_MEMBER ? sentenceCase(none.region) : member;
    }
    case 'regime': {
      const found = REGIMES.find((regime) => regime === member);
      return found ? regimeName(lang, found) : member;
    }
    case 'period':
      return sentenceCase(formatPeriod(lang, member, 'short'));
    case 'year':
      return member;
    case 'length':
      return lengthName(lang, member);
    case 'category':
      return sentenceCase(member === NO_MEMBER ? none.category : categoryName(lang, by, member));
    case 'status': {
      const found = STATUSES.find((status) => status === member);
      return sentenceCase(found ? statusWord(lang, found) : member === NO_MEMBER ? none.status : member);
    }
    case 'publisher':
      if (member === SEVERAL_PUBLISHERS) return sentenceCase(severalPublishers);
      return member === NO_MEMBER ? sentenceCase(none.publisher) : member;
  }
}

function unitHeading(lang: Language, code: string, { units, shown = [] }: PivotCatalogue): string {
  const unit = units.find((entry) => entry.code === code);
  if (!unit) return code;
  const name = unitName(lang, unit);
  const isDouble = units.some(
    (other) => other.code !== code && unitName(lang, other) === name && shown.includes(other.code)
  );
  return isDouble ? untilEnd(lang, name, unit) : name;
}

/** A kind of periods (`lineOf`): `Từng quý`, `9 tháng đầu năm`. */
function lengthName(lang: Language, member: string): string {
  const { kinds } = exploreMessage(lang).compare;
  switch (member) {
    case 'year':
    case 'quarter':
    case 'month':
    case 'H1':
    case 'H2':
      return kinds[member];
    default:
      return /^\d+M$/.test(member) ? kinds.months(String(parseInt(member))) : member;
  }
}
