import { i18n } from '@kbn/i18n';
import { typeName } from '../../common/declaration';
import {
  describedView,
  type ActionSchema,
  type BoundOutputColumn,
  type ColumnSchema,
  type ConnectorSchema,
  type EntitySchema,
  type SchemaSnapshot,
  type ViewDescription,
  type ViewSchema,
} from '../../common/binding';

/** An item of the schema, as the tree shows it. */
export type SchemaItem =
  | { readonly kind: 'connector'; readonly connector: ConnectorSchema }
  | { readonly kind: 'entity'; readonly connector: ConnectorSchema; readonly entity: EntitySchema }
  | {
      readonly kind: 'column';
      readonly connector: ConnectorSchema;
      readonly entity: EntitySchema;
      readonly column: ColumnSchema;
    }
  | {
      readonly kind: 'action';
      readonly connector: ConnectorSchema;
      readonly entity: EntitySchema;
      readonly action: ActionSchema;
    }
  | {
      readonly kind: 'view';
      readonly view: ViewSchema;
      readonly described: ViewDescription;
    }
  | {
      readonly kind: 'view_column';
      readonly view: ViewSchema;
      readonly column: BoundOutputColumn;
    };

/** One visible line of the tree. */
export interface SchemaRow {
  /** Unique in the tree; stable as long as the item keeps its name. */
  readonly id: string;
  readonly item: SchemaItem;
  readonly label: string;
  /** Shown after the label: a type, a count. */
  readonly detail: string;
  /** Counts from 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly parent: string | undefined;
}

interface Node {
  readonly id: string;
  readonly item: SchemaItem;
  readonly label: string;
  readonly detail: string;
  readonly children: readonly Node[];
  /** Something below matches. */
  readonly leads?: true;
}

/**
 * The visible lines: those under expanded items or, with a filter, the matching names and their ancestors.
 * Words of the filter may match at several levels: `github title`.
 */
export function rowsOf(
  snapshot: SchemaSnapshot,
  opened: ReadonlySet<string>,
  filter: string,
): readonly SchemaRow[] {
  const words = filter
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const views = (snapshot.views ?? []).map((view) => viewNode(view, snapshot));
  const nodes = [...snapshot.connectors.map(connectorNode), ...views];
  const shown = words.length === 0 ? nodes : nodes.flatMap((node) => matching(node, words));
  const rows: SchemaRow[] = [];
  const add = (siblings: readonly Node[], level: number, parent: string | undefined): void => {
    siblings.forEach(({ id, item, label, detail, children, leads = false }, index) => {
      const expandable = children.length > 0;
      // Ancestors of a match are expanded unless the user collapsed them.
      const expanded = expandable && opened.has(id) !== leads;
      rows.push({
        id,
        item,
        label,
        detail,
        level,
        position: index + 1,
        siblings: siblings.length,
        expandable,
        expanded,
        parent,
      });
      if (expanded) add(children, level + 1, id);
    });
  };
  add(shown, 1, undefined);
  return rows;
}

/** The part of the tree under `node` where every word matches on the way down; undefined if there is none. */
function matching(node: Node, words: readonly string[]): readonly Node[] {
  const label = node.label.toLowerCase();
  const left = words.filter((word) => !label.includes(word));
  // Once every word has matched, everything below is shown too.
  if (left.length === 0) return [node];
  const children = node.children.flatMap((child) => matching(child, left));
  return children.length === 0 ? [] : [{ ...node, children, leads: true }];
}

const connectorNode = (connector: ConnectorSchema): Node => ({
  id: connector.name,
  item: { kind: 'connector', connector },
  label: connector.name,
  detail: [connector.type, stateOf(connector)].filter((text) => text !== '').join(', '),
  children: connector.entities.map((entity) => entityNode(connector, entity)),
});

function stateOf({ enabled, failing }: ConnectorSchema): string {
  if (!enabled) return 'disabled';
  return failing === undefined
    ? ''
    : i18n.translate('moltler.schema.tree.notConnected', { defaultMessage: 'not connected' });
}

function entityNode(connector: ConnectorSchema, entity: EntitySchema): Node {
  const id = `${connector.name}.${entity.name}`;
  const columns = entity.columns ?? [];
  return {
    id,
    item: { kind: 'entity', connector, entity },
    label: entity.name,
    detail:
      entity.columns === undefined
        ? i18n.translate('moltler.schema.tree.columnsLoadOnFirstQuery', {
            defaultMessage: 'columns load on first query',
          })
        : '',
    children: [
      ...columns.map((column): Node => ({
        id: `${id}.${column.name}`,
        item: { kind: 'column', connector, entity, column },
        label: column.name,
        detail: typeName(column.type),
        children: [],
      })),
      ...entity.actions.map((action): Node => ({
        id: `${id}.${action.name}()`,
        item: { kind: 'action', connector, entity, action },
        label: `${action.name}(…)`,
        detail: 'action',
        children: [],
      })),
    ],
  };
}

function viewNode(view: ViewSchema, snapshot: SchemaSnapshot): Node {
  const described = describedView(view, snapshot);
  return {
    id: view.name,
    item: { kind: 'view', view, described },
    label: view.name,
    detail:
      described.problem === undefined
        ? 'view'
        : i18n.translate('moltler.schema.tree.viewNoLongerWorks', {
            defaultMessage: 'view, no longer works',
          }),
    children: described.columns.map((column) => ({
      id: `${view.name}.${column.name}`,
      item: { kind: 'view_column', view, column },
      label: column.name,
      detail: typeName(column.type),
      children: [],
    })),
  };
}
