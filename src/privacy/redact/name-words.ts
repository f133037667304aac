/**
 * The words by which a name is told from the rest of a sentence: given names, surnames, the small words between them, and
 * capitalised words that are no name. All folded: lower case, without accents, so that one entry serves every spelling.
 */

/** A word as the lists below hold it: lower case, accents gone, straight apostrophes. */
export function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return isPlain(lower)
    ? lower
    : lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ø", "o");
}

/** Given names as they are heard in a Dutch municipality: Dutch, Turkish, Moroccan, Polish, Surinamese, English and more. */
export const FIRST_NAMES: ReadonlySet<string> = words(`
  aad aart abdel abdellah abdelkader abdi abdul abdullah achmed adam adnan adri adriaan adrie agnes agnieszka ahmed ahmet aicha
  aida aisha akram alain albert aleksander alex alexander alexandra ali alice alicia alie amar amber amin amina amir amira
  amy ana andre andrea andreas andrew andries andrzej andy angela angelique anica anika anita anja ank anke ann anna anne
  annabel anneke annelies annemarie annemiek annet annette annick annie anouar anouk ans anthony anton antoine arda arend
  ariane arie arjan arjen arno arnold arnoud arthur asma astrid ayaan ayla ayoub ayse aysegul aziz aziza badr barbara barry bart
  bartosz bas bashir bassam beata bea beatrix ben benjamin berend bernard bert bertus betty bianca bilal birgit bjorn bob bogdan bouchra
  boris bradley bram brahim brenda brian brigitte britt bruno bryan burak can carel carin carina carl carla carlijn carlo
  carlos carmen carola carolien carolina caroline catharina cees cem cemal charles charlotte chantal cheyenne chiel chris
  christa christel christiaan christian christina christine cindy claire clara claudia coby colin conny coen corine corinne cor corrie
  corry cynthia daan dagmar dalila damian daniel danielle danny daphne david dave dean debbie deborah deniz dennis
  derk desiree dewi dewan diana dick diederik dilek dimitri dina dirk dion dominique donna donny doortje dorien doris dorothy
  dounia driss duygu dylan ebru eddy edith edward edwin eef eefje elena eline elif elisa elisabeth elise elizabeth ella elle ellen
  ellie ellis els elsbeth elske elvira emine emir emma emiel emily emre eric erica erik erika erkan erna ernst ersin
  esma esmee esther eva evelien evelyn everdina evert ewa ezra faisal farah farida farid fatih fatiha fatima fatma fatoumata feline felix
  femke fenna ferdinand ferry filip fleur floris fons fouad frank franka frans franciska fred freddy frederik freek frida frits
  gabriel gabriela gareth geert geertje george gerard gerben gerda gerhard gerrit gert gertjan gertruud gijs gijsbert gina gino giovanni gitta
  glenn gokhan gonda greet greta grietje guido guilherme gulsen gurbet gurkan guus hafida hafsa hajar hakan hakim halil halima hamid hamza hanan
  hanna hannah hanneke hannes hans harm harold harrie harriet harry hasan hasna hassan hatice hayat hedwig heidi hein heleen helen helena
  helga hella helma hendrik henk hennie henny henri henriette henry herman hetty hicham hidde hilda hilde huib hugo huda huseyin hussein
  ibrahim ida ids ihsan ikram ilham ilja ilona ilse imad imane imke imran ina inez inge ingrid ineke iris irene irma isa isabel isabella
  isabelle ismail ivan ivana ivo iwan iwona jaap jack jackie jacob jacobus jacqueline jaimy jake jakub jamal james jamie jamila jan jana janet janine
  janna janneke jannie janusz jarno jaroslaw jasmijn jasmina jason jasper jayden jean jeanet jeanette jeanine jeff jeffrey jelena jelle jelmer jennifer
  jenny jens jerome jeroen jesse jessica jessie jikke jill jim jimmy joachim joan joanna joannes jochem johan johanna johannes john johnny
  jolanda jolande jolien jolijn jonas jonathan jonas joop joost jordan jordy joris jorge jorrit jos jose josef josephine joshua joske joyce jozef
  juan judith jules julia julian juliette jurgen jurre justin justyna kaan kadir kadija kamal kamil karel karen karim karima karin karina karl karlijn
  karsten kasper katarzyna kate katja katrien kathleen katinka kees kelly kemal kenan kenneth kerem kevin khadija khalid khalil kim kimberley
  kimberly klaas klaus koen krista kristel kristina krystyna krzysztof kubra kyra lars larissa latifa laura lauren laurens leah leendert leen leila lena
  lenie leo leon leonie leontien lex leyla lia liam lianne lida lidia lidwien lieke lies liesbeth lieke lily linda lindsay lionel lisa lisanne lisette lizzy
  loes lotte lottie louis louise loubna luc luca lucas lucia lucy ludo luis lukas lukasz luuk lydia lynn maaike maarten maartje machteld madelon
  magda magdalena mahmoud mahmut maikel malgorzata malika malou manon manuel marc marcel marcela marcella marcin marco marcus mare marek margaret margje margo
  margot margreet margriet maria mariam marian marianne marie marieke marielle mariette marij marije marijke marijn marika marina marinus mario marion marisa mariska
  marit maritza marjan marjolein marjolijn marjon marko marleen marlies marlon marloes marten martha martijn martin martina martine mary maryam mascha
  mateusz mathieu mathilde matthew matthias matthijs maud maureen maurice maurits mauro max maxim maya mees mehdi mehmet meike melanie melek melissa melvin merel merve meryem mia micha
  michael michal michel michelle michiel mick miep mieke mihai mike mila milan milena milou mimoun mina minke mira miranda miriam mirjam mirthe mitchell mo moestafa
  mohamad mohamed mohammad mohammed mohand monica moniek monika monique morris mounir mourad mouna muhammed murat musa mustafa mustapha myriam myrthe
  naima nabil nada nadia nadine naomi natalia natalie natascha nawal nathalie nathan nel nelleke nesrin nick nicky nico nicole nicolas niels nienke nigel nihal nikki nils nina
  noa noah noel noor noora nora norbert noura noureddine olaf olga oliver olivia omar omer onno orhan oscar osman otto ouassim ozan ozlem paola pascal pascalle patricia patrick patryk
  paul paula paulien pauline pawel pedro peggy peter petra philip phillip pien piet pieter pieternel pim piotr priscilla przemyslaw quincy quinten rachel rachid rachida radoslaw raf rafael rafal
  rahma ralf ralph ramazan ramon randy raoul raymond rebecca recep redouan regina reinier rekha remco remi renate rene renee renske resul rianne ria riad
  richard rick rico rik rinus rita rob robbert robbie robert roberto robin rodney roel roeland roelof roger roland rolf roman romy ron ronald ronnie rosa rosalie rosanne rowan
  roy ruben rudi rudolf rudy rutger ruth ruud ryan saar sabina sabine sabri sabrina said saida salah salim salima salma salomon sam samantha samir samira samuel sander sandra sanna sanne sara sarah
  sascha saskia savannah sebastiaan sebastian selin selim selma semra sena serap serdar serge sergio serkan sevda sharon shanti sharda sheila shirley sibel siebe siem sietske sigrid sil silvia simon simone simona sinan sjaak sjors
  sjoerd sjoukje slawomir soerin sofia sofie sofiane sonja sophia sophie soraya souad soufian soufiane stef stefan stefanie stella stephan stephanie steve steven stijn sultan sunita susan susanna susanne suzan suzanne svetlana sven sylvia sylwia
  taco tamara tanja tarik tatiana teun teunis thea theo theodoor thijmen thijs thom thomas tiemen tijn tim timo timothy tina tineke titia tjeerd tjerk tobias tolga tom tomas tomasz tommy ton tonny tony toos tristan trudy truus tugba turgay tycho
  umit ugur ursula valerie vanessa veerle vera veronica veronique victor victoria vincent viktor vivian volkan wafa walid walter wanda ward warren wendy werner wesley wessel wibo wiebe wieke wietske willeke willem willemijn wilma wim winston wojciech wouter
  xander yara yasin yasmin yasmina yasmine yassin yassine yassir yahya yildiz yolanda younes youri youssef youssra yuri yusuf yvette yvon yvonne zahra zakaria zara zeynep zbigniew zineb zoe zofia zohra zuleyha
  delano dmytro tjitske sjaan riet toos truus mies coba jopie teun tinus sjakie sjors gijs daan luuk sem finn levi noud tijn jesse ruben thijs stijn sven niek teuntje fleur lotte roos-marie femke maaike sietske hiske jelle sjoerd douwe wytze tjeerd fokke gerben jitske baukje antje grietje geesje harm roelof berend
  priya shanti anjali rohan kiran sunil anil vikram ravi rajesh radha sita sheila urmila soerin djaienti ming mei-li wei xiao jing hui yan-li lan linh thanh minh tuan hoang oluwaseun chidi chioma emeka ngozi kwame kofi kwabena ama abena akosua yaw adjoa fatou mamadou ousmane aissatou ibrahima abdoulaye moussa aminata
  oksana olha iryna svitlana natalia nataliya tetiana andriy mykola vasyl volodymyr taras bohdan ihor yulia galina lyudmila ruslan timur aslan-bek zaur giorgi nino tamar levan ararat armen hayk ani-karo narek gagik shirin parisa reza mehdi hossein ali-reza farhad arash behzad soraya laleh nasrin zahir najib wahid farid hamid
  bilal hamza ilias ilyas ayoub anouar achraf soufiane marouane oussama redouan nabil jamila khadija naima malika saida latifa ikram hanane siham hatice emine ayse zehra elif merve burak emre cem kerem hakan serkan tolga volkan yasemin gulsen sevgi
  shanice dionne chantelle raheem giovanni jairzinho clyde cheyenne damian dylano jermaine jerrel rayvano shaquille tyrone sergio rodrigo thiago joao paulo luis miguel jose pedro carmen lucia ines marisol
  antonio araya aram awet bahar biniam dawit dragan elias eyob fadi filmon goran haile helen igor ioana ionut jovan lul luwam mariana marta mebrahtu mehari mircea mirela muna nadir nikola nour oleksandr olena osama rami rania
  samuel selam semere sergei shukri simret slavko stoyan tesfay todor vladimir vasile yordanos yonas yohannes zaki zlatko stelian florin radu razvan dimitar georgi plamen iliana
  emily jane julie karel kyle megan nancy nigel oliver rupert scott sean simon stuart tracy tyler william zachary jessie bruce craig derek donald douglas gary geoffrey graham gavin keith kirsty lauren lesley malcolm neil rosie russell sally samantha terry trevor
`);

