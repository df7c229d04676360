import type { JsonValue } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { AuditLog, AuditRecord } from '../../ports';
import { at, textAt } from './client/response_parts';
import { refresh, searchAll, type Hit } from './own/search';
import type { OwnStore } from './own/store';
import { hashOf } from './syncs/slice_document';

type Outcome = Pick<AuditRecord, 'outcome' | 'status' | 'error'>;

const STARTED: Outcome = { outcome: 'started' };

/**
 * Nothing is ever removed from it. An attempt has an id that is made of its run, row and number, so it exists once; the
 * id that callers see begins with its order.
 */
export function elasticsearchAuditLog({ elasticsearch, indices, order }: OwnStore): AuditLog {
  const index = indices.nameOf('audit');
  /** A record that exists may be our own, if a response was lost. */
  const orderAt = async (document: string): Promise<string> => {
    const path = `/${index}/_doc/${document}`;
    const { body } = await elasticsearch.send({ method: 'GET', path });
    return textAt(body, '_source', 'order');
  };
  return {
    async start(record) {
      await indices.ensure('audit');
      const { attempt } = record;
      const place = order();
      const document =
        attempt === undefined
          ? place
          : hashOf(JSON.stringify([attempt.run, attempt.row, attempt.number]));
      const id = `${place}.${document}`;
      const { at: time, user, connector, entity, action } = record;
      const { status } = await elasticsearch.send({
        method: 'PUT',
        path: `/${index}/_create/${document}`,
        body: {
          order: place,
          at: time,
          user,
          connector,
          entity,
          action,
          ...(attempt === undefined ? {} : { run: attempt.run }),
          record: { ...record, id } as unknown as JsonValue,
          outcome: STARTED as unknown as JsonValue,
        },
        allow: [409],
        repeatable: true,
      });
      if (status === 409 && (await orderAt(document)) !== place)
        throw new StatementError('run_in_progress', { run: attempt?.run ?? '' });
      return id;
    },
    async finish(id, outcome) {
      const [, document = ''] = id.split('.');
      await elasticsearch.send({
        method: 'POST',
        path: `/${index}/_update/${encodeURIComponent(document)}`,
        query: { retry_on_conflict: 5 },
        body: { doc: { outcome: outcome as unknown as JsonValue } },
        repeatable: true,
      });
    },
    async list({ limit, before, user }) {
      await refresh(elasticsearch, index);
      const found = await searchAll(elasticsearch, {
        index,
        ...(user !== undefined && { where: { user } }),
        newestFirst: true,
        limit,
        ...(before === undefined ? {} : { after: before.split('.')[0] ?? before }),
      });
      return found.map(recordOf);
    },
    async ofRun(run) {
      await refresh(elasticsearch, index);
      return (await searchAll(elasticsearch, { index, where: { run } })).map(recordOf);
    },
  };
}

const recordOf = ({ source }: Hit): AuditRecord => ({
  ...(at(source, 'record') as unknown as Omit<AuditRecord, keyof Outcome>),
  ...(at(source, 'outcome') as unknown as Outcome),
});
