import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { table } from 'table';
import type { BenchCase, Figure } from './case';
import { requestsCase } from './cases/requests';
import { bulkCase } from './cases/bulk';
import { cancelCase } from './cases/cancel';
import { consoleCase } from './cases/console';
import { documentsCase } from './cases/documents';
import { defaultListCase } from './cases/default_list';
import { faultsCase } from './cases/faults';
import { firstRowCase } from './cases/first_row';
import { fullScanCase } from './cases/full_scan';
import { groupingCase } from './cases/grouping';
import { heavyQueriesCase } from './cases/heavy_queries';
import { languageCase } from './cases/language';
import { largeResponseCase } from './cases/large_response';
import { memoryCase } from './cases/memory';
import { sampleRequestsCase } from './cases/sample_requests';
import { scriptsCase } from './cases/scripts';
import { serverCpuCase } from './cases/server_cpu';
import { indexReadCase } from './cases/index_read';
import { syncGithubCase } from './cases/sync_github';
import { syncMemoryCase } from './cases/sync_memory';
import { syncSpeedCase } from './cases/sync_speed';
import { starPlanCase } from './cases/star_plan';
import { warmCacheCase } from './cases/warm_cache';
import { openBenchEngine } from './engine';
import { startBenchService } from './service/start';

const CASES: Readonly<Record<string, BenchCase>> = {
  language: languageCase,
  star_plan: starPlanCase,
  requests: requestsCase,
  sample_requests: sampleRequestsCase,
  first_row: firstRowCase,
  cancel: cancelCase,
  warm_cache: warmCacheCase,
  heavy_queries: heavyQueriesCase,
  default_list: defaultListCase,
  full_scan: fullScanCase,
  server_cpu: serverCpuCase,
  faults: faultsCase,
  documents: documentsCase,
  bulk: bulkCase,
  grouping: groupingCase,
  index_read: indexReadCase,
  sync_speed: syncSpeedCase,
  sync_github: syncGithubCase,
  sync_memory: syncMemoryCase,
  large_response: largeResponseCase,
  memory: memoryCase,
  console: consoleCase,
  scripts: scriptsCase,
};

function verdict({ value, target }: Figure): string {
  if (target === undefined) return '';
  if ('exactly' in target)
    return value === target.exactly ? `= ${target.exactly} ✓` : `= ${target.exactly} ✗`;
  if ('least' in target)
    return value >= target.least ? `≥ ${target.least} ✓` : `≥ ${target.least} ✗`;
  return value <= target.most ? `≤ ${target.most} ✓` : `≤ ${target.most} ✗`;
}

/** `npm run bench [case …]`: prints a table, and writes target/bench.json for programs. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const service = await startBenchService();
  const figures: Figure[] = [];
  try {
    for (const [name, run] of Object.entries(CASES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      process.stderr.write(`${name} …\n`);
      try {
        figures.push(
          ...(await run({
            service,
            engine: (options = {}, store) => openBenchEngine(service.url, options, store),
            servicePids: new Set(service.pid === undefined ? [] : [service.pid]),
          })),
        );
      } catch (error) {
        process.exitCode = 1;
        process.stderr.write(
          `${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
        );
      }
    }
  } finally {
    service.stop();
  }
  process.stdout.write(
    table(
      [
        ['what', 'measured', 'target', 'how'],
        ...figures.map((figure) => [
          figure.name,
          `${figure.value.toFixed(figure.unit === '×' ? 3 : 1)} ${figure.unit}`,
          verdict(figure),
          figure.note,
        ]),
      ],
      { columns: { 3: { width: 70, wrapWord: true } } },
    ),
  );
  mkdirSync('target', { recursive: true });
  writeFileSync(
    'target/bench.json',
    JSON.stringify(
      {
        at: new Date().toISOString(),
        cpus: cpus().length,
        memory: totalmem(),
        node: process.version,
        figures,
      },
      null,
      2,
    ),
  );
}

void main();
