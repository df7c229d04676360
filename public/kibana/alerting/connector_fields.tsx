import React from 'react';
import { EuiLoadingSpinner } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { UseField as KibanaField } from '@kbn/es-ui-shared-plugin/static/forms/hook_form_lib';
import { configProblem, shapeProblem, type ActionConfig } from '../../../common/alerting';
import type { ConnectorFieldsProps, UseField as UseFieldType } from './alerting_types';
import { ConfigForm } from './config_form';
import type { FormHost } from './form_host';
import { LoadFailure } from './load_failure';
import { useSnapshot } from './use_snapshot';

const UseField = KibanaField as UseFieldType;

/** The configuration as one field of Kibana's form, which has others such as the name. */
export function connectorFields(host: FormHost): React.FunctionComponent<ConnectorFieldsProps> {
  return function ConnectorFields({ readOnly }) {
    const { snapshot, failure, retry } = useSnapshot(host);
    if (failure !== undefined) return <LoadFailure reason={failure} onRetry={retry} />;
    if (snapshot === undefined)
      return (
        <EuiLoadingSpinner
          size="l"
          aria-label={i18n.translate('moltler.alerting.config.loading', {
            defaultMessage: 'Loading the connectors of Moltler',
          })}
        />
      );
    const problemOf = (config: ActionConfig): string | undefined =>
      shapeProblem(config) ?? configProblem(config, snapshot)?.message;
    return (
      <UseField<Partial<ActionConfig>>
        path="config"
        config={{
          validations: [
            {
              validator: ({ value }) => {
                const message = problemOf(whole(value));
                return message === undefined ? undefined : { message };
              },
            },
          ],
        }}
      >
        {(field) => (
          <ConfigForm
            config={whole(field.value)}
            snapshot={snapshot}
            readOnly={readOnly}
            problem={field.getErrorsMessages() ?? undefined}
            onChange={(config) => field.setValue(config)}
          />
        )}
      </UseField>
    );
  };
}

/** A new connector has an empty configuration. */
const whole = (config: Partial<ActionConfig> | undefined): ActionConfig => ({
  run: 'action',
  ...config,
});
