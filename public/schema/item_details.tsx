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
import { i18n } from '@kbn/i18n';
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
    <section
      aria-label={i18n.translate('moltler.schema.itemDetails.details', {
        defaultMessage: 'Details',
      })}
    >
      <EuiText size="s">
        <strong>{nameOf(item)}</strong>
      </EuiText>
      <EuiSpacer size="xs" />
      <About item={item} actionRefusal={actionRefusal} />
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="s" wrap responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="xs" flush="left" onClick={() => onInsert(nameOf(item))}>
            {i18n.translate('moltler.schema.itemDetails.insertName', {
              defaultMessage: 'Insert name',
            })}
          </EuiButtonEmpty>
        </EuiFlexItem>
        {starter !== undefined && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="xs" onClick={() => onInsert(starter)}>
              {item.kind === 'action'
                ? i18n.translate('moltler.schema.itemDetails.insertDryRun', {
                    defaultMessage: 'Insert dry run',
                  })
                : i18n.translate('moltler.schema.itemDetails.insertSelect', {
                    defaultMessage: 'Insert SELECT',
                  })}
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
            i18n.translate('moltler.schema.itemDetails.aConnectorOfType', {
              defaultMessage: 'A connector of type {type}.',
              values: { type: item.connector.type },
            }),
            item.connector.enabled
              ? item.connector.failing
              : i18n.translate('moltler.schema.itemDetails.disabledQueriesFailUntilIt', {
                  defaultMessage: 'Disabled: queries fail until it is enabled.',
                }),
            item.connector.openEntities &&
              i18n.translate('moltler.schema.itemDetails.itsEntitiesInclude', {
                defaultMessage: 'Its entities include {otherEntities}.',
                values: { otherEntities: otherEntities(item.connector.openEntities) },
              }),
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
                ? i18n.translate('moltler.schema.itemDetails.theServiceDefinesItsColumns', {
                    defaultMessage: 'The service defines its columns: run a query to load them.',
                  })
                : undefined,
              item.entity.openColumns === undefined
                ? undefined
                : i18n.translate('moltler.schema.itemDetails.anyOtherNameIsAlso', {
                    defaultMessage: 'Any other name is also a column.',
                  }),
            ]}
          />
          {item.entity.docs !== undefined && (
            <EuiText size="xs">
              <EuiLink href={item.entity.docs} target="_blank" external>
                {i18n.translate('moltler.schema.itemDetails.serviceDocumentation', {
                  defaultMessage: 'Service documentation',
                })}
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
                : i18n.translate('moltler.schema.itemDetails.reads', {
                    defaultMessage: 'Reads {list}.',
                    values: { list: item.described.reads.join(', ') },
                  }),
            ]}
          />
          <EuiText size="xs">
            <pre style={{ whiteSpace: 'pre-wrap' }}>{item.view.query}</pre>
          </EuiText>
        </>
      );
    case 'view_column':
      return (
        <Text
          lines={[
            i18n.translate('moltler.schema.itemDetails.aColumnOfTheView', {
              defaultMessage: '{type}, a column of the view.',
              values: { type: typeName(item.column.type) },
            }),
          ]}
        />
      );
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
              item.action.destructive
                ? i18n.translate('moltler.schema.itemDetails.destructiveThisCannotBeUndone', {
                    defaultMessage: 'Destructive: this cannot be undone.',
                  })
                : undefined,
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
              description: [
                typeName(type),
                required
                  ? i18n.translate('moltler.schema.itemDetails.required', {
                      defaultMessage: 'required',
                    })
                  : undefined,
                description,
              ]
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
    column.required
      ? i18n.translate('moltler.schema.itemDetails.required', { defaultMessage: 'required' })
      : undefined,
    column.costly
      ? i18n.translate('moltler.schema.itemDetails.oneRequestPerRow', {
          defaultMessage: 'one request per row',
        })
      : undefined,
    column.native
      ? i18n.translate('moltler.schema.itemDetails.nativeQuery', { defaultMessage: 'native query' })
      : undefined,
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
    values === undefined
      ? undefined
      : i18n.translate('moltler.schema.itemDetails.values', {
          defaultMessage: 'Values: {list}.',
          values: { list: values.join(', ') },
        }),
    pushable.length === 0
      ? i18n.translate('moltler.schema.itemDetails.checkedLocally', {
          defaultMessage: 'Checked locally.',
        })
      : i18n.translate('moltler.schema.itemDetails.pushedDown', {
          defaultMessage: 'Pushed down: {list}.',
          values: { list: pushable.map((one) => OPERATOR_SIGNS[one]).join(', ') },
        }),
    sortable
      ? i18n.translate('moltler.schema.itemDetails.orderByIsPushedDown', {
          defaultMessage: 'ORDER BY is pushed down.',
        })
      : undefined,
    required
      ? i18n.translate('moltler.schema.itemDetails.requiresAConditionInWhere', {
          defaultMessage: 'Requires a condition in WHERE or ON.',
        })
      : undefined,
    requestOnly
      ? i18n.translate('moltler.schema.itemDetails.aRequestParameterNotPart', {
          defaultMessage: 'A request parameter, not part of the response.',
        })
      : undefined,
    column.ignoringCase
      ? i18n.translate('moltler.schema.itemDetails.comparedIgnoringCase', {
          defaultMessage: 'Compared ignoring case.',
        })
      : undefined,
    inStar
      ? undefined
      : i18n.translate('moltler.schema.itemDetails.notPartOfSelectIt', {
          defaultMessage: 'Not part of *: select it by name.',
        }),
  ];
}
