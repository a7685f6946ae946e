import { Transform } from 'node:stream';

/** A stream that lets through `kbps` kilobits per second, counted from its first byte. */
export function slow(kbps) {
  const bytesPerMs = kbps / 8;
  let started;
  let sent = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      started ??= Date.now();
      sent += chunk.length;
      setTimeout(() => done(null, chunk), Math.max(0, started + sent / bytesPerMs - Date.now()));
    }
  });
}
