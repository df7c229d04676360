import { lazy } from 'react';
import { i18n } from '@kbn/i18n';
import type { CoreSetup } from '../core_types';
import { coreHttp } from '../core_http';
import type { ActionTypeModel } from './alerting_types';
import { formHost, type FormHost } from './form_host';
import { templateProblems } from './template_problems';

/** The browser side of connectors of Kibana that run Moltler. The forms are loaded when they are opened. */
export function moltlerActionType(core: Pick<CoreSetup, 'getStartServices'>): ActionTypeModel {
  let host: FormHost | undefined;
  const hostOfForms = async (): Promise<FormHost> => {
    const [start] = await core.getStartServices();
    return (host ??= formHost(coreHttp(start.http)));
  };
  return {
    id: '.moltler',
    iconClass: 'database',
    actionTypeTitle: 'Moltler',
    selectMessage: i18n.translate('moltler.alerting.selectMessage', {
      defaultMessage: 'Run an action of a service that is connected in Moltler, or a statement.',
    }),
    defaultActionParams: { parameters: {} },
    validateParams: async ({ parameters = {} }) => ({
      errors: { parameters: templateProblems(parameters) },
    }),
    actionConnectorFields: lazy(async () => {
      const { connectorFields } = await import('./connector_fields');
      return { default: connectorFields(await hostOfForms()) };
    }),
    actionParamsFields: lazy(async () => {
      const { paramsFields } = await import('./params_fields');
      return { default: paramsFields(await hostOfForms()) };
    }),
  };
}
