import { drawCard, withValues } from "/cards.js";
import { dayOf, dayText, fieldOf, fromField, hourText, longText, shortText, tomorrowAtNine } from "/time.js";
import { FIELD_WORDS, PHASE_WORDS, PROBE_WORDS, REASON_WORDS, WORDS } from "/words.js";

const $ = (id) => document.getElementById(id);
const LONGEST = 40_000;
/** What is longer is folded until somebody wants to read on. */
const LONG = 1_200;

/* What the page knows. */
let language = localStorage.getItem("language") === "en" ? "en" : "nl";
let people = [];
let me;
let places = [];
/** What stands open: a place, and for a thread the channel and the message that it hangs on. */
let here;
/** place -> { messages by id, sequence } */
const known = new Map();
/** message id -> what is drawn of it */
const drawn = new Map();
let editing;
let skew = 0;
let stream;
let typingUntil = 0;
/** What the bot had said last when it began to write: an older card of its own that changes is not what it was writing. */
let typingAfter = 0;

const t = (key) => WORDS[language][key];
const now = () => Date.now() + skew;

/* Talking with the front. */
async function ask(path, body) {
  const request =
    body === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw Object.assign(new Error(t("offline")), { status: 0 });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw Object.assign(new Error(answer.error ?? t("offline")), { status: response.status });
  return answer;
}
const query = (path, values) => `${path}?${new URLSearchParams(values)}`;
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
};
function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}
const unseen = (text) => make("span", { className: "unseen", textContent: text });
const initialsOf = (name) => {
  const words = name.split(" ");
  return (words[0][0] + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase();
};
function avatarOf(from, name) {
  const avatar = make("span", { className: from === "bot" ? "avatar bot" : "avatar" });
  avatar.setAttribute("aria-hidden", "true");
  avatar.append(from === "bot" ? icon("compass") : initialsOf(name));
  return avatar;
}

/* Words of the page. */
function speak() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll("[data-label]"))
    element.setAttribute("aria-label", t(element.dataset.label));
  $("skip").textContent = t("skip");
  $("language").textContent = t("language");
  $("language").lang = language === "nl" ? "en" : "nl";
  drawPeople();
  tick();
  if (me) {
    drawPlaces();
    drawHead();
    redraw();
    drawComposer();
    drawBehind();
  }
}
$("language").addEventListener("click", () => {
  language = language === "nl" ? "en" : "nl";
  localStorage.setItem("language", language);
  speak();
});

/* Who are you. */
function drawPeople() {
  const groups = Map.groupBy(people, (person) => person.group);
  $("teams").replaceChildren(
    ...[...groups].map(([group, members]) =>
      make(
        "section",
        { className: "team" },
        make("h2", { textContent: group }),
        make("ul", {}, ...members.map((person) => make("li", {}, personButton(person)))),
      ),
    ),
  );
}
function personButton(person) {
  const button = make(
    "button",
    { type: "button", className: "person" },
    avatarOf(person.id, person.name),
    make(
      "span",
      {},
      make("span", { className: "person-name", textContent: person.name }),
      make("span", { className: "person-field", textContent: FIELD_WORDS[language][person.field] ?? person.field }),
    ),
    person.role === "lead" ? make("span", { className: "badge lead", textContent: t("lead") }) : undefined,
  );
  button.addEventListener("click", () => go({ person: person.id }));
  return button;
}

/* Where we are stands in the address, so that each tab can be somebody else and Back works. */
function go({ person, place }) {
  const hash = new URLSearchParams();
  if (person) hash.set("als", person.slice(4));
  if (place) hash.set("plaats", place);
  const next = `#${hash}`;
  if (location.hash === next) arrive();
  else location.hash = next;
}
async function arrive() {
  const hash = new URLSearchParams(location.hash.slice(1));
  const person = people.find(({ id }) => id === `web:${hash.get("als")}`);
  closePlaces();
  if ($("toast").matches(":popover-open:not(.bad)") && person?.id !== me?.id) $("toast").hidePopover();
  if (person?.id !== me?.id) {
    stopEditing();
    here = undefined;
    me = person;
    known.clear();
    places = [];
    reasons = undefined;
    drawBehind();
    stream?.close();
    stream = undefined;
  }
  $("choose").hidden = me !== undefined;
  document.body.classList.toggle("choosing", me === undefined);
  for (const id of ["talk", "open-clock", "open-people", "open-places"]) $(id).hidden = me === undefined;
  $("skip").hidden = me === undefined;
  if (!me) {
    document.title = "Verkenner";
    return;
  }
  $("who-name").textContent = me.name;
  $("who-avatar").textContent = initialsOf(me.name);
  $("to-overview").hidden = me.role !== "lead";
  $("to-overview").href = query("/overview", { person: me.id });
  await openPlace(hash.get("plaats") ?? `web:dm:${me.id.slice(4)}`);
  listen();
}
window.addEventListener("hashchange", () => arrive().catch(complain));

