/**
 * Details of a test that makes a check of another test once more, in another language, for another address or worker:
 * `npm test` leaves it out, `npm run test:all` and `npm run browser` do not.
 */
export const wide = (again = true): { tag?: string } => (again ? { tag: '@wide' } : {});
