import { conformanceTests } from '../../../test/conformance/conformance_tests';
import type { RowPredicate, ServiceModel } from '../../../test/conformance/service_model';
import { slack } from '.';

// With `inclusive`, which is always sent, a message at a bound is part of the range.
const notBefore: RowPredicate = (row, value) => Number(row.ts) >= Number(value);
const notAfter: RowPredicate = (row, value) => Number(row.ts) <= Number(value);

/** https://docs.slack.dev/reference/methods, parameter by parameter. */
const MODEL: ServiceModel = {
  '/conversations.history oldest': notBefore,
  '/conversations.history latest': notAfter,
  '/conversations.replies oldest': notBefore,
  '/conversations.replies latest': notAfter,
  '/conversations.list types': (row, value) =>
    value.split(',').includes(row.is_private === true ? 'private_channel' : 'public_channel'),
  '/conversations.list exclude_archived': (row, value) =>
    value === 'false' || row.is_archived !== true,
};

conformanceTests(slack, { model: MODEL, rows: {} });
