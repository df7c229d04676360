import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CertificateProblem, certificateText } from './certificate_text';

const FILE = join(__dirname, '..', 'testing', 'tls', 'certificate.pem');
const PEM = readFileSync(FILE, 'utf8').trim();
const UNREADABLE = 'it is neither PEM text nor the path of a readable file';

describe('ca_certificate', () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-certificate-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const path = (name: string, text?: string): string => {
    const file = join(directory, name);
    if (text !== undefined) writeFileSync(file, text);
    return file;
  };

  it('is stored as text, given as text or as a path, with nothing but certificates', async () => {
    expect((await certificateText(PEM)).trim()).toBe(PEM);
    expect((await certificateText(FILE)).trim()).toBe(PEM);
    symlinkSync(FILE, path('link.pem'));
    expect((await certificateText(path('link.pem'))).trim()).toBe(PEM);
    const key = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    const both = await certificateText(path('both.pem', `# own\n${key}\n${PEM}\n${PEM}\n`));
    expect(both).toBe(`${PEM}\n${PEM}\n`);
  });

  it.each([
    ['a directory', () => directory, 'it is not a regular file'],
    ['a device without end', () => '/dev/zero', 'it is not a regular file'],
    ['a file that is not there', () => path('gone.pem'), UNREADABLE],
    ['a file of the kernel', () => '/proc/self/environ', 'it contains no PEM certificate'],
    [
      'a large file',
      () => path('large.pem', `${PEM}${' '.repeat(2 ** 20)}`),
      'the file is larger than 1 MB',
    ],
    ['text that is too long', () => `${PEM}${' '.repeat(2 ** 20)}`, 'it is larger than 1 MB'],
    ['an empty file', () => path('empty.pem', ''), 'it contains no PEM certificate'],
    [
      'a key',
      () => path('key.pem', '-----BEGIN PRIVATE KEY-----\nMIIE'),
      'it contains no PEM certificate',
    ],
    ['half a certificate', () => PEM.slice(0, 80), 'it contains no PEM certificate'],
    ['a damaged certificate', () => PEM.replace(/\n.{20}/, '\nxxxx'), 'certificate 1 is damaged'],
    [
      'beginnings only',
      () => '-----BEGIN CERTIFICATE-----\n'.repeat(30_000),
      'it contains no PEM certificate',
    ],
    ['a path with a zero in it', () => 'a\0b', UNREADABLE],
  ])('is rejected: %s', async (_, given, reason) => {
    await expect(certificateText(given())).rejects.toThrow(new CertificateProblem(reason));
  });

  it('does not wait for the other end of a pipe', async () => {
    const pipe = path('pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(certificateText(pipe)).rejects.toThrow('it is not a regular file');
  });
});
