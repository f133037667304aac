/** The page shows the time of the municipality, wherever its browser stands. */
const ZONE = "Europe/Amsterdam";
const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
});

function wallOf(instant) {
  const part = Object.fromEntries(PARTS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** The instant at which the clock on the wall stands so; twice, because the first guess may lie across a change of summer time. */
function instantOf(wall) {
  const guess = wall - (wallOf(wall) - wall);
  return guess + (wall - wallOf(guess));
}

const DAY = 86_400_000;
export const dayOf = (instant) => Math.floor(wallOf(instant) / DAY);
export const tomorrowAtNine = (instant) => instantOf((dayOf(instant) + 1) * DAY + 9 * 3_600_000);
/** What a datetime-local field holds, and back. */
export const fieldOf = (instant) => new Date(wallOf(instant)).toISOString().slice(0, 16);
export const fromField = (text) => (text ? instantOf(Date.parse(`${text}:00Z`)) : Number.NaN);

const format = (language, options) =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { timeZone: ZONE, ...options });
export const hourText = (language, instant) => format(language, { hour: "2-digit", minute: "2-digit" }).format(instant);
export const dayText = (language, instant) =>
  format(language, { weekday: "long", day: "numeric", month: "long" }).format(instant);
export const shortText = (language, instant) =>
  format(language, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(
    instant,
  );
export const longText = (language, instant) =>
  format(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(instant);
