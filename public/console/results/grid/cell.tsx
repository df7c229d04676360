import React from 'react';
import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { number } from '../../../amounts';
import { lookOf, type Look } from '../values';
import { positionOf, useGridData, valueAt } from './grid_data';

/** One cell, styled so that the kind of its value is visible at a glance. */
export function Cell({
  rowIndex,
  columnId,
}: Pick<EuiDataGridCellValueElementProps, 'rowIndex' | 'columnId'>): React.JSX.Element {
  const data = useGridData();
  const value = valueAt(data, rowIndex, columnId);
  if (value === undefined) return <span />;
  return <Value look={lookOf(value, data.columns[positionOf(columnId)], data.timeZone)} />;
}

/** A rendered value. All text goes through React, so markup in it is never interpreted. */
export function Value({ look }: { readonly look: Look }): React.JSX.Element {
  switch (look.kind) {
    case 'null':
      return (
        <span className="moltlerCell-null">
          {i18n.translate('moltler.console.cell.null', { defaultMessage: 'NULL' })}
        </span>
      );
    case 'empty':
      return (
        <span
          className="moltlerCell-empty"
          title={i18n.translate('moltler.console.cell.emptyText', { defaultMessage: 'Empty text' })}
        >
          {i18n.translate('moltler.console.cell.empty', { defaultMessage: 'empty' })}
        </span>
      );
    case 'text':
      return <span>{look.text}</span>;
    case 'number':
      return <span className="moltlerCell-number">{look.text}</span>;
    case 'boolean':
      return (
        <span className={look.value ? 'moltlerCell-true' : 'moltlerCell-false'}>
          {String(look.value)}
        </span>
      );
    case 'time':
      return (
        <time className="moltlerCell-time" title={look.utc}>
          {look.text}
        </time>
      );
    case 'url':
      return (
        <a className="moltlerCell-url" href={look.href} target="_blank" rel="noreferrer noopener">
          {look.text}
        </a>
      );
    case 'list':
      return <Chips items={look.items} count={look.count} />;
    case 'document':
      return <span className="moltlerCell-document">{look.text}</span>;
  }
}

function Chips({
  items,
  count,
}: {
  readonly items: readonly string[];
  readonly count: number;
}): React.JSX.Element {
  if (count === 0) {
    return (
      <span
        className="moltlerCell-empty"
        title={i18n.translate('moltler.console.cell.emptyListTitle', {
          defaultMessage: 'Empty list',
        })}
      >
        {i18n.translate('moltler.console.cell.emptyList', { defaultMessage: 'empty list' })}
      </span>
    );
  }
  return (
    <span className="moltlerCell-list">
      {items.map((item, index) => (
        <span key={index} className="moltlerCell-chip">
          {item}
        </span>
      ))}
      {count > items.length && (
        <span
          className="moltlerCell-more"
          title={i18n.translate('moltler.console.cell.elements', {
            defaultMessage: '{elements, plural, one {# element} other {# elements}}',
            values: { elements: count },
          })}
        >
          +{number(count - items.length)}
        </span>
      )}
    </span>
  );
}
