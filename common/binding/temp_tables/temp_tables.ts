/** Stands for the connector of a scan that reads a temporary table; no connector can have this name. */
export const TEMP_TABLES = '';
