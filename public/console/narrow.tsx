import React from 'react';
import { Global, css } from '@emotion/react';
import {
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { SchemaBrowser } from '../schema';

/**
 * Without room for two columns, the script takes the whole width. Done in CSS alone, so that rotating a device does not
 * recreate the editor.
 */
export const NarrowStyles = (): React.ReactElement => (
  <Global
    styles={css`
      .moltlerConsole-work {
        min-width: 0;
      }
      /* The tree has all the height there is, and scrolls on its own. */
      .moltlerConsole-schemaFlyout .euiFlyoutBody__overflowContent {
        height: 100%;
        padding: 8px;
      }
      @media (max-width: 767px) {
        .moltlerConsole-schema,
        .moltlerConsole-divider {
          display: none !important;
        }
        .moltlerConsole-work {
          width: 100% !important;
          min-width: 0 !important;
        }
      }
    `}
  />
);

interface SchemaFlyoutProps {
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** The schema as an overlay, where it has no column of its own. */
export function SchemaFlyout({ onInsert, onClose }: SchemaFlyoutProps): React.ReactElement {
  const titleId = useGeneratedHtmlId();
  return (
    <EuiFlyout side="left" size="s" onClose={onClose} aria-labelledby={titleId}>
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="xs">
          <h2 id={titleId}>
            {i18n.translate('moltler.console.narrow.schema', { defaultMessage: 'Schema' })}
          </h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody className="moltlerConsole-schemaFlyout">
        <SchemaBrowser
          onInsert={(text) => {
            onInsert(text);
            onClose();
          }}
        />
      </EuiFlyoutBody>
    </EuiFlyout>
  );
}
