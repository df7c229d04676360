import {
  describedView,
  functionNamed,
  named,
  type ActionSchema,
  type SchemaSnapshot,
  type ViewSchema,
} from '../binding';
import { typeName } from '../declaration';
import { MoltlerLexer as T, lex, type ParsedScript, type Range } from '../language';
import { cursorAt, type Cursor } from './cursor';
import { actionAt } from './offers/actions';
import { aboutVariable } from './offers/variables';
import { aboutColumn } from './offers/columns';
import { optionNamed } from './offers/values';
import { chainBefore, columnNamed } from './operand';
import { tablesInScope, unquoted } from './tables_in_scope';

/** Information about what is under the pointer. */
export interface Hover {
  /** In offsets of the script. */
  readonly range: Range;
  /** One line: `title text`, `lower(text: text) → text`. */
  readonly title: string;
  /** Lines of text; may be empty. */
  readonly text: string;
}

/** The hover at `offset` of the script for a column, function, connector, entity, view, type or option. */
export function hover(
  script: ParsedScript,
  offset: number,
  snapshot: SchemaSnapshot,
): Hover | undefined {
  const cursor = cursorAt(script, offset, snapshot);
  if (cursor === undefined) return undefined;
  const { tokens } = lex(cursor.text);
  const { text } = cursor;
  const local = offset - cursor.start;
  // At the end of a word, the hover is for the word and not for what follows it.
  const at = tokens.findIndex(
    ({ startIndex, stopIndex, type }) =>
      startIndex <= local &&
      local <= stopIndex + (type === T.STRING || isWord(text, startIndex) ? 1 : 0),
  );
  const token = tokens[at];
  if (token === undefined || token.type === T.EOF) return undefined;
  const range = { start: cursor.start + token.startIndex, end: cursor.start + token.stopIndex + 1 };
  const name = unquoted(token.text ?? '');
  const found =
    token.type === T.STRING
      ? aboutType(name.slice(1, -1), tokens[at - 1]?.type, cursor.snapshot)
      : tokens[at + 1]?.type === T.FAT_ARROW
        ? aboutArgument(name, actionAt({ before: tokens.slice(0, at), snapshot: cursor.snapshot }))
        : aboutName(name, at, tokens, cursor);
  return found === undefined ? undefined : { range, ...found };
}

const isWord = (text: string, at: number): boolean => /[\w`]/.test(text[at] ?? '');

type About = Pick<Hover, 'title' | 'text'>;

function aboutType(
  name: string,
  before: number | undefined,
  { types }: SchemaSnapshot,
): About | undefined {
  const type = before === T.TYPE ? named(types, name) : undefined;
  if (type === undefined) return undefined;
  const keys = type.config.map(
    (key) => `${key.name}${key.optional ? '' : ' (required)'}: ${key.title}`,
  );
  return {
    title: `connector type ${type.name}`,
    text: [type.description, ...keys, type.docs].join('\n'),
  };
}

/** An argument of an action; it may have the name of a column. */
function aboutArgument(name: string, action: ActionSchema | undefined): About | undefined {
  const parameter = named(action?.parameters ?? [], name);
  if (parameter === undefined) return undefined;
  const { type, required, description, values } = parameter;
  const lines = [
    description,
    values === undefined ? undefined : `Values: ${values.join(', ')}.`,
  ].filter((line) => line !== undefined);
  return {
    title: `argument ${parameter.name}: ${typeName(type)}${required ? ', required' : ''}`,
    text: lines.join('\n'),
  };
}

function aboutName(
  name: string,
  at: number,
  tokens: ReturnType<typeof lex>['tokens'],
  { inner, snapshot, variables }: Cursor,
): About | undefined {
  const next = tokens[at + 1]?.type;
  const local = (tokens[at]?.startIndex ?? 0) - inner.start;
  const visible = tablesInScope(inner.text, local, snapshot);
  const chain = chainBefore(tokens, at + 1);
  const signature = functionNamed(name);
  if (signature !== undefined && (next === T.LPAREN || signature.bare)) {
    return { title: signature.signature, text: signature.description };
  }
  const column = columnNamed(chain, visible);
  if (column !== undefined) {
    const about = column.schema === undefined ? '' : aboutColumn(column.schema);
    return { title: `column ${column.name}: ${typeName(column.type)}`, text: about };
  }
  const variable = aboutVariable(chain, variables);
  if (variable !== undefined) return { title: variable, text: '' };
  const sync = OF_SYNCS.has(tokens[at - 1]?.type ?? 0)
    ? named(snapshot.syncs ?? [], name)
    : undefined;
  if (sync !== undefined) return { title: `sync ${sync.name}`, text: sync.statement };
  const option = next === T.EQ ? optionNamed(name) : undefined;
  if (option !== undefined) return { title: `option ${option.name}`, text: option.description };
  return aboutTable(chain, visible.tables, snapshot);
}

/** What stands before the name of a sync. */
const OF_SYNCS: ReadonlySet<number> = new Set([T.SYNC, T.ERRORS, T.HISTORY, T.EXISTS]);

function aboutTable(
  chain: readonly string[],
  tables: ReturnType<typeof tablesInScope>['tables'],
  snapshot: SchemaSnapshot,
): About | undefined {
  const { connectors, views = [], tables: temporary = [] } = snapshot;
  const [first = '', second, third] = chain;
  const connector = named(connectors, first);
  const entity = second === undefined ? undefined : named(connector?.entities ?? [], second);
  const action = third === undefined ? undefined : named(entity?.actions ?? [], third);
  if (action !== undefined) {
    const parameters = action.parameters.map(
      (each) => `${each.name} ${typeName(each.type)}${each.required ? ', required' : ''}`,
    );
    return {
      title: `action ${chain.join('.')}: ${action.title}`,
      text: [action.description, ...parameters].filter((line) => line !== undefined).join('\n'),
    };
  }
  const table = second === undefined ? tables.find(({ alias }) => alias === first) : undefined;
  const kept = second === undefined ? named(temporary, first) : undefined;
  if (kept !== undefined) {
    const columns = kept.columns.map(({ name }) => name).join(', ');
    return { title: `temporary table ${kept.name}`, text: columns };
  }
  const view = second === undefined ? (table?.view ?? named(views, first)) : undefined;
  if (view !== undefined) return aboutView(view, snapshot);
  const shown = entity ?? table?.entity;
  if (shown !== undefined) {
    const of = connector?.name ?? table?.connector ?? '';
    const columns = (shown.columns ?? []).map((each) => each.name).join(', ');
    return { title: `entity ${of}.${shown.name}`, text: `${shown.description}\n${columns}`.trim() };
  }
  if (connector === undefined || second !== undefined) return undefined;
  const { openEntities } = connector;
  const entities = connector.entities.map((each) => each.name).join(', ');
  const others = openEntities === undefined ? '' : `; also ${openEntities.description}`;
  return {
    title: `connector ${connector.name}: ${connector.type}`,
    text: `Entities: ${entities}${others}`,
  };
}

function aboutView(view: ViewSchema, snapshot: SchemaSnapshot): About {
  const { columns, problem } = describedView(view, snapshot);
  const about = problem ?? columns.map(({ name }) => name).join(', ');
  return { title: `view ${view.name}`, text: `${about}\n${view.query}`.trim() };
}
