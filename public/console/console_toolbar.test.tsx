/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { fireEvent, render, screen } from '@testing-library/react';
import { ConsoleToolbar, type ConsoleToolbarProps } from './console_toolbar';

const nothing = (): void => undefined;
const page = (props: Partial<ConsoleToolbarProps>): React.ReactElement => (
  <EuiProvider colorMode="light">
    <ConsoleToolbar
      running={false}
      ready
      problems={2}
      onSchema={undefined}
      onRun={nothing}
      onCancel={nothing}
      onFormat={nothing}
      onNextProblem={nothing}
      {...props}
    />
  </EuiProvider>
);
const toolbar = (onSchema: (() => void) | undefined) => render(page({ onSchema }));

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
  it('has a button that copies a link where there is room', () => {
    const name = 'Copy a link to this script';
    const onShare = jest.fn();
    const { rerender } = render(page({ onShare }));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onShare).toHaveBeenCalledTimes(1);
    rerender(page({ onShare, onSchema: nothing }));
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
  it('does not run the script again with the second click of a double click on Cancel', () => {
    let now = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const onRun = jest.fn();
    const { rerender } = render(page({ running: true, onRun }));
    rerender(page({ running: false, onRun }));
    const run = screen.getByRole('button', { name: 'Run' });
    now += 200;
    fireEvent.click(run, { detail: 2 });
    expect(onRun).not.toHaveBeenCalled();
    fireEvent.click(run, { detail: 0 });
    expect(onRun).toHaveBeenCalledTimes(1);
    now += 600;
    fireEvent.click(run, { detail: 1 });
    expect(onRun).toHaveBeenCalledTimes(2);
    jest.restoreAllMocks();
  });
});
