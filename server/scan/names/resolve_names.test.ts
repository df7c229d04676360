import type { EntityDeclaration, Resolution } from '../../../common/declaration';
import { fixture } from '../testing';
import type { FakeCall } from '../testing/fake_service';
import { planNameLookUp } from './name_look_up';
import { resolveNames } from './resolve_names';

const CHANNELS: EntityDeclaration = {
  title: 'Channels',
  description: 'Channels',
  key: ['id'],
  incremental: { none: 'a test' },
  columns: { id: { type: 'text' }, name: { type: 'text', ignoringCase: true } },
  lists: [
    {
      name: 'all',
      request: { method: 'GET', path: '/channels' },
      rows: 'items',
      filters: [],
    },
  ],
};
const BY_NAME: Resolution = { when: '^#(.+)$', entity: 'channels', by: 'name', gives: 'id' };

/** Looks up names among these channels, each `id` and `name`. */
function lookingUp(channelsNow: () => readonly (readonly [string, string])[]) {
  const made = fixture(
    ({ url }: FakeCall) => {
      expect(url.pathname).toBe('/channels');
      return { body: { items: channelsNow().map(([id, name]) => ({ id, name })) } };
    },
    { entities: { channels: CHANNELS } },
  );
  const { signal } = new AbortController();
  const look = async (...written: string[]) => {
    const connector = made.connector('chat');
    const lookUp = planNameLookUp(BY_NAME, written, { connector, now: 0 });
    const { values } = await resolveNames(made.scanner, lookUp, {
      signal,
      priority: 'interactive',
    });
    return Object.fromEntries(values);
  };
  return { look, requests: made.service.requests };
}

describe('names that stand for ids', () => {
  it('are looked up together, in any case if the column ignores it, and from the cache the next time', async () => {
    const { look, requests } = lookingUp(() => [
      ['C1', 'general'],
      ['C2', 'incidents'],
    ]);
    expect(await look('#general', '#Incidents')).toEqual({ '#general': 'C1', '#Incidents': 'C2' });
    expect(await look('#incidents')).toEqual({ '#incidents': 'C2' });
    expect(requests).toHaveLength(1);
  });

  it('are unknown only if the service does not have them now', async () => {
    let channels: readonly (readonly [string, string])[] = [['C1', 'general']];
    const { look, requests } = lookingUp(() => channels);
    await look('#general');
    channels = [...channels, ['C2', 'new-one']];
    expect(await look('#new-one')).toEqual({ '#new-one': 'C2' });
    expect(requests).toHaveLength(2);
  });

  it('that are unknown lead to an error with the name that was probably meant', async () => {
    const { look } = lookingUp(() => [['C1', 'incidents']]);
    await expect(look('#incidnets')).rejects.toMatchObject({
      family: 'not_found_error',
      message: 'The name "#incidnets" was not found.',
      place: { connector: 'chat', entity: 'channels' },
      hint: 'Did you mean "#incidents"?',
    });
    await expect(look('#quite-another')).rejects.toMatchObject({
      hint: 'List what the credentials can see with: SELECT name FROM chat.channels',
    });
  });

  it('of several rows lead to an error with the ids to choose from', async () => {
    const { look } = lookingUp(() => [
      ['C1', 'general'],
      ['C2', 'general'],
    ]);
    await expect(look('#general')).rejects.toMatchObject({
      family: 'invalid_request_error',
      message: 'The name "#general" belongs to several rows.',
      hint: 'Use the id instead: C1 or C2.',
    });
  });
});
