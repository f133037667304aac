const ESCAPED = /\\([\\`*_[\]~<&{|}()#+\-.!>=])/gu;
const asHtml = (text) => text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
const LINE_MARKS = /\*\*(\S(?:.*?\S)?)\*\*|\[([^\]\n]+)\]\((https:\/\/[^\s()]+|mailto:[^\s()]+)\)/gu;
/** A file that this front itself gives, as its path stands in a message. */
const FILES_HERE = /\/local\/exports\/plan\.[a-z]{2,4}\?person=[\w:-]+/gu;

/**
 * Reads the little Markdown that our texts use: bold, links and paragraphs. What people wrote arrives with every mark escaped (asTyped of
 * src/cards/markdown.ts); an escaped mark is set aside first, so it is never read as one, and no character of a text reaches the page as HTML.
 */
export function htmlOf(markdown) {
  const aside = [];
  const set = (literal) => `\uE000${aside.push(literal) - 1}\uE001`;
  const back = (text) =>
    asHtml(text)
      .replace(FILES_HERE, (path) => `<a class="ac-anchor" href="${path}" download>${path}</a>`)
      .replace(/\uE000(\d+)\uE001/gu, (_, n) => asHtml(aside[Number(n)] ?? ""));
  const inline = (text) => {
    let html = "";
    let from = 0;
    for (const found of text.matchAll(LINE_MARKS)) {
      const [whole, bold, words, target] = found;
      html += back(text.slice(from, found.index));
      html +=
        bold !== undefined
          ? `<strong>${back(bold)}</strong>`
          : `<a class="ac-anchor" href="${back(target)}" rel="noopener noreferrer" target="_blank">${back(words)}</a>`;
      from = found.index + whole.length;
    }
    return html + back(text.slice(from));
  };
  return markdown
    .replace(/[\uE000\uE001]/gu, "\uFFFD")
    .replace(ESCAPED, (_, mark) => set(mark))
    .split(/\n{2,}/u)
    .map((paragraph) => `<p dir="auto">${paragraph.split("\n").map(inline).join("<br>")}</p>`)
    .join("");
}
