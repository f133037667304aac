import type { PlainAnswer } from "../guide.ts";

const p = String.raw;
/** Where a question begins. "Is it private?" asks; "what they say is private" tells, and is not for us. */
const ASKS = p`(?:^\W*|[.!?,:]\s*|\b(?:and|or|but|so|hi|hey|ok|okay|yes|no|sorry|wait|first) )`;
const BOSS = p`(?:my|our|the) (?:boss|(?:line |team )?manager|team ?lead\w*|supervisor|management|director|alderman)`;
const OTHERS = "(?:the |my |your )?(?:others|other (?:people|teams|colleagues)|rest|colleagues|everyone|everybody)";
const OUTCOME = "(?:outcomes?|results?|findings|report|feedback)";
const ANSWERS = "(?:answers?|words|input|information|info|data|replies|talk|conversation|messages?)";
const BOT = "(?:chat ?bot|bot|robot|human|person|computer|ai|chatgpt|machine)";

/** Asking what is meant, without naming the theme; each guide adds how people name its own. */
export const meaningAsksEn = [
  p`^\W*((huh|sorry|eh|but|and|well)\W+)*(what (do|d['’]?) ?(you|u|ya) mean|what does (that|this|it) mean|what is (that|it)|what['’]?s that)( (by that|by this|exactly|then))*\W*$`,
  p`\bwhat (do|does) (you|u|this|that|it)\b[^.!?]{0,25}\b(by|with) (this|that|the) (theme|subject|topic|word|term)`,
  p`\bwhat (should|am|can|do) i\b[^.!?]{0,20}\b(imagine|picture|supposed to think)\b`,
  p`${ASKS}(can|could) (you|u)\b[^.!?]{0,20}\b(explain|tell me)\b[^.!?]{0,10}\bwhat\b[^.!?]{0,30}\b(mean|means)\b`,
];

const WHEN = [
  p`\bwhen (do|will|can|would) (i|we) (hear|get|see|know|learn)\b[^.!?]{0,25}\b(back|more|anything|something|about this|of this|${OUTCOME})\b`,
  p`\bwhen (do|will) (i|we) (hear|know)\W*$`,
  p`\bwhen (is|are|will)\b[^.!?]{0,25}\b${OUTCOME}\b`,
  p`${ASKS}(do|will) (i|we) (hear|get|see)\b[^.!?]{0,25}\b(anything|something|back|${OUTCOME})\b`,
  p`${ASKS}(will there be|is there|are there)\b[^.!?]{0,20}\b${OUTCOME}\b`,
];

/**
 * What people ask back whatever the theme, in English. The first that matches and whose slots can be filled is given: where no date is
 * known, that is the second "when-outcome".
 */
