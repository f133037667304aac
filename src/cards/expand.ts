import { Template } from "adaptivecards-templating/lib/template-engine.js"; // its main entry drags sources into the type check
import adjust from "../../cards/adjust.json" with { type: "json" };
import answers from "../../cards/answers.json" with { type: "json" };
import channelDigest from "../../cards/channel-digest.json" with { type: "json" };
import channelQuestion from "../../cards/channel-question.json" with { type: "json" };
import energyTap from "../../cards/energy-tap.json" with { type: "json" };
import forgetConfirm from "../../cards/forget-confirm.json" with { type: "json" };
import guide from "../../cards/guide.json" with { type: "json" };
import help from "../../cards/help.json" with { type: "json" };
import importList from "../../cards/import.json" with { type: "json" };
import importPreview from "../../cards/import-preview.json" with { type: "json" };
import inbox from "../../cards/inbox.json" with { type: "json" };
import later from "../../cards/later.json" with { type: "json" };
import leadOffer from "../../cards/lead-offer.json" with { type: "json" };
import moment from "../../cards/moment.json" with { type: "json" };
import myData from "../../cards/my-data.json" with { type: "json" };
import noReportingPoint from "../../cards/no-reporting-point.json" with { type: "json" };
import notice from "../../cards/notice.json" with { type: "json" };
import nudge from "../../cards/nudge.json" with { type: "json" };
import obstacle from "../../cards/obstacle.json" with { type: "json" };
import obstacleForm from "../../cards/obstacle-form.json" with { type: "json" };
import obstacles from "../../cards/obstacles.json" with { type: "json" };
import opening from "../../cards/opening.json" with { type: "json" };
import overview from "../../cards/overview.json" with { type: "json" };
import people from "../../cards/people.json" with { type: "json" };
import picture from "../../cards/picture.json" with { type: "json" };
import plan from "../../cards/plan.json" with { type: "json" };
import planForm from "../../cards/plan-form.json" with { type: "json" };
import question from "../../cards/question.json" with { type: "json" };
import questionCheck from "../../cards/question-check.json" with { type: "json" };
import readback from "../../cards/readback.json" with { type: "json" };
import setUp from "../../cards/set-up.json" with { type: "json" };
import setUpForm from "../../cards/set-up-form.json" with { type: "json" };
import task from "../../cards/task.json" with { type: "json" };
import taskForm from "../../cards/task-form.json" with { type: "json" };
import tasks from "../../cards/tasks.json" with { type: "json" };
import tipForm from "../../cards/tip-form.json" with { type: "json" };
import toldText from "../../cards/told-text.json" with { type: "json" };
import unreleased from "../../cards/unreleased.json" with { type: "json" };
import whichTalk from "../../cards/which-talk.json" with { type: "json" };
import whoSees from "../../cards/who-sees.json" with { type: "json" };
import type { CardName } from "../engine/card-data.ts";
import type { Outgoing } from "../engine/step.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { textsIn } from "./texts.ts";
import { viewOf } from "./views.ts";

/**
 * The card of a message: its template filled once with texts and data. What people wrote is data and stays as they typed it, also where it
 * looks like a template or like Markdown; never expand a result again.
 */
export function expand(outgoing: Outgoing): AdaptiveCard {
  const { buttons, cards } = textsIn(outgoing.language);
  const words = outgoing.card in cards ? cards[outgoing.card as keyof typeof cards] : {};
  const view = { ...viewOf(outgoing), lang: outgoing.language, buttons, words };
  return TEMPLATES[outgoing.card].expand({ $root: view }) as AdaptiveCard;
}

/** Parsing a template costs some forty times what filling it does, so it is done once. */
const TEMPLATES: Readonly<Record<CardName, Template>> = {
  adjust: new Template(adjust),
  answers: new Template(answers),
  "channel-digest": new Template(channelDigest),
  "channel-question": new Template(channelQuestion),
  "energy-tap": new Template(energyTap),
  "forget-confirm": new Template(forgetConfirm),
  guide: new Template(guide),
  "question-check": new Template(questionCheck),
  help: new Template(help),
  inbox: new Template(inbox),
  later: new Template(later),
  moment: new Template(moment),
  "lead-offer": new Template(leadOffer),
  "my-data": new Template(myData),
  "no-reporting-point": new Template(noReportingPoint),
  notice: new Template(notice),
  nudge: new Template(nudge),
  obstacle: new Template(obstacle),
  "obstacle-form": new Template(obstacleForm),
  obstacles: new Template(obstacles),
  opening: new Template(opening),
  overview: new Template(overview),
  plan: new Template(plan),
  "plan-form": new Template(planForm),
  task: new Template(task),
  "task-form": new Template(taskForm),
  tasks: new Template(tasks),
  picture: new Template(picture),
  question: new Template(question),
  readback: new Template(readback),
  "set-up": new Template(setUp),
  "set-up-form": new Template(setUpForm),
  "told-text": new Template(toldText),
  import: new Template(importList),
  "import-preview": new Template(importPreview),
  people: new Template(people),
  "tip-form": new Template(tipForm),
  unreleased: new Template(unreleased),
  "which-talk": new Template(whichTalk),
  "who-sees": new Template(whoSees),
};
