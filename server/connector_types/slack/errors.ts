import type { ErrorRule } from '../../../common/declaration';

const coded = (
  family: ErrorRule['family'],
  codes: readonly string[],
  more: Omit<ErrorRule, 'family' | 'body'> = {},
): ErrorRule => ({ body: { path: 'error', is: codes }, family, ...more });

/**
 * Slack reports errors with status 200: `{"ok": false, "error": "…"}`. Only the rate limit has a status, 429.
 * https://docs.slack.dev/apis/web-api/#evaluating-responses; the codes are listed on the page of each method
 */
export const errors: readonly ErrorRule[] = [
  coded('rate_limit_error', ['ratelimited', 'rate_limited'], { retry: true }),
  coded('auth_error', [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'two_factor_setup_required',
  ]),
  coded('permission_error', ['missing_scope'], {
    message: '{error}: the token needs the scope {needed}',
    hint: 'Add the scope to the app under "OAuth & Permissions" at https://api.slack.com/apps, then reinstall it to the workspace.',
  }),
  coded('permission_error', ['not_in_channel'], {
    hint: 'Add the app to the channel: type /invite @APP there in Slack.',
  }),
  coded('permission_error', ['not_allowed_token_type'], {
    hint: 'Set "user_token" in CONFIG to a user token (xoxp-…): the bot token cannot search.',
  }),
  coded('permission_error', [
    'access_denied',
    'cant_delete_message',
    'cant_update_message',
    'ekm_access_denied',
    'enterprise_is_restricted',
    'no_permission',
    'org_login_required',
    'org_resource_access_not_granted',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'team_access_not_granted',
    'user_is_restricted',
  ]),
  coded('not_found_error', ['channel_not_found'], {
    hint: 'Use the id of the channel or its name as #name. Private channels can only be found if the app was added to them.',
  }),
  coded('not_found_error', [
    'message_not_found',
    'no_item_specified',
    'thread_not_found',
    'user_not_found',
    'users_not_found',
  ]),
  coded(
    'service_error',
    [
      'fatal_error',
      'internal_error',
      'request_timeout',
      'service_unavailable',
      'team_added_to_org',
    ],
    { retry: true },
  ),
  {
    status: 500,
    family: 'service_error',
    retry: true,
    hint: 'Run it again later. If it keeps failing, request smaller pages: set "batch_size" in OPTIONS to 200.',
  },
  { status: 200, body: { path: 'ok', is: false }, family: 'invalid_request_error' },
];