/* The places left. */
let placesAsked;
async function askPlaces() {
  const asker = me;
  const answer = await ask(query("/local/places", { person: asker.id }));
  if (asker !== me) return;
  places = answer.places;
  drawPlaces();
}
const askPlacesSoon = () => {
  clearTimeout(placesAsked);
  placesAsked = setTimeout(() => me && askPlaces().catch(complain), 120);
};
function drawPlaces() {
  const focused = document.activeElement?.dataset?.place;
  const list = (some) => make("ul", {}, ...some);
  const dm = places.find(({ kind }) => kind === "dm");
  const channels = places.filter(({ kind }) => kind === "channel");
  $("place-list").replaceChildren(
    list(dm ? [make("li", {}, placeButton(dm))] : []),
    make("h2", { textContent: t("channels") }),
    list(
      channels.map((channel) => {
        const threads = places.filter(({ within }) => within === channel.id);
        const item = make("li", {}, placeButton(channel));
        if (threads.length > 0)
          item.append(
            Object.assign(list(threads.map((thread) => make("li", {}, placeButton(thread)))), { className: "threads" }),
          );
        return item;
      }),
    ),
  );
  if (focused)
    $("place-list")
      .querySelector(`[data-place="${CSS.escape(focused)}"]`)
      ?.focus();
  const unread = places.reduce((sum, place) => sum + (place.id === here?.id ? 0 : place.unread), 0);
  $("places-dot").hidden = unread === 0;
  document.title = `${unread ? `(${unread}) ` : ""}Verkenner · ${me.firstName}`;
}
function placeButton(place) {
  const isHere = place.id === here?.id;
  const unread = isHere ? 0 : place.unread;
  const last = place.last ? `${speaker(place)}${place.last.text}` : t("noLine");
  const name = make(
    "span",
    { className: "place-name" },
    make("span", { textContent: place.title || t("thread"), dir: "auto" }),
  );
  if (place.kind === "dm") name.append(make("span", { className: "badge", textContent: t("bot") }));
  const middle = make("span", {}, name);
  middle.style.minInlineSize = "0";
  if (place.kind !== "thread") middle.append(make("span", { className: "place-line", textContent: last, dir: "auto" }));
  middle.lastChild.style.display = place.kind === "thread" ? "" : "block";
  const button = make(
    "button",
    { type: "button", className: `place${place.kind === "thread" ? " is-thread" : ""}${unread ? " has-unread" : ""}` },
    place.kind === "dm" ? avatarOf("bot", "") : place.kind === "channel" ? hash() : undefined,
    middle,
    unread
      ? make("span", { className: "count" }, make("span", { textContent: unread }), unseen(t("unread")("").trim()))
      : undefined,
  );
  button.dataset.place = place.id;
  if (isHere) button.setAttribute("aria-current", "page");
  button.addEventListener("click", () => {
    go({ person: me.id, place: place.id });
    closePlaces();
    (isNarrow() ? $("place-title") : $("text")).focus();
  });
  return button;
}
/** Who said the last line; in a DM what the bot said needs no name. */
function speaker({ kind, last }) {
  if (last.name === me.name) return `${t("you")}: `;
  return kind === "dm" ? "" : `${last.name.split(" ")[0]}: `;
}
function hash() {
  const mark = make("span", { className: "hash", textContent: "#" });
  mark.setAttribute("aria-hidden", "true");
  return mark;
}

/* The list of places slides in where there is no room for it. */
const narrow = matchMedia("(max-width: 60rem)");
const isNarrow = () => narrow.matches;
function setPlaces(open) {
  $("places").classList.toggle("open", open);
  $("open-places").setAttribute("aria-expanded", String(open));
  $("conversation").inert = open;
  document.querySelector(".top").inert = open;
}
function closePlaces() {
  setPlaces(false);
}
$("open-places").addEventListener("click", () => {
  setPlaces(true);
  ($("place-list").querySelector("[aria-current]") ?? $("close-places")).focus();
});
const leavePlaces = () => {
  closePlaces();
  $("open-places").focus();
};
$("close-places").addEventListener("click", leavePlaces);
$("veil").addEventListener("click", leavePlaces);
$("places").addEventListener("keydown", (event) => {
  if (event.key === "Escape" && $("places").classList.contains("open")) leavePlaces();
});
narrow.addEventListener("change", closePlaces);