/** Given names that are ordinary words, places or months too: alone they prove nothing, only a surname makes them a name. */
export const FIRST_NAMES_THAT_ARE_WORDS: ReadonlySet<string> = words(`
  ad art april august augustus bas beer bill bo co dean drew elle ezra faith floor grace guy hope iris isa jade jet job joy june juni kim koos lente lex lies mark
  may mee mei mien mike mo nel noor pat piet puck rein roos rose rosa sam sil star sterre storm sue ties ton victoria wiel wies wil will wolf yildiz sultan can saar ward
  leen max jordan vera els an mare arda deniz ben jack rick dominique milan
`);

/** Surnames, the part after "van" or "de": how a name typed in small letters is known, and a given name that is not listed. */
export const SURNAMES: ReadonlySet<string> = words(`
  aalbers aarts abdi abdullah acar adams ahmed akkerman akkermans ali alberts allen andersen anderson ansems appel arends arslan asante aslan atmaca aydin
  baars bakker bakkali bakkers barendregt bartels bas bastiaansen beek beekman beekmans benali benschop berends berg bergman bergmans berkel bijl bil blom bloem blok boer boers boekel boom boon
  boonstra bos bosch boschman bosma bosman bosmans bouali bouman boulahrouz bouma bouwman brands brink broek broekhuis broekman broers brouwer brouwers brown bruijn bruin bruggeman buijs burg
  celik cetin clark claessen cohen coenen cornelissen cooper davies davis dekker dekkers demir demirci dijk dijkstra dikmen does dogan dongen doorn driessen drost duin dubois duijn dungen
  elst engelen erdogan es evans evers everts faber fernandes fransen franken gabriels geerts gelder gerards gerritsen gerrits geurts gestel goor graaf groen groot groeneveld groenewoud guler
  haan haas hagen hamers ham hamdaoui harmsen harris hartman hassan heijden heijmans heijnen hendriks hendriksen hermans hermsen heuvel hill hoek hoekstra hoeven hof hofman hofstra hopman horst houten
  huisman huijbers hughes hulst hussain hussein ibrahim idrissi jacobs jackson jager jansen jans janssen janssens jansma jaspers johnson jones jong jonge jonker joosten kamp kamphuis kaya karaca keizer kerkhof kilic kiewiet klein kleijn
  klaassen kok koc koning konings kooij kooiman koopman koopmans koster kowalski kowalska kramer kroon kruijf kruis kuijpers kuiper kuipers kurt laan laar lange lamers lammers leeuw leeuwen lewis lewandowski lier lin linden linssen looij loon
  maas maes mansouri martens martin meer meeuwis meeuwissen meijer meijers mertens meulen meyer meulenbelt michels miller mohamed mohamud molenaar molen mol moore morris mulder mulders muller naaijkens nijhuis nieuwenhuis nguyen
  nowak noort oosten oosterhout oostrum ooms osman omar otten oudshoorn ozdemir ozturk ozcan ouali peeters peters petersen pieters pietersen phillips ploeg polat polman pool post postma poort prins putten ramdin ramos ramdas raven
  reijnders reinders rietveld rijn roberts robinson roelofs roos rossum ruijter rutten ruiter sahin sanders santos schaap scholten schouten schipper schmidt schneider scholte schulz schuurman schuurmans sen silva simons singh slot smeets smit smith smits smulders snel snijders
  spaans sowinski stam steen stewart stokman straten suijker swart swinkels tahiri tas taylor teunissen terpstra thijssen thomas thompson timmer timmerman timmermans tol tran turner unal uijl vaessen veen veenstra velde velden ven venema verbeek verberne verbruggen verhagen verhoef verhoeven
  vermeer vermeulen verschuren versteeg verwey verweij vink visser vissers vliet vlist vonk voort vos vries waal wal walker wang wang weert wessels westra white wiersma wijk willems willemsen williams wilson wit witte wolf wolters woude wright wouters wojcik wisniewski yilmaz yildirim yildiz young yusuf
  zaal zand zanten zee zeeland zijlstra zielinski zimmerman zwart amrani azzouzi bouzid boukhari chaara hajji haddad haddou hamidi khattabi kaddouri morabet moussaoui ouahabi yaacoubi alaoui bennani belhaj berkane fassi ghazi jaziri kadi kasmi mourabit aissati baroudi benomar
  ramsaran jagesar biharie soekhoe sewnath kalloe panday doerga bhagwandas mahabier pinas amatmohan tjin pengel wijngaarde bouterse venetiaan
  kaminski kaminska nowakowski szymanski wozniak dabrowski kozlowski jankowski mazur krawczyk piotrowski grabowski pawlowski michalski
  adeyemi okafor okonkwo eze nwosu balogun oyelaran boateng asamoah agyeman appiah owusu amoah darko diallo bah barry sow camara traore conde keita toure ndiaye cisse diop
  chen zhang huang zhao liu wong cheung zhou yang pham hoang huynh phan vu dang bui shevchenko kovalenko bondarenko tkachenko kravchenko melnyk boyko koval petrenko marchenko smirnov kuznetsov volkov sokolov morozov popov
  petrovic jovanovic markovic nikolic ilic kovac horvat babic hadzic begic hodzic karadeniz ozkan simsek korkmaz aksoy polat-kaya gunes bulut tekin yavuz cakir koc-yilmaz
  ramdien ramkhelawan bhagwat bhikharie gangadin jhinkoe kanhai mahadew oedit ramautar sardjoe sewpersad sitaram tewarie chotoe baldewsing
  wierda wiersema wijnja hoogland bijlsma postmus talsma zwaagstra kooistra veldstra wijbenga ouwehand kruithof hendrickx verstraeten vanderlinden
  da-silva santana ferreira pereira oliveira rodrigues lopes gomes almeida costa garcia martinez gonzalez rodriguez hernandez sanchez ramirez torres
  popescu ionescu ivanov ivanova petrov petrova dimitrov georgiev tesfay haile tekle osei mensah addo yeboah
`);

