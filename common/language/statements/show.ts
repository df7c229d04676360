import type { Doc } from '../printing/doc';
import { strictNameDoc, stringDoc, type Printing } from '../printing/printing';
import { printTableName } from '../query/print';
import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf, stringOf } from '../building';
import type { ShowStatementContext, ShowSubjectContext } from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import type { Expression, Identifier, Node, StringLiteral, TableName } from '../nodes';
import { statement } from './definition';

/** What SHOW shows. */
export type ShowSubject =
  /** `SHOW CONNECTORS` */
  | { readonly type: 'connectors' }
  /** `SHOW CONNECTOR x [STATUS | USAGE]` */
  | {
      readonly type: 'connector';
      readonly name: Identifier;
      readonly aspect: 'details' | 'status' | 'usage';
    }
  /** `SHOW CONNECTOR TYPES` */
  | { readonly type: 'connector_types' }
  /** `SHOW CONNECTOR TYPE 'x'` */
  | { readonly type: 'connector_type'; readonly name: StringLiteral }
  /** `SHOW ENTITIES FROM x` */
  | { readonly type: 'entities'; readonly connector: Identifier }
  /** `SHOW ACTIONS FROM x` or `FROM x.entity` */
  | { readonly type: 'actions'; readonly from: TableName }
  /** `SHOW SECRETS` */
  | { readonly type: 'secrets' }
  /** `SHOW VIEWS` */
  | { readonly type: 'views' }
  /** `SHOW HISTORY` */
  | { readonly type: 'history' }
  /** `SHOW AUDIT`: the audit log of actions. */
  | { readonly type: 'audit' }
  /** `SHOW INDICES` */
  | { readonly type: 'indices' }
  /** `SHOW SYNCS` */
  | { readonly type: 'syncs' }
  /** `SHOW SYNC HISTORY [x]` */
  | { readonly type: 'sync_history'; readonly sync?: Identifier }
  /** `SHOW SYNC ERRORS x` */
  | { readonly type: 'sync_errors'; readonly sync: Identifier }
  /** `SHOW CACHE` */
  | { readonly type: 'cache' };

/** `SHOW subject [LIKE 'pattern'] [LIMIT n]`. */
export interface ShowStatement extends Node {
  readonly kind: 'show_statement';
  readonly subject: ShowSubject;
  readonly like?: StringLiteral;
  readonly limit?: Expression;
}

/** Builds SHOW. */
function buildShow(context: ShowStatementContext, building: Building): ShowStatement {
  return {
    kind: 'show_statement',
    range: rangeOf(context),
    subject: buildSubject(context.showSubject()),
    ...optional('like', context.stringLiteral(), stringOf),
    ...optional('limit', context.expression(), (limit) => building.expression(limit)),
  };
}

function buildSubject(context: ShowSubjectContext): ShowSubject {
  if (context.CONNECTORS() !== undefined) return { type: 'connectors' };
  if (context.SECRETS() !== undefined) return { type: 'secrets' };
  if (context.VIEWS() !== undefined) return { type: 'views' };
  if (context.AUDIT() !== undefined) return { type: 'audit' };
  if (context.INDICES() !== undefined) return { type: 'indices' };
  if (context.SYNCS() !== undefined) return { type: 'syncs' };
  if (context.CACHE() !== undefined) return { type: 'cache' };
  if (context.ERRORS() !== undefined) {
    return { type: 'sync_errors', sync: identifierOf(present(context.syncName())) };
  }
  if (context.SYNC() !== undefined) {
    return { type: 'sync_history', ...optional('sync', context.syncName(), identifierOf) };
  }
  if (context.HISTORY() !== undefined) return { type: 'history' };
  if (context.ACTIONS() !== undefined) {
    return { type: 'actions', from: buildTableName(present(context.tableName())) };
  }
  if (context.TYPES() !== undefined) return { type: 'connector_types' };
  const type = context.stringLiteral();
  if (type !== undefined) return { type: 'connector_type', name: stringOf(type) };
  const name = identifierOf(present(context.connectorName()));
  if (context.ENTITIES() !== undefined) return { type: 'entities', connector: name };
  const aspect =
    context.STATUS() !== undefined ? 'status' : context.USAGE() !== undefined ? 'usage' : 'details';
  return { type: 'connector', name, aspect };
}

type SubjectPrinters = {
  readonly [T in ShowSubject['type']]: (subject: Extract<ShowSubject, { type: T }>) => string;
};

const SUBJECTS: SubjectPrinters = {
  connectors: () => 'CONNECTORS',
  connector: ({ name, aspect }) =>
    `CONNECTOR ${strictNameDoc(name)}${aspect === 'details' ? '' : ` ${aspect.toUpperCase()}`}`,
  connector_types: () => 'CONNECTOR TYPES',
  connector_type: ({ name }) => `CONNECTOR TYPE ${stringDoc(name)}`,
  entities: ({ connector }) => `ENTITIES FROM ${strictNameDoc(connector)}`,
  actions: ({ from }) => `ACTIONS FROM ${printTableName(from)}`,
  secrets: () => 'SECRETS',
  views: () => 'VIEWS',
  history: () => 'HISTORY',
  audit: () => 'AUDIT',
  indices: () => 'INDICES',
  syncs: () => 'SYNCS',
  sync_history: ({ sync }) => `SYNC HISTORY${sync === undefined ? '' : ` ${strictNameDoc(sync)}`}`,
  sync_errors: ({ sync }) => `SYNC ERRORS ${strictNameDoc(sync)}`,
  cache: () => 'CACHE',
};

/** Prints SHOW. */
function printShow(node: ShowStatement, printing: Printing): Doc {
  const subject = (SUBJECTS[node.subject.type] as (subject: ShowSubject) => string)(node.subject);
  return [
    `SHOW ${subject}`,
    node.like === undefined ? '' : ` LIKE ${stringDoc(node.like)}`,
    node.limit === undefined ? '' : [' LIMIT ', printing.expression(node.limit)],
  ];
}

export const show = statement<ShowStatement>({
  words: 'SHOW',
  effect: 'looks_up',
  result: 'list',
  syntax:
    "SHOW (CONNECTORS | CONNECTOR name [STATUS | USAGE] | CONNECTOR TYPES | CONNECTOR TYPE 'type' | ENTITIES FROM name | ACTIONS FROM name[.entity] | VIEWS | INDICES | SYNCS | SYNC HISTORY [name] | SYNC ERRORS name | CACHE | SECRETS | HISTORY | AUDIT) [LIKE 'pattern'] [LIMIT n]",
  description:
    'Lists connectors, types, entities, actions, views, indices, syncs, cached responses or secrets. CONNECTOR name shows settings, STATUS the last contact, USAGE the rate limits. SYNC HISTORY lists runs, SYNC ERRORS rejected documents, HISTORY statements and AUDIT actions. LIKE filters the list.',
  example: 'SHOW ENTITIES FROM gh',
  build: buildShow,
  print: printShow,
});
