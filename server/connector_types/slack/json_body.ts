/**
 * Without the character set, Slack adds a warning to each response.
 * https://docs.slack.dev/apis/web-api/#basics
 */
export const json = { headers: { 'content-type': 'application/json; charset=utf-8' } };
