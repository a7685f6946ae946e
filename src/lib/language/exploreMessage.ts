import type { Language } from '../model/language';
import { message } from './message';
import { exploreEn } from './messages/exploreEn';
import { exploreVi } from './messages/exploreVi';
import type { ExploreTexts, Messages } from './messages/messages';

export type ExploreMessages = Messages & ExploreTexts;

const DICTIONARIES: Record<Language, ExploreMessages> = {
  vi: { ...message('vi'), ...exploreVi },
  en: { ...message('en'), ...exploreEn }
};

/** Every text of the interface in one language, those of the rooms of `/explore` too. Only for those rooms. */
export const exploreMessage = (lang: Language): ExploreMessages => DICTIONARIES[lang];
