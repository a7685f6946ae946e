import type { JudgedClaim } from '../../../model/claim';
import { formatDate } from '../../date';
import { pick } from '../../sentence/words';
import { observed } from '../citation';
import type { Naming } from '../naming';
import { saysSo } from '../publishedBeside';

/** `Số liệu không đủ để tính lại; nguồn Hànộimới công bố 28/12/2023 cũng viết 113,5%.` */
export function publishedSoWords(naming: Naming, judged: JudgedClaim): string[] {
  const { lang } = naming;
  const row = saysSo(judged);
  if (!row) return [pick(lang, 'Số liệu không đủ để tính lại.', 'There are not enough figures to compute it.')];
  const who = row.from.publisher.trim();
  const when = formatDate(lang, row.published_as || row.published);
  const value = observed(naming, row);
  return [
    pick(
      lang,
      `Số liệu không đủ để tính lại; nguồn ${who && `${who} `}công bố ${when} cũng viết ${value}.`,
      `There are not enough figures to compute it; ${who || 'a source'}, published ${when}, also says ${value}.`
    )
  ];
}
