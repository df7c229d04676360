/** Schedules that are common. */
export const PRESETS = [
  { cron: '*/5 * * * *', text: 'Every 5 minutes' },
  { cron: '*/15 * * * *', text: 'Every 15 minutes' },
  { cron: '0 * * * *', text: 'Every hour' },
  { cron: '0 3 * * *', text: 'Every day at 03:00' },
  { cron: '0 3 * * 1', text: 'Every Monday at 03:00' },
] as const;

/** The choice of the form that shows a schedule. */
export function presetOf(cron: string | undefined): string {
  if (cron === undefined) return 'none';
  return PRESETS.some((preset) => preset.cron === cron) ? cron : 'custom';
}
