"""Units of measurement and money."""

from __future__ import annotations

UNITS = {
    "distance": "km kilometre kilometer mile metre meter foot feet yard ft m cm mm centimetre centimeter millimetre millimeter inch",
    "area": "hectare acre km² m²",
    "weight": "tonne ton kg kilogram kilogramme pound_weight",
    "volume": "litre liter barrel gallon",
    "speed": "mph kph knot km/h",
    "power": "megawatt gigawatt mw gw",
    "percent": "% percent pct percentage",
    "temperature": "degree celsius fahrenheit °c °f",
    "money": "dollar euro pound yen yuan rouble ruble hryvnia franc peso rupee dirham riyal shekel lira zloty "
    "krona krone kroner crown dinar "
    "baht naira shilling forint rand cent usd eur gbp "
    "afghani ariary birr bolivar boliviano cedi dalasi denar dram escudo gourde guarani guilder hryvna kina kip koruna kwacha kwanza "
    "kyat lari lek lempira leone leu lev lei leva loti manat metical nakfa ngultrum ouguiya pataca pula quetzal renminbi rial "
    "riel ringgit rubel rufiyaa rupiah somoni taka tenge tolar tugrik tögrög",
}
"""Units of measurement, by measure."""
