/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render } from '@testing-library/react';
import type { ColumnSchema, ConnectorSchema, EntitySchema } from '../../common/binding';
import { textsOn } from '../page_body/testing';
import { ItemDetails } from './item_details';
import type { SchemaItem } from './tree';

const COLUMN: ColumnSchema = {
  name: 'state',
  type: 'text',
  description: 'Whether it is open.',
  values: ['open', 'closed'],
  pushable: ['eq'],
  sortable: true,
  required: true,
  requestOnly: true,
  ignoringCase: true,
  inStar: false,
  costly: true,
  native: true,
};
const ENTITY: EntitySchema = {
  name: 'issues',
  title: 'Issues',
  description: 'Issues of all repositories.',
  docs: 'https://docs.example',
  key: [],
  openColumns: COLUMN,
  actions: [],
  indexes: [],
};
const CONNECTOR: ConnectorSchema = {
  name: 'gh',
  type: 'github',
  enabled: true,
  entities: [ENTITY],
};

const shown = (item: SchemaItem, actionRefusal?: string): readonly string[] =>
  textsOn(
    render(
      <EuiProvider>
        <ItemDetails item={item} onInsert={() => undefined} actionRefusal={actionRefusal} />
      </EuiProvider>,
    ).container,
  );

describe('the words about', () => {
  it('a disabled connector', () => {
    expect(shown({ kind: 'connector', connector: { ...CONNECTOR, enabled: false } }))
      .toMatchInlineSnapshot(`
      [
        "[Details]",
        "gh",
        "A connector of type github.",
        "Disabled: queries fail until it is enabled.",
        "Insert name",
      ]
    `);
  });

  it('an entity', () => {
    expect(shown({ kind: 'entity', connector: CONNECTOR, entity: ENTITY })).toMatchInlineSnapshot(`
      [
        "[Details]",
        "gh.issues",
        "Issues of all repositories.",
        "The service defines its columns: run a query to load them.",
        "Any other name is also a column.",
        "Service documentation(external, opens in a new tab or window)",
        "Insert name",
        "Insert SELECT",
      ]
    `);
  });

  it('a column of everything', () => {
    expect(shown({ kind: 'column', connector: CONNECTOR, entity: ENTITY, column: COLUMN }))
      .toMatchInlineSnapshot(`
      [
        "[Details]",
        "state",
        "textrequiredone request per rownative query",
        "Whether it is open.",
        "Values: open, closed.",
        "Pushed down: =.",
        "ORDER BY is pushed down.",
        "Requires a condition in WHERE or ON.",
        "A request parameter, not part of the response.",
        "Compared ignoring case.",
        "Not part of *: select it by name.",
        "Insert name",
        "Insert SELECT",
      ]
    `);
  });

  it('a plain column', () => {
    const { description: _, values: __, ...rest } = COLUMN;
    const column: ColumnSchema = {
      ...rest,
      pushable: [],
      sortable: false,
      required: false,
      requestOnly: false,
      ignoringCase: false,
      inStar: true,
      costly: false,
      native: false,
    };
    expect(shown({ kind: 'column', connector: CONNECTOR, entity: ENTITY, column }))
      .toMatchInlineSnapshot(`
      [
        "[Details]",
        "state",
        "text",
        "Checked locally.",
        "Insert name",
        "Insert SELECT",
      ]
    `);
  });
});
