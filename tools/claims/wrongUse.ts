/** What the caller can mend; ends with 2. */
export class WrongUse extends Error {}
