import { get, listed, post, text } from './build';
import type { EntityDeclaration } from './entity';
import { entityOf, isOpenName } from './entity_of';
import type { OpenEntities } from './open_entities';
import { tickets } from './testing/tickets';

const translate = () => {
  throw new Error('not called');
};
const template: EntityDeclaration = {
  title: '{entity}',
  description: 'Documents of {entity}, and of {entity} alone',
  key: ['_id'],
  incremental: { none: 'documents have no time' },
  columns: { _id: text({ description: 'Id' }) },
  lists: [
    listed('search', post('/{entity}/_search', { index: '{entity}', size: 10 }), {
      translate: { because: 'a query', pushes: {}, translate },
    }),
  ],
};
const openEntities: OpenEntities = {
  description: 'any index',
  example: 'logs-1',
  names: '[a-z].*',
  list: { request: get('/_cat/indices'), entries: '.', name: 'index' },
  template,
};
const type = { ...tickets, openEntities };

it('returns a declared entity, whatever the names are', () => {
  expect(entityOf(type, 'boards')).toBe(tickets.entities['boards']);
  expect(entityOf(tickets, 'logs-1')).toBeUndefined();
});

it('fills the name into texts and requests, and leaves functions', () => {
  const made = entityOf(type, 'logs-1');
  expect(made).toMatchObject({
    title: 'logs-1',
    description: 'Documents of logs-1, and of logs-1 alone',
    lists: [{ request: { path: '/logs-1/_search', body: { index: 'logs-1', size: 10 } } }],
  });
  expect(made?.lists[0]?.translate?.translate).toBe(translate);
  // The same object each time, so that what is derived from it can be kept.
  expect(entityOf(type, 'logs-1')).toBe(made);
});

it('encodes the name in a path, and only there', () => {
  expect(entityOf(type, 'a ?#%$&b')?.lists[0]?.request).toMatchObject({
    path: '/a%20%3F%23%25%24%26b/_search',
    body: { index: 'a ?#%$&b' },
  });
});

it.each(['Logs', 'a/b', 'a\\b', 'x{config.token}', 'x\ny', `x${'y'.repeat(255)}`, ''])(
  'accepts no name that a request could mistake: %j',
  (name) => {
    expect(isOpenName(openEntities, name)).toBe(false);
    expect(entityOf(type, name)).toBeUndefined();
  },
);

it.each(['.', '..', '', '\ud800'])(
  'accepts no name that leads to another operation: %j',
  (name) => {
    const any = { ...openEntities, names: '[^]*' };
    expect(isOpenName(any, name)).toBe(false);
    expect(entityOf({ ...tickets, openEntities: any }, name)).toBeUndefined();
  },
);

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'does not take members of objects for entities: %s',
  (name) => expect(entityOf(tickets, name)).toBeUndefined(),
);
