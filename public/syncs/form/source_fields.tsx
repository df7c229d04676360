import React from 'react';
import { EuiFieldText, EuiFormRow, EuiSelect, EuiTextArea } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { indexNameOf, type SchemaSnapshot } from '../../../common/binding';
import { RequiredMark } from '../../page_body';
import {
  incrementalColumns,
  isSyncable,
  sourceOf,
  withConnector,
  withEntity,
  type Draft,
} from './draft';
import type { Problems } from './problems';
import { defaultName } from './writing';

export interface SourceFieldsProps {
  readonly draft: Draft;
  readonly snapshot: SchemaSnapshot;
  /** Those that are to be shown. */
  readonly problems: Problems;
  readonly onChange: (draft: Draft) => void;
}

const FIXED = i18n.translate('moltler.syncs.sourceFields.theConnectorEntityIndexAnd', {
  defaultMessage:
    'The connector, entity, index and name cannot be changed. Create another sync instead.',
});

/** What is read, and where it is written to. */
export function SourceFields(props: SourceFieldsProps): React.ReactElement {
  const { draft, snapshot, problems, onChange } = props;
  const { connector, entity } = sourceOf(draft, snapshot);
  const isFixed = draft.stored !== undefined;
  const connectors = snapshot.connectors.filter(
    ({ enabled, name }) => enabled || name === draft.connector,
  );
  const whole = draft.entity === '';
  return (
    <>
      <EuiFormRow
        fullWidth
        id="sync_source"
        label={i18n.translate('moltler.syncs.sourceFields.connector', {
          defaultMessage: 'Connector',
        })}
        labelAppend={isFixed ? undefined : <RequiredMark />}
        helpText={isFixed ? FIXED : undefined}
        isInvalid={problems.source !== undefined}
        error={problems.source}
      >
        <EuiSelect
          fullWidth
          aria-required
          disabled={isFixed}
          hasNoInitialSelection={draft.connector === ''}
          options={connectors.map(({ name }) => ({ value: name, text: name }))}
          value={draft.connector}
          isInvalid={problems.source !== undefined}
          aria-invalid={problems.source !== undefined}
          onChange={({ target }) => {
            const chosen = connectors.find(({ name }) => name === target.value);
            if (chosen !== undefined) onChange(withConnector(draft, chosen, connector));
          }}
        />
      </EuiFormRow>
      <EuiFormRow
        fullWidth
        id="sync_entity"
        label={i18n.translate('moltler.syncs.sourceFields.entity', { defaultMessage: 'Entity' })}
        helpText={
          entity?.unsyncable?.unless !== undefined
            ? i18n.translate('moltler.syncs.sourceFields.needsAConditionOn', {
                defaultMessage: 'Requires a condition on {list}.',
                values: { list: entity.unsyncable.unless.join(' and ') },
              })
            : (entity?.description ??
              i18n.translate('moltler.syncs.sourceFields.eachEntityGetsAnIndex', {
                defaultMessage: 'Each entity gets an index of its own.',
              }))
        }
      >
        <EuiSelect
          fullWidth
          disabled={isFixed || connector === undefined}
          options={[
            {
              value: '',
              text: i18n.translate('moltler.syncs.sourceFields.allEntities', {
                defaultMessage: 'All entities',
              }),
            },
            ...(connector?.entities ?? []).map((each) => ({
              value: each.name,
              text: isSyncable(each) ? each.name : `${each.name} (${reasonOf(each)})`,
              disabled: !isSyncable(each),
            })),
          ]}
          value={draft.entity}
          onChange={({ target }) => onChange(withEntity(draft, target.value))}
        />
      </EuiFormRow>
      <EuiFormRow
        fullWidth
        id="sync_target"
        label={i18n.translate('moltler.syncs.sourceFields.index', { defaultMessage: 'Index' })}
        labelAppend={isFixed ? undefined : <RequiredMark />}
        helpText={indexHelp(draft)}
        isInvalid={problems.target !== undefined}
        error={problems.target}
      >
        <EuiFieldText
          fullWidth
          aria-required
          disabled={isFixed}
          spellCheck={false}
          autoComplete="off"
          value={draft.target}
          isInvalid={problems.target !== undefined}
          aria-invalid={problems.target !== undefined}
          onChange={({ target }) => onChange({ ...draft, target: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow
        fullWidth
        id="sync_name"
        label={i18n.translate('moltler.syncs.sourceFields.name', { defaultMessage: 'Name' })}
        helpText={
          isFixed
            ? undefined
            : i18n.translate('moltler.syncs.sourceFields.statementsUseItForExample', {
                defaultMessage: 'Statements use it, for example RUN SYNC.',
              })
        }
        isInvalid={problems.name !== undefined}
        error={problems.name}
      >
        <EuiFieldText
          fullWidth
          disabled={isFixed}
          spellCheck={false}
          autoComplete="off"
          placeholder={defaultName(draft)}
          value={draft.name}
          isInvalid={problems.name !== undefined}
          aria-invalid={problems.name !== undefined}
          onChange={({ target }) => onChange({ ...draft, name: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow
        fullWidth
        id="sync_where"
        label={i18n.translate('moltler.syncs.sourceFields.condition', {
          defaultMessage: 'Condition',
        })}
        helpText={
          whole
            ? i18n.translate('moltler.syncs.sourceFields.chooseAnEntityToCopy', {
                defaultMessage: 'Choose an entity to copy only some of its rows.',
              })
            : i18n.translate('moltler.syncs.sourceFields.onlyRowsThatMatchAre', {
                defaultMessage: 'Only rows that match are copied. If empty, all rows are copied.',
              })
        }
        isInvalid={problems.where !== undefined}
        error={problems.where}
      >
        <EuiTextArea
          fullWidth
          rows={2}
          spellCheck={false}
          disabled={whole}
          placeholder={
            whole
              ? ''
              : i18n.translate('moltler.syncs.sourceFields.stateOpen', {
                  defaultMessage: "state = 'open'",
                })
          }
          value={draft.where}
          isInvalid={problems.where !== undefined}
          aria-invalid={problems.where !== undefined}
          onChange={({ target }) => onChange({ ...draft, where: target.value })}
        />
      </EuiFormRow>
      <Incremental {...props} />
    </>
  );
}

const reasonOf = ({ unreadable, unsyncable }: Parameters<typeof isSyncable>[0]): string =>
  unreadable ?? unsyncable?.because ?? '';

/** The indices that the target stands for. */
function indexHelp({ connector, entity, target }: Draft): string {
  if (connector === '' || !target.includes('*'))
    return i18n.translate('moltler.syncs.sourceFields.aStarStandsForThe', {
      defaultMessage: 'A star stands for the connector and the entity.',
    });
  const star = { connector, entity: entity === '' ? '…' : entity };
  const index = indexNameOf(target.trim(), star).replace(/-$/, '');
  return entity === ''
    ? i18n.translate('moltler.syncs.sourceFields.writesToOneForEach', {
        defaultMessage: 'Writes to {index}-…, one for each entity.',
        values: { index },
      })
    : i18n.translate('moltler.syncs.sourceFields.writesTo', {
        defaultMessage: 'Writes to {index}.',
        values: { index },
      });
}

/** Whether each run reads everything, or only changes; where that is not possible, why. */
function Incremental({
  draft,
  snapshot,
  problems,
  onChange,
}: SourceFieldsProps): React.ReactElement {
  const { connector, entity } = sourceOf(draft, snapshot);
  const columns = incrementalColumns(draft, snapshot);
  const problem = problems.incremental;
  const reason =
    entity?.notIncremental ??
    i18n.translate('moltler.syncs.sourceFields.noEntityOfThisConnector', {
      defaultMessage: 'No entity of this connector has a column for its changes.',
    });
  return (
    <EuiFormRow
      fullWidth
      id="sync_incremental"
      label={i18n.translate('moltler.syncs.sourceFields.eachRunReads', {
        defaultMessage: 'Each run reads',
      })}
      helpText={
        columns.length === 0
          ? connector === undefined
            ? i18n.translate('moltler.syncs.sourceFields.chooseAConnectorFirst', {
                defaultMessage: 'Choose a connector first.',
              })
            : i18n.translate('moltler.syncs.sourceFields.onlyEverything', {
                defaultMessage: 'Reading only changes is not possible: {reason}',
                values: { reason },
              })
          : draft.incremental === ''
            ? i18n.translate('moltler.syncs.sourceFields.readingOnlyChangesNeedsFewer', {
                defaultMessage: 'Reading only changes needs fewer requests.',
              })
            : i18n.translate('moltler.syncs.sourceFields.deletedRowsAreFoundBy', {
                defaultMessage:
                  'Deleted rows are found by a full run, once a day unless set below.',
              })
      }
      isInvalid={problem !== undefined}
      error={problem}
    >
      <EuiSelect
        fullWidth
        disabled={columns.length === 0}
        options={[
          {
            value: '',
            text: i18n.translate('moltler.syncs.sourceFields.everything', {
              defaultMessage: 'Everything',
            }),
          },
          ...columns.map((name) => ({
            value: name,
            text: i18n.translate('moltler.syncs.sourceFields.onlyChangesBy', {
              defaultMessage: 'Only changes, by {name}',
              values: { name },
            }),
          })),
        ]}
        value={draft.incremental}
        isInvalid={problem !== undefined}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => onChange({ ...draft, incremental: target.value })}
      />
    </EuiFormRow>
  );
}
