import { isWithoutService } from '../binding';
import type { ScanReport } from './events';

/** What a scan reads, by the name that statements use; a temporary table and an index belong to no connector. */
export const scannedTable = ({
  connector,
  entity,
}: Pick<ScanReport, 'connector' | 'entity'>): string =>
  isWithoutService(connector) ? entity : `${connector}.${entity}`;
