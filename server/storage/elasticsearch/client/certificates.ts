import { connect, type DetailedPeerCertificate } from 'node:tls';
import { MoltlerError, storeAt } from '../../../../common/errors';

const CONNECT_MILLISECONDS = 10_000;

/**
 * Why the certificate of a server is not trusted; undefined if a message means something else. The client passes on only
 * the message of OpenSSL or Node. An alert is about our own certificate.
 */
export function distrustIn(message: string): string | undefined {
  if (!/certificate|altnames/i.test(message) || /\balert\b/i.test(message)) return undefined;
  return message.replace(/; if the root CA is .*$/s, '').replace(/[.\s]+$/, '');
}

/**
 * The certificate with this fingerprint, as PEM, of those that the server sends. To be trusted, it must then also sign
 * the server's own, which is not checked here: anybody could send it along with another one.
 */
export function certificateOf({
  url,
  caFingerprint,
}: {
  readonly url: string;
  readonly caFingerprint: string;
}): Promise<string> {
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: port === '' ? 443 : Number(port),
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      // Nothing is sent over it.
      rejectUnauthorized: false,
      timeout: CONNECT_MILLISECONDS,
    });
    const fail = (reason: string): void => {
      socket.destroy();
      reject(new MoltlerError('store_unavailable', { store: storeAt(url), reason }));
    };
    socket.once('timeout', () => fail(`no response within ${CONNECT_MILLISECONDS / 1000} s`));
    socket.once('error', ({ message }: Error) => fail(message.replace(/[.\s]+$/, '')));
    socket.once('secureConnect', () => {
      const found = findIn(socket.getPeerCertificate(true), caFingerprint);
      socket.destroy();
      if (found !== undefined) return resolve(found);
      const reason = 'none of the certificates that it sends has the fingerprint that is set';
      reject(new MoltlerError('store_certificate_rejected', { url, reason }));
    });
  });
}

function findIn(first: DetailedPeerCertificate, fingerprint: string): string | undefined {
  const seen = new Set<DetailedPeerCertificate>();
  let certificate: DetailedPeerCertificate | undefined = first;
  while (certificate?.raw !== undefined && !seen.has(certificate)) {
    seen.add(certificate);
    if (certificate.fingerprint256.replaceAll(':', '').toLowerCase() === fingerprint)
      return pemOf(certificate.raw);
    certificate = certificate.issuerCertificate;
  }
  return undefined;
}

const pemOf = (raw: Buffer): string => {
  const lines = raw.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};
