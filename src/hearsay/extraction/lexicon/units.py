"""Units of measurement and money."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

CODES = words(
    "aed afn amd ang aoa ars aud azn bbd bdt bgn bhd bif bnd bob brl bwp byn cad cdf chf clp cny crc czk djf dkk dzd egp ern etb eur "
    "fjd gbp ghs gmd gnf gtq hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr krw kwd kzt lbp lkr lrd lyd mdl mga mkd "
    "mmk mnt mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd "
    "sll srd ssp syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs ves vnd xaf xof yer zar zmw rmb"
)
"""Codes of currencies (ISO 4217, but for those that are English words), in front of a sum or behind it: ``SEK 4 million``."""
SOLID = words("cubic cu")
"""In front of a unit of length these make it one of volume: ``900 [cubic] metres``."""
KINDS = words("nautical metric short long imperial statute")
"""What kind of unit it is: ``40 [nautical] miles``."""

POUNDS = words("pound pounds")
"""Money or weight."""
WEIGHED = words(
    "weigh weighs weighed weighing lift lifts lifted lifting payload thrust haul hauls hauled hauling tow towing carry carrying"
)
"""In front of a number of pounds these tell that it is a weight: ``a bear [weighing] 700 pounds``."""
SUMS = words(
    "aid assets bailout benefits bet bill bills bond bonds bonus bonuses budget capital cash cheque coin coins compensation contract "
    "contracts cost costs credit cuts damage damages deal deals debt debts donation donations earnings equity fee fees fine fines fund "
    "funding funds grant grants income investment investments jackpot loan loans loss losses money note notes orders package paid pay "
    "payment payments payout pension prize profit profits property raised ransom rent revenue revenues reward salary sales savings "
    "settlement shares spending sterling stock support tax taxes taxpayer taxpayers ticket wage wages worth"
)
"""Behind "pounds of", or glued to "pound", these are worth so much, and weigh nothing: ``a 500-pound [fine]``."""
UNITS = {
    "distance": "km kilometre kilometer mile metre meter foot feet yard ft m cm mm centimetre centimeter millimetre millimeter inch",
    "area": "hectare acre km² m² km2 m2 sqm ha",
    "weight": "tonne ton mt kg kilo kilogram kilogramme lb ounce oz gram gramme quintal "
    "milligram milligramme mg microgram microgramme µg μg mcg nanogram ng",
    "concentration": "ppm ppb",
    "volume": "litre liter hectolitre hectoliter megalitre barrel gallon bushel m³ km³ m3 cm³ ft³ cusec cumec",
    "speed": "mph kph knot km/h",
    "power": "kilowatt megawatt gigawatt kw mw gw",
    "percent": "% percent pct percentage",
    "temperature": "degree celsius fahrenheit °c °f",
    "money": "dollar euro pound yen yuan rouble ruble hryvnia franc peso rupee dirham riyal shekel lira zloty "
    "krona krone kroner crown dinar "
    "baht naira shilling forint rand cent usd eur gbp "
    "afghani ariary birr bolivar boliviano cedi dalasi denar dram escudo gourde guarani guilder hryvna kina kip koruna kwacha kwanza "
    "kyat lari lek lempira leone leu lev lei leva loti manat metical nakfa ngultrum ouguiya pataca pula quetzal renminbi rial "
    "riel ringgit rubel rufiyaa rupiah somoni taka taler tenge thaler tolar tugrik tögrög reais " + " ".join(sorted(CODES)),
}
"""Units of measurement, by measure."""
SIGNS = {
    "km": "km kilometre kilometres kilometer kilometers",
    "m": "m metre metres meter meters",
    "ft": "ft foot feet",
    "miles": "mile miles",
    "ha": "ha hectare hectares",
    "kg": "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    "mg": "mg milligram milligrams milligramme milligrammes",
    "µg": "µg μg mcg microgram micrograms microgramme microgrammes",
    "tonnes": "tonne tonnes",
    "tons": "ton tons",
    "lb": "lb lbs",
    "litres": "litre litres liter liters",
    "km/h": "kph kmh km/h h hour",
    "percent": "% percent pct cent",
    "$": "$ us$ $us usd dollar dollars",
    "A$": "a$ au$ $a $au aud",
    "C$": "c$ ca$ $c $ca cad",
    "NZ$": "nz$ $nz nzd",
    "HK$": "hk$ $hk hkd",
    "S$": "s$ $s sgd",
    "€": "€ eur euro euros",
    "£": "£ gbp pound pounds",
    "₹": "₹ inr rs rs. rupee rupees",
    "roubles": "₽ rub rouble roubles ruble rubles",
    "hryvnias": "₴ uah hryvnia hryvnias",
}
"""One sign for all the names of a unit, so that what is told in them can be held together."""
SIGN_OF = {name: sign for sign, names in SIGNS.items() for name in names.split()}
