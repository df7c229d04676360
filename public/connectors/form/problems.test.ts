import { trackerSnapshot, trackerType } from '../testing/tracker_type';
import { newDraft, withInput, type Draft } from './draft';
import { problemsOf } from './problems';

const draft: Draft = newDraft(trackerType, trackerSnapshot);

describe('what is wrong with the form', () => {
  it.each([
    ['', 'Enter a name. Queries use it, for example name.issues.'],
    ['9 lives', 'Use letters, digits and underscores. Start with a letter or an underscore.'],
    ['Tracker', 'A connector named “Tracker” already exists. Choose another name.'],
  ])('the name %j', (name, problem) => {
    expect(problemsOf({ ...draft, name }, trackerSnapshot).name).toBe(problem);
  });

  it.each([
    [
      'token',
      { kind: 'secret', from: 'new', value: '' },
      'Enter the secret, or choose a stored one.',
    ],
    [
      'token',
      { kind: 'secret', from: 'new', value: '', again: true },
      'Enter it again. The page does not keep secrets that you type.',
    ],
    ['url', { kind: 'text', text: '' }, 'Address is required.'],
    [
      'headers',
      {
        kind: 'headers',
        items: [
          { name: 'X-Team', value: 'a' },
          { name: 'x-team', value: 'b' },
        ],
      },
      'Two headers have the same name.',
    ],
    [
      'headers',
      { kind: 'headers', items: [{ name: 'X-Api-Key', value: 'k3y' }] },
      '“X-Api-Key” looks like a secret. Store it with CREATE SECRET, and enter {{secrets.name}} here.',
    ],
  ] as const)('the field %s: %j', (field, input, problem) => {
    const filled = withInput(draft, 'config', field, input);
    expect(problemsOf(filled, trackerSnapshot).config[field]).toBe(problem);
  });
});
