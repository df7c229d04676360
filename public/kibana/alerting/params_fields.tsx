import React from 'react';
import { EuiCallOut, EuiLoadingSpinner, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { parametersOf, type ActionConfig } from '../../../common/alerting';
import type { JsonValue } from '../../../common/declaration';
import type { ParamsFieldsProps } from './alerting_types';
import { DryRun } from './dry_run';
import type { FormHost } from './form_host';
import { LoadFailure } from './load_failure';
import { ParameterField } from './parameter_field';
import { useSnapshot } from './use_snapshot';

/** What a rule, or a test, sets each time: the parameters of what the connector runs. */
export function paramsFields(host: FormHost): React.FunctionComponent<ParamsFieldsProps> {
  return function ParamsFields(props) {
    const { actionParams, editAction, index, errors, messageVariables = [] } = props;
    const { actionConnector, isDisabled = false, executionMode } = props;
    const { snapshot, failure, retry } = useSnapshot(host);
    if (failure !== undefined) return <LoadFailure reason={failure} onRetry={retry} />;
    if (snapshot === undefined)
      return (
        <EuiLoadingSpinner
          size="l"
          aria-label={i18n.translate('moltler.alerting.parameters.loading', {
            defaultMessage: 'Loading the parameters',
          })}
        />
      );
    const config = configOf(actionConnector?.config);
    const known = config === undefined ? [] : parametersOf(config, snapshot);
    if (config === undefined || known === undefined)
      return (
        <EuiCallOut
          size="s"
          color="warning"
          iconType="warning"
          title={
            config === undefined
              ? i18n.translate('moltler.alerting.parameters.preconfigured', {
                  defaultMessage:
                    'The parameters of a connector from kibana.yml cannot be shown here. Set them through the API of Kibana.',
                })
              : i18n.translate('moltler.alerting.parameters.missingAction', {
                  defaultMessage: '{action} does not exist in this space. Edit the connector.',
                  values: { action: [config.connector, config.entity, config.action].join('.') },
                })
          }
        />
      );
    const { parameters = {} } = actionParams;
    // A rule can have several actions.
    const idOf = (name: string): string => `moltler_${index}_${name}`;
    const set = (name: string, value: JsonValue | undefined): void => {
      const { [name]: _before, ...others } = parameters;
      editAction('parameters', value === undefined ? others : { ...others, [name]: value }, index);
    };
    const problems = listOf(errors['parameters']);
    // Those that the action or the statement does not have any more would fail.
    const gone = Object.keys(parameters).filter(
      (name) => !known.some((parameter) => parameter.name === name),
    );
    return (
      <>
        {known.length === 0 && (
          <EuiText size="s">
            {i18n.translate('moltler.alerting.parameters.none', {
              defaultMessage: 'There are no parameters to set.',
            })}
          </EuiText>
        )}
        {ordered(known).map((parameter) => (
          <ParameterField
            key={parameter.name}
            id={idOf(parameter.name)}
            parameter={parameter}
            value={parameters[parameter.name]}
            variables={messageVariables}
            isDisabled={isDisabled}
            onChange={(value) => set(parameter.name, value)}
          />
        ))}
        {gone.map((name) => (
          <ParameterField
            key={name}
            id={idOf(name)}
            parameter={{
              name,
              type: 'text',
              required: false,
              description: i18n.translate('moltler.alerting.parameters.gone', {
                defaultMessage: 'This parameter no longer exists. Clear the field.',
              }),
            }}
            value={parameters[name]}
            variables={[]}
            isDisabled={isDisabled}
            onChange={(value) => set(name, value)}
          />
        ))}
        {problems.length > 0 && (
          <>
            <EuiSpacer size="m" />
            <EuiCallOut
              announceOnMount
              size="s"
              color="danger"
              iconType="warning"
              title={problems.join(' ')}
            />
          </>
        )}
        {executionMode === 'test' && (
          <DryRun
            host={host}
            config={config}
            parameters={parameters}
            snapshot={snapshot}
            isDisabled={isDisabled}
          />
        )}
      </>
    );
  };
}

/** Undefined if Kibana does not reveal it. */
const configOf = (config: Partial<ActionConfig> | undefined): ActionConfig | undefined =>
  config?.run === undefined ? undefined : { ...config, run: config.run };

const listOf = (errors: unknown): readonly string[] =>
  Array.isArray(errors) ? errors.filter((one) => typeof one === 'string') : [];

/** Required ones first. */
const ordered = <P extends { readonly required: boolean }>(
  parameters: readonly P[],
): readonly P[] => [
  ...parameters.filter(({ required }) => required),
  ...parameters.filter(({ required }) => !required),
];
