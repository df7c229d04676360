import type { ConfigKeySchema } from '../../../common/binding';
import { trackerType } from '../testing/tracker_type';
import { groupsOf, requiredKeys } from './groups';

const key = (name: string, more: Partial<ConfigKeySchema> = {}): ConfigKeySchema => ({
  name,
  kind: 'text',
  title: name,
  optional: true,
  secret: false,
  ...more,
});
const ALERTS = { title: 'Alerts', folded: true } as const;
const type = {
  ...trackerType,
  config: [
    key('url', { kind: 'url', group: { title: 'Server' } }),
    key('alerts_url', { group: ALERTS }),
    key('token', { group: { title: 'Authentication' } }),
    key('alerts_token', { group: ALERTS }),
    key('projects'),
    key('base_url', { kind: 'url' }),
    key('headers', { kind: 'headers' }),
  ],
};

describe('the groups of a form', () => {
  it('show what most people need first, and collapse the rest', () => {
    const groups = groupsOf(type).map(({ title, folded, parts }) => [
      title,
      folded,
      parts[0]?.keys.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['Server', false, ['url']],
      ['Authentication', false, ['token']],
      ['Connection', false, ['projects']],
      ['Alerts', true, ['alerts_url', 'alerts_token']],
      ['Advanced: requests, limits, cache, network', true, ['base_url', 'headers']],
    ]);
  });

  it('include every field once', () => {
    const names = groupsOf(type).flatMap(({ parts }) =>
      parts.flatMap(({ section, keys }) => keys.map(({ name }) => `${section} ${name}`)),
    );
    const all = [
      ...type.config.map(({ name }) => `config ${name}`),
      ...type.options.map(({ name }) => `options ${name}`),
    ];
    expect([...names].sort()).toEqual(all.sort());
  });

  it('mark what the type requires, and the first of several alternatives', () => {
    expect([...requiredKeys(trackerType)]).toEqual(['token', 'url']);
    const choosy = { ...type, configAnyOf: [['url', 'token'], ['base_url']] };
    expect([...requiredKeys(choosy)]).toEqual(['url', 'token']);
  });
});
