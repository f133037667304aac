import type { Cue, Denials, Groups } from "./cue.ts";
import { type Cues, set } from "./cues.ts";

const groups: Groups = {
  i: "i|we|my team|our team|us",
  am: "i'm|i am|im|we're|we are|were|i was|we were|i've been|we've been",
  not: "not|n't|never|no|hardly|barely",
  dont: "don't|dont|do not|didn't|did not|didnt|can't|cant|cannot|couldn't|wouldn't|won't|wont|never|not|haven't|hadn't|doesn't",
  many: "##|#|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|dozens of|hundreds of",
  cases: "clients|cases|families|files|dossiers|referrals|households|applications|reports|people on my list",
  boss: "manager*|management|director*|directorate|board|council|alderman|mayor|leadership|boss*|head of*|team lead*|team leader*|supervisor*|upstairs|higher up*|higher-ups|senior staff|executives|the top|politicians|chief*",
  they: "they|he|she|clients|families|residents|people|parents|the family|the mum|the mother|the lads|kids|young people|tenants|everyone|nobody|no one|no-one",
  cop: "police|cop|cops|police officer*|detective*|officer of the law|investigator*|informant*|informer*|spy|spies|snitch*|enforcer*|inspector*|law enforcement|sherlock*|fbi",
  helper:
    "social worker*|youth worker*|care adviser*|helper*|debt adviser*|caseworker*|case worker*|support worker*|counsellor*|care worker*",
  other:
    "police|council|councillors|government|municipality|management|managers|directors|mayor|alderman|schools|school|housing association*|housing corporation*|enforcement|justice|prosecutor*|courts|ministry|youth protection|child protection|banks|landlords|policy makers|policymakers|politicians|lawyers|legal|gps|doctors|hospitals|care providers|providers|social workers|consultants|colleagues|leadership|safety team|the safety side|safety|partners|agencies|universities|colleges|everyone|tax office|detectives|community police|the hague|board|teachers|housing|licensing|the bank|bank|notaries|estate agents|employers|insurers|benefits|planning|city hall|town hall|procurement",
};

const denials: Denials = {
  negators:
    "not|no|never|hardly|barely|without|nobody|none|nothing|isn't|isnt|aren't|arent|wasn't|don't|dont|doesn't|didn't|haven't|hasn't|won't|can't|cannot|couldn't|wouldn't|weren't|ain't|nor",
  seeming: "not only|not just|not even|no wonder|no doubt|why not|not to mention|can't help but|never mind",
  frames: [
    "(is|are|was|'s) ({not} |not |never |hardly |really )*(the |a |an |my |our |any )*(problem|issue|obstacle|concern|barrier|point|worry|reason) ?(here|for us|for me)? ?(at all)?$ ... not",
    "(isn't|aren't|wasn't|not|never|no|hardly) ((really|the|a|an|my|our|much of|any|that|much|exactly|of|even) )*(problem|issue|obstacle|concern|barrier|worry|hurdle)",
    "it's not (the|about|that|a matter of|for lack of)|it isn't (the|about|that)|not because|nothing to do with|(is|are) (all )?(sorted|covered|arranged|taken care of|in place|fine)|plenty of|enough of|lots of (time|support|training)|no (lack|shortage) of|(just|only|merely) an excuse|(is|are) (nonsense|an excuse|rubbish)|good agreements|used to ",
  ],
  no: "(no|nope|nah|not really|not at all|neither|not that either|nor|fine)",
  others:
    "(they|he|she|others|some|some people|the police|police|people) (all |always |keep |often |just )*(say|says|said|saying|think|thinks|claim|claims|thought) ((that|it's|its) )?|according to (them|him|her|others)",
  subjects:
    "(the police|police|officers|enforcement|council|schools|school|residents|clients|families|parents|they|he|she|housing association) (has|have|is|are|was|were|feel|feels|don't|doesn't|can't|do|did|had)",
  residents:
    "(the|a|my|our|that|some|many) (client*|tenant*|resident*|mother|father|parents|boy|boys|girl|lad|lads|family|families|man|woman|kids|neighbour*)|^(client*|tenant*|resident*|families|parents|kids|neighbour*)",
  speaker: "i|i'm|i've|i'd|i'll|we|we're|we've|me|my|us|our|myself|colleague*|team",
  contrast:
    "i (disagree|don't agree|see it differently|see that differently|think otherwise|don't think so)|nonsense|i don't think so|not true",
};

const workload: Cue[] = [
  "(too many hats|no slack|two of us for|three of us for|only (one|two|three) of us|behind (on|with) (everything|my|our)|can't keep up|keeps? getting (pushed|bumped)|(day|diary|week) is (already )?(full|gone)|stretched|skeleton (staff|crew))",

  "(clone|clones) of (me|myself|us)|(nobody|no one|never|not|weren't|wasn't) (has |was |been |were )*replaced|(day|week) with ... hours|whatever isn't (burning|on fire|urgent)|work of (two|three|four|five|six) ",

  "(sixty|fifty|forty|thirty|too many) (families|clients|cases|people)|(evenings|weekends) (catching up|writing|working|typing)|something (else )?has to (go|give|drop)|(no|any) breathing space|(we're|we are) (down to|missing|short)|(can't|couldn't) fit (it|this|that)|up to (my|our) (neck|eyeballs|ears)|juggling",

  "(no|not enough|never enough|little|lack of|short of|short on|haven't got|haven't|don't have|no more|zero|without|limited) ((the|any|enough|much|more|real|spare) )*(time|hours|capacity|staff|hands|bandwidth|resources|headroom|people)",
  "^(just |mostly |simply )?time(,|$| really| mainly)|hours in (the|a) day|day ... (too short|not long enough)|time is (the|my|our) (problem|issue)|time pressure",
  "(too|so|crazy|insanely|very|really|far too|extremely|way too|ridiculously|super) busy|(busy|mad|hectic|manic|chaos|bonkers|crazy) (here|as it is|enough|at the moment|right now|already)|rushed off (my|our) feet",
  "(drowning|swamped|snowed under|overloaded|overworked|overstretched|stretched|flat out|run ragged|burnt out|burned out|buried|under water|underwater|inundated|maxed out|at capacity|understaffed|short-staffed|short staffed|overrun|run off (my|our) feet|firefighting|fire fighting|fighting fires|putting out fires|head above water|keeping afloat|spread (too )?thin|spread so thin|on our knees)",
  "(plate|hands|diary|calendar|agenda|schedule|inbox|week) ... (full|packed|rammed|overflowing|chock|booked|bursting)|full (plate|diary|calendar)|enough on (my|our) plate|more on (my|our) plate",
  "caseload*|workload*|waiting list*|backlog*|overtime|work pressure|{many} {cases}",
  "(can't|cannot|couldn't|can not) ((possibly|just|really|also|take|fit|squeeze|add) )+(it|this|that|any more|anything|more|another|on)( in| on)?|no room (for|left|in (my|our))|one more thing|yet another (thing|priority|project|task)|another priority|too many (priorities|things|projects|tasks|cases|clients|plates|balls)|on top of (everything|all|my|our|that)|barely (keep up|cope|manage|have time|get)|(can't|cannot) (cope|keep up)",
  "(off sick|long-term sick|sick leave|on sick|burn-out|burnout|vacanc*|unfilled posts|maternity cover|people down|staff down|short of people|staff shortage*|covering (two|three|for|a))",
  "(over|read up|do it|eat|skip) ... lunch|no lunch|don't even (get|have) (a )?lunch|# minutes per|(two|three|four|five|half) (people|persons|men) short|between (calls|visits|appointments)|working (evenings|weekends|through)|something has to give|will have to wait",
];

