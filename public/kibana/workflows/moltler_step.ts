import { EuiIcon } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { createElement } from 'react';
import * as zod from 'zod';
import { QUERY_STEP, queryStepSchemas } from '../../../common/workflows';
import { forAnyZod } from './for_any_zod';
import type { PublicStepDefinition } from './workflows_types';

const EXAMPLE = `- name: open_incidents
  type: ${QUERY_STEP}
  with:
    statement: SELECT id, title FROM pd.incidents WHERE service = $service LIMIT 20
    parameters:
      service: "{{ event.service }}"
    read_only: true`;

/** The step as the editor of workflows shows it. */
export const moltlerStep = (): PublicStepDefinition => ({
  ...schemas(),
  id: QUERY_STEP,
  label: i18n.translate('moltler.workflows.label', { defaultMessage: 'Query with Moltler' }),
  description: i18n.translate('moltler.workflows.description', {
    defaultMessage:
      'Runs one statement of Moltler over services and indices, and returns its rows.',
  }),
  category: 'kibana',
  icon: () => createElement(EuiIcon, { type: 'database' }),
  documentation: {
    details: i18n.translate('moltler.workflows.details', {
      defaultMessage:
        'The statement has no templates. Write $name where a value belongs, and set the value below parameters.',
    }),
    examples: [`\`\`\`yaml\n${EXAMPLE}\n\`\`\``],
  },
});

function schemas(): Pick<PublicStepDefinition, 'inputSchema' | 'outputSchema'> {
  const { inputSchema, outputSchema } = queryStepSchemas(zod);
  return { inputSchema: forAnyZod(inputSchema), outputSchema: forAnyZod(outputSchema) };
}
