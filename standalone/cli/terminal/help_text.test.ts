import { HELP } from './help_text';

it('fits on a terminal of 80 columns', () => {
  expect(HELP.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
