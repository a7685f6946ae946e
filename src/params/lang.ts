/** The only language written in a path is English; Vietnamese is the default and has no prefix. */
export const match = (param: string): param is 'en' => param === 'en';