export const plainAnswersEn = [
  {
    name: "who-are-you",
    asks: [
      p`\bwho (are|r) (you|u)( (exactly|then|actually|anyway))*\W*(\?|$)`,
      p`\bwhat (are|r) (you|u)( (exactly|then|actually|anyway))*\W*(\?|$)`,
      p`${ASKS}(are|r) (you|u) ((a|an|really|even|actually|real|just) )*(${BOT}|real)\b`,
      p`${ASKS}am i (talking|speaking|chatting|typing)\b[^.!?]{0,15}\b${BOT}\b`,
      p`${ASKS}is this ((a|an|really|just) )*(${BOT}|automated|automatic)\b`,
      p`${ASKS}(is|does|do) (there|this|you|it|an?)\b[^.!?]{0,25}\b(ai|chatgpt|copilot)\b`,
      p`\bwho is behind this\W*$`,
    ],
    answer: "I am a bot with fixed questions and fixed rules. No AI model reads along.",
  },
  {
    name: "what-others-say",
    asks: [
      p`\bwhat (do|did|does|are|have|has) ${OTHERS}\b[^.!?]{0,15}\b(say|said|saying|think|answer|answered|tell|told)\b( (about|of) (this|it|that))?\W*(\?|$)`,
      p`\bwhat (do|did) (you|u) hear from ${OTHERS}`,
      p`${ASKS}do ${OTHERS} (say|think|recogni[sz]e|see|have)\b`,
      p`\bwho (else )?(have|did) (you|u)\b[^.!?]{0,15}\b(talk|talked|spoken|ask|asked)\b`,
      p`${ASKS}who else (takes part|is taking part|joins|answered|is in this)\b`,
      p`${ASKS}am i the only one\b[^.!]*\?`,
    ],
    answer: "I do not share who takes part or what others say. Later there is only an overall picture, without names.",
  },
  {
    name: "anonymous",
    asks: [
      p`${ASKS}(is|will|does|can|are) (this|it|that|i|my|everything|all)\b[^.!?]{0,25}\b(anon\w+|confidential|private|between us|secret)\b`,
      p`${ASKS}(am|can|will|do) i (be|stay|remain)?\b[^.!?]{0,12}\banon\w+`,
      p`\banon[iy]m\w+\b[^.!?]{0,10}\?`,
      p`\bhow (anon\w+|confidential|private) (is|are)\b`,
      p`\b(traced|traceable|identified|identifiable|lead back|linked)\b[^.!?]{0,30}\?`,
      p`${ASKS}(is|will|do you|does)\b[^.!?]{0,15}\bmy name\b`,
      p`${ASKS}(will|do|can) they (know|see|find out)\b[^.!?]{0,15}\b(who i|that i|it was me|about me|me)\b`,
    ],
    answer:
      "Not entirely: what you release goes to {lead} in the way that you choose for each answer. The picture does not have your name, and your manager does not see whether you take part.",
  },
  {
    name: "manager-reads",
    asks: [
      String.raw`\b(manager|boss|team lead|supervisor)\b[^.!?]{0,40}\b(also|too|read|reads|see|sees|hear|hears)\b[^.!?]{0,20}\?`,
      String.raw`^(and |but )?(does|do|will|can|may)\b[^.!?]{0,30}\b(manager|boss|team lead|supervisor)\b`,
    ],
    answer: "No, your manager does not read along. Only {lead} reads it, and only once you release it.",
  },
  {
    name: "is-this-it",
    asks: [
      String.raw`\bis (that|this) what you (mean|are after|are looking for|want)\b`,
      String.raw`\bdoes (that|this) count\b`,
    ],
    answer: "Yes. Whatever it calls up for you is good.",
  },
  {
    name: "goes-on-to",
    asks: [
      String.raw`\b(will|does|is) (that|this|it)\b[^.!?]{0,20}\b(passed on|reported|be passed on|be reported|go on to)\b`,
    ],
    answer: "No. Nothing is passed on before you release it in the summary.",
  },
  {
    name: "not-to-lead",
    asks: [
      p`^\W*((oh?|no|but|and)\W+)*(that|this|it|my question) (does not need to|doesn['’]?t (need|have) to|should not|shouldn['’]?t|must not|need not|needn['’]?t) go to ⟦(?:person|first):[^⟧]+⟧( please| though)*\W*$`,
    ],
    answer:
      "Your answers go to {lead} only when you release them; you choose that later for each answer. A question that I passed on already, I cannot take back.",
  },
  {
    name: "question-unclear",
    asks: [
      p`^\W*((huh|sorry|but|well)\W+)*how do you mean( (that|this))?( (then|exactly))*\W*$`,
      p`^\W*((huh|sorry|but)\W+)*(i )?(do not|don['’]?t|didn['’]?t) (quite |really )?(understand|get|follow) (the|your|this|that) question\W*$`,
      p`^\W*what are you asking( (exactly|me))*\W*$`,
    ],
    answer: "Whatever it calls up for you is good. A small example is enough, and you may skip it.",
  },
  {
    name: "opinion",
    asks: [String.raw`\bwhat do you (yourself )?think\b[^.!?]*\?`],
    answer: "I am a bot: I have no opinion on it.",
  },
  {
    name: "who-reads",
    asks: [
      String.raw`\bwho (reads|will read|sees) (this|it|along)\b`,
      p`${ASKS}who (else )?(reads|read|sees|see|gets|can read|can see|will read|will see|is reading|has access)\b`,
      p`${ASKS}(is|does|will|can) (somebody|someone|anyone|anybody|hr|${BOSS})\b[^.!?]{0,25}\b(read|reads|reading|see|sees|seeing|know|get)\b`,
      p`\bwhere (does|do|will|is|are) (this|it|that|my ${ANSWERS})\b[^.!?]{0,10}\b(go|end up|stored|kept)\b(?! wrong)`,
      p`\b(with )?whom? (do|will) (you|u) share (this|it|that|my)\b`,
    ],
    answer:
      "Your answers go to {lead} only when you release them; your manager does not see whether you take part. What you type is also in Teams or Slack of your organisation.",
  },
  {
    name: "how-many-left",
    asks: [
      p`\bhow many\b[^.!?]{0,15}\b(questions?|more|left|to go)\b\W*( (left|to go|more|are there|are left|do you have))*\W*$`,
      p`\bhow (long|much more)( (is|does|will) (this|it))?( still)?( go on| take| last)?( to go| left| still| more)\b`,
      p`\bhow much longer\b`,
      p`\b(are we|are you) (almost |nearly )?(there|done|finished)\b( yet)?\s*\?`,
      p`${ASKS}is (this|that) the last( one| question)?\b`,
      p`${ASKS}(are there|do you have|is there) (many |much |a lot |any )?more\b( questions)?\s*\?`,
      p`^\W*(many|much) (more|longer)\W*\?\W*$`,
    ],
    answer: "I have {left} left, and you can stop at any time.",
  },
  {
    name: "how-long",
    asks: [
      p`\bhow long (does|will|is|would|do) (this|it|that|the talk|the chat|such a talk)( (take|last|be|go on|usually|about))*\W*(\?|$)`,
      p`\bhow long (am i|are we|should i)\b[^.!]{0,20}\?`,
      p`\bhow (much time|many minutes)( (does|will|is|do) (this|it|that|i|you))?( (take|cost|need))?\W*(\?|$)`,
      p`${ASKS}(does|will) (this|it) take (long|much time|a lot of time)\b`,
    ],
    answer: "The short talk has three questions, the calm one takes about ten minutes. You can stop at any time.",
  },
  {
    name: "when-outcome",
    asks: WHEN,
    answer: "On {date} you hear from {lead} what came out of it.",
  },
  {
    name: "when-outcome",
    asks: WHEN,
    answer: "I do not know a date. Feel free to ask {lead}.",
  },
  {
    name: "why-me",
    asks: [
      p`\bwhy (me|us)( (exactly|then))*\s*(\?|$)`,
      p`\bwhy (do|did|are|have) (you|u)\b[^.!?]{0,10}\b(ask|asking|asked|write|writing|written|message|messaging|contact|contacting|pick|choose|chosen)\b[^.!?]{0,10}\b(me|us)\b`,
      p`\bwhy (did|do|am|was) i\b[^.!?]{0,10}\b(get|getting) (this|these|a message|your)\b`,
      p`\bwhy (am|was|were) (i|we)\b[^.!?]{0,15}\b(chosen|picked|asked|selected|invited)\b`,
      p`\bhow did (you|u) (get|find) (my|me)\b`,
      p`\bwho (gave|named|mentioned|suggested|put)\b[^.!?]{0,10}\b(me|my name)\W*(\?|$)`,
    ],
    answer: "You are on the list of {lead} with colleagues from several teams. Taking part is free.",
  },
  {
    name: "what-for",
    asks: [
      p`\bwhat(['’]?s| is| are) (this|it|that|all this|these questions)( \w+)? for\W*(\?|$)`,
      p`\bwhat(['’]?s| is) (the |your )?(point|purpose|aim|goal)( of (this|it|that|these questions))?( \w+)?\W*(\?|$)`,
      p`\bwhy (are|do|did) (you|u) (ask|asking|do|doing|want|wanting|need)\b[^.!?]{0,15}\b(this|that|to know|these)\b`,
      p`\bwhat (happens|will happen|is done)\b[^.!?]{0,12}\bwith (my|our|these|all these) ${ANSWERS}`,
      p`\bwhat (do you do|will you do|are you going to do|do you want)\b[^.!?]{0,10}\bwith (this|it|that|my|our|these|all)\b`,
      p`\bwhat(['’]?s| is) this( all)? about\b`,
      p`\bwhat(['’]?s| is) in it for (me|us)\b`,
    ],
    answer:
      "We want to hear how colleagues look at {theme}, before a training is set up. It is no test and no reporting point.",
  },
] as const satisfies readonly PlainAnswer[];
