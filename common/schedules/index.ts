export * from './cron';
export { timeZoneNamed, timeZones } from './time_zones';
