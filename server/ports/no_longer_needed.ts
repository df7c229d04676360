/**
 * The reason of an abort that nobody reads, such as the end of a timer that is not needed any more. Without a reason,
 * `abort()` makes an error with a stack trace, which costs more than everything else that happens then.
 */
export const NO_LONGER_NEEDED = new Error('no longer needed');
