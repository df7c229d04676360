import fc from 'fast-check';
import type { DataType } from '../../../common/declaration';
import type { ScanValue } from '../scan';
import { converterTo } from './convert';
import { daysOf, microsecondsOf } from './result_time';
import { WrongShape } from './wrong_shape';

/** What a column of this type has of a text; undefined if the text does not fit. */
function read(type: DataType, text: string): ScanValue {
  try {
    return converterTo(type, 'at')(text);
  } catch (error) {
    if (error instanceof WrongShape) return undefined;
    throw error;
  }
}

/** Characters near the digits in ASCII, other digits, and what the formats have between digits. */
const NEAR = ['/', ':', ';', '-', '+', '.', 'T', 'e', 'x', '٣', '\u0000', ...'0123456789'];

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const number = (max: number) => fc.integer({ min: 0, max });

/** `2026-01-02`, or a day that the calendar does not have. */
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), number(14), number(33))
  .map(
    ([year, month, day]) =>
      `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`,
  );
/** `03:04:05`, or a time that no clock shows. */
const clock = fc
  .tuple(number(26), number(62), number(62))
  .map((all) => all.map(twoDigits).join(':'));
const fraction = fc.constantFrom('', '.5', '.123', '.123456', '.000');

/** The text with another character at a place where a digit was. */
function changed(text: string, at: number, other: string | undefined): string {
  const places = [...text].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
  const place = places[at % places.length] ?? 0;
  return other === undefined ? text : text.slice(0, place) + other + text.slice(place + 1);
}
const change = fc.tuple(fc.nat(100), fc.option(fc.constantFrom(...NEAR), { nil: undefined }));

/** Days since the epoch by the calendar alone: years, months and their lengths are counted. */
function countedDays(text: string): number | undefined {
  const [, ...written] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
  const [year, month, day] = written.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  const leaps = (before: number) =>
    Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const years = year * 365 + leaps(year - 1) - (1970 * 365 + leaps(1969));
  return years + lengths.slice(0, month - 1).reduce((sum, each) => sum + each, 0) + day - 1;
}

/** Microseconds since midnight; a minute may have a leap second, and a day ends at 24:00:00. */
function countedMicroseconds(text: string): number | undefined {
  const [, hour, minute, second, , fraction = ''] =
    /^([0-9]{2}):([0-9]{2}):([0-9]{2})(\.([0-9]{1,6}))?$/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const micro = Number(fraction.padEnd(6, '0'));
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const shown =
    Number(hour) < 24
      ? Number(minute) < 60 && Number(second) <= 60
      : seconds === 86_400 && micro === 0 && Number(minute) === 0;
  return shown ? seconds * 1_000_000 + micro : undefined;
}

function expected(day: string, clock: string): bigint | undefined {
  const days = countedDays(day);
  const micros = countedMicroseconds(clock);
  if (days === undefined || micros === undefined) return undefined;
  return BigInt(days) * 86_400_000_000n + BigInt(micros);
}

const exact = (value: ScanValue): bigint | undefined =>
  value === undefined ? undefined : BigInt(value as number);

describe('texts of services and of results', () => {
  it.each(['2026-0:-02T03:04:05Z', '2026-01-02T03:04:0:Z', '2/26-01-02T03:04:05.000Z'])(
    '%s is not a time',
    (text) => expect(read('timestamp', text)).toBeUndefined(),
  );

  it('are times if the calendar and a clock have them, and are that time', () => {
    fc.assert(
      fc.property(day, clock, fraction, change, (day, clock, fraction, [at, other]) => {
        const text = changed(`${day}T${clock}${fraction}Z`, at, other);
        const due = expected(text.slice(0, 10), text.slice(11, -1));
        expect([text, exact(read('timestamp', text))]).toEqual([text, due]);
        // Results have neither leap seconds nor 24:00:00, but would mean the same.
        expect([text, exact(microsecondsOf(text))]).toEqual([text, due]);
      }),
      { numRuns: 3000 },
    );
  });

  it('have an offset of a clock', () => {
    const sign = fc.constantFrom('+', '-');
    fc.assert(
      fc.property(sign, number(26), number(62), change, (sign, hour, minute, [at, other]) => {
        const zone = sign + changed(`${twoDigits(hour)}:${twoDigits(minute)}`, at, other);
        const offset =
          zone.slice(1, 3) === '24' ? undefined : countedMicroseconds(`${zone.slice(1)}:00`);
        const east = sign === '+' ? 1n : -1n;
        const utc = expected('2026-01-31', '12:00:00') ?? 0n;
        const due = offset === undefined ? undefined : utc - east * BigInt(offset);
        const text = `2026-01-31T12:00:00${zone}`;
        expect([text, exact(read('timestamp', text))]).toEqual([text, due]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are dates if the calendar has them, with or without a time', () => {
    const time = fc.constantFrom('', 'T23:00:00-05:00', ' 10:00', '1', 'T', 'T99:00:00Z', 'x');
    const valid = new Set(['', 'T23:00:00-05:00', ' 10:00']);
    fc.assert(
      fc.property(day, time, change, (day, time, [at, other]) => {
        const text = changed(day, at, other);
        const due = countedDays(text);
        expect([text, daysOf(text)]).toEqual([text, due]);
        const dated = valid.has(time) ? due : undefined;
        expect([text + time, read('date', text + time)]).toEqual([text + time, dated]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are numbers if they are decimal', () => {
    const characters = fc.constantFrom(...'0123456789', ...'.-+eExXboBn_, ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 6 }), (all) => {
        const text = all.join('');
        const number = text.trim() === '' ? NaN : Number(text);
        const isDecimal = Number.isFinite(number) && !/[xXbBoO]/.test(text);
        expect([text, read('number', text)]).toEqual([text, isDecimal ? number : undefined]);
        const isWhole = /^[+-]?[0-9]+$/.test(text);
        expect([text, read('integer', text)]).toEqual([text, isWhole ? number : undefined]);
      }),
      { numRuns: 3000, examples: [[[...'0x10']], [[...'0b11']], [[...'0o17']], [[...'1e3']]] },
    );
  });

  it('of a result are no times beyond 64 bits of microseconds', () => {
    expect(microsecondsOf('9223372036854775807 µs')).toBe(9_223_372_036_854_775_807n);
    expect(microsecondsOf('9223372036854775808 µs')).toBeUndefined();
    expect(microsecondsOf('-9999999999999999999 µs')).toBeUndefined();
  });
});
