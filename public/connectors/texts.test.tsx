/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SchemaSnapshot } from '../../common/binding';
import type { StreamEvent } from '../../common/contract';
import { CatalogProvider, CatalogStore } from '../catalog';
import { fakeHost } from '../console/results/testing';
import { HostProvider } from '../host';
import { StatementPreview } from '../page_body';
import { textsOn } from '../page_body/testing';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../scripts';
import { ConnectorForm } from './connector_form';
import { Connectors } from './connectors';
import { DropDialog } from './drop_dialog';
import { EmptyConnectors } from './empty_connectors';
import { newDraft } from './form/draft';
import { storedFirst } from './stored_first';
import { trackerSnapshot, trackerType } from './testing/tracker_type';

/** The connectors as SHOW returns them. */
async function* eventsOf(text: string): AsyncGenerator<StreamEvent> {
  if (text === 'SHOW CONNECTORS') {
    const columns = ['Name', 'Type'].map((name) => ({ name, type: 'text' as const }));
    yield { type: 'statement', statement: 0, text, kind: 'show_statement' };
    yield { type: 'columns', statement: 0, columns };
    yield { type: 'rows', statement: 0, rows: [['tracker', 'tracker']] };
  }
  yield { type: 'done', ok: true };
}

async function shown(
  what: React.ReactElement,
  snapshot: SchemaSnapshot = trackerSnapshot,
  path = '/connectors',
): Promise<void> {
  const { host: anywhere } = fakeHost((text) => eventsOf(text));
  const host = { ...anywhere, navigation: { ...anywhere.navigation, path: () => path } };
  const catalog = new CatalogStore({ snapshot: async () => snapshot });
  await catalog.refresh();
  render(
    <EuiProvider>
      <HostProvider value={host}>
        <CatalogProvider value={catalog}>
          <ScriptsToOpenProvider value={new ScriptsToOpen()}>{what}</ScriptsToOpenProvider>
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
  await act(async () => undefined);
}
const nothing = (): void => undefined;

const REFUSAL =
  'Your API token is read-only. To create a connector, sign in with one that can make changes.';

describe('the words of', () => {
  it('a page without connectors', async () => {
    await shown(
      <EmptyConnectors
        refusal={undefined}
        types={[trackerType]}
        onPick={nothing}
        onSamples={nothing}
      />,
    );
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "Your first connector",
        "A connector is a named connection to a service, with its URL and credentials. The data of the service is then available as tables: SELECT … FROM mycompany.issues reads from GitHub, and the same statement can join it with Prometheus.",
        "Choose what to connect. You can test the connection before you save it.",
        "Just looking around? Try the sample services with made-up data.",
        "Open the walk-through",
        "Tracker",
        "Tickets of an invented service",
      ]
    `);
  });

  it('a page without connectors, for a read-only token', async () => {
    await shown(
      <EmptyConnectors refusal={REFUSAL} types={[]} onPick={nothing} onSamples={undefined} />,
    );
    expect(textsOn().at(-1)).toMatchInlineSnapshot(
      `"Your API token is read-only. To create a connector, sign in with one that can make changes."`,
    );
  });

  it('the form of a new connector, whose fields are missing', async () => {
    await shown(
      <ConnectorForm
        initial={newDraft(trackerType, trackerSnapshot)}
        onSaved={nothing}
        onCancel={nothing}
        onGone={nothing}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Create connector' }));
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "Name",
        "Required",
        "Used in queries: SELECT * FROM tracker_2.…",
        "[Connection]",
        "Connection",
        "API token",
        "Required",
        "[API token: source]",
        "Enter a new secret",
        "Stored secret: shared_token",
        "[API token]",
        "Enter the secret, or choose a stored one.",
        "Address",
        "Required",
        "Address is required.",
        "Region",
        "[us]",
        "us (default)",
        "us",
        "eu",
        "Pages",
        "Archived too",
        "[Archived too]",
        "Projects",
        "[Projects]",
        "[Type a value, then press Enter]",
        "Advanced: requests, limits, cache, network",
        "Requests",
        "Request headers",
        "[Request headers]",
        "Add header",
        "Rate limits",
        "Requests per second",
        "Burst of requests",
        "Requests that can be sent at once before rate_limit applies; requires rate_limit",
        "Concurrent requests",
        "Timeout and retries",
        "Request timeout (seconds)",
        "[30]",
        "Retries per request",
        "[4]",
        "Amount of data",
        "Rows per page",
        "Maximum rows per table",
        "Rows of parents do not count",
        "Cache",
        "Cache duration (seconds)",
        "[60]",
        "How long cached responses are used; 0 turns the cache off",
        "Network",
        "HTTP proxy",
        "A URL with a password is stored as a secret",
        "Certificate authority",
        "PEM text, or the path of a file on the server",
        "Verify certificates",
        "[Verify certificates]",
        "Whether the certificate of the service must be trusted",
        "Other options",
        "Default interval of syncs",
        "[5m]",
        "How often a sync runs whose SCHEDULE has no text, such as 5m",
        "[This form as a SQL statement]",
        "As SQL",
        "CREATE CONNECTOR tracker_2 TYPE 'tracker' CONFIG {};",
        "Create connector",
        "Test connection",
        "Cancel",
      ]
    `);
  });

  it.each([1, 2])('the statement of a form with %d new secrets', async (newSecrets) => {
    await shown(<StatementPreview text={undefined}>{storedFirst(newSecrets)}</StatementPreview>);
    expect(textsOn()).toEqual([
      '[This form as a SQL statement]',
      'As SQL',
      'No changes yet.',
      newSecrets === 1
        ? 'The secret you entered is stored encrypted first. The connector refers to it by name; its value is never shown again.'
        : 'The secrets you entered are stored encrypted first. The connector refers to them by name; their values are never shown again.',
    ]);
  });

  it('the question before one is deleted', async () => {
    await shown(<DropDialog name="tracker" onClose={nothing} onDropped={nothing} />);
    expect(textsOn(screen.getByRole('alertdialog'))).toMatchInlineSnapshot(`
      [
        "Delete the connector “tracker”?",
        "If you delete it:",
        "Its configuration and cached responses are deleted with it.",
        "Stored secrets are kept.",
        "This cannot be undone. Nothing changes in the service itself.",
        "Cancel",
        "Delete connector",
        "You are in a modal dialog. Press Escape or tap/click outside the dialog on the shadowed overlay to close.",
        "[Closes this modal window]",
      ]
    `);
  });

  it.each([
    [
      '/connectors/new',
      ['Connectors', 'Create a connector', 'What do you want to connect?', 'Tracker'],
    ],
    [
      '/connectors/new/tracker',
      ['Connector types', 'Connect Tracker', 'Tickets of an invented service', 'Name'],
    ],
    [
      '/connectors/new/nothing',
      ['Connector types', 'Create a connector', 'Connector type “nothing” does not exist.'],
    ],
    [
      '/connectors/nowhere/at/all',
      ['Page not found', 'Check the address, or continue in the console.', 'Open the console'],
    ],
  ])('the head of %s', async (path, texts) => {
    await shown(<Connectors />, trackerSnapshot, path);
    expect(textsOn().slice(0, 4)).toEqual(texts);
  });

  it('the list', async () => {
    await shown(<Connectors />);
    expect(await screen.findByRole('table')).toBeTruthy();
    expect(textsOn()).toMatchInlineSnapshot(`
      [
        "Connectors",
        "The services that you can query and act on.",
        "[Refresh]",
        "Create connector",
        "Name",
        "Type",
        "Status",
        "Enabled",
        "Actions",
        "tracker",
        "Tracker",
        "Not tested",
        "[tracker is enabled]",
        "[Test tracker]",
        "Test",
        "Delete tracker",
      ]
    `);
  });
});
