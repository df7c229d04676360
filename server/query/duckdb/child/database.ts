import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { ChildSettings } from '../protocol';

/** One database in memory, for one query at a time. */
export interface Database {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

/**
 * Of DuckDB 1.5.5. The first filters rows before an ORDER BY with LIMIT that they compete in; with the second, some joins
 * of groups fail with an internal error.
 */
const FAULTY_OPTIMIZERS = ['join_filter_pushdown', 'compressed_materialization'];

/** Takes a time that grows with the cube of the levels of an expression: 4 s for 950 of them. */
const SLOW_IF_DEEP = ['common_subexpressions'];

/** Opens an empty database that can access nothing outside except its own spill directory. */
export async function openDatabase(settings: ChildSettings): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${settings.memoryLimitMegabytes}MB`,
    threads: String(settings.threads),
    temp_directory: settings.spillDirectory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    // After the spill directory, because DuckDB accepts no path from here on.
    enable_external_access: 'false',
  });
  let connection: DuckDBConnection | undefined;
  try {
    connection = await instance.connect();
    // As an option of the instance, DuckDB reports it but does not enforce it.
    await connection.run(`SET max_temp_directory_size = '${settings.spillLimitMegabytes}MB'`);
    return { instance, connection };
  } catch (error) {
    connection?.closeSync();
    instance.closeSync();
    throw error;
  }
}

const TIME_ZONE = /^[A-Za-z0-9_+\-/]{1,64}$/;

/** Sets what the query needs, then locks the configuration: no statement can change a limit. */
export async function lockDatabase(
  connection: DuckDBConnection,
  { timeZone, deep }: { readonly timeZone: string; readonly deep: boolean },
): Promise<void> {
  const disabled = [...FAULTY_OPTIMIZERS, ...(deep ? SLOW_IF_DEEP : [])];
  await connection.run(`SET disabled_optimizers = '${disabled.join(',')}'`);
  if (!TIME_ZONE.test(timeZone)) throw new Error('the time zone is not a valid time zone name');
  await connection.run(`SET TimeZone = '${timeZone}'`);
  // Binding accepts chains of 1,000 terms, and each term may contain a cast.
  await connection.run('SET max_expression_depth = 2500');
  await connection.run('SET lock_configuration = true');
}

/** Closes it; its memory goes back to the process. */
export function closeDatabase({ connection, instance }: Database): void {
  connection.closeSync();
  instance.closeSync();
}
