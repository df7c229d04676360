import stringWidth from 'string-width';
import {
  hasAllRows,
  INCOMPLETE_REASONS,
  scannedTable,
  whyIncomplete,
  type ScanReport,
  type StatementDone,
} from '../../../common/contract';
import { counted, grouped } from '../../../common/quantities';
import { span } from './quantities';

/**
 * The summary under a result: rows, time, and requests. On one line; if that is longer than `columns`, each scan gets
 * its own line.
 */
export function describeOutcome(done: StatementDone, columns?: number): string {
  const { requests } = done;
  const scanned = done.scans.reduce((total, scan) => total + scan.requests, 0);
  // A plan or a change has no row count.
  const parts = [
    ...(done.rows === 0 && done.scans.length === 0 ? [] : [counted(done.rows, 'row')]),
    duration(done.milliseconds),
    ...(done.scans.length === 0 && requests === undefined
      ? []
      : [counted(requests ?? scanned, 'request')]),
  ];
  const scans = done.scans.map(describeScan);
  const line = [...parts, ...scans].join(' · ');
  return columns === undefined || stringWidth(line) <= columns
    ? line
    : [parts.join(' · '), ...scans.map((scan) => `  ${scan}`)].join('\n');
}

const duration = (milliseconds: number): string =>
  milliseconds < 10_000 ? `${grouped(Math.round(milliseconds))} ms` : span(milliseconds / 1000);

function describeScan(scan: ScanReport): string {
  const facts = [`${scannedTable(scan)}: ${counted(scan.rows, 'row')} read`];
  if (scan.cached)
    facts.push(
      scan.cacheAgeSeconds === undefined
        ? 'from cache'
        : `from cache, ${span(Math.round(scan.cacheAgeSeconds))} old`,
    );
  if (scan.waitedMilliseconds >= 1000)
    facts.push(`waited ${span(Math.round(scan.waitedMilliseconds / 1000))}`);
  const paced = scan.pacedMilliseconds ?? 0;
  if (paced >= 1000) facts.push(`paced for ${span(Math.round(paced / 1000))}`);
  if (!hasAllRows(scan)) facts.push(`PARTIAL${short(whyIncomplete(scan))}`);
  else if (!scan.complete) facts.push(INCOMPLETE_REASONS.limit);
  return facts.join(', ');
}

/** A longer explanation has just been shown as a warning. */
const LONGEST = 60;

const short = (why: string): string => (why.length > LONGEST ? '' : `: ${why}`);
