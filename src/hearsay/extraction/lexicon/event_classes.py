"""Classes of nouns that the table of triggers asks for."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLASSES: dict[str, frozenset[str]] = {
    "employer": _words("company firm bank airline club agency ministry newspaper broadcaster board commission refinery government cabinet"),
    "door": _words("door gate shutter"),
    "licence": _words("licence license permit certificate accreditation registration concession"),
    "papers": _words("box file document paper folder record"),
    "term": _words("term"),
    "mass": _words("mass requiem"),
    "candle": _words("candle lantern lamp"),
    "coffin": _words("coffin casket"),
    "grave": _words("grave"),
    "ward": _words("ward hospital school office building hotel terminal theatre theater station"),
    "remark": _words("remark remarks comment accusation allegation"),
    "crew": _words("pilot captain crew skipper co-pilot"),
    "loan": _words("loan credit"),
    "recorders": _words("recorder box"),
    "avenue": _words("street square avenue plaza"),
    "throng": _words("ten thousand hundred people crowd student worker resident protester demonstrator marcher"),
    "guns": _words("gun artillery cannon"),
    "shots": _words("shot volley salvo"),
    "share": _words("last rest remainder majority most"),
    "bombers": _words("jet warplane drone helicopter gunship artillery tank gunboat bomber"),
    "wanted": _words(
        "help support permission clearance priority backup reinforcement peacekeeper weapon blood water fuel bus pump helicopter "
        "plane equipment money mediation extension volunteer donor"
    ),
    "target": _words(
        "bakery cafe kiosk stall queue crowd village street square garage barn farm dormitory kindergarten bus-stop courtyard "
        "playground workshop silo substation pumping-station tent warehouse home"
    ),
    "keepers": _words("navy coastguard customs police officer authority prosecutor marine regulator"),
    "finder": _words("searcher rescuer diver soldier police dog helicopter volunteer crew fisherman villager hiker farmer"),
    "charge": _words("charge mandate"),
    "blow": _words("blow strike"),
    "bullets": _words("bullet round pellet projectile"),
    "soft": _words("rubber plastic baton sponge"),
    "riot-gear": _words("gas teargas tear-gas cannon baton truncheon pepper"),
    "gathering": _words("crowd protest rally demonstration sit-in march gathering mob procession vigil"),
    "cleared": _words("camp square site pit encampment street road settlement occupation slum field shack squat barricade building"),
    "angry": _words("mob crowd rioter local youth villager relative family"),
    "striking-body": _words(
        "army police navy military government rebel militia guerrilla insurgent jihadist militant separatist gendarmerie coastguard "
        "paramilitary junta regime commando"
    ),
    "inquirers": _words("commission inquiry panel committee tribunal"),
    "casualty": _words("wounded injured patient survivor casualty"),
    "minister": _words("minister premier mayor governor general chief president secretary chancellor commander banker commissioner"),
    "frame": _words(
        "wall roof ceiling gallery tunnel shaft bridge balcony scaffold scaffolding tower pillar beam crane building house mine pit "
        "stand staircase floor minaret chimney dome facade canopy"
    ),
    "undertaking": _words("visit trip tour summit talk meeting conference"),
    "rule-of-state": _words("power"),
    "blame": _words("responsibility blame involvement role complicity part"),
    "deed": _words("attack bombing assassination ambush raid strike shooting explosion blast killing assault hack kidnapping abduction"),
    "record": _words(
        "document file memo email cable recording transcript report page log excerpt extract tape footage minutes video photograph"
    ),
    "image": _words("image photo photograph picture audio clip map list video footage recording transcript tape"),
    "study": _words("report study finding survey investigation review audit assessment dossier"),
    "article": _words("article story report headline item"),
    "message": _words("message"),
    "airspace": _words("airspace"),
    "internet": _words("internet network web wifi wi-fi connection signal"),
    "prison": _words("prison custody imprisonment entry admission"),
    "cops": _words("cop copper constable"),
    "room": _words("room hotel headquarters newsroom studio"),
    "stall": _words("stall kiosk market parliament"),
    "goods": _words(
        "computer laptop server phone document cocaine heroin drug cannabis methamphetamine opium weapon rifle gun pistol ammunition "
        "explosive cash motor engine kilo kilogram tonne cargo tanker equipment ballot passport dollar euro"
    ),
    "vessel": _words(
        "ship vessel boat lifeboat frigate warship destroyer cutter tug tugboat submarine corvette carrier flotilla fleet minesweeper"
    ),
    "mortal": _words(
        "nurse guard driver officer firefighter policeman passenger tourist miner prisoner detainee villager resident rescuer fisherman "
        "reporter journalist woman man boy girl child baby toddler infant teenager teen mother mum father "
        "pensioner soldier worker patient pupil student"
    ),
    "assailant": _words(
        "bomber attacker assailant terrorist jihadist gunman militant kidnapper hijacker abductor pirate bandit raider robber insurgent"
    ),
    "outlay": _words(
        "transfer funding financing fund plan construction spending grant sale purchase takeover merger subsidy package project"
    ),
    "podium": _words("podium floor stage lectern microphone"),
    "table": _words("table"),
    "dependant": _words("staff citizen national family dependant dependent personnel expatriate employee compatriot"),
    "tie": _words("tie relation link"),
    "notice": _words("notice resignation demission dimission"),
    "oath": _words("oath"),
    "sentence": _words("sentence"),
    "mourned": _words("victim dead martyr remains coffin body casualty child soldier pilgrim"),
    "wreath": _words("wreath flower"),
    "missile": _words("missile rocket torpedo warhead"),
    "cordon": _words("siege blockade cordon encirclement"),
    "reserve": _words("reservist reserve conscript"),
    "arms": _words("arm arms weapon gun rifle"),
    "edict": _words("decree order proclamation ordinance edict"),
    "occasion": _words("election vote poll ballot referendum trial hearing summit inauguration ceremony session talk match launch"),
    "ballot": _words("election vote poll ballot referendum"),
    "fixture": _words("match game concert festival flight parade ceremony fixture race"),
    "poll": _words("poll ballot"),
    "result": _words("result"),
    "deputies": _words("deputy lawmaker senator legislator member mp congressman congresswoman councillor"),
    "dispute": _words("case appeal challenge petition complaint suit lawsuit plea"),
    "labour": _words("work working"),
    "protesters": _words("protester protestor demonstrator marcher crowd striker rioter"),
    "malware": _words("ransomware malware virus worm"),
    "hazard": _words("rock reef iceberg pylon pillar pole mountain hillside tree wall pier quay sandbank barrier"),
    "security": _words("share stock bond bitcoin cryptocurrency currency index futures"),
    "barricade": _words("barricade roadblock"),
    "engine": _words("engine motor brake generator turbine propeller rudder steering"),
    "fleeing": _words("refugee family resident villager civilian people migrant student farmer woman herder"),
    "flames": _words("flame fire blaze"),
    "envoy": _words("ambassador envoy diplomat consul attache attaché chargé charge delegate official"),
    "shop": _words("shop store supermarket"),
    "deal": _words("agreement accord deal treaty pact memorandum protocol convention settlement compromise"),
    "measure": _words("resolution bill law motion budget legislation amendment reform measure constitution decree referendum impeachment"),
    "troops": _words(
        "troop force soldier army unit battalion brigade tank navy warship frigate submarine convoy column peacekeeper fighter "
        "jet warplane bomber helicopter artillery gunboat rebel militia militant marine paratrooper regiment division military "
        "guerrilla insurgent separatist gunman"
    ),
    "weapon": _words("missile rocket shell bomb drone mortar shot round artillery bullet grenade airstrike strike salvo torpedo gas"),
    "vehicle": _words(
        "train bus car truck lorry plane aircraft airliner helicopter jet ferry boat ship vessel tanker freighter trawler dinghy "
        "coach tram van motorcycle glider shuttle rocket carriage wagon barge yacht raft express locomotive minibus tractor jetliner liner "
        "tugboat dhow pickup rickshaw canoe catamaran hovercraft trolleybus minivan taxi cab scooter moped bicycle"
    ),
    "structure": _words(
        "building bridge roof hall arena stage platform school compound office convoy position target trench mine tunnel dam "
        "house apartment block tower wall stand hotel school church mosque factory warehouse "
        "complex cave compound bunker hideout hospital clinic market station depot base plant barracks shelter shaft stadium scaffold "
        "balcony ceiling minaret crane pier post outpost checkpoint roadblock watchtower fort fortress camp garrison headquarters barrack "
        "armoury armory dugout stronghold"
    ),
    "works": _words(
        "flight turboprop refinery reactor pipeline rig quarry pit colliery smelter mill airport airfield airstrip terminal runway crossing"
    ),
    "explosive": _words(
        "bomb device grenade shell missile mine rocket tank pipeline boiler gas car truck depot plant vest munition ammunition"
    ),
    "captive": _words("hostage prisoner captive detainee inmate spy survivor convict"),
    "aid": _words(
        "aid assistance relief food medicine supply donation ambulance tent blanket loan rescuer shipment generator vaccine "
        "fund funding help truckload parcel ration"
    ),
    "helper": _words("team rescuer medic doctor diver firefighter crew expert specialist engineer hospital ship helicopter"),
    "press": _words("reporter journalist press media correspondent newsman"),
    "broadcaster": _words("broadcaster newspaper radio television tv channel station daily weekly magazine programme podcast newscast"),
    "business": _words(
        "company firm airline bank startup start-up maker rival chain brand retailer publisher stake business insurer brewer supermarket "
        "subsidiary unit division studio network newspaper carmaker drugmaker chipmaker lender"
    ),
    "earning": _words("loss profit earning revenue sale turnover income"),
    "offering": _words(
        "app application game product phone smartphone tablet laptop console device gadget handset update feature film movie trailer "
        "album song book toy drug medicine item line range collection service ad advertisement advert listing episode"
    ),
    "plane": _words("flight plane jet airliner aircraft jetliner airplane aeroplane"),
    "floodgate": _words("gate floodgate spillway sluice sluicegate sluice-gate floodway sluiceway"),
    "floodwater": _words("water floodwater mud torrent river stream lava sludge mudflow"),
    "torrent": _words("torrent surge deluge"),
    "riverbank": _words("bank levee embankment"),
    "dam": _words("dam dyke dike levee embankment seawall barrage reservoir floodbank"),
    "ration": _words("ration soup bread rice flour water meal kit tarpaulin mattress mosquito-net seed cash bottle sack"),
    "inhabitant": _words(
        "resident family villager evacuee inhabitant people person refugee survivor householder townspeople neighbour neighbor thousand "
        "hundred household child woman farmer"
    ),
    "apparatus": _words("system brake engine locomotive equipment machine valve cable tank turbine boiler"),
    "body": _words("body corpse"),
    "sample": _words("sample swab"),
    "writing": _words("letter dossier document file memo recording transcript petition evidence"),
    "ransom": _words("ransom instalment installment"),
    "emergency": _words("emergency state"),
    "activity": _words(
        "convoy delivery operation activity service production shipment distribution programme program mission transport trading lesson "
        "class export import flight work train ferry training excavation drilling release exchange evacuation repatriation"
    ),
    "rule": _words("rule ban sanction tariff restriction tax embargo order decree regulation"),
    "information": _words("coordinate route location list detail plan data information schedule itinerary position"),
    "siren": _words("siren alarm klaxon"),
    "delegation": _words("delegation mission negotiator"),
    "assembly": _words(
        "cell board council committee cabinet commission parliament assembly senate congress chamber court jury panel union"
    ),
    "offer": _words("offer proposal mediation ultimatum plan invitation overture appeal demand deal terms term"),
    "remains": _words("body remains corpse recorder wreckage wreck debris fuselage hull wing"),
    "scene": _words(
        "place spot site scene area district village town city region zone ruin wreck wreckage front camp shelter quarter neighbourhood"
    ),
    "house": _words("parliament lawmaker congress senate assembly council nation crowd supporter legislature deputy rally public"),
    "control": _words("control possession"),
    "worker": _words(
        "worker driver nurse doctor teacher staff miner union pilot employee crew docker farmer trucker steward physician "
        "machinist journalist actor writer cleaner porter member guard warden warder firefighter paramedic midwife lecturer seafarer"
    ),
    "border": _words("border river frontier bridge strait"),
    "frontier": _words("border frontier"),
    "gunfire": _words("fire gunfire"),
    "shells": _words("shell bomb missile rocket mortar grenade drone"),
    "hacker": _words("hacker"),
    "diver": _words("diver team robot submersible"),
    "panel": _words("session committee hearing inquiry inquest court commission panel tribunal jury judge"),
    "court": _words("court judge tribunal jury panel magistrate justice"),
    "officers": _words("police officer detective agent force prosecutor investigator authority"),
    "product": _words("drug medicine vaccine product batch car model toy food baby-milk milk meat phone battery"),
    "examiners": _words("inspector expert specialist observer monitor investigator"),
    "inspectors": _words("inspector expert specialist team mission delegation observer monitor investigator"),
    "convoy": _words("convoy truck lorry ship vessel plane aircraft flight shipment"),
    "voter": _words("voter resident people citizen million"),
    "mandate": _words("presidency majority seat"),
    "defeat": _words("defeat"),
    "post": _words("post job office role position government cabinet"),
    "tenure": _words("office presidency premiership chairmanship leadership command"),
    "asset": _words("asset account"),
    "permit": _words("fleet licence license permit certificate flight service operation work sale export import"),
    "premises": _words(
        "school airport port border road highway crossing bridge station mine plant factory railway market hospital university "
        "embassy airspace pipeline tunnel museum park beach restaurant church mosque canal strait newspaper shop office line harbour "
        "harbor refinery mill terminal checkpoint gate dam stadium airstrip runway airfield corridor consulate mission ward shelter "
        "zoo theatre theater cinema pool clinic college academy nursery kindergarten library court courthouse depot metro subway"
    ),
    "home": _words("home house flat apartment headquarters"),
    "spacecraft": _words("satellite rocket spacecraft probe capsule shuttle mission"),
    "route": _words(
        "access entrance road street highway motorway bridge railway line crossing entrance gate port border junction motorway"
    ),
    "tool": _words("tool"),
    "water": _words(
        "reservoir canal pond swamp harbour quarry lake river sea bay water "
        "rubble wreckage debris area forest mountain valley site shore coast wood"
    ),
    "current": _words("power electricity"),
    "supply": _words("supply access internet connection network link signal"),
    "listeners": _words("ceremony gathering congregation audience mourner summit forum"),
    "term-to-do": _words("deadline ultimatum truce ceasefire curfew emergency mandate lockdown"),
    "volcano": _words("volcano mount"),
    "disease": _words(
        "cholera measles ebola malaria dengue flu influenza covid coronavirus polio plague diphtheria meningitis disease virus "
        "typhoid epidemic"
    ),
}
"""Classes of nouns that a trigger may ask for as subject or object."""
