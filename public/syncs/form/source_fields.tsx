import React from 'react';
import { EuiFieldText, EuiFormRow, EuiSelect, EuiTextArea } from '@elastic/eui';
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

const FIXED =
  'The connector, entity, index and name cannot be changed. Create another sync instead.';

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
        label="Connector"
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
          onChange={({ target }) => onChange(withConnector(draft, target.value))}
        />
      </EuiFormRow>
      <EuiFormRow
        fullWidth
        id="sync_entity"
        label="Entity"
        helpText={
          entity?.unsyncable?.unless !== undefined
            ? `Needs a condition on ${entity.unsyncable.unless.join(' and ')}.`
            : (entity?.description ?? 'Each entity gets an index of its own.')
        }
      >
        <EuiSelect
          fullWidth
          disabled={isFixed || connector === undefined}
          options={[
            { value: '', text: 'All entities' },
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
        label="Index"
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
        label="Name"
        helpText={isFixed ? undefined : 'Statements use it, for example RUN SYNC.'}
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
        label="Condition"
        helpText={
          whole
            ? 'Choose an entity to copy only some of its rows.'
            : 'Only rows that match are copied. Empty: all rows.'
        }
        isInvalid={problems.where !== undefined}
        error={problems.where}
      >
        <EuiTextArea
          fullWidth
          rows={2}
          spellCheck={false}
          disabled={whole}
          placeholder={whole ? '' : "state = 'open'"}
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
    return 'A star stands for the connector and the entity.';
  const star = { connector, entity: entity === '' ? '…' : entity };
  const index = indexNameOf(target.trim(), star).replace(/-$/, '');
  return entity === '' ? `Writes to ${index}-…, one for each entity.` : `Writes to ${index}.`;
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
  const reason = entity?.notIncremental ?? 'No entity of this connector has a column of changes.';
  return (
    <EuiFormRow
      fullWidth
      id="sync_incremental"
      label="Each run reads"
      helpText={
        columns.length === 0
          ? connector === undefined
            ? 'Choose a connector first.'
            : `Only everything: ${reason}`
          : draft.incremental === ''
            ? 'Reading only changes needs fewer requests.'
            : 'Deleted rows are found by a full run, once a day unless set below.'
      }
      isInvalid={problem !== undefined}
      error={problem}
    >
      <EuiSelect
        fullWidth
        disabled={columns.length === 0}
        options={[
          { value: '', text: 'Everything' },
          ...columns.map((name) => ({ value: name, text: `Only changes, by ${name}` })),
        ]}
        value={draft.incremental}
        isInvalid={problem !== undefined}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => onChange({ ...draft, incremental: target.value })}
      />
    </EuiFormRow>
  );
}
