import React from 'react';
import {
  EuiBadge,
  EuiButtonEmpty,
  EuiDescriptionList,
  EuiFlexGroup,
  EuiFlexItem,
  EuiLink,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import { OPERATOR_SIGNS, otherEntities, typeName } from '../../common/declaration';
import type { ColumnSchema } from '../../common/binding';
import { nameOf, starterOf } from './insertions';
import type { SchemaItem } from './tree';

export interface ItemDetailsProps {
  readonly item: SchemaItem;
  readonly onInsert: (text: string) => void;
  /** Why the user cannot run actions; undefined if they can. */
  readonly actionRefusal?: string | undefined;
}

/** The details of an item, with buttons that insert it into the script. */
export function ItemDetails(props: ItemDetailsProps): React.ReactElement {
  const { item, onInsert, actionRefusal } = props;
  const starter = starterOf(item);
  return (
    <section aria-label="Details">
      <EuiText size="s">
        <strong>{nameOf(item)}</strong>
      </EuiText>
      <EuiSpacer size="xs" />
      <About item={item} actionRefusal={actionRefusal} />
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="s" wrap responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="xs" flush="left" onClick={() => onInsert(nameOf(item))}>
            Insert name
          </EuiButtonEmpty>
        </EuiFlexItem>
        {starter !== undefined && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="xs" onClick={() => onInsert(starter)}>
              {item.kind === 'action' ? 'Insert dry run' : 'Insert SELECT'}
            </EuiButtonEmpty>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
    </section>
  );
}

function About({ item, actionRefusal }: Omit<ItemDetailsProps, 'onInsert'>): React.ReactElement {
  switch (item.kind) {
    case 'connector':
      return (
        <Text
          lines={[
            `A connector of type ${item.connector.type}.`,
            item.connector.enabled
              ? item.connector.failing
              : 'Disabled: queries fail until it is enabled.',
            item.connector.openEntities &&
              `Its entities include ${otherEntities(item.connector.openEntities)}.`,
          ]}
        />
      );
    case 'entity':
      return (
        <>
          <Text
            lines={[
              item.entity.description,
              item.entity.columns === undefined
                ? 'The service defines its columns: run a query to load them.'
                : undefined,
              item.entity.openColumns === undefined
                ? undefined
                : 'Any other name is also a column.',
            ]}
          />
          {item.entity.docs !== undefined && (
            <EuiText size="xs">
              <EuiLink href={item.entity.docs} target="_blank" external>
                Service documentation
              </EuiLink>
            </EuiText>
          )}
        </>
      );
    case 'view':
      return (
        <>
          <Text
            lines={[
              item.described.problem,
              item.described.reads.length === 0
                ? undefined
                : `Reads ${item.described.reads.join(', ')}.`,
            ]}
          />
          <EuiText size="xs">
            <pre style={{ whiteSpace: 'pre-wrap' }}>{item.view.query}</pre>
          </EuiText>
        </>
      );
    case 'view_column':
      return <Text lines={[`${typeName(item.column.type)}, a column of the view.`]} />;
    case 'column':
      return (
        <>
          <Badges column={item.column} />
          <Text lines={columnLines(item.column)} />
        </>
      );
    case 'action':
      return (
        <>
          <Text
            lines={[
              item.action.title,
              item.action.description,
              item.action.destructive ? 'Destructive: this cannot be undone.' : undefined,
              actionRefusal,
            ]}
          />
          <EuiSpacer size="xs" />
          <EuiDescriptionList
            compressed
            type="column"
            columnWidths={[2, 3]}
            listItems={item.action.parameters.map(({ name, type, required, description }) => ({
              title: name,
              description: [typeName(type), required ? 'required' : undefined, description]
                .filter((part) => part !== undefined)
                .join(', '),
            }))}
          />
        </>
      );
  }
}

function Text({ lines }: { readonly lines: readonly (string | undefined)[] }): React.ReactElement {
  return (
    <EuiText size="xs">
      {lines.map((line) => line !== undefined && line !== '' && <p key={line}>{line}</p>)}
    </EuiText>
  );
}

function Badges({ column }: { readonly column: ColumnSchema }): React.ReactElement {
  const badges = [
    typeName(column.type),
    column.required ? 'required' : undefined,
    column.costly ? 'one request per row' : undefined,
    column.native ? 'native query' : undefined,
  ];
  return (
    <>
      {badges.map(
        (text) =>
          text !== undefined && (
            <EuiBadge key={text} color="hollow">
              {text}
            </EuiBadge>
          ),
      )}
      <EuiSpacer size="xs" />
    </>
  );
}

function columnLines(column: ColumnSchema): readonly (string | undefined)[] {
  const { description, values, pushable, sortable, required, requestOnly, inStar } = column;
  return [
    description,
    values === undefined ? undefined : `Values: ${values.join(', ')}.`,
    pushable.length === 0
      ? 'Checked locally.'
      : `Pushed down: ${pushable.map((one) => OPERATOR_SIGNS[one]).join(', ')}.`,
    sortable ? 'ORDER BY is pushed down.' : undefined,
    required ? 'Requires a condition in WHERE or ON.' : undefined,
    requestOnly ? 'A request parameter, not part of the response.' : undefined,
    column.ignoringCase ? 'Compared ignoring case.' : undefined,
    inStar ? undefined : 'Not part of *: select it by name.',
  ];
}
