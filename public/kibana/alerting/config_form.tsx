import React, { useMemo } from 'react';
import {
  EuiCallOut,
  EuiFormRow,
  EuiRadioGroup,
  EuiSelect,
  EuiSpacer,
  EuiTextArea,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
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

const ACTION = 'moltler_run_action';
const STATEMENT = 'moltler_run_statement';
const runs = () => [
  {
    id: ACTION,
    label: i18n.translate('moltler.alerting.config.oneAction', { defaultMessage: 'One action' }),
  },
  {
    id: STATEMENT,
    label: i18n.translate('moltler.alerting.config.aStatement', { defaultMessage: 'A statement' }),
  },
];

/** What a connector of Kibana runs in Moltler. */
export function ConfigForm(props: ConfigFormProps): React.ReactElement {
  const { config, readOnly, problem, onChange } = props;
  const isAction = config.run === 'action';
  return (
    <>
      <EuiFormRow
        label={i18n.translate('moltler.alerting.config.run', { defaultMessage: 'Run' })}
        id="moltlerRun"
        hasChildLabel={false}
        fullWidth
      >
        <EuiRadioGroup
          name="moltler_run"
          legend={{
            children: i18n.translate('moltler.alerting.config.whatItRuns', {
              defaultMessage: 'What it runs',
            }),
            display: 'hidden',
          }}
          options={runs()}
          idSelected={isAction ? ACTION : STATEMENT}
          disabled={readOnly}
          onChange={(id) => onChange({ run: id === ACTION ? 'action' : 'statement' })}
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
        title={i18n.translate('moltler.alerting.config.noConnectors', {
          defaultMessage:
            'No connector of Moltler in this space has actions. Create one in Moltler first.',
        })}
      />
    );
  return (
    <>
      <EuiFormRow
        id="moltlerConnector"
        label={i18n.translate('moltler.alerting.config.connector', {
          defaultMessage: 'Connector in Moltler',
        })}
        fullWidth
      >
        <EuiSelect
          fullWidth
          data-test-subj="moltlerConnector"
          {...choice(connectors, connector, readOnly)}
          onChange={({ target }) => onChange({ run: 'action', connector: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow
        id="moltlerEntity"
        label={i18n.translate('moltler.alerting.config.entity', { defaultMessage: 'Entity' })}
        fullWidth
      >
        <EuiSelect
          fullWidth
          data-test-subj="moltlerEntity"
          {...choice(entities, entity, readOnly || connector === '')}
          onChange={({ target }) => onChange({ run: 'action', connector, entity: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow
        id="moltlerAction"
        label={i18n.translate('moltler.alerting.config.action', { defaultMessage: 'Action' })}
        helpText={helpOf(chosen)}
        fullWidth
      >
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
  const warning = destructive
    ? ` ${i18n.translate('moltler.alerting.config.destructive', { defaultMessage: 'Destructive: this cannot be undone.' })}`
    : '';
  return `${title}.${description === undefined ? '' : ` ${description}.`}${warning}`;
}

/** The options of a select. A name that does not exist any more stays visible. */
function choice(known: readonly { readonly name: string }[], value: string, disabled: boolean) {
  const match = named(known, value)?.name;
  const missing = value !== '' && match === undefined;
  return {
    options: [
      ...known.map(({ name }) => ({ value: name, text: name })),
      ...(missing
        ? [
            {
              value,
              text: i18n.translate('moltler.alerting.config.missing', {
                defaultMessage: '{name} (does not exist)',
                values: { name: value },
              }),
            },
          ]
        : []),
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
      label={i18n.translate('moltler.alerting.config.statement', { defaultMessage: 'Statement' })}
      helpText={i18n.translate('moltler.alerting.config.statementHelp', {
        defaultMessage:
          'The rule sets the value of each parameter, such as $incident_id. Use CONNECTOR_EXEC for actions.',
      })}
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
