/** @jest-environment jsdom */
import React from 'react';
import { render } from '@testing-library/react';
import { richText } from './rich_text';

it('puts elements where the translated text wants them', () => {
  const { container } = render(
    <p>
      {richText(({ option, name }) => `Mit ${name} kann ${option} nichts ändern: ${option}.`, {
        option: <code>--read-only</code>,
        name: 'ada',
      })}
    </p>,
  );
  expect(container.innerHTML).toBe(
    '<p>Mit ada kann <code>--read-only</code> nichts ändern: <code>--read-only</code>.</p>',
  );
});
