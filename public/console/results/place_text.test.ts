import { placeText } from './place_text';

it('names the line and the iterations of a statement inside a block', () => {
  expect(placeText({ line: 4, loops: [{ loop: 'FOR row', iteration: 3 }] }, {})).toBe(
    'line 4, iteration 3 of FOR row',
  );
  expect(placeText({ line: 4 }, {})).toBe('line 4');
  expect(placeText({}, {})).toBe('');
});

it('counts the lines above the part that was run', () => {
  expect(placeText({ line: 4 }, { firstLine: 11 })).toBe('line 14');
});
