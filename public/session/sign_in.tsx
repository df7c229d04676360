import React, { useState } from 'react';
import {
  EuiButton,
  EuiCallOut,
  EuiCheckbox,
  EuiCodeBlock,
  EuiFieldPassword,
  EuiFocusTrap,
  EuiForm,
  EuiFormRow,
  EuiOverlayMask,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { richText } from '../texts';
import type { HostSession } from '../host';
import { useSession } from './use_session';

/** Prompts for an API token while the server requires one. The page below waits, then continues. */
export function SignIn(): React.ReactElement | null {
  const { session, wanted } = useSession();
  if (session === undefined || wanted === undefined) return null;
  return <Dialog session={session} reason={wanted.reason} />;
}

interface DialogProps {
  readonly session: HostSession;
  readonly reason: string | undefined;
}

function Dialog({ session, reason }: DialogProps): React.ReactElement {
  const [token, setToken] = useState('');
  const [keep, setKeep] = useState(true);
  const [trying, setTrying] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const id = useGeneratedHtmlId();
  const submit = async (): Promise<void> => {
    setTrying(true);
    const refused = await session.signIn(token, keep);
    setTrying(false);
    setRefusal(refused);
  };
  return (
    <EuiOverlayMask>
      <EuiFocusTrap initialFocus="[name='api-token']">
        <EuiPanel
          role="dialog"
          aria-modal="true"
          aria-labelledby={`${id}-title`}
          paddingSize="l"
          style={{ width: 480, maxWidth: '94vw' }}
        >
          <EuiTitle size="s">
            <h2 id={`${id}-title`}>
              {i18n.translate('moltler.session.signIn.thisServerRequiresAnApi', {
                defaultMessage: 'This server requires an API token',
              })}
            </h2>
          </EuiTitle>
          <EuiSpacer size="m" />
          {reason !== undefined && refusal === undefined && (
            <>
              <EuiCallOut size="s" color="warning" iconType="lock" title={reason} />
              <EuiSpacer size="m" />
            </>
          )}
          <EuiText size="s">
            <p>
              {richText(
                (values) =>
                  i18n.translate('moltler.session.signIn.anAdministratorCanCreateOne', {
                    defaultMessage:
                      'An administrator can create one in a terminal. It is shown only once. With {code}, it can run queries and EXPLAIN, but cannot change anything.',
                    values,
                  }),
                { code: <code style={{ whiteSpace: 'nowrap' }}>--read-only</code> },
              )}
            </p>
          </EuiText>
          <EuiSpacer size="s" />
          <EuiCodeBlock language="bash" fontSize="s" paddingSize="s" isCopyable>
            moltler tokens create NAME
          </EuiCodeBlock>
          <EuiSpacer size="m" />
          <EuiForm
            component="form"
            onSubmit={(event: React.FormEvent) => {
              event.preventDefault();
              void submit();
            }}
          >
            <EuiFormRow
              fullWidth
              label={i18n.translate('moltler.session.signIn.apiToken', {
                defaultMessage: 'API token',
              })}
              isInvalid={refusal !== undefined}
              error={refusal}
            >
              <EuiFieldPassword
                fullWidth
                type="dual"
                name="api-token"
                autoComplete="off"
                spellCheck={false}
                value={token}
                isInvalid={refusal !== undefined}
                onChange={({ target }) => {
                  setToken(target.value);
                  setRefusal(undefined);
                }}
              />
            </EuiFormRow>
            <EuiSpacer size="m" />
            <EuiCheckbox
              id={`${id}-keep`}
              label={i18n.translate('moltler.session.signIn.rememberUntilThisTabIs', {
                defaultMessage: 'Remember until this tab is closed',
              })}
              checked={keep}
              onChange={({ target }) => setKeep(target.checked)}
            />
            <EuiSpacer size="l" />
            <EuiButton
              fill
              type="submit"
              isLoading={trying}
              hasAriaDisabled={trying}
              isDisabled={token.trim() === ''}
            >
              {i18n.translate('moltler.session.signIn.signIn', { defaultMessage: 'Sign in' })}
            </EuiButton>
          </EuiForm>
        </EuiPanel>
      </EuiFocusTrap>
    </EuiOverlayMask>
  );
}
