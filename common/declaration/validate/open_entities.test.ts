import type { OpenEntities } from '../open_entities';
import { altered, testProblems } from '../testing/problem_cases';
import { tickets } from '../testing/tickets';
import { problemsOf } from './index';

/** Entities that only the service knows. */
function open(more: Partial<OpenEntities> = {}): OpenEntities {
  return {
    description: 'any table',
    example: 'T1',
    names: 'T\\d',
    list: { request: { method: 'GET', path: '/tables' }, entries: '.', name: 'name' },
    template: tickets.entities['boards']!,
    ...more,
  };
}

describe('validation of open entities', () => {
  test('finds no problem in valid ones', () => {
    expect(problemsOf({ ...tickets, itself: 'boards', openEntities: open() })).toEqual([]);
    expect(problemsOf(altered('entities.tickets.actions.update.invalidates', ['*']))).toEqual([]);
  });

  testProblems([
    ['an entity of its own that does not exist', 'itself', 'x', 'itself', 'unknown entity "x"'],
    [
      'names that are no pattern',
      'openEntities',
      open({ names: '(' }),
      'openEntities.names',
      'it is not a regular expression',
    ],
    [
      'names that take exponential time',
      'openEntities',
      open({ names: '(?:T+1?)+' }),
      'openEntities.names',
      'a repeated part has repetitions or alternatives of its own, which can take exponential time; repeat a set such as [a-z_]+ instead',
    ],
    [
      'an example that has another name',
      'openEntities',
      open({ example: 'x' }),
      'openEntities.example',
      'it is not one of the names',
    ],
    [
      'a list of entities that needs a value',
      'openEntities',
      open({ list: { ...open().list, request: { method: 'GET', path: '/{where}' } } }),
      'openEntities.list.request',
      '{where} is not a parameter here',
    ],
    [
      'a template with an unknown column',
      'openEntities',
      open({ template: { ...open().template, key: ['x'] } }),
      'openEntities.template.key[0]',
      'unknown column "x"',
    ],
  ]);
});