/** What stands between a given name and a surname. */
export const BETWEEN: ReadonlySet<string> = words(`
  van de der den 't het ter ten te in op el al ul ben bin bint ait ould abu abou oude von zu du da dos do di del della la le les af uit aan vande vander vanden d' o st
`);

/** What a name may follow: "meneer Jansen", "fam. Bakker", "ene Kevin". */
export const TITLES: ReadonlySet<string> = words(`
  meneer mijnheer menheer mevrouw mevr mevrw mvrw mw mvr dhr hr heer heren dames juffrouw fam familie gezin echtpaar ene zekere mr mrs ms miss mister mme madame sir dr dokter doctor drs ir ing prof gebroeders gebr broers zussen
  weduwe wed family
`);
export const TITLES_WITH_DOT: ReadonlySet<string> = words(
  "mevr mevrw mvrw mw mvr dhr hr fam mr mrs ms dr drs ir ing prof gebr wed",
);
/** What one calls a single grown person by. "Gezin Bakker" is more than one, "ene Bakker" a stranger: never a colleague. */
export const TITLES_OF_ONE: ReadonlySet<string> = words(`
  meneer mijnheer menheer mevrouw mevr mevrw mvrw mw mvr dhr hr heer juffrouw mr mrs ms miss mister mme madame sir dr dokter doctor drs ir ing prof
`);
export const TITLES_OF_MANY: ReadonlySet<string> = words("heren dames gebroeders gebr broers zussen");
/** Family that is called by a given name, known or not: "tante Riet". */
export const ELDERS: ReadonlySet<string> = words("tante oom ome opa oma");
/** Words for the citizen in a file. A given name after one of these is a citizen's: colleagues are not called so. */
export const CITIZENS: ReadonlySet<string> = words(`
  client cliente klant bewoner bewoonster inwoner burger verdachte dader slachtoffer betrokkene belanghebbende huurder huurster verhuurder buurman buurvrouw minderjarige pupil leerling bijstandsgerechtigde
  crimineel dealer katvanger pgb-houder budgethouder zorgvrager neef nicht zoon zoontje dochter dochtertje broer broertje zus zusje vriend vriendin vriendje vriendinnetje ex exman exvrouw echtgenoot echtgenote partner moeder vader kleinzoon kleindochter schoonzoon schoondochter stiefvader stiefmoeder jongen jongetje meisje peuter baby tweelingbroer
  son daughter brother sister husband wife boyfriend girlfriend nephew niece mother father uncle aunt resident suspect tenant victim citizen naam achternaam voornaam genaamd geheten named heet alias roepnaam surname customer
`);

