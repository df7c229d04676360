/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { fireEvent, render, screen } from '@testing-library/react';
import { fakeHost } from '../console/results/testing';
import { HostProvider } from '../host';
import { NotFound } from './not_found';

it('opens the console, in another tab if the user wants that', () => {
  const { host } = fakeHost(async function* () {});
  const went: string[] = [];
  const navigation = { ...host.navigation, go: (path: string) => void went.push(path) };
  render(
    <EuiProvider colorMode="light">
      <HostProvider value={{ ...host, navigation }}>
        <NotFound />
      </HostProvider>
    </EuiProvider>,
  );
  const link = screen.getByText('Open the console');
  // True: the browser handles the click.
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(went).toEqual([]);
  expect(fireEvent.click(link)).toBe(false);
  expect(went).toEqual(['/']);
});
