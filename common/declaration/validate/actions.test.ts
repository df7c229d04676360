import { testProblems } from '../testing/problem_cases';

describe('validation of actions', () =>
  testProblems([
    [
      'a parameter without a description',
      'entities.tickets.actions.update.parameters.data.description',
      '',
      'entities.tickets.actions.update.parameters.data',
      'the description is missing',
    ],
    [
      'a DELETE that is not declared as destructive',
      'entities.tickets.actions.update.request',
      { method: 'DELETE', path: '/tickets/{id}' },
      'entities.tickets.actions.update.destructive',
      'DELETE makes the action destructive',
    ],
    [
      'a parameter that is not used',
      'entities.tickets.actions.update.request.body',
      undefined,
      'entities.tickets.actions.update.parameters.data',
      'it is not used',
    ],
    [
      'a body with the members of a parameter that has none',
      'entities.tickets.actions.update.request.body',
      { data: '{data}', '...': '{id}' },
      'entities.tickets.actions.update.request.body',
      '{id} is not a document parameter, so it has no members',
    ],
    [
      'a path whose value can be missing',
      'entities.tickets.actions.update.parameters.id.required',
      false,
      'entities.tickets.actions.update.request.path',
      '{id} may be missing',
    ],
    [
      'names that stand for something else than text',
      'entities.tickets.actions.update.parameters.id.resolve',
      { when: '^#(.+)$', entity: 'boards', by: 'name', gives: 'id' },
      'entities.tickets.actions.update.parameters.id.resolve.gives',
      'the column is not text',
    ],
    [
      'a single value that is joined',
      'entities.tickets.actions.update.parameters.id.join',
      ',',
      'entities.tickets.actions.update.parameters.id.join',
      'the parameter cannot be a list',
    ],
    [
      'an entity to invalidate that does not exist',
      'entities.tickets.actions.update.invalidates',
      ['x'],
      'entities.tickets.actions.update.invalidates[0]',
      'unknown entity "x"',
    ],
    [
      'arguments that become members of a text',
      'entities.tickets.actions.update.columnsInto',
      'id',
      'entities.tickets.actions.update.columnsInto',
      '{id} is not a document parameter',
    ],
  ]));
