import { isSameName, type SchemaSnapshot } from '../../../common/binding';

/** What a line that begins with a backslash stands for. */
export type ShortCommand =
  | { readonly statement: string }
  /** It is unknown: printed at once, because nobody would end such a line with a semicolon. */
  | { readonly unknown: string };

/** Reads `\d`, `\d name` and `\d name.entity`, which users of psql know. Undefined for any other line. */
export function shortCommand(
  line: string,
  { connectors }: Pick<SchemaSnapshot, 'connectors'>,
): ShortCommand | undefined {
  const typed = line.trim().replace(/\s*;$/, '');
  if (!typed.startsWith('\\')) return undefined;
  const [command = '', name, ...more] = typed.split(/\s+/);
  if (command !== '\\d' || more.length > 0) {
    return { unknown: `Unknown command "${command}". Type help for examples.` };
  }
  if (name === undefined) return { statement: 'SHOW CONNECTORS;' };
  const isConnector = connectors.some((connector) => isSameName(connector.name, name));
  return { statement: isConnector ? `SHOW ENTITIES FROM ${name};` : `DESCRIBE ${name};` };
}
