import type { Language } from '../model/language';
import { message } from './message';
import { checkEn } from './messages/checkEn';
import { checkVi } from './messages/checkVi';
import type { CheckTexts, Messages } from './messages/messages';

export type CheckMessages = Messages & CheckTexts;

const DICTIONARIES: Record<Language, CheckMessages> = {
  vi: { ...message('vi'), ...checkVi },
  en: { ...message('en'), ...checkEn }
};

/** Every text of the interface in one language, those of `/check` too. Only for that room. */
export const checkMessage = (lang: Language): CheckMessages => DICTIONARIES[lang];
