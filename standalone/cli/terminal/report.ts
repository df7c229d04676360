import { hasAllRows, type ScanReport, type StatementDone } from '../../../common/contract';
import type { SerializedError } from '../../../common/errors';
import { concealSecrets } from '../../../common/binding';
import type { PlacedDiagnostic } from '../../../common/language/diagnostic';

/** A diagnostic with its line of text and a caret, as compilers show it; the line is `columns` wide at most. */
export function describeDiagnostic(
  diagnostic: PlacedDiagnostic,
  text: string,
  columns = 124,
): string {
  const { line, column } = diagnostic.start;
  // The line may hold a token that was typed in plain; the terminal may be somebody's log.
  const source = (concealSecrets(text).split('\n')[line - 1] ?? '').replace(/\t/g, ' ');
  const width =
    diagnostic.end.line === line
      ? Math.max(1, diagnostic.end.column - column)
      : Math.max(1, source.length - column + 1);
  const gutter = String(line);
  const room = Math.max(20, columns - gutter.length - 3);
  // A long line is shown around the caret only.
  const from = source.length <= room ? 0 : Math.max(0, column - 1 - Math.floor(room / 2));
  return [
    `${diagnostic.severity}: ${diagnostic.text} [${diagnostic.code}]`,
    `  at line ${line}, column ${column}`,
    `${gutter} │ ${source.slice(from, from + room)}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(column - 1 - from)}${'^'.repeat(Math.min(width, Math.max(1, room - (column - 1 - from))))}`,
    ...(diagnostic.hint === undefined ? [] : [`  ${diagnostic.hint}`]),
  ].join('\n');
}

/** An error as a person reads it: where, what, and what to do. */
export function describeError(error: SerializedError): string {
  const { connector, entity, action } = error.place ?? {};
  const place = [connector, entity, action].filter((part) => part !== undefined).join('.');
  return [
    `${error.family}${place === '' ? '' : ` at ${place}`}: ${error.message}`,
    ...(error.hint === undefined ? [] : [`  ${error.hint}`]),
  ].join('\n');
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

const duration = (milliseconds: number): string =>
  milliseconds < 10_000
    ? `${Math.round(milliseconds).toLocaleString('en-US')} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;

/** One line under a result: rows, time, and what was asked of whom. */
export function describeOutcome(done: StatementDone): string {
  const requests = done.scans.reduce((total, scan) => total + scan.requests, 0);
  // A plan or a change has no rows to count.
  const parts = [
    ...(done.rows === 0 && done.scans.length === 0 ? [] : [count(done.rows, 'row')]),
    duration(done.milliseconds),
  ];
  if (done.scans.length > 0) parts.push(count(requests, 'request'));
  for (const scan of done.scans) parts.push(describeScan(scan));
  return parts.join(' · ');
}

function describeScan(scan: ScanReport): string {
  const facts = [`${scan.connector}.${scan.entity}: ${count(scan.rows, 'row')} read`];
  if (scan.cached)
    facts.push(
      scan.cacheAgeSeconds === undefined
        ? 'from cache'
        : `from cache, ${Math.round(scan.cacheAgeSeconds)} s old`,
    );
  if (scan.waitedMilliseconds >= 1000)
    facts.push(`waited ${Math.round(scan.waitedMilliseconds / 1000)} s`);
  const paced = scan.pacedMilliseconds ?? 0;
  if (paced >= 1000) facts.push(`paced for ${Math.round(paced / 1000)} s`);
  if (!hasAllRows(scan)) facts.push(`INCOMPLETE: ${scan.explanation ?? scan.reason}`);
  else if (!scan.complete) facts.push('LIMIT met');
  return facts.join(', ');
}
