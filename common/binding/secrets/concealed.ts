/** What stands in place of a secret where a statement is kept or shown. */
export const CONCEALED = '***';

/** What a secret must be, where it is only how one is shown: a script that was kept would store that. */
export const NOT_CONCEALED = `the secret itself, not its masked form ${CONCEALED}`;

/** Whether a text is how a secret is shown: in a kept statement, or in SHOW CONNECTOR. */
export const isConcealed = (text: string): boolean => text === CONCEALED || /^•+$/.test(text);
