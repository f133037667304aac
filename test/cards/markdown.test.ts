import fc from "fast-check";
import { expect, test } from "vitest";
import { asTyped, fromMarkdown } from "../../src/cards/markdown.ts";

test.each([
  ["**vet** en _schuin_", "\\*\\*vet\\*\\* en \\_schuin\\_"],
  ["[klik](javascript:alert(1))", "\\[klik\\](javascript:alert(1))"],
  ["# kop", "\\# kop"],
  ["- een\n+ twee\n3. drie\n4) vier", "\\- een\n\n\\+ twee\n\n3\\. drie\n\n4\\) vier"],
  ["> zei ze", "\\> zei ze"],
  ["`code` en ~~weg~~", "\\`code\\` en \\~\\~weg\\~\\~"],
  ["<b>x</b> &amp;", "\\<b>x\\</b> \\&amp;"],
  ["{{DATE(2026-11-24T09:00:00Z)}}", "\\{\\{DATE(2026-11-24T09:00:00Z)}}"],
  ["C:\\map", "C:\\\\map"],
  ["een\r\ntwee\n\n\ndrie", "een\n\ntwee\n\ndrie"],
  ["    vier spaties", "\u00a0\u00a0\u00a0\u00a0vier spaties"],
  ["10 - 3 is 7. Ja + nee # niets", "10 - 3 is 7. Ja + nee # niets"],
])("%j stands in a TextBlock as %j", (typed, markdown) => {
  expect(asTyped(typed)).toBe(markdown);
});

test("the words come back from it, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab1 .\\`*_[]~<&{|#+->=)!") }), (typed) => {
      expect(fromMarkdown(asTyped(typed))).toBe(typed.trimEnd());
    }),
  );
});
