/** Replaces a secret where a statement is stored or shown. */
export const CONCEALED = '***';

/** Expected text for a secret whose value is only the mask: running a stored script again would store the mask. */
export const NOT_CONCEALED = `the secret itself, not its masked form ${CONCEALED}`;

/** Whether a text is the mask of a secret: in a stored statement, or in SHOW CONNECTOR. */
export const isConcealed = (text: string): boolean => text === CONCEALED || /^•+$/.test(text);