/* A conversation. */
function readPlace(id) {
  const [, kind, name, root] = id.split(":");
  return kind === "thread" ? { id, kind, name, root, channel: `web:channel:${name}` } : { id, kind, name };
}
async function openPlace(id) {
  const before = here;
  if (before?.id !== id) {
    stopEditing();
    $("text").value = drafts.get(draftIn(id)) ?? "";
    growText();
  }
  here = readPlace(id);
  typingUntil = 0;
  drawTyping();
  $("log").setAttribute("aria-live", "off");
  if (before?.id !== id) {
    drawn.clear();
    $("log").replaceChildren();
  }
  try {
    await Promise.all([askPlaces(), catchUp(here.id), here.channel ? catchUp(here.channel) : undefined]);
  } catch (error) {
    if (error.status === 403 || error.status === 404) {
      complain(error);
      return go({ person: me.id });
    }
    throw error;
  }
  if (here?.id !== id) return;
  drawHead();
  drawComposer();
  redraw();
  toNewest();
  markRead();
  requestAnimationFrame(() => $("log").setAttribute("aria-live", "polite"));
  if (before?.id === id || document.querySelector("dialog[open]")) return;
  // Where the keyboard would cover half of the screen, the conversation is read first.
  (isNarrow() ? $("place-title") : $("text")).focus({ preventScroll: true });
}
function drawHead() {
  const place = places.find(({ id }) => id === here.id);
  const title = here.kind === "dm" ? "Verkenner" : here.kind === "channel" ? here.name : t("inChannel")(here.name);
  $("place-title").replaceChildren(
    make("span", { textContent: title }),
    here.kind === "dm" ? make("span", { className: "badge", textContent: t("bot") }) : "",
  );
  $("place-about").textContent = here.kind === "dm" ? t("dmAbout") : (place?.about ?? "");
  $("to-channel").hidden = here.kind !== "thread";
}
$("to-channel").addEventListener("click", () => {
  go({ person: me.id, place: here.channel });
  $("place-title").focus();
});

/* Messages come by asking for what is newer than what is known; one question at a time for each place. */
const asking = new Map();
function catchUp(place) {
  const next = (asking.get(place) ?? Promise.resolve()).catch(() => {}).then(() => fetchNewer(place));
  asking.set(place, next);
  return next;
}
async function fetchNewer(place) {
  const asker = me;
  const so = known.get(place) ?? { messages: new Map(), sequence: 0 };
  const answer = await ask(query("/local/messages", { person: asker.id, place, after: so.sequence }));
  if (asker !== me) return;
  for (const message of answer.messages) so.messages.set(message.id, message);
  so.sequence = answer.sequence;
  known.set(place, so);
}
function listOf() {
  const own = [...(known.get(here.id)?.messages.values() ?? [])].sort((a, b) => a.ordinal - b.ordinal);
  if (here.kind !== "thread") return own;
  const root = known.get(here.channel)?.messages.get(here.root);
  return root ? [{ ...root, isRoot: true }, ...own] : own;
}

/** Draws what changed and leaves the rest as it stands: focus, scroll and what somebody fills in stay. */
function redraw() {
  const log = $("log");
  const follows = isAtEnd();
  if (!follows) noteReading();
  const list = listOf();
  const wanted = [];
  let before;
  for (const message of list) {
    if (!before || dayOf(Date.parse(before.at)) !== dayOf(Date.parse(message.at)))
      wanted.push(daySign(Date.parse(message.at)));
    const isJoined =
      before?.from === message.from &&
      !before.isRoot &&
      Date.parse(message.at) - Date.parse(before.at) < 300_000 &&
      dayOf(Date.parse(before.at)) === dayOf(Date.parse(message.at));
    wanted.push(elementOf(message, isJoined));
    before = message;
  }
  const ids = new Set(list.map(({ id }) => id));
  for (const id of drawn.keys()) if (!ids.has(id)) drawn.delete(id);
  if (list.length === 0 || (list.length === 1 && list[0].isRoot)) wanted.push(emptySign());
  settle(log, wanted);
  if (follows) toNewest();
  else keepReading();
  noteEnd();
}
/** Puts children in order and moves none that stand right, because a moved element loses its focus. */
function settle(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((child, n) => {
    if (parent.children[n] !== child) parent.insertBefore(child, parent.children[n] ?? null);
  });
}
const daySigns = new Map();
function daySign(instant) {
  const day = dayOf(instant);
  const sign = daySigns.get(day) ?? make("p", { className: "day" });
  daySigns.set(day, sign);
  const distance = dayOf(now()) - day;
  const text = distance === 0 ? t("today") : distance === 1 ? t("yesterday") : dayText(language, instant);
  if (sign.textContent !== text) sign.textContent = text;
  return sign;
}
function emptySign() {
  const [title, text] = t(here.kind === "dm" ? "emptyDm" : here.kind === "channel" ? "emptyChannel" : "emptyThread");
  return make(
    "div",
    { className: "empty" },
    here.kind === "thread" ? undefined : icon("compass"),
    make("strong", { textContent: title }),
    make("span", { textContent: text }),
  );
}

