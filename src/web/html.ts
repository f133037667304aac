/** A piece of HTML that is safe to send: what was put into it as text has been escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | readonly Part[];

/** HTML from a template: what is filled in stands there as text, unless it is HTML that was made in the same way. */
export const html = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(String.raw({ raw: fixed.raw }, ...parts.map(asMarkup)));

function asMarkup(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(asMarkup).join("");
  return String(part).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
