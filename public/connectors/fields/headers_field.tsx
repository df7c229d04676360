import React from 'react';
import {
  EuiButtonEmpty,
  EuiButtonIcon,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { HeaderInput } from '../form/inputs';

export interface HeadersFieldProps {
  readonly title: string;
  readonly items: readonly HeaderInput[];
  readonly invalid: boolean;
  readonly onChange: (items: readonly HeaderInput[]) => void;
  readonly onBlur: () => void;
}

/** Names and values of request headers, one pair per row. */
export function HeadersField(props: HeadersFieldProps): React.ReactElement {
  const { title, items, invalid, onChange, onBlur } = props;
  const change = (at: number, changed: Partial<HeaderInput>): void =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...changed } : item)));
  return (
    <div role="group" aria-label={title}>
      {items.map(({ name, value }, at) => (
        <React.Fragment key={at}>
          <EuiFlexGroup gutterSize="s" responsive={false} alignItems="center">
            <EuiFlexItem>
              <EuiFieldText
                fullWidth
                spellCheck={false}
                autoComplete="off"
                aria-label={i18n.translate('moltler.connectors.headersField.headerName', {
                  defaultMessage: 'Header {position}: name',
                  values: { position: at + 1 },
                })}
                placeholder="X-Scope-OrgID"
                value={name}
                isInvalid={invalid}
                aria-invalid={invalid}
                onChange={({ target }) => change(at, { name: target.value })}
                onBlur={onBlur}
              />
            </EuiFlexItem>
            <EuiFlexItem>
              <EuiFieldText
                fullWidth
                spellCheck={false}
                autoComplete="off"
                aria-label={i18n.translate('moltler.connectors.headersField.headerValue', {
                  defaultMessage: 'Header {position}: value',
                  values: { position: at + 1 },
                })}
                placeholder={i18n.translate('moltler.connectors.headersField.textOrSecretsName', {
                  defaultMessage: "Text, or '{{'secrets.name'}}'",
                })}
                value={value}
                isInvalid={invalid}
                aria-invalid={invalid}
                onChange={({ target }) => change(at, { value: target.value })}
                onBlur={onBlur}
              />
            </EuiFlexItem>
            <EuiFlexItem grow={false}>
              <EuiButtonIcon
                iconType="trash"
                color="danger"
                aria-label={i18n.translate('moltler.connectors.headersField.removeHeader', {
                  defaultMessage: 'Remove header {position}',
                  values: { position: at + 1 },
                })}
                onClick={() => onChange(items.filter((_, index) => index !== at))}
              />
            </EuiFlexItem>
          </EuiFlexGroup>
          <EuiSpacer size="s" />
        </React.Fragment>
      ))}
      <EuiButtonEmpty
        size="s"
        flush="left"
        iconType="plusCircle"
        onClick={() => onChange([...items, { name: '', value: '' }])}
      >
        {i18n.translate('moltler.connectors.headersField.addHeader', {
          defaultMessage: 'Add header',
        })}
      </EuiButtonEmpty>
    </div>
  );
}
