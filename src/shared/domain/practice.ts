/** The manager's code of every practice place: no secret, the banner says it. */
export const practiceManagerCode = '0000';
