import {
  document,
  entity,
  get,
  listed,
  number,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { Condition, JsonValue, TranslationRequest } from '../../../common/declaration';
import { fieldsOf, listOf } from './answer';

/** Column → parameter; the names of the service for the kinds of a rule. */
const PARAMETER: Readonly<Record<string, string>> = {
  type: 'type',
  name: 'rule_name[]',
  group: 'rule_group[]',
  file: 'file[]',
};
const KIND: Readonly<Record<string, string>> = { alerting: 'alert', recording: 'record' };

function filterOf({ column, operator, values: [value] }: Condition): string | undefined {
  const text = value?.value;
  if (operator !== 'eq' || typeof text !== 'string' || text === '') return undefined;
  return column === 'type' ? KIND[text] : PARAMETER[column] === undefined ? undefined : text;
}

function translate({ conditions }: TranslationRequest) {
  const filters = new Map<string, { condition: Condition; value: string }>();
  for (const condition of conditions) {
    const value = filterOf(condition);
    const parameter = PARAMETER[condition.column];
    if (value !== undefined && parameter !== undefined && !filters.has(parameter))
      filters.set(parameter, { condition, value });
  }
  const all = [...filters];
  return {
    request: get('/rules', Object.fromEntries(all.map(([name], at) => [name, `{filter${at}}`]))),
    parameters: Object.fromEntries(
      all.map(([, { value }], at) => [`filter${at}`, { type: 'text' as const, value }]),
    ),
    // servers before 2.43 pass over names of rules, groups and files
    pushed: all.map(([name, { condition, value }]) => ({
      condition,
      exact: false,
      as: `${name}=${value}`,
    })),
    echo: {},
    aggregated: false,
  };
}

/** The rules of all groups, each with the name, file and interval of its group. */
const read = (body: JsonValue): readonly JsonValue[] =>
  listOf(fieldsOf(fieldsOf(body).data).groups).flatMap((group) => {
    const { name, file, interval } = fieldsOf(group);
    return listOf(fieldsOf(group).rules).map((rule) => ({
      ...fieldsOf(rule),
      group: name ?? null,
      file: file ?? null,
      interval: interval ?? null,
    }));
  });

/** https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export const rules = entity({
  title: 'Rules',
  description: 'Alerting and recording rules, and how they fare',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#rules',
  key: ['file', 'group', 'name', 'query', 'labels'],
  incremental: { none: 'rules cannot be asked for by time' },
  columns: {
    name: text(),
    type: text({ values: ['alerting', 'recording'] }),
    group: text(),
    file: text(),
    query: text({ description: 'PromQL' }),
    state: text({ values: ['inactive', 'pending', 'firing'], description: 'Of an alerting rule' }),
    health: text({ values: ['ok', 'err', 'unknown'] }),
    last_error: text({ at: 'lastError' }),
    duration: number({ description: 'Seconds that it must hold before it fires' }),
    keep_firing_for: number({ at: 'keepFiringFor', description: 'Seconds' }),
    severity: text({ at: 'labels.severity' }),
    interval: number({ description: 'Seconds between evaluations' }),
    evaluation_time: number({ at: 'evaluationTime', description: 'Seconds that it took' }),
    last_evaluation: timestamp({ at: 'lastEvaluation' }),
    labels: document(),
    annotations: document(),
    alerts: document({ hidden: true, description: 'What it fires or holds pending' }),
    raw: raw(),
  },
  lists: [
    listed('rules', get('/rules'), {
      rows: 'data.groups',
      translate: {
        because: 'a rule stands inside its group, whose name and file are columns of it',
        pushes: { type: ['eq'], name: ['eq'], group: ['eq'], file: ['eq'] },
        translate,
        read,
      },
    }),
  ],
});
