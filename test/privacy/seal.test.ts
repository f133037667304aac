import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { keyIdOf, seal, unseal } from "../../src/privacy/seal.ts";

const key = randomBytes(32);

test("what is sealed opens with its key, where it belongs", () => {
  const sealed = seal(key, "wij bellen nooit terug, é 😀", "row 1");
  expect(unseal(key, sealed, "row 1").toString()).toBe("wij bellen nooit terug, é 😀");
  expect(unseal(key, seal(key, new Uint8Array([0, 255, 7]), "row 1"), "row 1")).toEqual(Buffer.from([0, 255, 7]));
  expect(unseal(key, seal(key, "", "row 1"), "row 1").toString()).toBe("");
});

test("it opens with no other key, nowhere else, and not after a change of one bit", () => {
  const sealed = seal(key, "hoi", "row 1");
  expect(() => unseal(randomBytes(32), sealed, "row 1")).toThrow();
  expect(() => unseal(key, sealed, "row 2")).toThrow();
  for (let at = 0; at < sealed.length; at++) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(key, changed, "row 1")).toThrow();
  }
  for (let length = 0; length < sealed.length; length++)
    expect(() => unseal(key, sealed.subarray(0, length), "row 1")).toThrow();
});

test("a shorter mark is no mark, also where nothing is sealed", () => {
  const sealed = seal(key, "", "row 1");
  for (let length = 0; length < sealed.length; length++)
    expect(() => unseal(key, sealed.subarray(0, length), "row 1"), `${length} bytes`).toThrow();
});

test("the same words never look the same twice", () => {
  expect(seal(key, "hoi", "row 1")).not.toEqual(seal(key, "hoi", "row 1"));
});

test("a key has a name that says nothing about it", () => {
  expect(keyIdOf(key)).toMatch(/^[0-9a-f]{32}$/);
  expect(keyIdOf(key)).toBe(keyIdOf(Uint8Array.from(key)));
  expect(keyIdOf(key)).not.toBe(keyIdOf(randomBytes(32)));
  expect(key.toString("hex")).not.toContain(keyIdOf(key));
});
