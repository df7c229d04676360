import { TEMP_TABLES } from '../temp_tables/temp_tables';

/** Stands for the connector of a scan that reads indices; no connector can have this name. */
export const INDICES = '(indices)';

/** Whether the scans of this connector read a temporary table or indices, so that no service receives a request. */
export const isWithoutService = (connector: string): boolean =>
  connector === TEMP_TABLES || connector === INDICES;
