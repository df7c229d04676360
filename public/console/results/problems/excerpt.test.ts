import { excerptOf } from './excerpt';

const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return excerptOf(text, { start, end: start + part.length });
};

describe('the line around a problem', () => {
  it('has no indentation, however deep it is', () => {
    const line = `${' '.repeat(60)}SELECT titel FROM x`;
    expect(at(`BEGIN\n${line}\nEND`, 'titel')).toEqual({
      before: 'SELECT ',
      marked: 'titel',
      after: ' FROM x',
    });
  });
  it('is cut before the problem if it is long', () => {
    const { before } = at(`SELECT ${'a, '.repeat(30)}titel`, 'titel');
    expect(before).toBe(`…${'SELECT '.concat('a, '.repeat(30)).slice(-40)}`);
  });
});