function elementOf(message, isJoined) {
  const so = drawn.get(message.id);
  const look = JSON.stringify([language, message]);
  if (so?.look === look) {
    so.element.classList.toggle("joined", isJoined);
    return so.element;
  }
  const next = drawMessage(message, so);
  if (so) {
    so.element.replaceChildren(...next.element.childNodes);
    so.element.className = next.element.className;
    next.element = so.element;
    restoreFocus(so.element, next.focus);
  }
  next.element.classList.toggle("joined", isJoined);
  drawn.set(message.id, { ...next, look });
  return next.element;
}
function drawMessage(message, before) {
  const isMine = message.from === me.id;
  const isBot = message.from === "bot";
  const element = make("article", {
    className: `message${isMine ? " mine" : ""}${isBot ? " from-bot" : ""}${message.deleted ? " gone" : ""}${message.isRoot ? " root" : ""}`,
    tabIndex: -1,
  });
  element.dataset.id = message.id;
  const at = Date.parse(message.at);
  const time = make("time", {
    dateTime: message.at,
    textContent: hourText(language, at),
    title: longText(language, at),
  });
  const head = make(
    "div",
    { className: "message-head" },
    make("strong", { textContent: isMine ? t("you") : message.name }),
    isBot ? make("span", { className: "badge", textContent: t("bot") }) : undefined,
    time,
  );
  const bubble = make("div", { className: "bubble" });
  const card =
    message.card && !message.deleted ? drawKept(message, before, (pressed) => press(message.id, pressed)) : undefined;
  if (card) {
    bubble.classList.add("has-card");
    bubble.append(card.element);
  } else bubble.append(...plain(message));
  const body = make("div", { className: "message-body" }, head, bubble, marksOf(message, isMine));
  if (message.thread && here.kind === "channel") body.append(threadButton(message));
  element.append(avatarOf(message.from, message.name), body);
  return { element, card, json: message.card, focus: focusIn(before?.element) };
}
function plain(message) {
  if (message.deleted) return [make("span", { textContent: t("deleted") })];
  const text = make("div", { className: "text", dir: "auto", textContent: message.text });
  const parts = [text];
  if (message.text.length > LONG || message.text.split("\n").length > 20) {
    text.classList.add("clamped");
    const more = make("button", { type: "button", className: "link", textContent: t("more") });
    more.addEventListener("click", () => {
      text.classList.remove("clamped");
      more.remove();
      text.tabIndex = -1;
      text.focus({ preventScroll: true });
      noteReading();
      noteEnd();
    });
    parts.push(more);
  }
  if (message.card) {
    parts.unshift(make("p", { className: "card-failed", textContent: t("cardFailed") }));
    parts.push(
      make(
        "div",
        { className: "fallback-buttons" },
        ...message.buttons.map(({ action, title, value }) => {
          const button = make("button", { type: "button", className: "button", textContent: title });
          button.addEventListener("click", () =>
            press(message.id, { action, title, values: value === undefined ? {} : { value }, element: button }),
          );
          return button;
        }),
      ),
    );
  }
  return parts;
}
/** Draws a card; what somebody filled in on the one before it stays filled in. */
function drawKept(message, before, onPress) {
  if (!before?.card) {
    const card = drawCard(message.card, onPress);
    if (card) card.first = card.values();
    return card;
  }
  const filled = before.card.values();
  const touched = Object.fromEntries(Object.entries(filled).filter(([id, value]) => value !== before.card.first[id]));
  const card = drawCard(withValues(message.card, touched), onPress);
  if (card) card.first = before.card.first;
  return card;
}
function marksOf(message, isMine) {
  const marks = make("div", { className: "marks" });
  if (message.edited && message.from !== "bot" && !message.deleted)
    marks.append(make("span", { textContent: t("edited") }));
  if (isMine && !message.deleted && !message.isRoot) {
    const edit = make(
      "button",
      { type: "button", className: "plain icon", title: t("edit") },
      icon("edit"),
      unseen(`${t("edit")}: ${message.text.slice(0, 40)}`),
    );
    edit.addEventListener("click", () => startEditing(message.id));
    const remove = make(
      "button",
      { type: "button", className: "plain icon", title: t("remove") },
      icon("delete"),
      unseen(`${t("remove")}: ${message.text.slice(0, 40)}`),
    );
    remove.addEventListener("click", () => removeMessage(message.id));
    marks.append(make("span", { className: "own-tools" }, edit, remove));
  }
  return marks;
}
function threadButton(message) {
  const button = make(
    "button",
    { type: "button", className: "to-thread" },
    icon("thread"),
    make("span", { textContent: t("replies")(message.replies) }),
    unseen(` · ${message.name}`),
  );
  button.addEventListener("click", () => go({ person: me.id, place: message.thread }));
  return button;
}

