import { readInterval } from '../values/constants';

/** Facts of `invalid_time` about a text that is not a value of `type`. */
export function timeFacts(
  value: string,
  type: 'timestamp' | 'date' | 'interval',
): { value: string; type: 'time' | 'date' | 'interval'; ago?: string } {
  const what = type === 'timestamp' ? 'time' : type;
  const ago = type === 'interval' ? undefined : agoOf(value.trim());
  return { value, type: what, ...(ago !== undefined && { ago }) };
}

/** The interval that is probably meant: `7 days ago`, `-1h`, `yesterday`. */
function agoOf(text: string): string | undefined {
  if (/^yesterday$/i.test(text)) return '1 day';
  const span = text.replace(/^-|\s+ago$/gi, '').trim();
  return readInterval(span) === undefined ? undefined : span;
}
