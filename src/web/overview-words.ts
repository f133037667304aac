import type { LeadView, NeedKey } from "../engine/lead-view.ts";
import type { Language } from "../engine/words.ts";

interface Words {
  readonly title: string;
  readonly back: string;
  readonly asOf: string;
  readonly phases: Readonly<Record<LeadView["phase"], string>>;
  readonly needs: string;
  readonly noNeeds: string;
  readonly type: string;
  readonly or: string;
  readonly need: Readonly<Record<NeedKey, string>>;
  /** What stands for a slot that a lead fills in. */
  readonly slots: Readonly<Record<string, string>>;
  readonly groups: string;
  readonly group: string;
  readonly all: string;
  /** With soft hyphens, for a small screen. */
  readonly counts: Readonly<Record<keyof LeadView["counts"], string>>;
  readonly people: string;
  readonly person: string;
  readonly status: string;
  readonly waiting: string;
  readonly number: string;
  readonly what: string;
  readonly noneWaiting: string;
  readonly obstacles: string;
  readonly obstacle: string;
  readonly owner: string;
  readonly state: string;
  readonly noObstacles: string;
  readonly open: string;
  readonly gone: string;
  readonly nobody: string;
  readonly by: string;
  readonly forWhom: string;
  readonly step: string;
  readonly plan: string;
  readonly noPlan: string;
  readonly planLines: string;
  readonly tasks: string;
  readonly task: string;
  readonly noTasks: string;
  readonly late: string;
  readonly states: Readonly<Record<LeadView["tasks"][number]["state"], string>>;
}

/** The words of the lead's page. Its typed words come from the commands themselves. */
export const OVERVIEW_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: "Verkenning: {theme}",
    back: "Naar het gesprek met de Verkenner",
    asOf: "Zoals het is op {day}.",
    phases: {
      preparing: "De verkenning is nog niet begonnen.",
      open: "De verkenning loopt.",
      paused: "De verkenning staat op pauze.",
      ended: "De verkenning is afgerond.",
    },
    needs: "Wat heeft mij nu nodig",
    noNeeds: "Er is nu niets dat op je wacht.",
    type: "Typ in je gesprek:",
    or: "of:",
    need: {
      question: "{name} heeft een vraag voor je. De vraag staat in je gesprek.",
      "question-unnamed": "Iemand heeft een vraag voor je, zonder naam. De vraag staat in je gesprek.",
      visit: "{name} praat liever met een mens. Spreek iets af.",
      tip: "Een tip: praat ook met {name}.",
      "tip-often": "Een tip: praat ook met {name}. {times} mensen zeggen dat.",
      "tip-what": "Een tip: praat ook met {what}. Wie is dat?",
      "obstacle-late": "Hindernis {number} is nog niet weg, en de dag is voorbij: {what} Vraag het aan {name}.",
      "obstacle-free": "Hindernis {number} heeft nog niemand: {what}",
      "task-late": "Taak {number} is te laat: {what} Vraag het aan {name}.",
      "task-free": "Taak {number} heeft nog niemand: {what}",
      "name-obstacles": "Er staan nog geen hindernissen op de lijst. Wat staat er in de weg?",
      "begin-plan": "Er is nog geen opzet voor de training.",
    },
    slots: {
      text: "je tekst",
      name: "naam",
      day: "dag",
      "answer-question": "je antwoord",
      "tip-close": "waarom",
    },
    groups: "Groepen",
    group: "Groep",
    all: "Alle groepen",
    counts: { toAsk: "Te vragen", asked: "Ge\u00ADvraagd", heard: "Ge\u00ADsproken", closed: "Ge\u00ADsloten" },
    people: "Mensen",
    person: "Naam",
    status: "Stand",
    waiting: "Tips en vragen die wachten",
    number: "Nummer",
    what: "Wat er wacht",
    noneWaiting: "Er wachten geen tips en geen vragen.",
    obstacles: "Wat in de weg staat",
    obstacle: "Hindernis",
    owner: "Wie",
    state: "Stand",
    noObstacles: "Er staat nog niets op de lijst.",
    open: "Open",
    gone: "Weg",
    nobody: "Nog niemand",
    by: "uiterlijk {day}",
    forWhom: "Voor: {group}.",
    step: "Kleinste stap: {step}",
    plan: "De trainingsopzet",
    noPlan: "Er is nog geen opzet.",
    planLines: "De opzet heeft {n} regels.",
    tasks: "Taken",
    task: "Taak",
    noTasks: "Er zijn nog geen taken.",
    late: "te laat",
    states: { free: "Vrij", asked: "Gevraagd", accepted: "Aangenomen", done: "Klaar" },
  },
  en: {
    title: "Exploration: {theme}",
    back: "To the conversation with Verkenner",
    asOf: "As it is on {day}.",
    phases: {
      preparing: "The exploration has not begun.",
      open: "The exploration is under way.",
      paused: "The exploration is paused.",
      ended: "The exploration has ended.",
    },
    needs: "What needs me now",
    noNeeds: "Nothing waits for you now.",
    type: "Type in your conversation:",
    or: "or:",
    need: {
      question: "{name} has a question for you. It stands in your conversation.",
      "question-unnamed": "Somebody has a question for you, without a name. It stands in your conversation.",
      visit: "{name} would rather talk with a person. Arrange something.",
      tip: "A tip: talk with {name} too.",
      "tip-often": "A tip: talk with {name} too. {times} people say so.",
      "tip-what": "A tip: talk with {what} too. Who is that?",
      "obstacle-late": "Obstacle {number} is not gone and its day has passed: {what} Ask {name}.",
      "obstacle-free": "Obstacle {number} has nobody yet: {what}",
      "task-late": "Task {number} is late: {what} Ask {name}.",
      "task-free": "Task {number} has nobody yet: {what}",
      "name-obstacles": "There are no obstacles on the list. What stands in the way?",
      "begin-plan": "There is no training plan yet.",
    },
    slots: {
      text: "your text",
      name: "name",
      day: "day",
      "answer-question": "your answer",
      "tip-close": "why",
    },
    groups: "Groups",
    group: "Group",
    all: "All groups",
    counts: { toAsk: "To ask", asked: "Asked", heard: "Heard", closed: "Closed" },
    people: "People",
    person: "Name",
    status: "Status",
    waiting: "Tips and questions that wait",
    number: "Number",
    what: "What waits",
    noneWaiting: "No tips and no questions wait.",
    obstacles: "What stands in the way",
    obstacle: "Obstacle",
    owner: "Who",
    state: "Status",
    noObstacles: "There is nothing on the list yet.",
    open: "Open",
    gone: "Gone",
    nobody: "Nobody yet",
    by: "by {day}",
    forWhom: "For: {group}.",
    step: "Smallest step: {step}",
    plan: "The training plan",
    noPlan: "There is no plan yet.",
    planLines: "The plan has {n} lines.",
    tasks: "Tasks",
    task: "Task",
    noTasks: "There are no tasks yet.",
    late: "late",
    states: { free: "Free", asked: "Asked", accepted: "Accepted", done: "Done" },
  },
};