/** Which control within a message has the focus, so that the same one can have it in the next drawing. */
const CONTROLS = "button, input, select, textarea, a";
function focusIn(element) {
  const active = document.activeElement;
  if (!element?.contains(active)) return undefined;
  const controls = [...element.querySelectorAll(CONTROLS)];
  return {
    index: controls.indexOf(active),
    name: nameOf(active),
    start: active.selectionStart,
    end: active.selectionEnd,
  };
}
const nameOf = (control) =>
  `${control.tagName}:${control.type ?? ""}:${control.getAttribute("aria-label") ?? control.textContent}`;
function restoreFocus(element, focus) {
  if (!focus) return;
  const controls = [...element.querySelectorAll(CONTROLS)];
  const same =
    nameOf(controls[focus.index] ?? element) === focus.name
      ? controls[focus.index]
      : controls.find((control) => nameOf(control) === focus.name);
  (same ?? element).focus({ preventScroll: true });
  if (same?.tagName === "TEXTAREA" && focus.start !== undefined) same.setSelectionRange(focus.start, focus.end);
}

/* Scrolling. */
const isAtEnd = () => $("log").scrollHeight - $("log").scrollTop - $("log").clientHeight < 80;
/** To the end; what somebody else wrote and is higher than the window is shown from where it begins. */
function toNewest() {
  const log = $("log");
  const last = log.lastElementChild;
  const isHigh = last !== null && last.offsetHeight > log.clientHeight && !last.classList.contains("mine");
  log.scrollTop = isHigh ? last.offsetTop - log.offsetTop - 12 : log.scrollHeight;
}
const seesNewest = () => {
  const last = $("log").lastElementChild;
  return last === null || last.getBoundingClientRect().top < $("log").getBoundingClientRect().bottom;
};
let wasAtEnd = true;
function noteEnd() {
  wasAtEnd = isAtEnd();
  $("to-newest").hidden = wasAtEnd;
}
let readTimer;
/** What stands at the upper edge, and how much of it lies above: whoever reads there stays there when something changes its height. */
let reading;
function noteReading() {
  const edge = $("log").getBoundingClientRect().top;
  const element = [...$("log").children].find((child) => child.getBoundingClientRect().bottom > edge + 1);
  if (!element) return;
  const { top, height } = element.getBoundingClientRect();
  reading = { element, above: edge - top, height };
}
function keepReading() {
  if (!reading?.element.isConnected) return;
  const { top, height } = reading.element.getBoundingClientRect();
  const above = reading.above > 0 ? (reading.above * height) / reading.height : reading.above;
  $("log").scrollTop += top + above - $("log").getBoundingClientRect().top;
}
$("log").addEventListener("scroll", () => {
  noteReading();
  noteEnd();
  clearTimeout(readTimer);
  readTimer = setTimeout(markRead, 200);
});
$("to-newest").addEventListener("click", () => {
  $("log").scrollTop = $("log").scrollHeight;
  $("log").focus({ preventScroll: true });
});
// A writing box that grows pushes the messages up and does not cover them.
new ResizeObserver(() => {
  if (!here) return;
  if (wasAtEnd) $("log").scrollTop = $("log").scrollHeight;
  else keepReading();
  noteEnd();
}).observe($("log"));
const readUpTo = new Map();
function markRead() {
  if (!me || !here || document.hidden || !seesNewest()) return;
  const upTo = Math.max(0, ...[...(known.get(here.id)?.messages.values() ?? [])].map(({ ordinal }) => ordinal));
  const key = `${me.id} ${here.id}`;
  if (upTo <= (readUpTo.get(key) ?? 0)) return;
  readUpTo.set(key, upTo);
  ask("/local/read", { person: me.id, place: here.id, upTo }).then(askPlacesSoon, () => readUpTo.delete(key));
}

