import { createCipheriv, createDecipheriv, createSecretKey, hash, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const MARK_BYTES = 16;
const KEY_ID_PREFIX = Buffer.from("verkenner key id");

// A key object is made of the bytes each time: with bare bytes Node's ciphers take twice as long.

/** Seals something under a key. It opens only with the same key and the same `bound`: what it belongs to, such as its row. */
export function seal(key: Uint8Array, plain: string | Uint8Array, bound: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, createSecretKey(key), nonce, { authTagLength: MARK_BYTES });
  cipher.setAAD(Buffer.from(bound));
  const sealed = typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made; throws where the key or what it belongs to is another, or where a bit was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, bound: string): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, createSecretKey(key), nonce, { authTagLength: MARK_BYTES });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + MARK_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + MARK_BYTES)), decipher.final()]);
}

/** The name of a key, which may stand in clear beside what it seals: nobody can find the key from it. */
export function keyIdOf(key: Uint8Array): string {
  return hash("sha256", Buffer.concat([KEY_ID_PREFIX, key]), "hex").slice(0, 32);
}
