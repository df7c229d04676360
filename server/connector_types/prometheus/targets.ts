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
import { fieldsOf, listOf } from './response';

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
  description: 'Targets that are scraped, and discovered targets that were dropped',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#targets',
  key: ['state', 'scrape_pool', 'scrape_url', 'discovered_labels'],
  incremental: { none: 'targets cannot be filtered by time' },
  columns: {
    state: text({
      description: 'Whether the target is scraped or was dropped by relabeling',
      values: STATES,
    }),
    job: text({ description: 'Label job', at: 'labels.job' }),
    instance: text({ description: 'Label instance', at: 'labels.instance' }),
    health: text({ description: 'Result of the last scrape', values: ['up', 'down', 'unknown'] }),
    scrape_pool: text({ description: 'Scrape configuration it belongs to', at: 'scrapePool' }),
    scrape_url: text({ description: 'URL that is scraped', at: 'scrapeUrl' }),
    global_url: text({
      description: 'URL of the target as seen from other machines',
      at: 'globalUrl',
    }),
    last_error: text({ description: 'Error of the last scrape', at: 'lastError' }),
    last_scrape: timestamp({ description: 'Time of the last scrape', at: 'lastScrape' }),
    last_scrape_duration: number({
      at: 'lastScrapeDuration',
      description: 'Duration of the last scrape, in seconds',
    }),
    scrape_interval: text({ description: 'Time between scrapes', at: 'scrapeInterval' }),
    scrape_timeout: text({ description: 'Timeout of a scrape', at: 'scrapeTimeout' }),
    labels: document({ description: 'Labels after relabeling' }),
    discovered_labels: document({
      description: 'Labels before relabeling',
      at: 'discoveredLabels',
      hidden: true,
    }),
    raw: raw(),
  },
  lists: [
    listed('targets', get('/targets'), {
      rows: 'data.activeTargets',
      translate: {
        because: 'active and dropped targets are separate lists in the response',
        pushes: { state: ['eq'] },
        translate,
        read,
      },
    }),
  ],
});