/* Buttons of cards. */
async function press(id, { action, title, values, element }, from) {
  const box = element?.closest(".bubble, #form-card");
  if (box?.dataset.busy) return;
  const setBusy = (busy) => {
    if (!box) return;
    if (busy) box.dataset.busy = "yes";
    else delete box.dataset.busy;
    for (const button of box.querySelectorAll(".ac-pushButton")) {
      if (busy) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  };
  setBusy(true);
  const body = { person: me.id, message: id, action, values, id: crypto.randomUUID() };
  try {
    const { reply } = await againAndAgain(() => ask("/local/actions", body));
    await catchUpHere();
    setBusy(false);
    hear(id, reply, title, from);
  } catch (error) {
    setBusy(false);
    complain(error);
  }
}
function hear(id, reply, title, from) {
  if (reply?.type === "field-errors") {
    const card = from ?? drawn.get(id)?.card;
    if (!card?.showErrors(reply.errors)) toast(Object.values(reply.errors).join(" "), true);
    return;
  }
  if (reply?.type === "form") return openForm(id, reply);
  if (from) $("form").close();
  if (reply?.type === "notice") toast(reply.text || t("chosen")(title));
  else if (reply?.type !== "card") toast(t("chosen")(title));
  if (reply?.type !== "card") return goOnBelow(id);
  for (const { messages } of known.values()) {
    const message = messages.get(id);
    if (message) messages.set(id, { ...message, card: reply.card, text: reply.text, buttons: reply.buttons });
  }
  redraw();
  goOnBelow(id);
}
/** A card without buttons is done with: the talk goes on below it, and whoever types can type. */
function goOnBelow(id) {
  const element = drawn.get(id)?.element;
  if (!element || element.querySelector(".ac-pushButton")) return;
  toNewest();
  if (!isNarrow() && (element.contains(document.activeElement) || document.activeElement === document.body))
    $("text").focus({ preventScroll: true });
}
let formReturn;
function openForm(id, reply) {
  formReturn = drawn.get(id)?.element;
  const card = drawCard(reply.card, (pressed) => press(id, pressed, card));
  $("form-card").replaceChildren(card?.element ?? make("p", { className: "text", textContent: reply.text }));
  // The card has a heading of its own where it begins with one.
  const heading = $("form-card").querySelector("[role=heading]");
  $("form-title").textContent = heading?.textContent ?? t("formTitle");
  heading?.remove();
  if (!$("form").open) $("form").showModal();
  ($("form-card").querySelector("input, select, textarea") ?? $("form-title")).focus();
}
$("form").addEventListener("close", () => {
  $("form-card").replaceChildren();
  if (document.activeElement === document.body)
    (formReturn?.querySelector(".ac-pushButton") ?? $("text")).focus({ preventScroll: true });
});

/* Writing. One after the other, so that they arrive in the order of writing. */
const drafts = new Map();
/** Everybody has a draft of their own, also in a channel that they share. */
const draftIn = (place) => `${me.id} ${place}`;
let line = Promise.resolve();
let unsent = [];
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value;
  if (text.trim() === "") return $("text").focus();
  if ([...text].length > LONGEST) return noteLength();
  const body = { person: me.id, place: here.id, text, id: crypto.randomUUID(), ...(editing && { edits: editing }) };
  stopEditing();
  $("text").value = "";
  drafts.delete(draftIn(here.id));
  growText();
  noteLength();
  toNewest();
  $("text").focus();
  send(body);
});
function send(body) {
  line = line.then(() => deliver(body));
}
async function deliver(body) {
  try {
    await againAndAgain(() => ask("/local/messages", body));
    await catchUpHere();
    toNewest();
  } catch (error) {
    unsent = [...unsent, body];
    drawUnsent();
    complain(error);
  }
}
/** What was not taken in is sent again with the same id, a few times and ever later. */
async function againAndAgain(send, waits = [500, 1_500, 4_000]) {
  try {
    return await send();
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || (error.status > 0 && error.status < 500)) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return againAndAgain(send, rest);
  }
}
function drawUnsent() {
  $("unsent").hidden = unsent.length === 0;
  $("unsent").replaceChildren(
    ...unsent.map((body) => {
      const take = () => {
        unsent = unsent.filter((other) => other !== body);
        drawUnsent();
        $("text").focus();
      };
      const again = make("button", { type: "button", className: "link", textContent: t("again") });
      again.addEventListener("click", () => {
        take();
        send(body);
      });
      const drop = make("button", { type: "button", className: "link", textContent: t("drop") });
      drop.addEventListener("click", take);
      return make(
        "div",
        { className: "unsent-item" },
        make("span", { dir: "auto", textContent: `${t("notTaken")} ${body.text ?? ""}` }),
        again,
        drop,
      );
    }),
  );
}
function drawComposer() {
  $("text").placeholder = t(
    here.kind === "dm" ? "placeholderDm" : here.kind === "channel" ? "placeholderChannel" : "placeholderThread",
  );
  $("send-label").textContent = t(editing ? "save" : "send");
  $("editing").hidden = !editing;
  noteLength();
}
function noteLength() {
  const length = [...$("text").value].length;
  const over = length - LONGEST;
  $("composer-hint").classList.toggle("too-long", over > -1_000);
  $("composer-hint").textContent = over > 0 ? t("tooLong")(over) : over > -1_000 ? t("nearlyFull")(-over) : t("hint");
  if (over > 0) $("text").setAttribute("aria-invalid", "true");
  else $("text").removeAttribute("aria-invalid");
}
/** Where field-sizing is not known yet, the box grows by hand. */
function growText() {
  if (CSS.supports("field-sizing", "content")) return;
  $("text").style.height = "auto";
  $("text").style.height = `${$("text").scrollHeight}px`;
}
$("text").addEventListener("input", () => {
  if (!editing) drafts.set(draftIn(here.id), $("text").value);
  growText();
  noteLength();
});
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("composer").requestSubmit();
  }
  if (event.key === "Escape" && editing) stopEditing(true);
  if (event.key === "ArrowUp" && $("text").value === "" && !editing) {
    const own = listOf().findLast((message) => message.from === me.id && !message.deleted);
    if (own) {
      event.preventDefault();
      startEditing(own.id);
    }
  }
});
function startEditing(id) {
  editing = id;
  $("text").value = known.get(here.id)?.messages.get(id)?.text ?? "";
  growText();
  drawComposer();
  $("text").focus();
}
function stopEditing(byHand = false) {
  if (!editing) return;
  editing = undefined;
  $("text").value = drafts.get(draftIn(here.id)) ?? "";
  growText();
  drawComposer();
  if (byHand) $("text").focus();
}
$("stop-editing").addEventListener("click", () => stopEditing(true));
async function removeMessage(id) {
  if (!(await isSure(t("removeTitle"), t("removeText"), t("removeYes")))) return;
  if (editing === id) stopEditing();
  send({ person: me.id, place: here.id, deletes: id, id: crypto.randomUUID() });
  $("text").focus();
}
$("skip").addEventListener("click", (event) => {
  event.preventDefault();
  $("text").focus();
});

