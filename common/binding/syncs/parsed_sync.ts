import type { LanguageBounds } from '../../bounds';
import {
  drained,
  parsingScript,
  walk,
  type NamedTable,
  type Node,
  type ParsedScript,
  type Steps,
  type SyncStatement,
} from '../../language';
import type { SyncSchema } from '../schema/schema';
import { isSameName } from '../suggestion';
import { renamedIn, type Renaming } from '../views/rename_in_text';

/** The definition of a sync as a script of one statement. */
export interface ParsedSync {
  readonly script: ParsedScript;
  /** Missing if a later version changed the language. */
  readonly statement?: SyncStatement;
}

/** Parses the stored statement of a sync. */
export function* parsingSync(text: string, bounds?: LanguageBounds): Steps<ParsedSync> {
  const script = yield* parsingScript(text, undefined, bounds);
  const [only, ...others] = script.statements;
  const statement = others.length === 0 ? only?.statement : undefined;
  return statement?.kind === 'sync_statement' ? { script, statement } : { script };
}

/** The connectors that a sync reads, as they are written in its statement. */
export function* connectorsOfSync(text: string, bounds?: LanguageBounds): Steps<readonly string[]> {
  const { statement } = yield* parsingSync(text, bounds);
  if (statement === undefined) return [];
  const { source } = statement;
  if (source.type === 'connector') return source.name.parts.slice(0, 1).map(({ name }) => name);
  const found: string[] = [];
  walk(source.query, (node) => {
    if (!isTable(node)) return;
    const [first] = node.name.parts;
    const known = first === undefined || found.some((each) => isSameName(each, first.name));
    if (!known) found.push(first.name);
  });
  return found;
}

const isTable = (node: Node): node is NamedTable => node.kind === 'table';

/** The statement of a sync after a connector was renamed; undefined if it does not name the connector. */
export function* renamingInSync(
  text: string,
  renaming: Renaming,
  bounds?: LanguageBounds,
): Steps<string | undefined> {
  const { statement } = yield* parsingSync(text, bounds);
  return statement && renamedIn(statement, text, renaming);
}

/** The syncs after a connector is renamed, for the statements that follow in a script. */
export const renameInSyncs = (
  syncs: readonly SyncSchema[],
  renaming: Renaming,
): readonly SyncSchema[] =>
  syncs.map((sync) => {
    const statement = drained(renamingInSync(sync.statement, renaming));
    return statement === undefined ? sync : { ...sync, statement };
  });
