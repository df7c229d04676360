import React, { useMemo, useState } from 'react';
import { Global, css } from '@emotion/react';
import {
  EuiCode,
  EuiFieldSearch,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useEuiTheme,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { matching, referenceSections } from './entries';

/** The text scrolls by keyboard once it has the focus. */
const SEEN_FOCUS = css`
  .moltlerReference .euiFlyoutBody__overflow:focus-visible {
    outline: 2px solid;
    outline-offset: -2px;
  }
`;

/** The language reference beside the script, which stays editable. */
export function LanguageReference({
  onClose,
}: {
  readonly onClose: () => void;
}): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  const [search, setSearch] = useState('');
  const all = useMemo(referenceSections, []);
  const sections = useMemo(() => matching(all, search), [all, search]);
  return (
    <EuiFlyout
      onClose={onClose}
      ownFocus={false}
      size={440}
      paddingSize="m"
      aria-labelledby="language-reference"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="xs">
          <h2 id="language-reference">
            {i18n.translate('moltler.reference.languageReference.languageReference', {
              defaultMessage: 'Language reference',
            })}
          </h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <EuiFieldSearch
          compressed
          fullWidth
          aria-label={i18n.translate('moltler.reference.languageReference.searchTheReference', {
            defaultMessage: 'Search the reference',
          })}
          placeholder={i18n.translate(
            'moltler.reference.languageReference.searchStatementsOptionsFunctions',
            { defaultMessage: 'Search statements, options, functions' },
          )}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </EuiFlyoutHeader>
      <Global styles={SEEN_FOCUS} />
      <EuiFlyoutBody className="moltlerReference">
        {sections.length === 0 && (
          <EuiText size="s" color="subdued" role="status">
            <p>
              {i18n.translate('moltler.reference.languageReference.noMatches', {
                defaultMessage: 'No matches.',
              })}
            </p>
          </EuiText>
        )}
        {sections.map(({ title, entries }) => (
          <section key={title} style={{ marginBottom: euiTheme.size.l }}>
            <EuiTitle size="xxs">
              <h3>{title}</h3>
            </EuiTitle>
            <EuiText size="s">
              <dl style={{ margin: 0 }}>
                {entries.map(({ syntax, description }) => (
                  <div key={syntax} style={{ marginTop: euiTheme.size.s }}>
                    <dt style={{ fontWeight: 'normal' }}>
                      <EuiCode transparentBackground style={{ padding: 0, whiteSpace: 'pre-wrap' }}>
                        {syntax}
                      </EuiCode>
                    </dt>
                    <dd style={{ margin: 0, color: euiTheme.colors.textSubdued }}>{description}</dd>
                  </div>
                ))}
              </dl>
            </EuiText>
          </section>
        ))}
      </EuiFlyoutBody>
    </EuiFlyout>
  );
}