const unfamiliarity: Cue[] = [
  "(didn't|couldn't|can't|wouldn't) (tell|say) (you )?(what|if|whether|the difference)|(would|might) (walk|drive) (right |straight )?past|(walk|walked) (right |straight )?past (it|them)|only know (it|this|that) from (tv|the|films|netflix)|naive|out of my field|don't speak (the|that|their) language|learning on the job|nobody (showed|trained|briefed)",

  "(goes|go|went|flies|fly) (right |straight )*over my head|(the )?(abc|basics)(,|$| to be honest| really)|in plain (english|language|words)|never (quite )?sure what (counts|qualifies)|haven't got the (words|language)|where (does|do) (it|you) (even )?(start|begin)",

  "(wouldn't|don't|didn't|haven't) (have |got |really have )*(a|the|any) (clue|faintest|foggiest|idea) ... ",

  "(one|a single) (slide|hour|leaflet|page|email) (about|on) it|all i know|(google|tv|netflix|the news) (is|are) (all|where)|(wouldn't|don't|didn't) know (where|who|what|how|which) ... |(still|all) learning|(only|just) (started|joined)|guess(ing)? (game|mostly)|nobody (has )?(ever )?(explained|told|showed|shown)|what (even )?counts as|(missing|need) (examples|guidance|tools)",

  "(don't|dont|do not|didn't|wouldn't|never|no idea|not sure|unsure|no clue|haven't a clue|not clear|hard to know|can't tell|unclear|clueless) ((really|actually|always|even|know|about|exactly|sure|quite|be able to|on|of|honestly) )*(what|how|where|who|whether|which) ((to|it|i|we|you|that|this|counts|is|am|are|'m|exactly|they) )*((would |should |supposed to |might |could |meant to )*)(look|looks|looking|spot|recognise|recognize|do|report|go|start|see|works|work|tell|call|mean|means|be|begin|signals|notice|turn|ask|handle|for|like|with|recognising|write|is)",
  "(don't|dont|do not|didn't|can't) ((really|actually|even|fully) )*(know|get|understand|recognise|recognize) ((the|much|enough|anything|a thing|about|all|any|these|those|a lot|what|first thing) )*(signs|signals|red flags|flags|it|this|that|subject|topic|about|world|term|first thing|enough|this stuff|thing|much)",
  "(wouldn't|would not|couldn't|can't|don't|never) ((even|really|know how to|be able to|necessarily) )*(recognise|recognize|spot|notice|know|see) (it|a red flag|one|them|that|this|the signs|red flags|the signals)|(red flag|it) if it (hit|bit|sat|slapped|stood)",
  "(no|never|not|without|haven't|little|lack of|lacking|hardly any|nobody|weren't|wasn't|zero) ((had|any|been|ever|received|the|proper|real|much|formal|have|given|got|us|me|enough|specific|properly|really|actually|had any) )*(training|trained|taught|knowledge|experience|expertise|training on|training in|course|courses|know-how|guidance|explained|background)",
  "(new to (me|us)|brand new to|all new|never heard of|beyond me|out of my depth|over my head|unfamiliar|in the dark|a mystery|greenhorn|novice|not my field|blind spot|unknown territory|new territory|not an expert|no expert|learn as i go|making it up as|wing it|winging it|guessing|guesswork|guess at)",
  "(had to|have to) (google|look up|look it up)|(what|how) (am i|are we|would i|do i|do you|should i|should we) ((even|supposed to|meant to|actually|know|really) )*(look for|looking for|spot|recognise|recognize|do|know|tell|notice|see|watch for|report)|nobody (ever )?(told|taught|showed|explained|trains)|(need|want|would like|like) to (learn|know|understand) (what|how|more)|(can't|cannot|hard to|difficult to) tell (the difference|what|if|whether|who)|^(mostly |just |mainly )?(knowledge|training)",
];

const role: Cue[] = [
  "what the (police|cops|detectives) (get|are|is) (paid )?for|(chasing|catching|hunting) (criminals|crooks|gangsters) is|had i wanted to be (a |in )?{cop}|if i('d| had) wanted to be (a |in )?(the )?{cop}|i'd have joined the (police|force)",

  "(job|matter|work|task|thing) for the (police|enforcement|detectives|safety team)",

  "i (don't|do not|didn't|won't|am not going to) ((want to|like to|come here to|become a social worker to|join to) )*(investigate|police|spy|snoop|control|inspect|hunt|catch|interrogate|check up on)|(investigate|police|spy on|inspect) (them|people|clients|my clients)|(help|support|care for) people, not|leave (that|it) to (the )?(police|enforcement|others)|not why i (do|joined|chose)|two different (jobs|worlds|roles)",

  "(not|isn't|isnt|never|wasn't|hardly|no part of|not part of|outside|beyond|doesn't belong|don't belong) ((really|in|of|part|part of|to|within|exactly|even|actually) )*(my|our) ((job|role|task|remit|responsibility|work|place|business|department|brief|duty|duties|field|mandate|pay grade|profession|call|thing|concern|team|core) ?)+",
  "(outside|beyond|not in|not within) (my|our|the) (remit|role|job|scope|brief|job description)|above my pay grade|job description|(what|why) i signed up for|not what (i|we) (signed up|trained|are here|'re here|do|are for)|someone else's job|their job",
  "({am}|we aren't|i ain't|i'm|we|i) ((not|no|never|hardly) )+((a|the|an|some|here as|there as) )*{cop}|{helper} ... not ((a|an|the) )*{cop}|not ((a|an|the|some) )*{cop}|(play|playing|act like|acting as|turn into|become|becoming|be) ((a|an|the) )*{cop}|(extension|arm|eyes and ears) of (the )?(police|law|justice)",
  "(care and control|help and control|helping and policing|two hats|both hats|wearing two|dual role|conflict of roles|role conflict|mixed roles|i'm something else|not the helper any*|there to help|here to help|job is to help|work is to help|i'm there for the|helper, not|support, not)",
  "(that's|that is|it's|it is|this is|leave it to|leave that to|belongs to|a matter for|one for|job for|up to) (really |for )?(the )?(police|enforcement|safety team|prosecutor|detectives)( work| job|'s job| matter)?|police work|detective work|stick to (our|my) (own )?(job|work|knitting)|we do (care|support|debts|benefits|housing), (not|they)",
];

