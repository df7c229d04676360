/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import { ConsoleToolbar } from './console_toolbar';

const nothing = (): void => undefined;
const toolbar = (onSchema: (() => void) | undefined) =>
  render(
    <EuiProvider colorMode="light">
      <ConsoleToolbar
        running={false}
        ready
        problems={2}
        onSchema={onSchema}
        onRun={nothing}
        onCancel={nothing}
        onFormat={nothing}
        onNextProblem={nothing}
      />
    </EuiProvider>,
  );

describe('the toolbar of the script', () => {
  it('counts problems in words where there is room', () => {
    toolbar(undefined);
    expect(screen.getByRole('button', { name: '2 problems' }).textContent).toBe('2 problems');
  });
  it('shows only their number beside the schema button, which stays readable', () => {
    toolbar(nothing);
    expect(screen.getByRole('button', { name: '2 problems' }).textContent).toBe('2');
    expect(screen.getByRole('button', { name: 'Schema' })).toBeDefined();
  });
});
