import { i18n } from '@kbn/i18n';

const whole = new Intl.NumberFormat('en-US');

/** `1,204` */
export const number = (value: number): string => whole.format(value);

/** `45 ms`, `1.2 s`, `2 min 5 s` of milliseconds. */
export function duration(milliseconds: number): string {
  if (Math.round(milliseconds) < 1_000)
    return i18n.translate('moltler.amounts.ms', {
      defaultMessage: '{milliseconds} ms',
      values: { milliseconds: Math.round(milliseconds) },
    });
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600)
    return i18n.translate('moltler.amounts.s', {
      defaultMessage: '{seconds} s',
      values: { seconds: (tenths / 10).toFixed(1) },
    });
  const seconds = Math.round(milliseconds / 1_000);
  return i18n.translate('moltler.amounts.minS', {
    defaultMessage: '{minutes, number} min {seconds} s',
    values: { minutes: Math.floor(seconds / 60), seconds: seconds % 60 },
  });
}

/** An age: `12 s`, `5 min`, `3 h`, `2 days`. */
export function age(seconds: number): string {
  if (seconds < 60)
    return i18n.translate('moltler.amounts.s', {
      defaultMessage: '{seconds} s',
      values: { seconds: Math.round(seconds) },
    });
  if (seconds < 3_600)
    return i18n.translate('moltler.amounts.min', {
      defaultMessage: '{minutes} min',
      values: { minutes: Math.round(seconds / 60) },
    });
  if (seconds < 172_800)
    return i18n.translate('moltler.amounts.h', {
      defaultMessage: '{hours} h',
      values: { hours: Math.round(seconds / 3_600) },
    });
  return i18n.translate('moltler.amounts.days', {
    defaultMessage: '{days, number} days',
    values: { days: Math.round(seconds / 86_400) },
  });
}

const SIZES = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `512 B`, `2.6 MB`. */
export function bytes(size: number): string {
  const power = size < 1 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(size) / 3));
  const value = size / 1000 ** power;
  return `${number(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${SIZES[power] ?? 'B'}`;
}