const trust: Cue[] = [
  "(years|months) of (work|trust|building)|(one|a single) (phone call|report|question) and (it's|they're|she's|he's|i'm|we're|that's) (gone|over|out|done|it)|(never|not) (set|let) (foot|me) |(cross|crosses|crossed) the street|(she|he|they)('s|'re| has| have)? (just |only |finally )+(begun|begin|started|learned) ",

  {
    when: "(think|know|find out|hear|suspect|hears|finds out) ... (i'm|i am|we're|i've been|it was) (reporting|informing|passing|working with|talking to|me who)|hand in my (keys|badge)|(phone|line|door|flat|street) (goes|go|will go) (dead|quiet|silent|cold)|(finally|only just|just started) (picks|talks|opens|trusts|lets|picking|talking)",
    firm: true,
  },

  "see* (me|us) with (a |the )?(police|officer|cop)|i'm (finished|done|toast) (in|on|with)",

  "(door|doors) (closes|shuts|slams|stays shut|is closed)|(one|a) wrong (question|word|move)|(talk|speak) to (me|us) ... (again|anymore|any more)|(won't|wouldn't|never) ((ever|even) )*(believe|trust|confide in) (me|us)|(confide|confided|confides) in (me|us)|told (me|us) (this |that |everything )?in confidence|(took|spent) years (building|getting|to)|walk away|walk out on us|stay away",

  "(lose|losing|lost|damage|damaging|break|breaking|betray|betraying|ruin|ruining|destroy|cost|costs|harm|risk|risking|jeopardise|jeopardize|breach|blow|earn|earned|win|won|gain|gained|build|built|building|rebuild|kept|keep) ((me|us|the|their|her|his|that|family's|families'|clients'|client's|people's|my|our|any|all|a|of|residents'|family|client) )*(trust|relationship|relationships|rapport|bond|confidence|connection)",
  "trust ... (gone|lost|broken|fragile|damaged|destroyed|years|months|everything|disappear*|breaks|goes|out of the window|at stake|on the line)|(relationship|bond|rapport) ... (gone|lost|broken|fragile|damaged|at stake|ruined|over)",
  "(would|will|they'd|he'd|she'd|they'll|she'll|he'll|would all|just|then|they) (never|stop|not|no longer|refuse to|won't) ((ever|to|again|even|let|be) )*(talk*|open up|speak*|trust*|tell*|let me in|let us in|open the door|come back|answer|call)|(stop|stopped|stops|stopping) (talking|speaking|telling|coming|answering|opening|trusting)|(open up|talk) to (us|me) again|(shut|slam|close|closed|slammed|shuts|closes|slams) the door|door ... (shut|closed|slammed|closes|shuts)|(clam|clams|clammed|clamming) up|(shut|shuts|shutting) down (on|when|as soon)|never (saw|see|seen|heard from) (her|him|them|the family|that family) again|(lose|lost|losing) (her|him|them|the family|that family|contact|my way in|access|the client*)",
  "(feel|felt|feeling|be|been) (betrayed|spied on|watched|judged)|(spying|snitch*|grass|grassing|traitor|sneak|betray*|tell tales|telling tales|rat on|ratting|behind (their|her|his) back*)|(trust|trusts|trusted) (me|us)|(talk to|tell|open up to) (me|us) ... because|(distrust|mistrust|suspicious of us|wary of us|suspicion)|took (me )?(months|years|weeks|a year|ages) ... (trust|door|let|open|talk*)",
];

const privacy: Cue[] = [
  "(legal|compliance|the lawyers|data protection officer) would ... (head|kill|skin|mad|nuts|fire|job)|(if|when) (i|we) (passed|shared|forwarded|disclosed) (that|it|this|names|anything) ?(on)?|brings? up (data protection|gdpr|privacy)",

  "(can't|cannot) share (names|anything|information|data|files)",

  "(can't|cannot|not allowed to|may not) (look|see|get|go) (in|into|at) ... (file|files|system|systems|records)|(each other's|their) (files|systems|records) ... (not|can't|closed)|what (we're|i'm|you're|is|can be) (actually )?(allowed|shared)|(signed|signature|consent) (form|from)",

  {
    when: "(gdpr|privacy|confidentiality|confidential|data protection|professional secrecy|duty of secrecy|data sharing|information sharing|legal basis|dpia|data breach*|avg)",
    unless: "(privacy officer|hide behind|hiding behind|privacy (isn't|is not|is sorted))|data protection officer",
    firm: true,
  },
  "(not allowed|can't|cannot|can not|mustn't|not permitted|aren't allowed|forbidden|isn't allowed|may not|couldn't|unable|not supposed|don't dare|never allowed|no way) ((to|just|simply|really|even|legally) )*(share|pass|tell|disclose|exchange|discuss|say anything|hand over|give|look at|see|mention|write|store|access)",
  "(am i|are we|is it|i'm i|not sure (if|whether|what)|unsure (if|whether|what)|don't know (if|whether|what)|nobody knows what|unclear what|no one knows what) ((we|i|i'm|we're|can|are|even|is|may|it|it's|am) )*(allowed|share|legal|permitted|pass|say|shared|can share)|(without|need|needs|no) ((their|her|his|the client's|explicit|written) )*consent|(legal|lawyers) ... (no|won't|can't|block*|say no|not allowed|keeps)|officially ... (know nothing|nothing)",
];

