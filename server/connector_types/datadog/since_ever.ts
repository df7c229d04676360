/**
 * A time before any data of Datadog, to replace the recent start that its lists have by default; 0 could be taken for no
 * value.
 */
const SINCE_EVER = Date.UTC(2010, 0, 1);

export const SINCE_EVER_SECONDS = String(SINCE_EVER / 1000);
export const SINCE_EVER_MILLISECONDS = String(SINCE_EVER);
