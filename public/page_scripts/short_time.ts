/** `Nov 22, 14:05:09` in the page's time zone. */
export const shortTime = (at: string, timeZone: string): string => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const format = {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  } as const;
  return new Intl.DateTimeFormat('en', { ...format, timeZone }).format(time);
};
