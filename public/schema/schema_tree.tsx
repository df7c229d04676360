import React, { useEffect, useRef, useState } from 'react';
import { Global, css } from '@emotion/react';
import { EuiIcon, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { SchemaRow } from './tree';
import { typeIcon } from './type_icon';

export interface SchemaTreeProps {
  readonly rows: readonly SchemaRow[];
  /** The row whose details are shown. */
  readonly current: string | undefined;
  readonly onCurrent: (row: SchemaRow) => void;
  readonly onToggle: (row: SchemaRow) => void;
  /** Called on Enter or a double click. */
  readonly onPick: (row: SchemaRow) => void;
}

/**
 * The tree as a list of its visible lines, following the ARIA pattern: one line is in the tab order, arrow keys move.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function SchemaTree(props: SchemaTreeProps): React.ReactElement {
  const { rows, current, onCurrent, onToggle, onPick } = props;
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState(0);
  const index = Math.max(
    0,
    rows.findIndex(({ id }) => id === current),
  );

  // Focus follows the keyboard, never the pointer.
  useEffect(() => {
    if (moved > 0) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [moved]);

  const moveTo = (row: SchemaRow | undefined): void => {
    if (row === undefined) return;
    onCurrent(row);
    setMoved((count) => count + 1);
  };
  const keys: Readonly<Record<string, (row: SchemaRow) => void>> = {
    ArrowDown: () => moveTo(rows[index + 1]),
    ArrowUp: () => moveTo(rows[index - 1]),
    Home: () => moveTo(rows[0]),
    End: () => moveTo(rows[rows.length - 1]),
    ArrowRight: (row) => (row.expandable && !row.expanded ? onToggle(row) : moveTo(below(row))),
    ArrowLeft: (row) =>
      row.expanded ? onToggle(row) : moveTo(rows.find(({ id }) => id === row.parent)),
    Enter: onPick,
    ' ': (row) => (row.expandable ? onToggle(row) : onPick(row)),
  };
  const below = (row: SchemaRow): SchemaRow | undefined =>
    row.expanded ? rows[rows.indexOf(row) + 1] : undefined;

  return (
    <ul
      ref={list}
      role="tree"
      aria-label={i18n.translate('moltler.schema.schemaTree.connectorsEntitiesAndColumns', {
        defaultMessage: 'Connectors, entities and columns',
      })}
      onKeyDown={(event) => {
        const row = rows[index];
        const act = keys[event.key];
        if (
          row === undefined ||
          act === undefined ||
          event.altKey ||
          event.ctrlKey ||
          event.metaKey
        )
          return;
        event.preventDefault();
        act(row);
      }}
    >
      <LineStyles />
      {rows.map((row, at) => (
        <Line
          key={row.id}
          row={row}
          focusable={at === index}
          current={row.id === current}
          onFocus={() => onCurrent(row)}
          onClick={() => {
            onCurrent(row);
            if (row.expandable) onToggle(row);
          }}
          onDoubleClick={() => {
            if (!row.expandable) onPick(row);
          }}
        />
      ))}
    </ul>
  );
}

/** The line under the pointer is not part of the tree's state, so that hovering redraws nothing. */
function LineStyles(): React.ReactElement {
  const { colors } = useEuiTheme().euiTheme;
  return (
    <Global
      styles={css`
        .moltlerSchemaLine:hover {
          background: ${colors.backgroundBaseInteractiveHover};
        }
        .moltlerSchemaLine[aria-selected='true'] {
          background: ${colors.backgroundBaseInteractiveSelect};
        }
      `}
    />
  );
}

/** Connectors, entities, then their columns and actions; views, then their columns. */
const LEAF_LEVEL = 3;

interface LineProps {
  readonly row: SchemaRow;
  readonly focusable: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onDoubleClick: () => void;
}

function Line(props: LineProps): React.ReactElement {
  const { row, focusable, current } = props;
  const { euiTheme } = useEuiTheme();
  const { colors, size, font } = euiTheme;
  return (
    <li
      role="treeitem"
      className="moltlerSchemaLine"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={current}
      {...(row.expandable ? { 'aria-expanded': row.expanded } : {})}
      tabIndex={focusable ? 0 : -1}
      title={titleOf(row)}
      onFocus={props.onFocus}
      onClick={props.onClick}
      onDoubleClick={props.onDoubleClick}
      style={{
        display: 'flex',
        alignItems: 'center',
        // The text after the name is dropped entirely if there is no room for it.
        flexWrap: 'wrap',
        overflow: 'hidden',
        columnGap: size.xs,
        height: 26,
        lineHeight: '26px',
        paddingLeft: 4 + (row.level - 1) * 14,
        paddingRight: 6,
        cursor: 'pointer',
        userSelect: 'none',
        borderRadius: 4,
        fontSize: 13,
      }}
    >
      {/* Columns and actions never open: what an arrow would take is left to their names. */}
      {(row.expandable || row.level < LEAF_LEVEL) && (
        <span style={{ width: 16, flex: 'none', lineHeight: 0 }}>
          {row.expandable && (
            <EuiIcon
              type={row.expanded ? 'chevronSingleDown' : 'chevronSingleRight'}
              size="s"
              aria-hidden
            />
          )}
        </span>
      )}
      <EuiIcon
        type={iconOf(row)}
        size="s"
        color={isFailing(row) ? 'danger' : 'subdued'}
        aria-hidden
      />
      <span
        className="moltlerSchemaLine-name"
        style={{
          // The name is shortened last.
          flex: 'none',
          maxWidth: '78%',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          color: colors.textParagraph,
          fontWeight: row.level === 1 ? font.weight.semiBold : font.weight.regular,
        }}
      >
        {row.label}
      </span>
      <span
        style={{
          flex: '1 0 auto',
          textAlign: 'right',
          fontSize: 11,
          whiteSpace: 'nowrap',
          color: colors.textSubdued,
        }}
      >
        {marksOf(row)}
        {row.detail}
      </span>
    </li>
  );
}

const isFailing = ({ item }: SchemaRow): boolean =>
  item.kind === 'view'
    ? item.described.problem !== undefined
    : item.kind === 'connector' && item.connector.enabled && item.connector.failing !== undefined;

/** The tooltip: what the line has no room for. */
function titleOf({ item }: SchemaRow): string | undefined {
  if (item.kind === 'connector') return item.connector.failing;
  if (item.kind === 'view') return item.described.problem;
  return item.kind === 'column' ? item.column.description : undefined;
}

function iconOf(row: SchemaRow): string {
  const { item } = row;
  if (isFailing(row)) return 'warning';
  if (item.kind === 'connector') return 'plugs';
  if (item.kind === 'entity' || item.kind === 'view') return 'table';
  if (item.kind === 'action') return 'bolt';
  return typeIcon(item.column.type);
}

/** The few marks that matter before a column is selected, as words that screen readers announce too. */
function marksOf({ item }: SchemaRow): string {
  if (item.kind !== 'column') return '';
  const { required, costly, native } = item.column;
  const marks = [
    required
      ? i18n.translate('moltler.schema.schemaTree.required', { defaultMessage: 'required' })
      : undefined,
    costly
      ? i18n.translate('moltler.schema.schemaTree.extraRequest', {
          defaultMessage: 'extra request',
        })
      : undefined,
    native ? 'native' : undefined,
  ].filter((mark) => mark !== undefined);
  return marks.length === 0 ? '' : `${marks.join(', ')} · `;
}
