import { i18n } from '@kbn/i18n';
import type { ConfigKeySchema, ConnectorTypeSchema } from '../../../common/binding';
import type { ConnectorOptionName } from '../../../common/declaration';
import type { Section } from './draft';

/** Fields that belong together, under their own heading if the group has several parts. */
export interface FormPart {
  readonly title: string | undefined;
  readonly section: Section;
  readonly keys: readonly ConfigKeySchema[];
}

/** One group of the form. Collapsible groups hold rarely used fields. */
export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly folded: boolean;
  readonly parts: readonly FormPart[];
}

/** The groups of OPTIONS; others come last. */
const OPTION_PARTS: readonly (readonly [title: string, names: readonly ConnectorOptionName[]])[] = [
  [
    i18n.translate('moltler.connectors.groups.rateLimits', { defaultMessage: 'Rate limits' }),
    ['rate_limit', 'rate_limit_burst', 'max_concurrency'],
  ],
  [
    i18n.translate('moltler.connectors.groups.timeoutAndRetries', {
      defaultMessage: 'Timeout and retries',
    }),
    ['timeout_seconds', 'retry_count'],
  ],
  [
    i18n.translate('moltler.connectors.groups.amountOfData', { defaultMessage: 'Amount of data' }),
    ['batch_size', 'max_results'],
  ],
  [i18n.translate('moltler.connectors.groups.cache', { defaultMessage: 'Cache' }), ['cache_ttl']],
  [
    i18n.translate('moltler.connectors.groups.network', { defaultMessage: 'Network' }),
    ['proxy', 'ca_certificate', 'verify_certificates'],
  ],
];

/** The group of options, last in every form. */
export const ADVANCED = 'connector_options';

/** The groups of a type's form, as its declaration orders them. */
export function groupsOf(type: ConnectorTypeSchema): readonly FormGroup[] {
  const titles = new Map<string, ConfigKeySchema[]>();
  const others: ConfigKeySchema[] = [];
  for (const key of type.config) {
    const title =
      key.group?.title ??
      (isForFew(key)
        ? undefined
        : i18n.translate('moltler.connectors.groups.connection', { defaultMessage: 'Connection' }));
    if (title === undefined) others.push(key);
    else titles.set(title, [...(titles.get(title) ?? []), key]);
  }
  const own = [...titles].map(([title, keys], at): FormGroup => ({
    id: `connector_group_${at}`,
    title,
    folded: keys.some(({ group }) => group?.folded === true),
    parts: [{ title: undefined, section: 'config', keys }],
  }));
  const open = own.filter(({ folded }) => !folded);
  const folded = own.filter((group) => group.folded);
  return [...open, ...folded, advancedGroup(type, others)];
}

/** Fields that every type accepts and few users set. */
const isForFew = ({ name, kind, optional }: ConfigKeySchema): boolean =>
  optional && (name === 'base_url' || kind === 'headers');

function advancedGroup(type: ConnectorTypeSchema, others: readonly ConfigKeySchema[]): FormGroup {
  const named = OPTION_PARTS.map(([title, names]): FormPart => {
    const known: readonly string[] = names;
    const keys = type.options.filter(({ name }) => known.includes(name));
    return { title, section: 'options', keys };
  });
  const placed = new Set(named.flatMap(({ keys }) => keys));
  const rest = type.options.filter((key) => !placed.has(key));
  const parts: readonly FormPart[] = [
    {
      title: i18n.translate('moltler.connectors.groups.requests', { defaultMessage: 'Requests' }),
      section: 'config',
      keys: others,
    },
    ...named,
    {
      title: i18n.translate('moltler.connectors.groups.otherOptions', {
        defaultMessage: 'Other options',
      }),
      section: 'options',
      keys: rest,
    },
  ];
  return {
    id: ADVANCED,
    title: i18n.translate('moltler.connectors.groups.advancedRequestsLimitsCacheNetwork', {
      defaultMessage: 'Advanced: requests, limits, cache, network',
    }),
    folded: true,
    parts: parts.filter(({ keys }) => keys.length > 0),
  };
}

/** Required keys; if the type requires one of several alternatives, those of the first. */
export function requiredKeys(type: ConnectorTypeSchema): ReadonlySet<string> {
  const needed = type.config.filter((key) => !key.optional && key.default === undefined);
  return new Set([...needed.map(({ name }) => name), ...(type.configAnyOf[0] ?? [])]);
}
