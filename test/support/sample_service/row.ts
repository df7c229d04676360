import type { ScanValue } from '../../../server/scan';

/** A row of the sample service, as a scan would map it. */
export type SampleRow = Readonly<Record<string, ScanValue>>;

/** Microseconds since the epoch. */
export const at = (iso: string): number => Date.parse(iso) * 1000;
