/** @jest-environment jsdom */
import React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EuiProvider } from '@elastic/eui';
import type { PlanTree } from '../../../../common/contract';
import { PlanView, quotaShare } from '.';

const scan: PlanTree = {
  title: 'gh.issues',
  step: 'scan',
  facts: [
    { name: 'pushed down', value: "state = 'open' as state=open (exact)" },
    { name: 'checked locally', value: "title LIKE '%x%'" },
    { name: 'requests', value: '1 to 13' },
    { name: 'quota', value: '60 % of the 20 requests left' },
    { name: 'list', value: 'issues' },
  ],
  requests: [
    { method: 'GET', url: 'https://api.github.com/issues?state=open', least: 1, most: 13 },
  ],
  children: [],
};
const plan: PlanTree = {
  title: 'SELECT',
  step: 'query',
  facts: [],
  requests: [],
  children: [scan],
};

describe('a plan', () => {
  it('shows what is pushed down, what is checked locally and what it costs, and collapses', async () => {
    const copied: string[] = [];
    render(
      <EuiProvider colorMode="light">
        <PlanView plan={plan} onCopy={(text) => copied.push(text)} />
      </EuiProvider>,
    );
    expect(
      screen.getByText('pushed down').closest('dt')?.nextElementSibling?.textContent,
    ).toContain('exact');
    expect(
      screen.getByText('checked locally').closest('dt')?.nextElementSibling?.textContent,
    ).toContain('LIKE');
    expect(screen.getAllByText('requests: 1 to 13').length).toBeGreaterThan(0);
    expect(screen.getByText(/quota: 60 %/)).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByLabelText(/Copy GET/));
    await user.click(screen.getByText('Copy as text'));
    expect(copied[0]).toBe('GET https://api.github.com/issues?state=open');
    expect(copied[1]).toContain('└─ gh.issues');
    const fold = screen.getByLabelText('Collapse gh.issues');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText('checked locally').closest('[hidden]')).not.toBeNull();
  });

  it.each([
    ['under 1 % of the 4870 requests left', 1],
    ['60 % of the 20 requests left', 60],
    ['used up', 100],
    ['unknown until the first request', undefined],
    ['20 requests left; the number needed is unknown', undefined],
  ])('reads the share of the quota from %j', (quota, share) => {
    expect(quotaShare(quota)).toBe(share);
  });
});
