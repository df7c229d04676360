import { i18n } from '@kbn/i18n';

/** Schedules that are common. */
export const PRESETS = [
  {
    cron: '*/5 * * * *',
    text: i18n.translate('moltler.syncs.presets.every5Minutes', {
      defaultMessage: 'Every 5 minutes',
    }),
  },
  {
    cron: '*/15 * * * *',
    text: i18n.translate('moltler.syncs.presets.every15Minutes', {
      defaultMessage: 'Every 15 minutes',
    }),
  },
  {
    cron: '0 * * * *',
    text: i18n.translate('moltler.syncs.presets.everyHour', { defaultMessage: 'Every hour' }),
  },
  {
    cron: '0 3 * * *',
    text: i18n.translate('moltler.syncs.presets.everyDayAt0300', {
      defaultMessage: 'Every day at 03:00',
    }),
  },
  {
    cron: '0 3 * * 1',
    text: i18n.translate('moltler.syncs.presets.everyMondayAt0300', {
      defaultMessage: 'Every Monday at 03:00',
    }),
  },
] as const;

/** The choice of the form that shows a schedule. */
export function presetOf(cron: string | undefined): string {
  if (cron === undefined) return 'none';
  return PRESETS.some((preset) => preset.cron === cron) ? cron : 'custom';
}
