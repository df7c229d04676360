import type { JsonValue } from '../../common/declaration';
import { sampleOfTables, type SampleTable } from '../support/sample_service/sample_of_tables';
import type { Sample } from '../support/sample_service/sample';
import type { TestIndex } from '../../server/scan/testing';
import { readShownIndex, readShownTable } from './shown_table';

/** One statement of a test file, and what the terminal shows for it. */
export interface SqlCase {
  readonly behaviour: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  readonly output: string;
}
export interface SqlFile {
  readonly sample: Sample;
  readonly cases: readonly SqlCase[];
}

const TABLE = /^table s\.(\w+)\n/;
const INDEX = /^index ([a-z0-9_.-]+)\n/;
const SEPARATOR = '\n----\n';

/** Reads a test file; README.md describes its format. */
export function readSqlFile(text: string): SqlFile {
  const [first = '', ...blocks] = blocksOf(text);
  if (!/^# .+$/.test(first)) throw new Error('the first line must state the behaviour: # …');
  const tables: SampleTable[] = [];
  const indices: TestIndex[] = [];
  const cases: string[] = [];
  for (const block of blocks) {
    const [heading, name] = TABLE.exec(block) ?? INDEX.exec(block) ?? [];
    if (heading === undefined || name === undefined) cases.push(block);
    else if (cases.length > 0) throw new Error(`${heading.trim()} must stand above the statements`);
    else if (INDEX.test(block)) indices.push(readShownIndex(name, block.slice(heading.length)));
    else tables.push(readShownTable(name, block.slice(heading.length)));
  }
  const behaviour = first.slice(2);
  return {
    sample: { ...sampleOfTables(tables), ...(indices.length > 0 && { indices }) },
    cases: cases.map((block, i) =>
      readCase(cases.length > 1 ? `${behaviour} (${i + 1})` : behaviour, block),
    ),
  };
}

/** The file with its outputs replaced by these, one for each case. */
export function withOutputs(text: string, outputs: readonly string[]): string {
  let next = 0;
  const blocks = blocksOf(text).map((block) => {
    const end = block.indexOf(SEPARATOR);
    return end < 0 ? block : `${block.slice(0, end)}${SEPARATOR}${outputs[next++] ?? ''}`;
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Blank lines separate blocks. */
const blocksOf = (text: string): string[] => text.trim().split(/\n{2,}/);

function readCase(fallback: string, block: string): SqlCase {
  const end = block.indexOf(SEPARATOR);
  if (end < 0) throw new Error(`---- and the output are missing beneath: ${block}`);
  const lines = block.slice(0, end).split('\n');
  const statement = lines.filter((line) => !/^[@#]/.test(line)).join('\n');
  const title = lines.find((line) => line.startsWith('# '))?.slice(2);
  const timeZone = lines.flatMap((line) => /^@zone (.+)$/.exec(line)?.slice(1) ?? [])[0];
  return {
    behaviour: title ?? fallback,
    statement,
    parameters: Object.fromEntries(lines.flatMap(parameterOf)),
    ...(timeZone !== undefined && { timeZone }),
    output: block.slice(end + SEPARATOR.length),
  };
}

function parameterOf(line: string): [string, JsonValue][] {
  const [, name, json] = /^@parameter (\w+) = (.+)$/.exec(line) ?? [];
  return name === undefined ? [] : [[name, JSON.parse(json ?? 'null') as JsonValue]];
}