const safety: Cue[] = [
  "(looking|look) over (my|our) shoulder|wait(ing|ed)? (for me|by my car|outside my)|where my (kids|children|daughter|son|mother)|wouldn't (go|knock) ... (alone|on my own)|small (town|village) ... (know|knows|see)|(same|my) (gym|school|street|church|shop) (as|where)|never (alone|without a colleague)",

  "(photo|picture) of (my|our) (number plate|car|house|kids|face|family)|(dead|a) (rat|bird|fish|bullet|wreath) ... (letterbox|mailbox|post|door)|funeral wreath|(asked|knew|mentioned) ... my (daughter|son|kids|wife|husband)('s)? (name|school)",

  "(turn|turning|show|showing|turned|showed) up at (my|our) (house|home|door|place|car)|(don't|didn't) want (them|that|him|trouble) (at|near|on|with) (my|our)|(my|our) (car|house|kids|home|family) ... (target*|damaged|scratched|watch*)|(i|we) (park|take|walk) ... (further|another|different|around)|(keep|kept) (my|our) (mouth|name) (shut|out|off)|not worth (it|the risk)|wouldn't mess with",

  "(i'm|i am|im|we're|we are|i was|i get|makes me|feel|felt|been|honestly|bit|really|just|i'd be|colleagues are|too) ((a bit|a little|honestly|really|just|quite|too|so|still|genuinely|frankly|very|pretty|all|always) )*(scared|afraid|frightened|terrified|unsafe|intimidated|anxious about|nervous going|worried for my)|scary|frightening|(don't|doesn't|didn't|never|not) ((really|always) )*feel safe|not safe|unsafe|dangerous|my (own )?safety|personal safety|fear (of|for)|out of fear|afraid (of|for) ((what|my|their|reprisals|retaliation|them|him|the|being) ?)+",
  "(they|he|people|that man|these guys) (all )?(know|knows|knew) (exactly )?where (i|we|my|our) ... |(know|knows) my (car|address|kids|name|number plate|face|family)|(threat|threats|threatened|threatening|intimidat*|reprisal*|retaliation|repercussion*|revenge|retaliate|payback|backlash from the family)|(keyed|slashed|smashed|torched|scratched) ((my|our|her|his|a colleague's|the) )*(car|tyres|tires|window*|door)|(tyres|tires|windows) ... (slashed|smashed)|brick through|(followed|follows|following) me|waiting (for me|by my car|outside|at my car)|(outside|at) my (house|home|door|front door)|on my doorstep|(live|lives) ... (same (street|estate|area|village|neighbourhood)|streets away|street away|around the corner|next door|nearby)|my (kids|children|daughter|son|family|partner|husband|wife) ... (school|same class|scared|worried|target*|quit|at risk|safe|at home)|(won't|wouldn't|don't|not|never) ((go|going|dare|go back|want to go) )+((in|there|back) )*(alone|on my own|by myself)|(don't|doesn't|didn't|wouldn't) dare|look* over (my|our) shoulder|stick (my|your|our) neck out|keep (my|our) head* down|stab vest|bulletproof|(anonymous|strange|nasty) (call|calls|letter|message|note)",
];

const past_rejection: Cue[] = [
  "(into|in) (the|a) (void|drawer|bin|black hole)|(sent|filed|reported|flagged|raised) ... (vanished|disappeared|gone|nobody|no one|not a word|nothing)|not a (word|peep|single reply)|been there, done that|same (old )?(story|answer)|nodded (politely|and)|(asked|tried|raised) ... (last year|before|years ago) (and|but)",

  "(thank-you|thank you) (card|note|email|letter)|pat on the back|(flagged|chased|reported|raised) ... (running|in a row|twice|three times)|^(total |complete |radio )*(silence|crickets)$|(heard|seen) before$",

  "(nothing|not a thing) (ever )?(happened|came of it|changed|was done)",

  "(automatic|auto|standard|automated) (reply|response|email)|(sent|wrote|filed|made) ... (emails|reports|memos|mails|letters) ... (nothing|no reply|reply|never|ignored|silence)|that was (it|the end of it|that)|end of story|(said|got a|was a|just a) (polite )?no(,| each| both| twice| again|$)|never (went|came|led) anywhere|not urgent",

  "(never|nothing|not|no one|nobody|didn't|haven't|hardly) ((ever|been|was|was ever|happened|heard|got|came|a thing|anything|had|really|hear) )*(heard back|hear back|heard|happened|done with it|came of it|come of it|came back|got back|followed up|any feedback|feedback|a reply|an answer|a response|taken seriously|picked up|acted on|got an answer|anything back|done about it|got a reply|did anything|does anything)",
  "(reported|raised|flagged|asked|tried|proposed|suggested|pitched|told them|brought it up|mentioned|applied|escalated) ... (twice|three times|several times|many times|before|for years|again and again|# times|nothing|never|no reply|ignored|refused|turned down|rejected|no answer|silence|nowhere|no use|in vain|no feedback|polite no|got a no|but no)",
  "(turned down|rejected|refused|brushed (me |us |it )?off|fobbed off|dismissed|ignored|knocked back|shot down|laughed at|waved away|stonewalled|shelved|went nowhere|goes nowhere|going nowhere|led nowhere|fell on deaf ears|deaf ears|brick wall|black hole|gathering dust|in a drawer|bottom drawer|dead end|fizzled out|petered out|died a death|fell flat|got nowhere|in vain|to no avail|polite no|hit a wall|got a no|nothing came|swept under|told it wasn't enough|not enough evidence|no point (in )?(reporting|trying|raising)|gave up|given up|stopped (reporting|bothering|trying)|why bother|don't bother anymore|disappeared into|vanished into|kicked into the long grass)",
];

