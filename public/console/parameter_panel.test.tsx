/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import { ParameterPanel } from './parameter_panel';

describe('the parameters of a script', () => {
  it.each(['constructor', 'toString', '__proto__'])('can have any name: %s', (name) => {
    render(
      <EuiProvider colorMode="light">
        <ParameterPanel
          names={[name]}
          values={new Map()}
          missing={[name]}
          onChange={() => undefined}
          onRun={() => undefined}
        />
      </EuiProvider>,
    );
    const input = screen.getByLabelText<HTMLInputElement>(`$${name}`);
    expect(input.value).toBe('');
    expect(document.activeElement).toBe(input);
    expect(screen.getByRole('alert').textContent).toBe('Fill in the parameter.');
  });
});
