import React, { useMemo } from 'react';
import {
  EuiCallOut,
  EuiFormRow,
  EuiRadioGroup,
  EuiSelect,
  EuiSpacer,
  EuiTextArea,
} from '@elastic/eui';
import { actionOf, type ActionConfig } from '../../../common/alerting';
import { named, type SchemaSnapshot } from '../../../common/binding';

export interface ConfigFormProps {
  readonly config: ActionConfig;
  readonly snapshot: SchemaSnapshot;
  readonly readOnly: boolean;
  /** What is wrong with it, once the user has tried to save it. */
  readonly problem: string | undefined;
  readonly onChange: (config: ActionConfig) => void;
}

const RUNS = [
  { id: 'moltler_run_action', label: 'One action' },
  { id: 'moltler_run_statement', label: 'A statement' },
] as const;

/** What a connector of Kibana runs in Moltler. */
export function ConfigForm(props: ConfigFormProps): React.ReactElement {
  const { config, readOnly, problem, onChange } = props;
  const isAction = config.run === 'action';
  return (
    <>
      <EuiFormRow label="Run" id="moltlerRun" hasChildLabel={false} fullWidth>
        <EuiRadioGroup
          name="moltler_run"
          legend={{ children: 'What it runs', display: 'hidden' }}
          options={[...RUNS]}
          idSelected={RUNS[isAction ? 0 : 1].id}
          disabled={readOnly}
          onChange={(id) => onChange({ run: id === RUNS[0].id ? 'action' : 'statement' })}
        />
      </EuiFormRow>
      <EuiSpacer size="m" />
      {isAction ? <ActionChoice {...props} /> : <StatementField {...props} />}
      {problem !== undefined && isAction && (
        <>
          <EuiSpacer size="m" />
          <EuiCallOut announceOnMount size="s" color="danger" iconType="warning" title={problem} />
        </>
      )}
    </>
  );
}

function ActionChoice({
  config,
  snapshot,
  readOnly,
  onChange,
}: ConfigFormProps): React.ReactElement {
  const { connector = '', entity = '', action = '' } = config;
  const connectors = useMemo(
    () => snapshot.connectors.filter(({ entities }) => entities.some(acts)),
    [snapshot],
  );
  const entities = (named(connectors, connector)?.entities ?? []).filter(acts);
  const actions = named(entities, entity)?.actions ?? [];
  const chosen = actionOf(config, snapshot);
  if (connectors.length === 0)
    return (
      <EuiCallOut
        size="s"
        iconType="info"
        title="No connector of Moltler in this space has actions. Create one in Moltler first."
      />
    );
  return (
    <>
      <EuiFormRow id="moltlerConnector" label="Connector in Moltler" fullWidth>
        <EuiSelect
          fullWidth
          data-test-subj="moltlerConnector"
          {...choice(connectors, connector, readOnly)}
          onChange={({ target }) => onChange({ run: 'action', connector: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow id="moltlerEntity" label="Entity" fullWidth>
        <EuiSelect
          fullWidth
          data-test-subj="moltlerEntity"
          {...choice(entities, entity, readOnly || connector === '')}
          onChange={({ target }) => onChange({ run: 'action', connector, entity: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow id="moltlerAction" label="Action" helpText={helpOf(chosen)} fullWidth>
        <EuiSelect
          fullWidth
          data-test-subj="moltlerAction"
          {...choice(actions, action, readOnly || entity === '')}
          onChange={({ target }) =>
            onChange({ run: 'action', connector, entity, action: target.value })
          }
        />
      </EuiFormRow>
    </>
  );
}

const acts = ({ actions }: { readonly actions: readonly unknown[] }): boolean => actions.length > 0;

function helpOf(action: ReturnType<typeof actionOf>): string | undefined {
  if (action === undefined) return undefined;
  const { title, description, destructive } = action;
  const warning = destructive ? ' It deletes something or cannot be undone.' : '';
  return `${title}.${description === undefined ? '' : ` ${description}.`}${warning}`;
}

/** The options of a select. A name that does not exist any more stays visible. */
function choice(known: readonly { readonly name: string }[], value: string, disabled: boolean) {
  const match = named(known, value)?.name;
  const missing = value !== '' && match === undefined;
  return {
    options: [
      ...known.map(({ name }) => ({ value: name, text: name })),
      ...(missing ? [{ value, text: `${value} (does not exist)` }] : []),
    ],
    hasNoInitialSelection: value === '',
    value: match ?? value,
    isInvalid: missing,
    disabled,
  };
}

function StatementField({
  config,
  readOnly,
  problem,
  onChange,
}: ConfigFormProps): React.ReactElement {
  return (
    <EuiFormRow
      id="moltlerStatement"
      label="Statement"
      helpText="The rule sets the value of each parameter, such as $incident_id. Use CONNECTOR_EXEC for actions."
      isInvalid={problem !== undefined}
      error={problem}
      fullWidth
    >
      <EuiTextArea
        fullWidth
        rows={8}
        data-test-subj="moltlerStatement"
        style={{ fontFamily: 'monospace' }}
        spellCheck={false}
        isInvalid={problem !== undefined}
        value={config.statement ?? ''}
        readOnly={readOnly}
        placeholder="CONNECTOR_EXEC pagerduty.incidents.acknowledge(incident_id => $incident_id)"
        onChange={({ target }) => onChange({ run: 'statement', statement: target.value })}
      />
    </EuiFormRow>
  );
}