/** Capitalised words that are no surname: the house, its work, its neighbours, the calendar, and what starts a sentence. */
export const NO_SURNAME: ReadonlySet<string> = words(`
  veiligheid jeugd jeugdzorg jeugdhulp wmo zorg werk inkomen toezicht handhaving juridische juridisch communicatie financien hr hrm inkoop beleid burgerzaken schuldhulp schuldhulpverlening schulddienstverlening wijkteam wijkteams
  noord zuid oost west centrum noordoost noordwest zuidoost zuidwest zuid-oost zuid-west noord-oost noord-west midden binnenstad politie belastingdienst om ggd ggz riec liec uwv svb cak ciz coa ind brp bag rdw kvk reclassering veilig thuis halt leger heils
  participatie participatiewet leerplicht onderwijs welzijn wonen vergunningen vergunning ruimte economie cultuur sport ict it receptie bureau team teams afdeling gemeente provincie rijk stichting vereniging kwintes lister divosa movisie vng nji trimbos vilans humanitas mee
  novadic novadic-kentron tactus jellinek indigo amarant siza pluryn traverse farent sensoor contour twern slachtofferhulp rechtbank gerechtshof hof raad state kinderbescherming openbaar ministerie justitie belasting douane fiod nvwa arbeidsinspectie inspectie omgevingsdienst
  brandweer ambulance ziekenhuis huisarts school college roc mbo hbo universiteit basisschool kinderopvang buurthuis buurtteam buurt wijk stad dorp regio district baflo eenheid cluster sector programma project projecten loket balie klant klantcontactcentrum kcc
  sociale sociaal recherche domein dienst diensten zaken basisteam woningcorporatie corporatie woonstichting woonbedrijf woningbouw wooncorporatie bibliotheek kerk moskee vluchtelingenwerk voedselbank kredietbank bank rabobank ing abn amro
  wet opiumwet damocles bibob woo avg jeugdwet bw awb wgs wvggz zvw wlz bbz ioaw pgb zin pw sr sv marktplaats facebook instagram whatsapp signal telegram snapchat tiktok teams slack outlook word excel office suwinet suwi socrates gws topdesk sharepoint microsoft google
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
  pasen kerst pinksteren koningsdag ramadan suikerfeest nederland belgie duitsland polen marokko turkije suriname syrie bulgarije roemenie spanje italie frankrijk engeland europa brabant limburg gelderland overijssel drenthe groningen friesland flevoland utrecht holland zeeland
  amsterdam rotterdam haag eindhoven tilburg almere breda nijmegen arnhem haarlem enschede apeldoorn amersfoort zaanstad den-bosch zwolle leiden zoetermeer maastricht dordrecht ede alkmaar delft venlo helmond oss hilversum deventer hengelo roosendaal lelystad voorbeeldstad voorbeeld voorbeeldgemeente
  ik je jij u hij zij ze we wij jullie die dat dit deze daar hier er het een en of maar want dus als dan toen nu nog ook al wel niet geen nooit altijd vaak soms misschien straks morgen gisteren vandaag overmorgen volgens vorige volgende
  wie wat waar wanneer waarom hoe welke met zonder voor na bij naar over onder tussen door tegen tot sinds vanaf om is was zijn waren ben heeft hebben had hadden kan kunnen kon moet moeten wil willen wilde zal zou mag mogen gaat gaan doet doen
  weet weten komt komen kwam zegt zeggen zei vraag vraagt vragen bel belt bellen mail mailt mailen spreek spreekt spreken sprak graag dank bedankt groet groeten hoi hallo dag beste geachte ja nee ok oke prima top eens even daarna daarom daarbij daarvoor omdat hierna verder toch eerst
  onze ons mijn jouw zijn haar hun uw iemand niemand iedereen alles niets iets veel weinig meer minder elke elk ieder alle beide sommige andere ander nieuwe nieuw oude oud goede goed
  the a an and or but if then when who what where why how with without for after before at by to from of in on our my your his her their he she they it this that these those there here yes no thanks please
  wijkagent agent wethouder burgemeester minister staatssecretaris directeur manager teamleider coordinator adviseur consulent klantmanager casemanager regisseur procesregisseur toezichthouder officier rechter advocaat notaris bewindvoerder curator mentor arts dokter huisarts psycholoog docent
  leraar conrector rector raadslid griffier secretaris gemeentesecretaris projectleider verkenner beleidsmedewerker medewerker collega stagiair jongerenwerker straatcoach maatschappelijk werker opbouwwerker jurist controller inkoper
  kamer zaal locatie gebouw etage verdieping blok fase stap deel hoofdstuk artikel punt agendapunt bijlage week kwartaal budget euro fg cio mt or csg bio dpia ai pv bsn iban dossier zaak melding overleg vergadering training cursus themabijeenkomst
  garage cafe kapsalon bakkerij slagerij snackbar hotel restaurant autobedrijf zorgbureau uitzendbureau uitzendburo supermarkt winkel kinderdagverblijf bv vof nv holding groep advocaten advocatenkantoor commissie kabinet college-b-en-w fonds instituut huize villa huis
  turks marokkaans pools surinaams syrisch duits engels frans spaans italiaans bulgaars roemeens nederlands belgisch
  nederlandse duitse belgische engelse poolse turkse franse spaanse italiaanse portugese europese zweedse deense noorse griekse russische kroatische servische
  street road avenue lane police council municipality department office service services safety youth care legal housing debt court station central north south east west social work income policy
  stroomversnelling zorgen samen integrale integraal aanpak ondermijning meldpunt misdaad anoniem zorghuis ggz-instelling team-zuid spreekuur keten ketenpartners partners interventieteam straat laan weg plein
`);

