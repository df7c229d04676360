/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render } from '@testing-library/react';
import { ERROR_FAMILIES, type SerializedError } from '../../../../common/errors';
import { textsOn } from '../../../page_body/testing';
import { NoResult } from '../no_result';
import { ErrorPanel } from './error_panel';

const shown = (what: React.ReactElement): readonly string[] => {
  const { container } = render(<EuiProvider>{what}</EuiProvider>);
  return textsOn(container);
};
