import { completed } from './completion';

const completion = {
  unless: '/',
  template: '{config.org}/{value}',
  otherwise: ['{config.owner}/{value}'],
};

describe('completing a bare name', () => {
  test.each([
    ['by the organization', 'api', { org: 'acme', owner: 'me' }, 'acme/api'],
    ['by the owner where there is no organization', 'api', { owner: 'me' }, 'me/api'],
    ['not where it is complete', 'other/api', { org: 'acme' }, 'other/api'],
    ['not where CONFIG names nobody', 'api', { org: '' }, 'api'],
    ['with text that looks like a hole kept', '{value}$&', { org: 'acme' }, 'acme/{value}$&'],
  ])('%s', (_how, value, config, expected) => {
    expect(completed(completion, value, config)).toBe(expected);
  });
});