/* What happens elsewhere. */
async function catchUpHere() {
  const id = here?.id;
  if (!id) return;
  await Promise.all([catchUp(id), here.channel ? catchUp(here.channel) : undefined]);
  if (here?.id !== id) return;
  redraw();
  markRead();
}
function listen() {
  if (stream || !me || document.hidden) return;
  stream = new EventSource(query("/local/stream", { person: me.id }));
  stream.addEventListener("open", () => {
    askPlacesSoon();
    askBehindSoon();
    askClock().catch(complain);
    catchUpHere().catch(complain);
  });
  stream.addEventListener("message", ({ data }) => {
    const { place } = JSON.parse(data);
    askPlacesSoon();
    askBehindSoon();
    if (place !== here?.id && place !== here?.channel) return;
    hearMessage(place).catch(complain);
  });
  stream.addEventListener("typing", ({ data }) => {
    if (JSON.parse(data).place !== here?.id) return;
    typingUntil = Date.now() + 8_000;
    typingAfter = lastOfBot();
    drawTyping();
    setTimeout(drawTyping, 8_100);
  });
  stream.addEventListener("clock", () => askClock().then(redraw).catch(complain));
  stream.addEventListener("reset", () => startOver());
}
const lastOfBot = () =>
  Math.max(
    0,
    ...[...(known.get(here.id)?.messages.values() ?? [])]
      .filter(({ from }) => from === "bot")
      .map(({ ordinal }) => ordinal),
  );
async function hearMessage(place) {
  await catchUpHere();
  if (place !== here?.id || lastOfBot() <= typingAfter) return;
  typingUntil = 0;
  drawTyping();
}
function drawTyping() {
  $("typing").hidden = Date.now() >= typingUntil;
}
// A hidden page lets its line go: a browser has six of them for one address.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    stream?.close();
    stream = undefined;
  } else listen();
});

/* Behind the scenes: why the bot asked what it asked. Off until somebody wants to see it. */
/** The talk and its questions; null where there is no talk, undefined while it is not known yet. */
let reasons;
let isBehindOpen = localStorage.getItem("behind") === "open";
let behindAsked;
$("open-behind").addEventListener("click", () => {
  isBehindOpen = !isBehindOpen;
  localStorage.setItem("behind", isBehindOpen ? "open" : "closed");
  drawBehind();
  askBehind();
});
const askBehindSoon = () => {
  clearTimeout(behindAsked);
  behindAsked = setTimeout(askBehind, 200);
};
async function askBehind() {
  if (!isBehindOpen || !me) return;
  const asker = me;
  try {
    const { talk } = await ask(query("/local/debug", { person: asker.id }));
    if (asker !== me) return;
    reasons = talk;
    drawBehind();
  } catch (error) {
    complain(error);
  }
}
function drawBehind() {
  $("open-behind").setAttribute("aria-expanded", String(isBehindOpen));
  $("behind").hidden = !isBehindOpen;
  if (!isBehindOpen) return;
  $("behind-phase").textContent = behindText();
  // The newest stands on top, where it is seen without scrolling.
  $("behind-list").replaceChildren(...(reasons?.questions ?? []).toReversed().map(reasonItem));
}
/** Where the talk stands; nothing while it is being asked, so that nobody's reasons stand under somebody else. */
function behindText() {
  if (reasons === undefined) return "";
  if (reasons === null) return t("behindNoTalk");
  const phase = `${t("behindPhase")(PHASE_WORDS[language][reasons.phase] ?? reasons.phase)}.`;
  return reasons.questions.length === 0 ? `${phase} ${t("behindNoQuestion")}` : phase;
}
const reasonItem = ({ topic, probe, question, why }) =>
  make(
    "li",
    {},
    make("p", { className: "behind-question", dir: "auto", textContent: question }),
    make("p", { dir: "auto", textContent: REASON_WORDS[language][why] ?? why }),
    make("p", {
      className: "behind-topic",
      textContent: [
        t("behindTopic")(topic),
        ...(probe ? [t("behindProbe")(PROBE_WORDS[language][probe] ?? probe)] : []),
      ].join(" · "),
    }),
  );
