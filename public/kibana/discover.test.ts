import { discoverOf } from './discover';
import type { DataViewSpec, DiscoverParameters, StartPlugins } from './plugin_types';

const CAN = { discover_v2: { show: true } };

/** A Kibana with one data view. */
function kibana({ fields = [{ name: '@timestamp', type: 'date' }], canSave = true } = {}) {
  const opened: DiscoverParameters[] = [];
  const saved: DataViewSpec[] = [];
  const plugins: StartPlugins = {
    dataViews: {
      getCanSaveSync: () => canSave,
      getIdsWithTitle: async () => [{ id: 'one', title: 'logs-*' }],
      getFieldsForWildcard: async () => fields,
      createAndSave: async (spec) => {
        saved.push(spec);
        return { id: 'two' };
      },
    },
    share: {
      url: {
        locators: {
          get: (id) =>
            id === 'DISCOVER_APP_LOCATOR'
              ? { navigate: async (parameters) => void opened.push(parameters) }
              : undefined,
        },
      },
    },
  };
  return { plugins, opened, saved };
}

describe('Discover', () => {
  it('opens the data view of exactly this pattern, and saves none', async () => {
    const { plugins, opened, saved } = kibana();
    const discover = discoverOf(plugins, CAN);
    expect(await discover?.hasDataView('logs-*')).toBe(true);
    await discover?.open('logs-*', true);
    expect(opened).toEqual([{ dataViewId: 'one' }]);
    expect(saved).toEqual([]);
  });
  it('opens documents without a data view, by their time', async () => {
    const { plugins, opened, saved } = kibana();
    const discover = discoverOf(plugins, CAN);
    expect(await discover?.hasDataView('gh-issues')).toBe(false);
    await discover?.open('gh-issues', false);
    const spec = { title: 'gh-issues', timeFieldName: '@timestamp' };
    expect(opened).toEqual([{ dataViewSpec: spec }]);
    expect(saved).toEqual([]);
  });
  it('creates a data view if asked; without a time field where documents have none', async () => {
    const { plugins, opened, saved } = kibana({ fields: [{ name: '@timestamp', type: 'string' }] });
    await discoverOf(plugins, CAN)?.open('gh-issues', true);
    expect(saved).toEqual([{ title: 'gh-issues', name: 'gh-issues' }]);
    expect(opened).toEqual([{ dataViewId: 'two' }]);
  });
  it('is absent without one of its plugins, or for a user who may not use it', () => {
    const { plugins } = kibana();
    const { dataViews, share } = plugins;
    expect(discoverOf(plugins, CAN)).toBeDefined();
    expect(discoverOf({}, CAN)).toBeUndefined();
    expect(discoverOf({ ...(share && { share }) }, CAN)).toBeUndefined();
    expect(discoverOf({ ...(dataViews && { dataViews }) }, CAN)).toBeUndefined();
    const others = { url: { locators: { get: () => undefined } } };
    expect(discoverOf({ ...plugins, share: others }, CAN)).toBeUndefined();
    expect(discoverOf(plugins, { discover_v2: { show: false } })).toBeUndefined();
    expect(discoverOf(plugins, {})).toBeUndefined();
  });
});
