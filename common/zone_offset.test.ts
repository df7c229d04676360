import { zoneOffset } from './zone_offset';

test.each([
  ['UTC', '2026-07-01T12:00:00Z', 0],
  ['Europe/Berlin', '2026-03-29T00:59:59.999Z', 60],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
  ['Asia/Kolkata', '2026-07-01T23:00:00Z', 330],
  ['America/St_Johns', '2026-01-01T01:00:00Z', -210],
  ['Pacific/Kiritimati', '2026-01-01T00:00:00.999Z', 840],
])('the clocks of %s are ahead of UTC at %s by %d minutes', (zone, instant, minutes) =>
  expect(zoneOffset(zone)(Date.parse(instant))).toBe(minutes),
);

test('an unknown zone is an error', () =>
  expect(() => zoneOffset('Mars/Base')).toThrow(RangeError));
