"""More nouns for people, by trade and by kin, beside those of :mod:`hearsay.extraction.lexicon.event_words`."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRADES = _words(
    "dispatcher signalman conductor steward stewardess courier cashier technician mechanic specialist consultant accountant auditor "
    "geologist hydrologist biologist chemist physicist toxicologist psychologist paediatrician surgeon midwife veterinarian elder "
    "sheikh imam cleric rabbi monk nun herder shepherd pensioner orphan widow widower grandmother grandfather uncle aunt nephew niece "
    "cousin grandson granddaughter schoolchild schoolgirl schoolboy pupil tenant landlord unionist bereaved "
    "individual skipper stallholder shopkeeper customer holidaymaker backpacker swimmer bather referee athlete runner cyclist rider biker "
    "crewman seaman trawlerman surfer logger poacher dealer burglar vandal arsonist gangster mobster pirate fraudster accomplice "
    "ringleader mastermind defendant convict fugitive murderer extremist mercenary recruit conscript cadet constable lieutenant admiral "
    "bodyguard sentry cop juror solicitor barrister pharmacist dentist researcher lecturer headteacher graduate toddler baby infant "
    "teen youngster lad mum dad spouse friend labourer builder electrician plumber welder boss chairwoman founder banker broker "
    "economist bureaucrat congressman congresswoman councillor archbishop pastor pilgrim campaigner marcher photographer cameraman "
    "writer poet artist singer musician actor actress comedian asylum-seeker expatriate islander nomad squatter"
)
"""*Two [mechanics] were arrested. Three [nuns] were hurt.*"""

CALLED = _words(
    "bride bridegroom groom foreman forewoman caterer cook chef baker butcher waiter waitress barman porter janitor caretaker gardener "
    "cleaner watchman gatekeeper doorman concierge usher purser bosun boatswain helmsman mate coxswain ferryman fishmonger miller tailor "
    "cobbler blacksmith carpenter mason plasterer bricklayer glazier roofer surveyor architect draughtsman foundryman stoker fireman "
    "chauffeur cabbie conductor trucker lorry-driver ploughman harvester beekeeper forester ranger gamekeeper warden jailer gaoler turnkey "
    "bailiff sheriff marshal prefect sub-prefect governor viceroy regent emperor empress king queen sultan emir caliph chieftain headman "
    "headwoman treasurer bursar registrar rector dean chancellor provost archdeacon deacon vicar curate chaplain abbot abbess prior imam "
    "muezzin mufti cardinal nuncio missionary preacher sexton organist choirmaster choirboy drummer fiddler piper conductor dancer "
    "ballerina juggler acrobat clown magician sculptor painter novelist playwright dramatist poetess historian archaeologist philosopher "
    "linguist translator interpreter stenographer typist receptionist telephonist operator announcer newsreader presenter host "
    "columnist cartoonist bookseller librarian archivist curator antiquary collector auctioneer pawnbroker moneylender "
    "bookkeeper actuary underwriter trader stockbroker speculator tycoon magnate millionaire billionaire landowner planter rancher "
    "cattleman cowboy drover muleteer camel-driver caravaneer innkeeper hotelier publican landlady hostess housewife housekeeper "
    "maid nanny governess butler valet servant slave serf heir heiress duke duchess earl countess baron baroness knight squire "
    "lord lady gentleman nobleman courtier eunuch mistress lover fiancé fiancée boyfriend girlfriend ex-husband ex-wife stepfather "
    "stepmother stepson stepdaughter godfather godmother twin sibling grandparent grandchild ancestor descendant kinsman in-law "
    "sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law bachelor spinster teenager adolescent "
    "girl lass fellow guy bloke chap stranger newcomer guest visitor neighbour lodger flatmate roommate classmate schoolmate teammate "
    "goalkeeper striker midfielder captain coach trainer umpire jockey boxer wrestler sprinter skater gymnast rower champion "
    "medallist winner loser bronze-medallist coroner undertaker gravedigger embalmer pathologist oncologist cardiologist psychiatrist "
    "radiologist gynaecologist obstetrician anaesthetist orderly hospital-porter optician virologist epidemiologist microbiologist "
    "vaccinator geneticist astronomer meteorologist seismologist volcanologist oceanographer statistician mathematician programmer "
    "developer designer inventor entrepreneur industrialist manufacturer supplier exporter importer wholesaler retailer grocer "
    "greengrocer florist hairdresser barber seamstress weaver dyer tanner potter glassblower jeweller goldsmith watchmaker locksmith "
    "gunsmith gunner bombardier artilleryman cavalryman infantryman rifleman sniper scout sapper paratrooper airman aviator co-pilot "
    "navigator submariner midshipman commodore brigadier major corporal private quartermaster adjutant aide-de-camp orderly spy informant "
    "interlocutor source official caller reader viewer "
    "informer defector turncoat deserter traitor collaborator saboteur courier smuggler stowaway castaway prowler intruder burglar "
    "shoplifter pickpocket swindler forger counterfeiter blackmailer stalker rapist pimp prostitute addict alcoholic beggar tramp vagrant "
    "complainant plaintiff claimant petitioner appellant litigant witness bystander eyewitness whistleblower insider spokesman "
    "go-between peacemaker arbitrator conciliator ombudsman ombudswoman comptroller assemblyman assemblywoman alderman "
    "chairperson vice-president vice-chairman premier-elect president-elect frontrunner front-runner challenger incumbent contender "
    "nominee candidate running-mate strategist pollster lobbyist fundraiser donor philanthropist benefactor patron trustee executor "
    "parishioner believer atheist convert hermit prophet saint martyr oldest eldest youngest"
)
"""*[The usher] yawned. She says…*: nouns for people whom a pronoun takes up, beside those whom events happen to."""
