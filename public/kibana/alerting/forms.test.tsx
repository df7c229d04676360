/**
 * @jest-environment jsdom
 */
import React, { Suspense, useState } from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionConfig, ActionParams } from '../../../common/alerting';
import { DESK_TYPE } from '../../../common/alerting/testing';
import { schemaOf, type SchemaSnapshot } from '../../../common/binding';
import type { StreamEvent } from '../../../common/contract';
import type { RunRequest } from '../../host';
import type { FormField, ParamsFieldsProps, UseField } from './alerting_types';
import { connectorFields } from './connector_fields';
import type { FormHost } from './form_host';
import { paramsFields } from './params_fields';

/** Kibana's form, as far as one field of it goes: errors are shown after an attempt to save. */
const mockForm: {
  initial: Partial<ActionConfig>;
  value: Partial<ActionConfig>;
  save: () => string | undefined;
} = { initial: {}, value: {}, save: () => undefined };
const mockUseField: UseField = (props) => {
  type Value = Parameters<typeof props.children>[0]['value'];
  const [value, setValue] = useState(mockForm.initial as Value);
  const [error, setError] = useState<string>();
  const validate = (of: Value): string | undefined =>
    props.config.validations.map(({ validator }) => validator({ value: of })?.message)[0];
  mockForm.value = value as Partial<ActionConfig>;
  mockForm.save = () => {
    const message = validate(value);
    setError(message);
    return message;
  };
  const field: FormField<Value> = {
    value,
    setValue: (next) => {
      setValue(() => next);
      setError(undefined);
    },
    getErrorsMessages: () => error ?? null,
  };
  return <>{props.children(field)}</>;
};
jest.mock(
  '@kbn/es-ui-shared-plugin/static/forms/hook_form_lib',
  () => ({ UseField: (props: never) => mockUseField(props) }),
  { virtual: true },
);

const SNAPSHOT: SchemaSnapshot = {
  connectors: [
    { name: 'desk', type: 'desk', enabled: true, entities: schemaOf(DESK_TYPE).entities },
    { name: 'silent', type: 'silent', enabled: true, entities: [] },
  ],
  types: [schemaOf(DESK_TYPE)],
  secrets: [],
};
const CLOSE = { run: 'action', connector: 'desk', entity: 'tickets', action: 'close' } as const;

interface Server extends FormHost {
  readonly requests: RunRequest[];
}
function server(
  events: readonly StreamEvent[] = [],
  snapshot: () => Promise<SchemaSnapshot> = async () => SNAPSHOT,
): Server {
  const requests: RunRequest[] = [];
  return {
    requests,
    snapshot,
    run: async function* (request) {
      requests.push(request);
      yield* events;
    },
  };
}
const shown = (element: React.ReactElement) =>
  act(async () => {
    render(
      <EuiProvider>
        <Suspense fallback="…">{element}</Suspense>
      </EuiProvider>,
    );
  });

describe('the form of a connector of Kibana', () => {
  const open = async (initial: Partial<ActionConfig> = {}, host = server(), readOnly = false) => {
    mockForm.initial = initial;
    const Fields = connectorFields(host);
    await shown(<Fields readOnly={readOnly} isEdit={false} />);
    await screen.findByRole('radio', { name: 'One action' });
  };

  it('lets the user choose a connector, an entity and an action, by keyboard', async () => {
    await open();
    const user = userEvent.setup();
    const connector = screen.getByLabelText('Connector in Moltler');
    expect(
      within(connector)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.not.arrayContaining(['silent']));
    expect(screen.getByLabelText('Entity')).toHaveProperty('disabled', true);
    await user.selectOptions(connector, 'desk');
    await user.selectOptions(screen.getByLabelText('Entity'), 'tickets');
    await user.selectOptions(screen.getByLabelText('Action'), 'delete');
    expect(mockForm.value).toEqual({ ...CLOSE, action: 'delete' });
    screen.getByText(/cannot be undone/);
    await user.selectOptions(screen.getByLabelText('Action'), 'close');
    expect(screen.queryByText(/cannot be undone/)).toBeNull();
    expect(mockForm.save()).toBeUndefined();
  });

  it('says what is wrong when the user tries to save it', async () => {
    await open();
    await act(async () => void mockForm.save());
    await screen.findByText('Choose a connector, an entity and an action.');
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'A statement' }));
    const statement = screen.getByLabelText('Statement');
    await user.click(statement);
    await user.paste('DROP CONNECTOR desk');
    await act(async () => void mockForm.save());
    await screen.findByText('DROP CONNECTOR cannot be run by an alert.');
    expect(statement.getAttribute('aria-invalid')).toBe('true');
    await user.clear(statement);
    await user.paste('SELECT id FROM desk.tickets WHERE id = $id');
    expect(mockForm.save()).toBeUndefined();
    expect(mockForm.value).toEqual({
      run: 'statement',
      statement: 'SELECT id FROM desk.tickets WHERE id = $id',
    });
  });

  it('shows what no longer exists, and can be read-only', async () => {
    await open({ ...CLOSE, action: 'gone' }, server(), true);
    screen.getByText('gone (does not exist)');
    for (const label of ['Connector in Moltler', 'Entity', 'Action'])
      expect(screen.getByLabelText(label)).toHaveProperty('disabled', true);
  });

  it('can be loaded again after a failure', async () => {
    let fails = true;
    const host = server([], async () => {
      if (fails) throw new Error('You lack the privilege to read.');
      return SNAPSHOT;
    });
    const Fields = connectorFields(host);
    await shown(<Fields readOnly={false} isEdit={false} />);
    await screen.findByText('You lack the privilege to read.');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('radio', { name: 'One action' });
  });
});

