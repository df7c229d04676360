export { generateKey, parseKey, type EncryptionKey } from './encryption_key';
export { encryptedSecrets, type EncryptedSecrets } from './encrypted_secrets';
export { keyFile } from './key_file';
export { givenKey, type KeySource } from './key_source';
export type * from './sealed_secrets';
export { sealBytes, unsealBytes } from './seal';
