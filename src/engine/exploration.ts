import { isLeadAction } from "./actions.ts";
import { addPerson, cancelImport, confirmImport, readPeople, showImport } from "./exploration/adding.ts";
import { addGroup, mergeGroups, pair, removeGroup, splitCluster } from "./exploration/groups.ts";
import {
  addQuestion,
  askInOwnName,
  changeQuestion,
  dropQuestion,
  guideCard,
  leaveWording,
  moveQuestion,
  resetGuide,
  showGuide,
  takeOffer,
} from "./exploration/guide.ts";
import { hear } from "./exploration/hearing.ts";
import { acceptLead, alsoLead, handOver, nameAdministrators, refuseLead } from "./exploration/leads.ts";
import {
  moveAfter,
  moveBefore,
  moveDown,
  moveFirst,
  moveToGroup,
  moveUp,
  peopleCard,
  setWave,
  showPeople,
} from "./exploration/order.ts";
import { overviewOf, showOverview } from "./exploration/overview.ts";
import { removePerson, withdrawInvitation } from "./exploration/people.ts";
import {
  addContact,
  approve,
  dropContact,
  notApproved,
  saveSetUp,
  setEndDate,
  setUpCard,
  setWordBack,
  setWords,
  showSetUp,
  showSetUpForm,
  showToldText,
} from "./exploration/preparing.ts";
import { end, pause, reopen, resume } from "./exploration/running.ts";
import { setUp } from "./exploration/set-up.ts";
import { type Act, type Doing, type Exploration, type ExplorationEvent, leadIn } from "./exploration/state.ts";
import { tryTalk } from "./exploration/trying.ts";
import { inviteNamed, inviteWave } from "./exploration/waves.ts";
import type { LeadAction } from "./lead-commands.ts";
import { outgoing } from "./outgoing.ts";
import type { Listing, Outgoing, Reply, Step } from "./step.ts";
import type { PersonId, Tag } from "./words.ts";

export { namesIn } from "./exploration/people-list.ts";
export type {
  Brief,
  Exploration,
  ExplorationEvent,
  Inventory,
  Lead,
  Participant,
  SetUp,
  Status,
} from "./exploration/state.ts";
export { briefOf, inventoryOf, leadIn, peopleOf } from "./exploration/state.ts";

/** The whole behaviour of an exploration; each subject has its own file in `exploration/`. */
export function transition(before: Exploration | undefined, event: ExplorationEvent): Step<Exploration> | undefined {
  if (event.type === "set-up") return before ? undefined : setUp(event.setUp, event.at);
  if (!before) return undefined;
  switch (event.type) {
    case "administrators-named":
      return nameAdministrators(before, event.administrators, event.at);
    case "button-pressed":
      return isLeadAction(event.action) ? act(before, event.action, event) : undefined;
    case "status-changed":
    case "unreachable":
    case "tip-named":
    case "tip-accepted":
    case "person-erased":
      return hear(before, event);
    default:
      return undefined;
  }
}

/** It listens where its leads are, and where somebody has to say whether they become one. */
export const listing = (state: Exploration): Listing => ({
  phase: state.phase,
  places: [...new Set(concerned(state).map(({ place }) => place))],
  asking: false,
});

export const mayAct = (state: Exploration, person: PersonId): boolean =>
  concerned(state).some((one) => one.person === person);

const concerned = ({ leads, offers, administrators }: Exploration) => [...leads, ...offers, ...administrators];

/** A card is drawn from what holds now; the card of an action that is over has no look of its own. */
export function shown(state: Exploration, tag: Tag): Outgoing | undefined {
  if (tag.startsWith("overview-")) return outgoing(state.language, "overview", overviewOf(state));
  if (/^set-up-\d+$/.test(tag)) return outgoing(state.language, "set-up", setUpCard(state));
  if (/^guide-\d+$/.test(tag)) return outgoing(state.language, "guide", guideCard(state));
  if (tag.startsWith("people-")) return outgoing(state.language, "people", peopleCard(state));
  return undefined;
}

export function replyTo(after: Exploration, event: ExplorationEvent): Reply | undefined {
  if (event.type !== "button-pressed" || event.typed) return undefined;
  const card = event.tag && shown(after, event.tag);
  if (card) return { type: "card", message: card };
  return { type: "notice", line: { key: "button-received" }, language: after.language };
}

/** A lead does all; an administrator names leads; somebody who was asked to become a lead answers that. */
function act(before: Exploration, action: LeadAction, event: Act): Step<Exploration> | undefined {
  const lead = leadIn(before, event.person);
  if (lead) return DOES[action]?.(before, lead, event);
  const administrator = before.administrators.find(({ person }) => person === event.person);
  if (administrator && (action === "also-lead" || action === "hand-over"))
    return DOES[action]?.(before, administrator, event);
  const offer = before.offers.find(({ person }) => person === event.person);
  return offer && (action === "accept-lead" || action === "refuse-lead")
    ? DOES[action]?.(before, offer, event)
    : undefined;
}

/** What each action does. An action of another document of the exploration is not here. */
const DOES: Readonly<Partial<Record<LeadAction, Doing>>> = {
  overview: showOverview,
  "set-up": showSetUp,
  "set-up-form": showSetUpForm,
  "save-set-up": saveSetUp,
  "told-text": showToldText,
  "approve-privacy": approve("privacy"),
  "approve-privacy-not": notApproved("privacy"),
  "approve-council": approve("council"),
  "approve-council-not": notApproved("council"),
  "approve-basis": approve("basis"),
  "approve-basis-not": notApproved("basis"),
  "add-contact": addContact,
  "drop-contact": dropContact,
  "end-date": setEndDate,
  "word-back": setWordBack,
  told: setWords("told"),
  about: setWords("about"),
  goal: setWords("goal"),
  knowledge: setWords("knowledge"),
  "pair-yes": pair("yes"),
  "pair-no": pair("no"),
  "pair-unknown": pair("unknown"),
  "add-group": addGroup,
  "remove-group": removeGroup,
  "merge-groups": mergeGroups,
  "split-cluster": splitCluster,
  "add-person": addPerson,
  import: showImport,
  "import-list": readPeople,
  "import-confirm": confirmImport,
  "import-cancel": cancelImport,
  people: showPeople,
  guide: showGuide,
  "guide-change": changeQuestion,
  "guide-add": addQuestion,
  "guide-drop": dropQuestion,
  "guide-move": moveQuestion,
  "guide-offer": takeOffer,
  "guide-own-name": askInOwnName,
  "guide-leave": leaveWording,
  "guide-reset": resetGuide,
  "try-talk": tryTalk,
  "move-first": moveFirst,
  "move-up": moveUp,
  "move-down": moveDown,
  "move-after": moveAfter,
  "move-before": moveBefore,
  "move-to-group": moveToGroup,
  "wave-size": setWave,
  invite: inviteNamed,
  "invite-wave": inviteWave,
  pause,
  resume,
  end,
  reopen,
  "withdraw-invitation": withdrawInvitation,
  "remove-person": removePerson,
  "hand-over": handOver,
  "also-lead": alsoLead,
  "accept-lead": acceptLead,
  "refuse-lead": refuseLead,
};
