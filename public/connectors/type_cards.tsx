import React, { useState } from 'react';
import {
  EuiCard,
  EuiFieldSearch,
  EuiFlexGrid,
  EuiFlexItem,
  EuiIcon,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ConnectorTypeSchema } from '../../common/binding';

export interface TypeCardsProps {
  readonly types: readonly ConnectorTypeSchema[];
  readonly onPick: (type: string) => void;
}

/** With more types than this, a search field is shown. */
const FEW = 6;

/** The connector types as cards. */
export function TypeCards({ types, onPick }: TypeCardsProps): React.ReactElement {
  const [filter, setFilter] = useState('');
  const words = filter.toLowerCase();
  const shown = types.filter(({ name, title, description, category }) =>
    `${name} ${title} ${description} ${category}`.toLowerCase().includes(words),
  );
  return (
    <>
      {types.length > FEW && (
        <>
          <EuiFieldSearch
            fullWidth
            aria-label={i18n.translate('moltler.connectors.typeCards.filterConnectorTypes', {
              defaultMessage: 'Filter connector types',
            })}
            placeholder={i18n.translate('moltler.connectors.typeCards.filterByNameOrPurpose', {
              defaultMessage: 'Filter by name or purpose',
            })}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
          <EuiSpacer size="m" />
        </>
      )}
      {shown.length === 0 && (
        <EuiText size="s" color="subdued" role="status">
          <p>
            {i18n.translate('moltler.connectors.typeCards.noConnectorTypeMatches', {
              defaultMessage: 'No connector type matches.',
            })}
          </p>
        </EuiText>
      )}
      <EuiFlexGrid columns={3} gutterSize="m">
        {shown.map(({ name, title, description, icon = 'link' }) => (
          <EuiFlexItem key={name}>
            <EuiCard
              layout="horizontal"
              hasBorder
              titleSize="xs"
              titleElement="h2"
              icon={<EuiIcon type={icon} size="l" aria-hidden />}
              title={title}
              description={description}
              onClick={() => onPick(name)}
            />
          </EuiFlexItem>
        ))}
      </EuiFlexGrid>
    </>
  );
}