const no_backing: Cue[] = [
  "(not|isn't|never) in (the|our|anyone's) (budget|plan|annual plan|job plan)|(pet|hobby) project|(half|zero|no) (a )?post|(runs|running|run) on (goodwill|fumes|volunteers)|({boss}) ... (ducks|vanish*|disappear*|nowhere|hobby)|no ({boss})|(temporary|project) (money|funding)|begging",

  "(someone|somebody|anyone) (senior|higher up|at the top|upstairs) (who|to) |put (their|his|her) (name|signature) (under|to|on) (it|this)|(admire|admires|love|loves|like|likes) (the|my|our) (idea|plan) (and|but|then)|change the subject",

  "({boss}) ((just|always|keeps|keep) )*(say|says|saying|said) ((that|it's|its|it) )*(not|no|isn't|later|never|there's no)|(cost|budget) neutral|(without|until) (approval|a signature|sign-off|the go-ahead)|nobody (covers|backs|decides|takes the decision)|who (covers|backs) me",

  "(no|without|lack of|lacking|little|zero|never got|not enough|don't have|haven't got|never had|still no|hardly any|don't get|there's no|isn't any|any) ((a|any|the|real|clear|much|formal|enough|political|official|proper|actual|management) )*(budget|money|funding|mandate|support|backing|sponsorship|policy|commitment|buy-in|authority|funds|budget line|remit from above|direction|steer|ownership|sponsor|go-ahead|green light|leadership)( from| for| on| at)?",
  "({boss}) ... (won't|doesn't|don't|isn't|aren't|not|never|no|can't|didn't|wouldn't|hasn't|haven't) ... (support*|back|interested|interest|care|sign|fund*|pay|approve*|want|see|listen*|prioriti*|agree|keen|help|convinced|behind|allow|give|given|time|budget|bother*|commit*|bothered)|({boss}) ... (refuses|refuse|couldn't care|looks away|look away|looked away|shrug*|thinks it's|other priorities|half-hearted|lip service|fine words|nods|cut*|keen|avoid*|ducks|blocks|sits on|stall*)",
  "(nobody|no one|no-one|nothing|not) ... (upstairs|from above|from the top|from management|has our back|has my back|backs us|backs me|backing us|own it|owns it|higher up|signs off|behind us|behind me)|(has|have|had) (my|our) back ... not|(don't|doesn't|not|never) ((feel|really|fully) )*(backed|supported|covered)|(left|leave|leaves|hung) ((us|me|out) )*(to it|hanging|out to dry|on (my|our) own|in the lurch|holding the baby|high and dry)|on (my|our) own (with|in) this|(not|isn't|low|lowest|no) ((a|the|on|on the|top|high) )*(priority|priorities|agenda|radar)|in (my|our|your) own time|sign off on it|(budget|funding|money) ... (cut|gone|pulled|slashed|ran out|withdrawn|stopped)|lip service|(policy|guidelines) ... (behind|outdated|missing|not|nothing|no)|other priorities",
];

const energy: Cue[] = [
  "(first in line|all ears|let me at it|i'd gladly|i'll gladly|hooked|intrigu*|i volunteer|more than (willing|happy) to|can't wait|when do we start|lead the way|show me how|teach me|i want (in|more)$|keeps me going|that's why i do this)",

  "blocked (out|off) |i'll (run|lead|host|chair|organise|organize|drive|pilot) (it|one|the|a|that)|give me (a|an|the) (pilot|date|name|room|chance|desk) |(read|watch|listen to) ... for fun|i've (ordered|bought|booked|signed up|roped in)|roped in|first (hand|one) (up|in line)|can't stop (reading|thinking)|where do i sign",

  "(i'd|i would|we'd|would|i'll|i will|i want to|want to|i'm|i am|we're) ((genuinely|really|actually|so|truly|very|quite|still|just|absolutely|honestly|certainly|definitely|happily|all|more than|only) )*(love to|love a|like to (learn|know|join|get|start|see|help|be|understand|try|do|take)|be keen|be happy to|be up for|keen|curious|eager|excited|up for|interested|motivated|enthusiastic|raring|in for|happy to|itching|dying to|learn|dig into|get going|get started|make this work|be part|get stuck in)",
  "(happy|keen|eager|glad|excited|itching|raring|can't wait|looking forward|would love|love) to (jump|help|join|start|learn|get|dig|be|take|try|see|go|know|do|work|pilot|host|share)|count (me|us) in|sign me up|put me down|i'm in$|i'm in,|let's (go|do|start|try|get|take)|when (do|can) (we|i) (start|begin)|can we (take|start|try|begin)|i'm up for|bring it on|(really|so|super|genuinely|very|properly) (interesting|fascinating|exciting)|(gives|give|get) me energy|fascinat*|curious|could i (shadow|join|come|sit in)|drafting|i'm going to (try|start|learn|keep)|already (started|begun|drafted|booked|planned|signed)|would like to learn|like to learn|want to learn",
];

const unrecognised: Cue[] = [
  "(doesn't|does not|never|hasn't) ((really|simply|just|ever) )*(come up|happen|occur|exist|apply|arise|crop up) ((here|at all|for us|with us|round here) ?)+|^nothing(,| at all| whatsoever)( and)? i've been",

  "(don't|dont|doesn't|do not|haven't|never|not|hardly|didn't|isn't|can't say) ((really|think|we|have|ever|it|i|seen|come across|see|any of|that|much of|any|anything|come|been|encounter*|get|happen*|heard|notice*|say|i've|had|there's|a|like|actually|recognise) )*(here|in our (town|village|area|patch|district)|around here|in my (work|area|patch|field)|across it|across this|of it|seen it|heard of (it|this|that)|that here|it here|happen here|the picture|the theme|this picture|in my caseload|any of that)",
  "(what|whats) ((does|is|do|that|exactly|even|you|by|'s|the word|word|this|it|the term|undermining) )*(mean|means|subversive crime|undermining|subversion|undermining crime|subversive)|(term|word|concept) ... (nothing|unknown|new|google|never|mean|unclear)|had to google|never (came|come|heard|seen|saw|encountered|noticed|run into) ((across|of|it|this|that|anything|into|any|like) )*|(not|isn't) (really )?(a thing|an issue|a problem|something) (here|we see|in our|in my|round here|for us)|(sleepy|quiet) (town|village)|more (of )?a (big )?city (thing|problem)|this isn't (amsterdam|rotterdam|london|chicago)|no (crime|criminals|such thing) (here|around here|in our)",
];

const normative: Cue[] = [
  {
    when: "^(the |our |every |all |and |and the )*([a-z]+ ){0,2}[a-z]+ (should|ought to|has to|have to|needs to|need to|must) ((really|just|finally|first|also) )*(stop|start|do|take|learn|ask|share|listen|look|give|pay|call|come|check|refuse|report|train|explain|step up) ",
    unless:
      "(i|we|you|it|that|this|something|someone|client*|families|residents) (should|ought to|has to|have to|needs to|need to|must)",
  },

  {
    when: "{other}( [a-z&'-]+){0,4} (should|must|ought to|need to|needs to|has to|have to|could do with|had better|shouldn't|mustn't)",
    unless: "(you|i|we|it|that|this) (should|must|need|have)|that (we|i|you) ",
  },
  "(they|he|she) (really |just |all )?(should|must|ought to|need to|have to|had better) ((really|just|finally|first|start|stop|be|do|take|make|share|look|work|listen|show|come|get|at least) )+|(it's|its|high|about) (high |about )?time (the |that the )?{other}|let (the )?{other} (first |do |show |sort )|(why|when) (don't|doesn't|will) (the )?{other} ",
];

