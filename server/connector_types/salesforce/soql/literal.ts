import type { TypedValue } from '../../../../common/declaration';

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text in SOQL; undefined for control characters that have no escape, and for an empty text, which SOQL reads as null. */
export function quoted(text: string): string | undefined {
  if (text.trim() === '' || /(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(text)) return undefined;
  return `'${text.replace(/[\\'\n\r\t]/g, (one) => ESCAPES[one] ?? one)}'`;
}

/** A text of which it is certain how Salesforce compares it: no blanks that it may trim, no letters that it may fold. */
export const isPlain = (text: string): boolean =>
  /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);

const INT32 = 2 ** 31;
/** Numbers up to this have at most 15 digits, which every field holds exactly. */
const LARGEST = 1e15;

/** A number in SOQL, which has no exponents; an integer field only compares with 32-bit integers. */
export function numberLiteral({ value }: TypedValue, integer: boolean): string | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(Math.abs(number) < LARGEST)) return undefined;
  if (integer && !(Number.isInteger(number) && number >= -INT32 && number < INT32))
    return undefined;
  const text = String(number);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}

/** A calendar date in SOQL, which has those from 1700 to 4000. */
export function dateLiteral({ value }: TypedValue): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const year = Number(value.slice(0, 4));
  return year >= 1700 && year < 4000 ? value : undefined;
}

/** An instant between two full seconds: Salesforce returns seconds, whatever it compares. */
export interface Seconds {
  readonly floor: string;
  /** The same as `floor` for a full second. */
  readonly ceiling: string;
  /** The first full second after it. */
  readonly after: string;
  readonly whole: boolean;
}

/** The seconds around an instant, as SOQL spells them; undefined for a time that it does not have. */
export function secondsOf({ value }: TypedValue): Seconds | undefined {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : NaN;
  if (!Number.isFinite(milliseconds) || typeof value !== 'string') return undefined;
  const floor = Math.floor(milliseconds / 1000);
  // Date.parse drops microseconds.
  const whole = milliseconds % 1000 === 0 && !/\.\d*[1-9]/.test(value);
  const year = new Date(milliseconds).getUTCFullYear();
  if (!(year >= 1700 && year < 3999)) return undefined;
  const spelled = (seconds: number): string =>
    new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return {
    floor: spelled(floor),
    ceiling: spelled(whole ? floor : floor + 1),
    after: spelled(floor + 1),
    whole,
  };
}