/** The finite verbs that follow a subject: "dhr bakkali belde". They make the unknown small word after a title a name. */
export const VERBS_AFTER_A_NAME: ReadonlySet<string> = words(`
  is was heeft had wil wilde kan kon moet moest zal zou mag mocht gaat ging komt kwam zegt zei woont woonde werkt werkte belt belde mailt mailde vraagt vroeg krijgt kreeg doet deed staat stond zit zat rijdt reed geeft gaf
  blijft bleef vertelt vertelde weigert weigerde ontvangt ontving verhuurt verhuurde betaalt betaalde heet appte appt meldt meldde lijkt leek denkt dacht has says said lives works called wants
`);

/** After one of these the verb comes last, so that a small word before the verb may be anything ("dat meneer schulden heeft"). */
export const SUBCLAUSE_OPENERS: ReadonlySet<string> = words(`
  dat omdat als of toen wanneer waar hoe terwijl zodat voordat nadat doordat totdat sinds mits tenzij indien wat die waarom zoals naarmate hoewel
`);

/** Ordinary small words that follow a title and are no name, whatever comes next. */
export const NO_NAME_AFTER_TITLE: ReadonlySet<string> = words(`
  zelf niet ook nog nu dan daar hier er al wel weer toen die dat dit deze wie wat uit uitleg naast boven beneden aan op in bij met zonder voor na naar over om te ter tot van de het een zijn haar hem hen hun en of maar want dus als
  niks niets iets alles veel weinig erg heel echt altijd nooit vaak soms vandaag gisteren morgen gewoon gelijk meteen eerst laatst net pas steeds toch hiernaast hierboven thuis alleen samen op school who that in from at on with and or but not also
  jong oud ouder zo zich zelfs inmiddels ondertussen eigenlijk wederom opnieuw geen boos blij ziek weg open dicht kwijt klaar buiten binnen achter tegenover vooral onder tegen tussen door
`);

/** Names of houses and shops that hold a given name: they are no person, and stay. */
export const HOUSES_WITH_A_NAME: ReadonlySet<string> = new Set([
  "albert heijn",
  "albert schweitzer",
  "jan linders",
  "jan modaal",
  "pieter baan",
  "anne frank",
  "dirk van den broek",
  "jeroen bosch",
  "johan cruijff",
  "leo kanner",
  "martin luther king",
  "max havelaar",
  "philip morris",
  "willem alexander",
  "kees boeke",
  "frans hals",
  "vincent van gogh",
]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

function isPlain(word: string): boolean {
  return /^[a-z'-]*$/.test(word);
}