const refusal: Cue[] = [
  "^(i |honestly |well |um |sorry |eh |i really |i have |really )*(don't|dont|do not|wouldn't) know(,| really| sorry| tbh| honestly|$)|^(dunno|i dunno|no idea|no clue|not a clue|haven't a clue|pass|skip|next|n a|no comment|idk)( sorry| really| tbh| honestly)?$|(skip|pass on) (this|that|it|the question)|(rather|prefer|would prefer) (to )?not( to)?( say| answer| tell| talk)?|(don't|do not|not going to|won't) (want to |wanna )?(say|answer|tell|talk about|discuss|go into) (that|this|it|anything)?|none of your business|(stupid|silly|annoying|weird|dumb|pointless) question*|(already|just) (told|said|answered) (you|that|this)|can't (say|think of (anything|one|any))|no opinion|next question|stop asking|enough questions|what's it to you",
];
const vague: Cue[] = [
  "{woordvoor}(grey area|gray area|balance|culture|climate|mindset|mentality|silo|silos|gap|ownership|resilience|trust|cooperation|collaboration|network|the system|red tape|bureaucracy|signals|signs|boundaries|boundary|the bigger picture|big fish|small fry|tip of the iceberg|minefield|closed community|us and them|hot potato|blind spot|common sense|a thin line|fine line|leadership|responsibility|capacity building|a different world|atmosphere|elephant in the room)",
  "(too |very |really |quite |pretty |rather |a bit |so )?(difficult|complicated|complex|tricky|sensitive|messy|awkward|unclear|vague|frustrating|fragmented|suspicious|strange|weird|delicate|vulnerable|professional|cautious|careful|political)",
  "(strange|weird|certain|those kinds of|that sort of|dodgy|shady|vulnerable|suspicious|the wrong|odd) (things|people|types|families|situations|addresses|lads|businesses|characters|stuff|signals)",
];
const sense: Cue[] = [
  "you (just |can |can just |sort of |simply )*(see|feel|know|sense|smell|tell|notice) (it|when|that|straight away|right away|immediately)|gut feeling|gut|instinct*|intuition|sixth sense|a hunch|hunch|it just (happens|works|goes)|automatically|second nature|by feel|reading between the lines|something (is |was |'s )?(off|not right)|something feels off|doesn't feel right|doesn't add up|from experience|routine|little things|small things|the way (he|she|they) (look|looks|talk|talks|act|acts)",
];
const general: Cue[] = [
  "(all sorts|all kinds|various things|and so on|et cetera|in general|generally speaking|generally|in principle|you name it|that kind of thing|stuff like that|all that)( of things| of stuff)?|(integrated|holistic|joined-up|joined up|multi-agency|integral) (approach|working|work|policy)|(stakeholders|governance|awareness|framework*|alignment|synergy|early detection|best practice*|capacity building|stronger together|together we|we're all in this|working together|communication is key|prevention is better|it's important (to|that)|one team|take ownership)",
];
const because: Cue[] = [
  "because|since|as a result|so that|due to|that's why|the reason|cause|which is why|thanks to|so",
];
const concrete: Cue[] = [
  "(last|this|next) (week|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|night|time)|yesterday|(in|since) (january|february|march|april|may|june|july|august|september|october|november|december|(19|20)#)|(every|each) (monday|tuesday|wednesday|thursday|friday|other)|(two|three|four|five|six|#) (years|months|weeks|days) ago|(two|three|four|five|six|seven|eight|nine|ten|#) (people|euros|cars|phones|families|clients|times|kids|lads|addresses|reports)|a (client|man|woman|boy|girl|mother|family|tenant) (who|of|with|paid|came|told|had|was|asked)|in the end (he|she|they|we|i|it)|on (the )?[a-z]+ (street|road|estate)",
];
const painful: Cue[] = [
  "(i'm|i am|im|i was|i've been|we were|i got|feel|felt) ((a bit|really|just|quite|so|still|genuinely|honestly|always|very|pretty|often) )*(scared|afraid|frightened|terrified|threatened|unsafe|ashamed|guilty|intimidated|followed|attacked|broken|devastated)|(keyed|slashed|smashed|torched) (my|our) |(followed|threatened|attacked|stalked) me|know* where (i|we|my) ... (live|lives|park|school|kids)|(sleepless|can't sleep|couldn't sleep|lie awake|lay awake|nightmare*|cried|crying|in tears|burn-out|burnout|trauma*|ptss|ptsd|therapy|panic)|(ashamed|shame|guilt|guilty|blame myself|my fault|haunts me|let (him|her|them) down|failed (him|her|them)|i should have|regret)|(died|dead|killed|suicide|funeral|murdered)|haven't (even )?told my (partner|husband|wife|family)",
];
const weight: Cue[] = [
  "i ((just|simply|then|still|also) )*(did nothing|said nothing|looked away|kept (quiet|my mouth shut)|let it go|missed (it|that)|failed|froze|backed off|gave up|turned a blind eye|didn't dare|never followed|ignored it)|i (should|could) have|(let|left) (me|us) (down|hanging|alone)|(felt|feel) ((so|really|very|quite|pretty|completely) )*(alone|let down|betrayed|powerless|helpless|guilty|small|stupid|ignored|unheard|disappointed|ashamed|scared|unsafe)|my (own )?(fault|mistake|failing)|never heard back|brushed (me|us) off|hung out to dry|nobody (listened|believed me|backed me)|shook me|hit me hard|still bothers me|gutted",
];
const report: Cues["report"] = {
  threat: [
    "(i|we|my colleague|a colleague) (was|were|am|have been|'ve been|got|is being|has been|was being) ((recently|also|personally|once|being) )*(threatened|stalked|attacked|blackmailed|followed home|assaulted|followed)|(threatened|threatens|stalked|attacked|followed) (me|us|my)|death threat*|(they|he|people) know* (exactly )?where (i|we|my kids|my family) (live|lives|work|go)|(keyed|slashed|torched|smashed) my |brick through (my|our)|threatening (letter|call|message|note)|kill (me|you|us)",
  ],
  child: [
    "(child|kid|kids|children|baby|toddler|boy|girl|daughter|son) ... (beaten|abused|neglected|hit by|locked up|in danger|not safe|unsafe|sexually|molested|bruises|starving)|(beats|abuses|abusing|hits|neglects|molests) (his|her|their|the) (child|kid|kids|children|baby|daughter|son|stepson)|child abuse",
  ],
  integrity: [
    "(colleague|alderman|manager|civil servant|councillor|officer|boss|supervisor|one of us|someone in our team) ... (leaks|leaked|leaking|sells|sold|bribe*|corrupt|takes money|kickback*|passes information|tips off|tipped off|fraud himself|looks up names)|bribe* ... (here|colleague|council|office)",
  ],
  crime: [
    "(saw|seen|found|there's|there is|has|had|keeps|lying|hides|hiding) ((a|an|the|some|his|two|his own) )*(gun|guns|pistol|firearm|firearms|weapons|grenade|kilo of|cocaine|drug lab|bag of cash|dead body|explosives)|(drug lab|cannabis farm|weed farm|gun|weapons|grenade) ... (in (the|his|her|their) (house|shed|garage|basement|attic|flat)|under)|(deals|dealing|selling|sells) (drugs|coke|cocaine|weed|pills|guns) (from|at|out of|in)|(being|was|is|are|were) (trafficked|exploited|forced into|stabbed|shot|raped|murdered)|forced to (sell|work|deal|deliver|carry)|(planning|plan) (a|an) (robbery|attack|hit|murder)",
  ],
  suicide: [
    "(suicide|suicidal|kill (myself|himself|herself|themselves)|end (my|his|her|their) (own )?life|end it all|(don't|doesn't|didn't|not) want to (live|be here|be alive)( anymore| any more)?|hurt (myself|himself|herself)|self-harm|take (his|her|my|their) own life|better off dead|want to die|wants to die)",
  ],
};
const tried: Cue[] = [
  "(i|we|i've|we've|have|i have|already) ((have|already|once|also|even|just|then|twice|ever|did|recently) )*(tried|reported|raised|called|rang|asked|emailed|proposed|suggested|set up|organised|organized|started|invited|contacted|flagged|escalated|wrote|drafted|spoke to|talked to|went to|pitched|applied|met with|approached)|^(tried|reported|raised|called|asked|emailed|proposed|suggested|flagged|set up|spoke) ",
];
const anonymity: Cue[] = [
  "(not|don't|without|never|keep|leave) ((use|with|mention|put|using|mentioning|under) )*my name( out| off)?|off the record|between (us|you and me|ourselves)|(not|can't be|isn't|never) ((be|too|to be) )*(traceable|traced)( back)?( to me)?|traceable to me|trace* back to me|(stay|remain|keep (this|it|me)|be|keep) (anonymous|confidential|private)|anonymously|you didn't hear (it|this) from me|don't (tell|quote) (my (manager|boss)|me|anyone)|don't write (this|that) down|in confidence|keep (this|it) (to yourself|between)",
];
const offer: Cue[] = [
  "(i|we) can (start|ask|help|arrange|call|introduce|show|share|send|host|organise|organize|set up|come)|i'll ((gladly|happily|just) )*(ask|call|send|arrange|introduce|bring|set up|start|share|email|find out|check|help|put you in touch)|happy to (help|share|introduce|host|jump|show|talk|put|join|send|start|come|explain|arrange)|(shall|should) i (send|ask|call|forward|introduce|arrange|share)|you('re| are) (welcome|free) to|(you can|feel free to|you may) (call|email|contact|join|shadow|come|visit|ask)|count me in|put me down|sign me up|come along|come and (see|join|visit)",
];
const asksBack: Cue[] = [
  "(who|what|how|why|when|where|which) ... (you|this|these|my answers|the training|the outcome|it) ... (mean|read|reads|asking|ask|want|do|doing|for|with|happens|see|sees|long|use|used|kept|stored|hear|know|about|going|called|get|sent|by)|what do you mean|who (reads|sees|gets|will read|will see|is this|are you)|are you (a |an |really |actually )*(bot|robot|human|real|person|ai|computer|machine)|(is|are) (this|these) ((really|actually|even) )*(anonymous|confidential|mandatory|compulsory|voluntary|private)|how (long|many) ... (questions|take|left|more|still)?|(can|could|would|will|do|did|have|are) (you|i|we) ... (you|me|us|this|that|it|someone|a|in|with|more|one|anyone|there|our|the)|what (is|does|'s) ... (undermining|subversive|mean|this about|the point)|what have (others|other people|the others)|what did (others|my colleagues)|why me|when (will|do|can|does) (we|i|you|it)",
];
const tired: Cue[] = [
  "(how|is it|will it|does it) ((much|many|take|going to take|be) )*(longer|more questions|long)|how long (is|does|will|left|more)|(many|any) more questions|how many (questions|more|left)|(got to|gotta|have to|need to|must|i've got to|should) (go|run|leave|get back|dash|be off|head|hop off)( soon| now| in a)?|(are we|almost|nearly) (done|there|finished)|last question|running out of time|in a (rush|hurry)|only have (a few|five|two|#) minutes|meeting in|continue (later|tomorrow)|that's enough( for (now|today))?|tired of (this|these)|keep it short",
];
const insult: Cue[] = [
  "(stupid|dumb|useless|fucking|bloody|idiotic|shitty|crap|worthless|moronic) (bot|robot|machine|thing|computer|chatbot|question*)|(fuck|piss|sod|bugger) (off|you)|screw you|(you are|you're|youre) ((a|an|so|such|such a|really|just a|fucking) )*(idiot|stupid|moron|useless|dumb|asshole|arsehole|joke|prick|twat)|shut up|go to hell|^(idiot|moron|asshole|wanker|dickhead)",
];
const promptAttack: Cue[] = [
  "(ignore|forget|disregard|override|bypass) ((all|any|your|the|previous|prior|above|of|my|earlier|those) )+(instructions|prompt|prompts|rules|guidelines|directions|programming|commands)|(show|print|reveal|repeat|tell|output|give) ((me|us|your|the|full|entire|what) )+(system prompt|prompt|instructions|hidden)|system prompt|you are now (a|an|in|dan|no longer)|developer mode|jailbreak|pretend (to be|you are|you're)|act as (a|an|if)|from now on you|write (me )?(a |an |some )(poem|song|code|python|essay|story)|drop table|<script",
];
const referral: Cue[] = [
  {
    when: "^(so |and |but |maybe |perhaps |please |just |or |then |honestly )*(talk|speak|go|reach out|turn|write) to @",
    firm: true,
  },
  {
    when: "^(so |and |but |maybe |perhaps |please |just |or |then |honestly )*(ask|call|ring|email|contact|interview|consult|approach|invite|try|phone) @",
    firm: true,
  },
  "(talk|speak|reach out) to @|(you|i|we) (should|could|need to|might|ought to|must|want to|would|have to|'d better) ((really|also|best|probably|definitely|maybe|perhaps|just|first) )*(talk|speak|turn|go|listen) (to|with) @",
  "(you|i|we) (should|could|need to|might|ought to|must) ((really|also|probably|definitely|maybe|first) )*(ask|call|contact|interview|involve|meet|invite|approach|see) @",
  "(i'd|i would|i|we|we'd|we would|i do|we'll) ((really|also|definitely|mainly|mostly|only|just|actually) )*need @",
  "(get|have|bring|want) @ (in the room|involved|on board|at the table|along|here|round the table)|(shadow|sit down with|team up with|meet with|could i join) @",
  "@ (is|are) (the one|the key|your man|your woman|the person|the expert|key)|@ (knows|has seen|could explain|can explain|could tell|can tell|would know|has the whole|have the whole|runs the|has been here)|@ (is|are|would be) (needed|essential|the one to)|with @ (there|on board|next to me|by my side|beside me)",
];
const brokenContact: Cue[] = [
  "(contact|working|relationship|cooperation|communication|things) (with|between us and) @ (is|are|has|isn't|doesn't|don't|aren't|goes|go|never|keep) ((really|often|always|quite|very|just|usually) )*(difficult|bad|poor|hard|tense|work|broken|great|good|non-existent|awkward|sour|well|cold|smooth|strained|stuck|rough|badly|wrong)|@ (never|don't|doesn't|won't|rarely|hardly ever|hardly|refuses to|refuse to) ((really|even|ever|just) )*(call*|answer*|respond*|reply|replies|listen*|cooperate*|pick* up|share*|return*|come*|show*|get* back|talk*|take*)( back| up| us seriously| to us)?|(can't|never|cannot|don't) ((really|ever) )*(get hold of|reach|get through to|get on with|get along with) @|(clash|fight|argue|trouble|friction|issues|hassle) with @",
];

