/** A time in the session's zone, and the same instant in UTC. */
export interface TimeText {
  readonly local: string;
  readonly utc: string;
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?Z$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO 8601 time in readable form, with microseconds; undefined if the text is not one. */
export function timeText(text: string, timeZone: string): TimeText | undefined {
  const match = ISO.exec(text);
  const instant = match === null ? Number.NaN : Date.parse(text);
  if (match === null || Number.isNaN(instant)) return undefined;
  const [, day = '', clock = '', fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  const rest = digits === '' ? '' : `.${digits}`;
  return {
    local: `${format(timeZone).format(instant)}${rest}`,
    utc: `${day} ${clock}${rest} UTC`,
  };
}

/** The hour and minute of an ISO 8601 time in a zone: `14:05`. Other texts are returned unchanged. */
export function clockText(text: string, timeZone: string): string {
  const shown = timeText(text.includes('.') ? text : text.replace(/Z$/, '.000Z'), timeZone);
  return shown?.local.slice(11, 16) ?? text;
}

function format(timeZone: string): Intl.DateTimeFormat {
  let found = formats.get(timeZone);
  if (found === undefined) {
    // The Swedish locale formats times as ISO 8601 does, with a space in the middle.
    found = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, found);
  }
  return found;
}
