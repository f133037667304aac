import { day, filled, line, textsIn } from "../cards/texts.ts";
import { type LeadAction, leadFormFor } from "../engine/lead-commands.ts";
import type { LeadView, Need } from "../engine/lead-view.ts";
import type { PersonId } from "../engine/words.ts";
import { Html, html } from "./html.ts";
import { OVERVIEW_WORDS } from "./overview-words.ts";

const COUNTS = ["toAsk", "asked", "heard", "closed"] as const;

/** The lead's first page: tables and words to type, with no script and no chart. */
export function overviewPage(view: LeadView, person: PersonId): string {
  const words = OVERVIEW_WORDS[view.language];
  const title = filled(words.title, { theme: view.theme });
  const { markup } = html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/colours.css">
<link rel="stylesheet" href="/overview.css">
</head>
<body>
<header>
<p><a href="/#als=${person.replace("web:", "")}">${words.back}</a></p>
<h1>${title}</h1>
<p>${view.organisation}. ${words.phases[view.phase]} ${filled(words.asOf, { day: day(view.language, view.today) })}</p>
</header>
<main>
${[needsSection(view), groupsSection(view), peopleSection(view), waitingSection(view), obstaclesSection(view), planSection(view)]}
</main>
</body>
</html>
`;
  return markup;
}

function needsSection({ language, needs }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  if (needs.length === 0) return section("needs", words.needs, html`<p>${words.noNeeds}</p>`);
  return section("needs", words.needs, html`<ul class="needs">${needs.map((need) => needItem(need, language))}</ul>`);
}

function needItem(need: LeadView["needs"][number], language: LeadView["language"]): Html {
  if (!("is" in need)) return html`<li><p>${line(language, need)}</p></li>`;
  const { is, with: slots, does } = need;
  const words = OVERVIEW_WORDS[language];
  const typed = does.map((action) => html`<kbd>${typedFor(action, slots, language)}</kbd>`);
  return html`<li><p>${filled(words.need[is], slots)}</p>
<p class="type">${words.type} ${typed.flatMap((one, index) => (index === 0 ? [one] : [html` ${words.or} `, one]))}</p></li>`;
}

/** The words of a command, with its number filled in; for the rest stands what belongs there. */
function typedFor(action: LeadAction, slots: Need["with"], language: LeadView["language"]): string {
  const { slots: named } = OVERVIEW_WORDS[language];
  return leadFormFor(action, language).replace(/\{(\w+)\}/gu, (_, slot: string) =>
    slot === "number" ? String(slots.number) : (named[slot === "text" ? action : slot] ?? named[slot] ?? slot),
  );
}

function groupsSection({ language, groups, counts }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  const row = (name: string, numbers: LeadView["counts"]) =>
    html`<tr><th scope="row">${name}</th>${COUNTS.map((count) => html`<td>${numbers[count]}</td>`)}</tr>`;
  const body = groups.map((group) => row(group.name, group.counts));
  const heads = [words.group, ...COUNTS.map((count) => words.counts[count])];
  return table("groups", words.groups, heads, body, html`<tfoot>${row(words.all, counts)}</tfoot>`);
}

function peopleSection({ language, people }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  const { statuses } = textsIn(language);
  const body = people.map(
    ({ name, group, status }) =>
      html`<tr><th scope="row">${name}</th><td>${group}</td><td>${statuses[status]}</td></tr>`,
  );
  return table("people", words.people, [words.person, words.group, words.status], body);
}

function waitingSection({ language, waiting }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  if (waiting.length === 0) return section("waiting", words.waiting, html`<p>${words.noneWaiting}</p>`);
  const body = waiting.map(
    ({ is, with: slots }) =>
      html`<tr><th scope="row">${slots.number ?? ""}</th><td>${filled(words.need[is], slots)}</td></tr>`,
  );
  return table("waiting", words.waiting, [words.number, words.what], body);
}

function obstaclesSection({ language, obstacles }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  if (obstacles.length === 0) return section("obstacles", words.obstacles, html`<p>${words.noObstacles}</p>`);
  const body = obstacles.map(({ number, what, forWhom, step, owner, by, gone }) => {
    const state = gone ? words.gone : stateWith(words.open, by, language);
    const details = [
      ...(forWhom ? [filled(words.forWhom, { group: forWhom })] : []),
      ...(step ? [filled(words.step, { step })] : []),
    ];
    const more = gone ? [] : details.map((detail) => html`<br><span class="more">${detail}</span>`);
    return html`<tr><th scope="row">${number}. ${what}${more}</th><td>${owner || words.nobody}</td><td>${state}</td></tr>`;
  });
  return table("obstacles", words.obstacles, [words.obstacle, words.owner, words.state], body);
}

function planSection({ language, planLines, tasks, today }: LeadView): Html {
  const words = OVERVIEW_WORDS[language];
  const plan = planLines === 0 ? words.noPlan : filled(words.planLines, { n: planLines });
  const form = leadFormFor("plan", language);
  const intro = section("plan", words.plan, html`<p>${plan}</p><p class="type">${words.type} <kbd>${form}</kbd></p>`);
  if (tasks.length === 0) return html`${intro}${section("tasks", words.tasks, html`<p>${words.noTasks}</p>`)}`;
  const body = tasks.map(({ number, what, owner, by, state }) => {
    const isLate = state !== "done" && by !== "" && by < today;
    const stands = state === "done" ? words.states.done : stateWith(words.states[state], by, language);
    return html`<tr><th scope="row">${number}. ${what}</th><td>${owner || words.nobody}</td><td>${stands}${isLate ? html`<br><strong>${words.late}</strong>` : ""}</td></tr>`;
  });
  return html`${intro}${table("tasks", words.tasks, [words.task, words.owner, words.state], body)}`;
}

const stateWith = (state: string, by: string, language: LeadView["language"]): string =>
  by === "" ? state : `${state}, ${filled(OVERVIEW_WORDS[language].by, { day: day(language, by) })}`;

const section = (id: string, title: string, content: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>
`;

/** A table with its heading as caption, in a frame that can be scrolled by keyboard where a screen is too narrow. */
function table(id: string, title: string, heads: readonly string[], body: readonly Html[], foot: Html = NOTHING): Html {
  return html`<section aria-labelledby="${id}"><div class="frame" role="group" aria-labelledby="${id}" tabindex="0"><table class="${id}">
<caption><h2 id="${id}">${title}</h2></caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${body}</tbody>
${foot}</table></div></section>
`;
}
const NOTHING = new Html("");
