/** A backing index of a data stream: `.ds-logs-app-default-2026.01.31-000001`. */
const BACKING = /^\.ds-(.+)-\d{4}\.\d{2}\.\d{2}-\d{6}$/;

/** The name that an index is read by: that of its data stream, if it is part of one. */
export const readName = (index: string): string => BACKING.exec(index)?.[1] ?? index;
