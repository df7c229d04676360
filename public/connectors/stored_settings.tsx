import React from 'react';
import { EuiDescriptionList, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Draft, Section } from './form/draft';
import { isSet, type Input } from './form/inputs';

export interface StoredSettingsProps {
  readonly draft: Draft;
  /** Why the user cannot change them. */
  readonly refusal: string;
  /** The user may not see them either. */
  readonly hidden: boolean;
}

/** A connector's settings, for a user who may not change them. */
export function StoredSettings(props: StoredSettingsProps): React.ReactElement {
  const { draft, refusal, hidden } = props;
  const items = (['config', 'options'] as const).flatMap((section: Section) =>
    draft.type[section].flatMap(({ name, title }) => {
      const input = draft[section][name];
      return input === undefined || !isSet(input) ? [] : [{ title, description: shown(input) }];
    }),
  );
  return (
    <>
      <EuiTitle size="xs">
        <h2>
          {i18n.translate('moltler.connectors.storedSettings.settings', {
            defaultMessage: 'Settings',
          })}
        </h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiText size="s" color="subdued">
        <p>{refusal}</p>
      </EuiText>
      {!hidden && (
        <>
          <EuiSpacer size="s" />
          <EuiDescriptionList
            compressed
            listItems={
              items.length > 0
                ? items
                : [
                    {
                      title: i18n.translate('moltler.connectors.storedSettings.noSettings', {
                        defaultMessage: 'No settings',
                      }),
                      description: '',
                    },
                  ]
            }
          />
        </>
      )}
    </>
  );
}

function shown(input: Input): string {
  switch (input.kind) {
    case 'text':
      return input.text;
    case 'flag':
      return input.on === true
        ? i18n.translate('moltler.connectors.storedSettings.yes', { defaultMessage: 'Yes' })
        : i18n.translate('moltler.connectors.storedSettings.no', { defaultMessage: 'No' });
    case 'list':
      return input.items.join(', ');
    case 'headers':
      return input.items.map(({ name, value }) => `${name}: ${value}`).join(', ');
    case 'secret':
      return input.from === 'existing'
        ? i18n.translate('moltler.connectors.storedSettings.storedSecret', {
            defaultMessage: 'Stored secret {name}',
            values: { name: input.name },
          })
        : '••••';
  }
}