/* The clock. */
async function askClock() {
  const answer = await ask("/local/clock");
  skew = Date.parse(answer.now) - Date.now();
  tick();
}
function tick() {
  const instant = now();
  const short = innerWidth < 480 ? hourText(language, instant) : shortText(language, instant);
  if ($("now").textContent !== short) $("now").textContent = short;
  $("now").dateTime = new Date(instant).toISOString();
  if ($("clock").open) $("clock-now").textContent = longText(language, instant);
}
setInterval(tick, 1_000);
addEventListener("resize", tick);
$("open-clock").addEventListener("click", () => {
  $("clock-error").textContent = "";
  $("clock-to").value = fieldOf(now() + 3_600_000);
  $("clock-to").min = fieldOf(now());
  $("clock").showModal();
  tick();
});
const MOVES = {
  hour: () => ({ by: "1h" }),
  morning: () => ({ to: new Date(tomorrowAtNine(now())).toISOString() }),
  days: () => ({ by: "6d" }),
};
for (const button of document.querySelectorAll("[data-clock]"))
  button.addEventListener("click", () => moveClock(MOVES[button.dataset.clock]()));
$("clock-free").noValidate = true;
$("clock-free").addEventListener("submit", (event) => {
  event.preventDefault();
  const to = fromField($("clock-to").value);
  if (Number.isNaN(to)) {
    $("clock-error").textContent = t("clockEmpty");
    return $("clock-to").focus();
  }
  moveClock({ to: new Date(to).toISOString() });
});
async function moveClock(wanted) {
  try {
    const answer = await ask("/local/clock", wanted);
    skew = Date.parse(answer.now) - Date.now();
    $("clock").close();
    tick();
    toast(t("clockMoved")(longText(language, now())));
    redraw();
  } catch (error) {
    $("clock-error").textContent = error.status === 400 ? t("clockBack") : sentenceFor(error);
  }
}

/* Sheets, toasts, starting over. */
for (const button of document.querySelectorAll("[data-closes]"))
  button.addEventListener("click", () => button.closest("dialog").close("no"));
for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close("no");
  });
}
let decide = () => {};
function isSure(title, text, yes) {
  decide(false);
  $("confirm-title").textContent = title;
  $("confirm-text").textContent = text;
  $("confirm-yes").textContent = yes;
  $("confirm").returnValue = "no";
  $("confirm").showModal();
  return new Promise((resolve) => {
    decide = resolve;
  });
}
// It is told a little after the closing; by then the next question may stand there already.
$("confirm").addEventListener("close", () => {
  if (!$("confirm").open) decide($("confirm").returnValue === "yes");
});
$("confirm-yes").addEventListener("click", () => $("confirm").close("yes"));
let toastTimer;
function toast(text, isBad = false) {
  const box = $("toast");
  clearTimeout(toastTimer);
  box.classList.toggle("bad", isBad);
  // Shown anew each time, so that it stands above a dialog that opened since.
  if (box.matches(":popover-open")) box.hidePopover();
  box.showPopover();
  box.textContent = text;
  toastTimer = setTimeout(() => box.hidePopover(), Math.max(6_000, text.length * 90));
}
const complain = (error) => toast(sentenceFor(error), true);
/** The front answers in English; what a person meets here is said in their language. What is no answer at all is a bug of this page. */
function sentenceFor(error) {
  const { status, message } = error;
  if (status === undefined) {
    console.error(error);
    return t("failed");
  }
  if (status === 403 || status === 404) return t("notThere");
  return status >= 500 ? t("failed") : message;
}
$("open-people").addEventListener("click", () => {
  go({});
  $("choose").scrollTop = 0;
  requestAnimationFrame(() => $("teams").querySelector("button")?.focus());
});
$("reset").addEventListener("click", async () => {
  if (!(await isSure(t("resetTitle"), t("resetText"), t("resetYes")))) return;
  try {
    await ask("/local/reset", {});
    startOver();
  } catch (error) {
    complain(error);
  }
});
function startOver() {
  known.clear();
  drawn.clear();
  drafts.clear();
  readUpTo.clear();
  unsent = [];
  drawUnsent();
  toast(t("resetDone"));
  askClock().catch(complain);
  $("choose").scrollTop = 0;
  if (me) go({});
}

({ people } = await ask("/local/people"));
speak();
await askClock().catch(complain);
await arrive().catch(complain);
