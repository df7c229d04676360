import React from 'react';
import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useLink } from '../host';

/** Shown at an unknown address. */
export function NotFound(): React.ReactElement {
  const link = useLink();
  return (
    <EuiEmptyPrompt
      iconType="search"
      title={
        <h2>
          {i18n.translate('moltler.pageBody.notFound.pageNotFound', {
            defaultMessage: 'Page not found',
          })}
        </h2>
      }
      body={
        <p>
          {i18n.translate('moltler.pageBody.notFound.checkTheAddressOrContinue', {
            defaultMessage: 'Check the address, or continue in the console.',
          })}
        </p>
      }
      actions={
        <EuiButton fill {...link('/')}>
          {i18n.translate('moltler.pageBody.notFound.openTheConsole', {
            defaultMessage: 'Open the console',
          })}
        </EuiButton>
      }
    />
  );
}
