import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimComparison, ClaimReading, ClaimVerdict, NumberForm } from '../../../../src/lib/model/claim';
import type { Qualifier } from '../../../../src/lib/model/observation';
import type { Alternative, Label, LabelledText } from './label';

/** A folder beside `dev`: `NN-slug.txt` with its labels in `NN-slug.json`, in the order of their names. */
export const LABELLED = 'tests/fixtures/claims';

/** A number as a fixture has it; what is left out is empty. Its place is the first after the number before. */
interface WrittenLabel extends Partial<Omit<ClaimReading, 'comparison'>> {
  text: string;
  form: NumberForm;
  verdict: ClaimVerdict;
  value?: number;
  upper?: number;
  of?: number;
  qualifier?: Qualifier;
  comparison?: Partial<ClaimComparison> & Pick<ClaimComparison, 'kind'>;
  optional?: boolean;
  or?: Alternative[];
}

interface WrittenText {
  snapshot: string;
  title: string;
  subject?: string;
  numbers: WrittenLabel[];
}

/** Throws with file and number when a label is not in its text. */
export function labelledTexts(folder: string): LabelledText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const text = readFileSync(join(folder, file), 'utf8');
    const written = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as WrittenText;
    const { snapshot, title, subject = 'T-P34-01' } = written;
    return { name, title, snapshot, subject, text, labels: placed(written.numbers, text, name) };
  });
}

function placed(numbers: readonly WrittenLabel[], text: string, name: string): Label[] {
  let from = 0;
  return numbers.map((written) => {
    const start = text.indexOf(written.text, from);
    if (start < 0) throw new Error(`${name}: «${written.text}» is not in the text after place ${from}`);
    from = start + written.text.length;
    return { ...filled(written), start, end: from };
  });
}

function filled(written: WrittenLabel): Omit<Label, 'start' | 'end'> {
  const { text, form, verdict, comparison } = written;
  return {
    text,
    form,
    verdict,
    value: written.value ?? null,
    upper: written.upper ?? null,
    of: written.of ?? null,
    qualifier: written.qualifier ?? '',
    optional: written.optional ?? false,
    or: written.or ?? [],
    reading: {
      indicator: written.indicator ?? '',
      unit: written.unit ?? '',
      period: written.period ?? '',
      dimension: written.dimension ?? '',
      category: written.category ?? '',
      plan: written.plan ?? false,
      planBy: written.planBy ?? '',
      comparison: comparison
        ? { said: 'plain', direction: '', againstUnit: '', againstPeriod: '', againstIndicator: '', ...comparison }
        : null
    }
  };
}
