export { compactJson } from './compact_json';
export { isNumeric, lookOf, type Look } from './look';
export { safeUrl } from './safe_url';
export { clockText, timeText, type TimeText } from './time_text';
export { wholeText } from './whole_text';
