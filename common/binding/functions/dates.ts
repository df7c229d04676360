import { functionTable } from './signature';

const PARTS = 'year, quarter, month, week, day, hour, minute, second';

/** Functions on timestamps, dates and intervals. */
export const DATE_FUNCTIONS = functionTable(
  'dates',
  'scalar',
  {
    'now() → timestamp': 'The time at which the query started.',
    'current_timestamp() → timestamp': 'The time at which the query started.',
    'current_date() → date': 'The date on which the query started.',
    'today() → date': 'The date on which the query started.',
    'date_trunc(part: text, time: timestamp) → timestamp': `The time truncated to a part: ${PARTS}.`,
    'date_part(part: text, time: timestamp) → integer': `One part of the time: ${PARTS}, dow, doy, epoch.`,
    'date_diff(part: text, start: timestamp, end: timestamp) → integer': `Number of part boundaries crossed: ${PARTS}.`,
    'date_sub(part: text, start: timestamp, end: timestamp) → integer': `Number of whole parts in between: ${PARTS}.`,
    'time_bucket(width: interval, time: timestamp, origin?: timestamp) → timestamp':
      'Start of the bucket of this width that contains the time.',
    'age(end: timestamp, start: timestamp) → interval':
      'Time between the two, in years, months and days.',
    'year(time: timestamp) → integer': 'The year.',
    'quarter(time: timestamp) → integer': 'The quarter, 1 to 4.',
    'month(time: timestamp) → integer': 'The month, 1 to 12.',
    'week(time: timestamp) → integer': 'The ISO week.',
    'weekofyear(time: timestamp) → integer': 'The ISO week.',
    'yearweek(time: timestamp) → integer': 'ISO year and week, such as 202647.',
    'day(time: timestamp) → integer': 'The day of the month.',
    'dayofmonth(time: timestamp) → integer': 'The day of the month.',
    'dayofweek(time: timestamp) → integer': 'The day of the week; Sunday is 0.',
    'isodow(time: timestamp) → integer': 'The day of the week; Monday is 1, Sunday 7.',
    'dayofyear(time: timestamp) → integer': 'The day of the year.',
    'hour(time: timestamp) → integer': 'The hour.',
    'minute(time: timestamp) → integer': 'The minute.',
    'second(time: timestamp) → integer': 'The second.',
    'dayname(time: timestamp) → text': 'The name of the weekday.',
    'monthname(time: timestamp) → text': 'The name of the month.',
    'last_day(time: timestamp) → date': 'The last day of the month.',
    'strftime(time: timestamp, format: text) → text': "The time as text: strftime(t, '%Y-%m-%d').",
    'strptime(text: text, format: text) → timestamp':
      'A time parsed from text; fails if the format does not match.',
    'try_strptime(text: text, format: text) → timestamp':
      'A time parsed from text; NULL if the format does not match.',
    'epoch(time: timestamp) → number': 'Seconds since 1970.',
    'epoch_ms(time: timestamp) → integer': 'Milliseconds since 1970.',
    'epoch_us(time: timestamp) → integer': 'Microseconds since 1970.',
    'to_timestamp(seconds: number) → timestamp': 'A time from seconds since 1970.',
    'make_date(year: integer, month: integer, day: integer) → date': 'A date from its parts.',
    'make_timestamp(year: integer, month: integer, day: integer, hour: integer, minute: integer, second: number) → timestamp':
      'A time from its parts.',
    'to_years(count: integer) → interval': 'An interval of years.',
    'to_months(count: integer) → interval': 'An interval of months.',
    'to_weeks(count: integer) → interval': 'An interval of weeks.',
    'to_days(count: integer) → interval': 'An interval of days.',
    'to_hours(count: integer) → interval': 'An interval of hours.',
    'to_minutes(count: integer) → interval': 'An interval of minutes.',
    'to_seconds(count: number) → interval': 'An interval of seconds.',
  },
  {
    now: ['time'],
    today: ['time'],
    current_timestamp: ['time', 'bare'],
    current_date: ['time', 'bare'],
  },
);
