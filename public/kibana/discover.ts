import type { HostDiscover } from '../host';
import type { Capabilities } from './core_types';
import type {
  DataViewSpec,
  DataViewsStart,
  DiscoverParameters,
  StartPlugins,
} from './plugin_types';

const LOCATOR = 'DISCOVER_APP_LOCATOR';
/** Every document of a sync has it. */
const TIME_FIELD = '@timestamp';

/** Discover, if this Kibana has all that is needed for it and the user may use it. */
export function discoverOf(
  { dataViews, share }: StartPlugins,
  capabilities: Capabilities,
): HostDiscover | undefined {
  const locator = share?.url.locators.get(LOCATOR);
  if (dataViews === undefined || locator === undefined) return undefined;
  if (capabilities['discover_v2']?.['show'] !== true) return undefined;
  return {
    hasDataView: async (pattern) => (await idOf(dataViews, pattern)) !== undefined,
    canSave: () => dataViews.getCanSaveSync(),
    open: async (pattern, save) => locator.navigate(await parametersOf(dataViews, pattern, save)),
  };
}

/** The saved data view of exactly this pattern. */
async function idOf(dataViews: DataViewsStart, pattern: string): Promise<string | undefined> {
  const all = await dataViews.getIdsWithTitle(true);
  return all.find(({ title }) => title === pattern)?.id;
}

async function parametersOf(
  dataViews: DataViewsStart,
  pattern: string,
  save: boolean,
): Promise<DiscoverParameters> {
  const saved = await idOf(dataViews, pattern);
  if (saved !== undefined) return { dataViewId: saved };
  const spec = await specOf(dataViews, pattern);
  if (!save) return { dataViewSpec: spec };
  const { id } = await dataViews.createAndSave({ ...spec, name: pattern });
  return id === undefined ? { dataViewSpec: spec } : { dataViewId: id };
}

/** With the time field if there is one: without it in the index, Discover would show no documents. */
async function specOf(dataViews: DataViewsStart, pattern: string): Promise<DataViewSpec> {
  const fields = await dataViews.getFieldsForWildcard({
    pattern,
    fields: [TIME_FIELD],
    allowNoIndex: true,
  });
  const isTime = fields.some(({ name, type }) => name === TIME_FIELD && type === 'date');
  return { title: pattern, ...(isTime && { timeFieldName: TIME_FIELD }) };
}
