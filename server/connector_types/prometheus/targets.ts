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
import type { JsonValue, TranslationRequest } from '../../../common/declaration';
import { fieldsOf, listOf } from './answer';

const STATES = ['active', 'dropped'];

function translate({ conditions }: TranslationRequest) {
  const condition = conditions.find(
    ({ column, operator, values: [value] }) =>
      column === 'state' && operator === 'eq' && STATES.includes(String(value?.value)),
  );
  const state = condition === undefined ? 'any' : String(condition.values[0]?.value);
  return {
    request: get('/targets', { state }),
    pushed:
      condition === undefined ? [] : [{ condition, exact: condition.exact, as: `state=${state}` }],
    echo: {},
    aggregated: false,
  };
}

const read = (body: JsonValue): readonly JsonValue[] => {
  const { activeTargets, droppedTargets } = fieldsOf(fieldsOf(body).data);
  return [
    ...listOf(activeTargets).map((row) => ({ ...fieldsOf(row), state: 'active' })),
    ...listOf(droppedTargets).map((row) => ({ ...fieldsOf(row), state: 'dropped' })),
  ];
};

/** https://prometheus.io/docs/prometheus/latest/querying/api/#targets */
export const targets = entity({
  title: 'Targets',
  description: 'What is scraped, and what was found and dropped',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#targets',
  key: ['state', 'scrape_pool', 'scrape_url', 'discovered_labels'],
  incremental: { none: 'targets cannot be asked for by time' },
  columns: {
    state: text({ values: STATES }),
    job: text({ at: 'labels.job' }),
    instance: text({ at: 'labels.instance' }),
    health: text({ values: ['up', 'down', 'unknown'] }),
    scrape_pool: text({ at: 'scrapePool' }),
    scrape_url: text({ at: 'scrapeUrl' }),
    global_url: text({ at: 'globalUrl' }),
    last_error: text({ at: 'lastError' }),
    last_scrape: timestamp({ at: 'lastScrape' }),
    last_scrape_duration: number({ at: 'lastScrapeDuration', description: 'Seconds' }),
    scrape_interval: text({ at: 'scrapeInterval' }),
    scrape_timeout: text({ at: 'scrapeTimeout' }),
    labels: document(),
    discovered_labels: document({ at: 'discoveredLabels', hidden: true }),
    raw: raw(),
  },
  lists: [
    listed('targets', get('/targets'), {
      rows: 'data.activeTargets',
      translate: {
        because:
          'active and dropped ones come in two lists, and only the list tells which is which',
        pushes: { state: ['eq'] },
        translate,
        read,
      },
    }),
  ],
});
