import { OTHER_INDICATORS } from './otherIndicators';
import type { Phrase } from './phrase';
import { BUDGET_PHRASES } from './reportPhrasesBudget';
import { DISCIPLINE_PHRASES } from './reportPhrasesDiscipline';
import { ECONOMY } from './reportPhrasesEconomy';
import { GROWTH } from './reportPhrasesGrowth';
import { MEMBER_PHRASES } from './reportPhrasesMembers';
import { ORGANISATION_PHRASES } from './reportPhrasesOrganisation';
import { RATING_PHRASES } from './reportPhrasesRatings';
import { SECTORS_OF_PRODUCT } from './reportPhrasesSectors';
import { SOCIETY } from './reportPhrasesSociety';
import { SPOKEN } from './reportPhrasesSpoken';

/** The ways in which reports say indicators, of all themes. */
export const reportPhrases = (): readonly Phrase[] => [
  ...GROWTH,
  ...SECTORS_OF_PRODUCT,
  ...ECONOMY,
  ...BUDGET_PHRASES,
  ...SOCIETY,
  ...MEMBER_PHRASES,
  ...DISCIPLINE_PHRASES,
  ...ORGANISATION_PHRASES,
  ...RATING_PHRASES,
  ...SPOKEN,
  ...OTHER_INDICATORS
];
