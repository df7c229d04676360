import type { KeyCheck, SealedSecret, SealedSecretRows, SealedSecretTable } from '../../secrets';
import type { Table } from './own/table';

interface SealedText {
  readonly nonce: string;
  readonly ciphertext: string;
}
/** As stored: only what is encrypted, as base64. */
export interface SecretTable {
  readonly keyCheck?: { readonly id: string; readonly sealed: SealedText };
  readonly secrets: readonly (Omit<SealedSecret, 'sealed'> & { readonly sealed?: SealedText })[];
}

type Sealed = KeyCheck['sealed'];

const textsOf = ({ nonce, ciphertext }: Sealed): SealedText => ({
  nonce: nonce.toString('base64'),
  ciphertext: ciphertext.toString('base64'),
});
const sealedOf = ({ nonce, ciphertext }: SealedText): Sealed => ({
  nonce: Buffer.from(nonce, 'base64'),
  ciphertext: Buffer.from(ciphertext, 'base64'),
});

/** Sealed secrets in one document: encrypted before they leave this process. */
export function elasticsearchSealedSecrets(table: Table<SecretTable>): SealedSecretTable {
  return {
    // Other processes may change them at any time.
    changes: () => undefined,
    read: async (work) => work(openRows(await table.read()).rows),
    write: (work) =>
      table.change((before) => {
        const opened = openRows(before);
        const result = work(opened.rows);
        return opened.isChanged() ? { next: opened.table(), result } : { result };
      }),
  };
}

function openRows(stored: SecretTable | undefined) {
  let changed = false;
  let keyCheck: KeyCheck | undefined = stored?.keyCheck && {
    id: stored.keyCheck.id,
    sealed: sealedOf(stored.keyCheck.sealed),
  };
  const secrets = new Map<string, SealedSecret>(
    (stored?.secrets ?? []).map(({ sealed, ...rest }) => [
      rest.name,
      { ...rest, ...(sealed === undefined ? {} : { sealed: sealedOf(sealed) }) },
    ]),
  );
  const list = (): readonly SealedSecret[] =>
    [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows: SealedSecretRows = {
    keyCheck: () => keyCheck,
    setKeyCheck(check) {
      keyCheck = check;
      changed = true;
    },
    get: (name) => secrets.get(name),
    list,
    put(secret) {
      secrets.set(secret.name, secret);
      changed = true;
    },
  };
  const table = (): SecretTable => ({
    ...(keyCheck === undefined
      ? {}
      : { keyCheck: { id: keyCheck.id, sealed: textsOf(keyCheck.sealed) } }),
    secrets: list().map(({ sealed, ...rest }) => ({
      ...rest,
      ...(sealed === undefined ? {} : { sealed: textsOf(sealed) }),
    })),
  });
  return { rows, table, isChanged: () => changed };
}
