import { CUSTOM } from '../words';

const system = (id: string, name: string, type: string) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
  schema: { type, system: id },
});
const custom = (id: string, name: string, schema: Readonly<Record<string, string>>) => ({
  id,
  key: id,
  name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.split('_')[1] ?? ''}]`, name],
  schema: { ...schema, customId: Number(id.split('_')[1]) },
});
const PLUGIN = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get */
export const FIELDS = [
  system('summary', 'Summary', 'string'),
  system('status', 'Status', 'status'),
  custom(CUSTOM.sprint, 'Sprint', {
    type: 'array',
    items: 'json',
    custom: 'com.pyxis.greenhopper.jira:gh-sprint',
  }),
  custom(CUSTOM.points, 'Story Points', { type: 'number', custom: `${PLUGIN}:float` }),
  custom(CUSTOM.severity, 'Severity', { type: 'option', custom: `${PLUGIN}:select` }),
  custom(CUSTOM.impact, 'Customer Impact', { type: 'string', custom: `${PLUGIN}:textarea` }),
  custom(CUSTOM.rank, 'Rank', { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }),
];
