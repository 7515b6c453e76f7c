"""Nouns that are counted, by what they are, as tables."""

from __future__ import annotations

CLASSES = {
    "troops": "soldier troop serviceman servicewoman fighter militant militiaman insurgent rebel conscript recruit reservist "
    "paratrooper marine gunman combatant mercenary guerrilla infantryman airman rifleman commando jihadist legionnaire "
    "paramilitary draftee terrorist jihadi defender guardsman partisan",
    "personnel": "officer policeman rescuer firefighter fireman medic doctor nurse staff volunteer personnel "
    "paramedic diver engineer observer peacekeeper inspector expert agent surgeon policewoman constable gendarme guard "
    "lifeguard midwife technician specialist coastguard responder monitor",
    "crew": "crew crewman crewmember deckhand",
    "units": "battalion regiment division platoon squad squadron",
    "teams": "team brigade unit",
    "population": "inhabitant islander",
    "civilians": "civilian",
    "vehicles": "vehicle tank truck lorry car bus ambulance convoy minibus van motorcycle motorbike taxi bulldozer excavator jeep "
    "tractor trailer pickup howitzer launcher",
    "tents": "tent",
    "aircraft": "aircraft plane helicopter jet drone warplane uav quadcopter airliner bomber",
    "flights": "flight",
    "trains": "train",
    "vessels": "ship boat vessel warship ferry tanker freighter barge trawler dinghy speedboat canoe yacht frigate submarine "
    "lifeboat destroyer cruiser corvette raft",
    "weapons": "firearm pistol machete landmine missile rocket shell bomb weapon rifle gun grenade mine warhead mortar ammunition "
    "projectile interceptor torpedo munition",
    "strikes": "strike airstrike raid sortie shelling bombardment",
    "attacks": "attack assault ambush incursion",
    "violations": "violation breach infringement",
    "incidents": "incident",
    "explosions": "explosion blast detonation",
    "buildings": "building house home apartment flat school hospital shop barn hut dwelling warehouse store classroom clinic "
    "mosque church temple factory hotel cottage shack cabin bungalow residence property mansion villa tower structure kiosk stall "
    "monastery pharmacy bakery synagogue shelter",
    "bridges": "bridge dam pylon",
    "targets": "target position",
    "countries": "country nation state",
    "provinces": "province county region governorate prefecture",
    "places": "district village town city municipality hamlet settlement commune neighbourhood neighborhood parish suburb township",
    "families": "family household",
    "members": "member",
    "delegates": "delegate representative lawmaker legislator deputy senator mp parliamentarian congressman congresswoman "
    "councillor councilor alderman assemblyman magistrate",
    "aftershocks": "aftershock tremor quake earthquake",
    "doses": "dose vaccine jab",
    "refugees": "refugee migrant asylum-seeker seeker fugitive",
    "protesters": "protester demonstrator marcher rioter",
    "strikers": "striker",
    "voters": "voter elector",
    "passengers": "passenger holidaymaker",
    "workers": "worker employee contractor fitter pipefitter welder electrician carpenter plumber mechanic baker butcher porter clerk cook "
    "tailor weaver bricklayer roofer stevedore miner driver teacher farmer sailor fisherman labourer laborer farmhand "
    "seafarer seaman mariner builder cleaner "
    "dockworker docker railwayman trucker herder",
    "students": "student pupil schoolchild schoolgirl schoolboy kindergartner undergraduate trainee cadet boarder",
    "jobs": "job",
    "charges": "charge count offence",
    "polling-stations": "station precinct",
    "cattle": "cow cattle sheep goat animal pig horse camel buffalo livestock chicken poultry bird",
    "trees": "tree",
    "patients": "patient",
    "people": "people person child woman man adult customer supporter spectator guest tourist crowd worshipper pilgrim shopper "
    "commuter traveller traveler parishioner hiker climber skier swimmer citizen compatriot villager resident mourner attendee "
    "participant onlooker bystander devotee reveller reveler visitor inmate convict foreigner national expatriate expat settler "
    "nomad newcomer returnee girl boy baby infant toddler newborn teenager youth youngster adolescent pensioner elder mother "
    "father parent grandmother soul individual dweller churchgoer partygoer concertgoer motorist cyclist pedestrian camper "
    "trekker mountaineer relative neighbour neighbor",
}  # fmt: skip
"""What a number counts by its noun alone, where no verb or state says more."""

HUMAN_NOUNS = (
    "minister official governor mayor judge lawyer prosecutor politician leader trader merchant shepherd artist actor writer "
    "professor scientist researcher academic economist executive manager banker investor mediator envoy ambassador negotiator "
    "commander general admiral colonel captain suspect defendant perpetrator attacker assailant bomber hijacker kidnapper pirate "
    "smuggler trafficker looter defector deserter loyalist extremist gangster criminal nun monk priest pastor imam cleric "
    "clergyman businessman businesswoman player athlete fan juror journalist reporter cameraman activist campaigner diplomat aide "
    "robber thief bandit captor dissident opponent critic blogger analyst musician singer dancer chef waiter pilot "
    "nationalist separatist royal "
    "heir widow orphan bride groom wife husband sister brother son daughter cousin nephew niece uncle aunt grandson granddaughter"
)
"""Nouns that are people, of whom a number alone tells no more."""

PLURAL_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "lives": "life",
    "feet": "foot",
    "schoolchildren": "schoolchild",
    "people": "people",
    "servicemen": "serviceman",
    "policemen": "policeman",
    "firemen": "fireman",
    "congressmen": "congressman",
    "congresswomen": "congresswoman",
    "aldermen": "alderman",
    "assemblymen": "assemblyman",
    "gunmen": "gunman",
    "bodies": "body",
    "fishermen": "fisherman",
    "militiamen": "militiaman",
    "aircraft": "aircraft",
    "staff": "staff",
    "personnel": "personnel",
}

PASSING = (
    "day week month year hour minute second decade century time times occasion point percent degree page chapter step way part side "
    "thing reason word line round stage phase door hand leg foot eye o'clock am pm version edition floor storey story set game match "
    "goal run lap mark star moment"
)
"""What numbers stand before in passing."""
