import type { ScanReport } from './events';

/** What a scan reads, by the name that statements use; a temporary table belongs to no connector. */
export const scannedTable = ({
  connector,
  entity,
}: Pick<ScanReport, 'connector' | 'entity'>): string =>
  connector === '' ? entity : `${connector}.${entity}`;
