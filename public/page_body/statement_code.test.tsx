/** @jest-environment jsdom */
import React from 'react';
import { render } from '@testing-library/react';
import { StatementCode } from './statement_code';

describe('a statement on a page', () => {
  const text =
    "SYNC CONNECTOR gh.issues TO gh-*\nINCREMENTAL ON updated\nSCHEDULE '@hourly'; -- often";
  const textsOf = (container: HTMLElement, name: string) =>
    [...container.querySelectorAll(`.token.${name}`)].map(({ textContent }) => textContent);

  it('has the words of our own language colored', () => {
    const { container } = render(<StatementCode text={text} />);
    expect(container.querySelector('code')?.textContent).toBe(text);
    expect(textsOf(container, 'keyword')).toEqual([
      'SYNC', 'CONNECTOR', 'TO', 'INCREMENTAL', 'ON', 'SCHEDULE',
    ]); // prettier-ignore
    expect(textsOf(container, 'string')).toEqual(["'@hourly'"]);
    expect(textsOf(container, 'comment')).toEqual(['-- often']);
  });
});
