import type { Page } from 'playwright-core';

export const MILLION = 1_000_000;

/** Reads a million rows in the page as the console does, with a pause after each megabyte. Returns their number. */
export const readSlowly = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const response = await fetch('/api/moltler/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-moltler-request': '1' },
      body: JSON.stringify({
        text: "SELECT number, title, state, author, created_at FROM gh.issues WHERE repo = 'million'",
        parameters: {},
      }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (reader === undefined) throw new Error('There is no response.');
    let rest = '';
    let rows = 0;
    let unread = 0;
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const lines = (rest + step.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = JSON.parse(line) as { type: string; rows?: unknown[]; error?: unknown };
        if (event.type === 'error') throw new Error(line);
        rows += event.rows?.length ?? 0;
      }
      unread += step.value.length;
      if (unread < 1024 * 1024) continue;
      unread = 0;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return rows;
  });
