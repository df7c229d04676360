/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Failure } from '../page_scripts';
import { ListFrame, type ListFrameProps } from './list_frame';

const failure: Failure = { code: 'store_unavailable', message: 'It is down.', hint: undefined };

function show(props: Partial<ListFrameProps>): string[] {
  const called: string[] = [];
  render(
    <EuiProvider colorMode="light">
      <ListFrame
        title="Boxes"
        text="All of them."
        loaded={{ value: undefined, reload: () => void called.push('reload') }}
        failed="Boxes could not be loaded"
        onRefresh={() => void called.push('refresh')}
        create={<button>Create box</button>}
        empty={<p>No boxes yet</p>}
        {...props}
      >
        <ul aria-label="boxes" />
      </ListFrame>
    </EuiProvider>,
  );
  return called;
}
const shown = () =>
  ['Create box', 'No boxes yet', 'It is down.']
    .filter((text) => screen.queryByText(text) !== null)
    .concat(screen.queryByRole('list') === null ? [] : ['the list']);

describe('a page that lists items', () => {
  it('shows neither a list nor that there is none until it is loaded', () => {
    show({});
    expect(shown()).toEqual(['Create box']);
  });

  it('has one place to create the first item', () => {
    show({ loaded: { value: { failure: undefined }, reload: () => {} } });
    expect(shown()).toEqual(['No boxes yet']);
  });

  it('shows the list', () => {
    show({ loaded: { value: { failure: undefined }, reload: () => {} }, empty: false });
    expect(shown()).toEqual(['Create box', 'the list']);
  });

  it('never says that there is nothing if it could not be loaded, and shows what could', () => {
    show({ loaded: { value: { failure }, reload: () => {} } });
    expect(shown()).toEqual(['Create box', 'It is down.', 'the list']);
    screen.getByText('Boxes could not be loaded');
  });

  it('is loaded again', async () => {
    const called = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(called).toEqual(['refresh']);
  });
});