describe('the parameters of an action of a rule', () => {
  const open = async (
    config: Partial<ActionConfig> | undefined,
    more: Partial<ParamsFieldsProps> = {},
    host = server(),
  ) => {
    const edits: Record<string, unknown>[] = [];
    const Fields = paramsFields(host);
    const Rule = (): React.ReactElement => {
      const [params, setParams] = useState<Partial<ActionParams>>(more.actionParams ?? {});
      return (
        <Fields
          index={3}
          errors={{}}
          actionConnector={config === undefined ? {} : { config }}
          {...more}
          actionParams={params}
          editAction={(key, value, index) => {
            expect(index).toBe(3);
            edits.push({ [key]: value });
            setParams({ ...params, [key]: value });
          }}
        />
      );
    };
    await shown(<Rule />);
    return edits;
  };

  it('are fields made from the declaration of the action, required ones first', async () => {
    await open(CLOSE);
    await screen.findByLabelText('id (integer)');
    screen.getByText('Required. Number of the ticket');
    for (const label of ['note', 'score (number)', 'details (JSON)']) screen.getByLabelText(label);
    for (const name of ['reason', 'urgent', 'labels']) screen.getByRole('combobox', { name });
  });

  it('take templates, with the variables of the rule', async () => {
    const edits = await open(CLOSE, {
      messageVariables: [
        { name: 'alert.id', description: 'The id of the alert' },
        { name: 'context.message' },
      ],
    });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('id (integer)'), '4');
    await user.click(screen.getByRole('button', { name: 'Add a variable to note' }));
    await user.click(await screen.findByText('context.message'));
    expect(edits.at(-1)).toEqual({ parameters: { id: '4', note: '{{context.message}}' } });
    await user.type(screen.getByRole('combobox', { name: 'reason' }), '{{{{x}}{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'labels' }), 'one{Enter}two{Enter}');
    expect(edits.at(-1)).toEqual({
      parameters: { id: '4', note: '{{context.message}}', reason: '{{x}}', labels: ['one', 'two'] },
    });
    await user.clear(screen.getByLabelText('id (integer)'));
    expect(edits.at(-1)?.['parameters']).not.toHaveProperty('id');
  });

  it('store JSON as a value, and only if it is complete', async () => {
    const edits = await open(CLOSE);
    const field = await screen.findByLabelText('details (JSON)');
    const user = userEvent.setup();
    await user.click(field);
    await user.paste('{"at": {{alert.id}}}');
    await screen.findByText(/Enter valid JSON/);
    expect(edits).toEqual([]);
    await user.clear(field);
    await user.paste('{"at": "{{alert.id}}"}');
    expect(edits.at(-1)).toEqual({ parameters: { details: { at: '{{alert.id}}' } } });
    expect(screen.queryByText(/Enter valid JSON/)).toBeNull();
  });

  it('are those of the statement, and can be cleared if it no longer has them', async () => {
    const config = { run: 'statement', statement: 'SELECT $a, $b' } as const;
    const edits = await open(config, { actionParams: { parameters: { a: '1', old: '2' } } });
    const user = userEvent.setup();
    await user.clear(await screen.findByLabelText('old'));
    expect(edits.at(-1)).toEqual({ parameters: { a: '1' } });
    screen.getByLabelText('b');
  });

  it('show the request in the test tab, without sending it', async () => {
    const row = ['POST', 'https://desk.example/tickets/4/close'];
    const host = server([
      { type: 'statement', statement: 0, kind: 'connector_exec_statement', text: '' },
      {
        type: 'columns',
        statement: 0,
        columns: ['method', 'url'].map((name) => ({ name, type: 'text' })),
      },
      { type: 'rows', statement: 0, rows: [row] },
      {
        type: 'statement_done',
        statement: 0,
        rows: 1,
        complete: true,
        scans: [],
        milliseconds: 1,
      },
      { type: 'done', ok: true },
    ]);
    await open(CLOSE, { actionParams: { parameters: { id: '4' } }, executionMode: 'test' }, host);
    await userEvent.click(await screen.findByRole('button', { name: 'Show request' }));
    await screen.findByText('Nothing was sent');
    screen.getByText(/tickets\/4\/close/);
    expect(host.requests).toMatchObject([
      { text: 'DRY RUN CONNECTOR_EXEC desk.tickets.close(id => $id)', parameters: { id: 4 } },
    ]);
  });

  it('show why there is no request', async () => {
    const error = {
      family: 'statement_error',
      code: 'missing_argument',
      message: 'No id.',
    } as const;
    const host = server([
      { type: 'error', statement: 0, error },
      { type: 'done', ok: false },
    ]);
    await open(CLOSE, { executionMode: 'test' }, host);
    await userEvent.click(await screen.findByRole('button', { name: 'Show request' }));
    await screen.findByText('No id.');
  });

  it('say what is wrong: templates, a missing action, a connector from kibana.yml', async () => {
    await open(CLOSE, { errors: { parameters: ['"id": braces.'] } });
    await screen.findByText('"id": braces.');
    await open({ ...CLOSE, action: 'gone' });
    await screen.findByText(/desk.tickets.gone does not exist/);
    await open(undefined);
    await screen.findByText(/from kibana.yml/);
  });
});