export const english: Cues = {
  groups: { ...groups, woordvoor: "(a |an |the |this |that |their |our |my |more |no |such )?" },
  denials,
  causes: { workload, unfamiliarity, role, trust, privacy, safety, past_rejection, no_backing },
  energy,
  unrecognised,
  normative,
  refusal,
  vague,
  sense,
  general,
  because,
  concrete,
  painful,
  weight,
  report,
  tried,
  anonymity,
  offer,
  asksBack,
  tired,
  insult,
  promptAttack,
  referral,
  brokenContact,
  whoQuestion: "who|whom|which (people|person|colleague*|team|department)",
  contactQuestion: "(with )?whom? ... (contact|get on|go well|badly)",
  thinWords: set(`
    yes yeah yep yup no nope nah ok okay k kk fine good great well alright right sure maybe perhaps dunno idk meh hm hmm hmmm mm um uh er eh oh ah lol haha tbh honestly really not much nothing none no idea clue i don't dont do know cant can't cannot think of anything one any say said can it's its it is ok guess suppose so i'm im just the same as before above see like that this usual normal depends on varies sometimes often always never pass skip next n a na comment opinion question questions hard difficult tricky tough easy to a bit little lot too very quite pretty all going goes went gone thanks thank you cheers please sorry nice cool better worse average mixed special particular in particular now right yet at moment for me us we everything something anything and or but with my you what shall should tell come back later will get i'll i've have has had be been was were are am let's let good enough could would fair interesting here all nothing special good whatever sort kind business bad springs spring mind comes come thoughts thought ever hmmmm nuffin nada zilch such clue hard really say couldn't quite specific specifically stands out jumps unsure either way dunno`),
  self: "i|i'm|i've|i'd|i'll|im|me|my|mine|we|we're|we've|us|our|ours|myself",
  others:
    "my (people|staff|team|colleagues|workers|employees|consultants)|(some|most|many|other) (people|colleagues|teams|professionals)|(people|colleagues|everyone|everybody|staff|professionals|social workers|consultants|one) (are|have|do|is|has|don't|feel|think|find|say|need|want|know|can)|you (see|have to|need to|want|know|get|feel|can|are)",
  determiners: set("the a an this that these those my our their his her each every some such another"),
  notNouns: set(
    `day days week weeks time times thing things bit way problem question questions people man woman hour minute case cases work is was are were be been am have has had do does did go goes went come came can could may might must shall should will would i you he she it we they me us him them my our your his her their this that these those who what where how why when which and or but not no so too very really just also only ever never always often there here then now than of in on at to for with from by about up out off over under again if as because same other others lot first last next one ones kind sort whole point place stuff idea feeling reason end rest fact chance most best training subject theme`,
  ),
  adjectives: set(
    "big small new good old real long short own different weird strange thin thick full empty cheap expensive local open closed hard soft warm cold dark grey gray red green white black single whole entire young little large early late quiet clear polite whole third second",
  ),
  openers: set(
    "and but because or so if as while then that well yes no also only though although of in on at to for with from by about up the a an my our their very really so is was too i'm it's",
  ),
  functions:
    "police|police officer|community officer|enforcement|safety|safety team|legal|privacy officer|lawyer|detective|housing association|housing officer|housing|school|schools|youth worker|youth workers|gp|doctor|manager|director|alderman|mayor|team leader|fraud team|policy adviser|policy officer|helpdesk|council|prosecutor|youth protection|social services|landlord|bank|tax office|community worker|safeguarding|probation|controller|procurement|contract manager|project leader|somebody|someone|anyone|colleague|expert|specialist|trainer|officer|team|department|board|supervisor|caretaker|neighbourhood manager|debt advisers|compliance|data analyst|chaplain|nurse|district nurse",
  residents:
    "client*|resident*|mother|father|parents|family|families|boy|boys|kid|kids|child|children|myself|himself|herself|them|him|her|me|you|it|us|that|this|what|anything|something|time|more|money|training|support|hours|help|clarity|budget|name|partner|husband|wife|daughter|son|car|house|job|people|questions|question|for|about|if|why|whether|how|yourself|each|myself|to|a|the|not|with|our clients",
  stopwords: set(
    "the a an and i you not that is in to on with for there but also we they it am have has had was what no of at by if more so do did don't are be this as my our their or because now just know something nothing all would how who where go can about from when it's i'm",
  ),
  turned: { our: "your", my: "your" },
};
