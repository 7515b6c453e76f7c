"""Furniture that pages keep in their own language around a report in English: French, Spanish, Portuguese, Italian, German, Indonesian."""

from __future__ import annotations

from hearsay.documents.lexicon import Pattern

_MONTH = (
    r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
    r"|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    r"|januar|februar|märz|juni|juli|oktober|dezember|januari|februari|maret|mei|agustus|desember)"
)
_DAY = rf"(?:\d{{1,2}}(?:er|º|\.)?(?: de)? {_MONTH}(?:(?: de| del)? \d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?)"
_HOUR = r"(?:\d{1,2}[:.h]\d\d|\d{1,2} ?h)(?: ?(?:hs?|hrs|uhr|wib|gmt|utc)\b\.?)?"
_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    r"|senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?:-feira)?"
)

FOREIGN = (
    Pattern(
        "dated",
        rf"(?:(?:publi[ée]{{1,2}}|mis en ligne|modifi[ée]{{1,2}}|mis[e]? à jour|cré[ée]{{1,2}}|publicado|actualizado|publicada|atualizado"
        rf"|pubblicato|aggiornato"
        rf"|veröffentlicht|aktualisiert|stand|diterbitkan|diperbarui)"
        rf"(?: ?:| le| el| em| il| am| à| a las| às| alle| um|,| \|| -){{0,4}}){{1,3}} ?"
        rf"(?:{_WEEKDAY},? )?{_DAY}(?:[ ,|–-]{{0,4}}(?:à|a las|às|alle|um)? ?{_HOUR})?(?:[ ,|–-].{{0,60}})?$",
        "Publié le 12 octobre 2029 à 14h05",
    ),
    Pattern(
        "day",
        rf"(?:{_WEEKDAY},? )?\d{{1,2}}(?:er|º|\.)?(?: de)? {_MONTH}(?: de| del)? \d{{4}}(?:[ ,|–-]{{0,4}}(?:à|a las|às)? ?{_HOUR})?$",
        "Jeudi 12 octobre 2029",
    ),
    Pattern(
        "signed",
        r"(?:par|por|von|oleh) (?:la |le |el |a |der |die |notre |nuestra? |nossa? )?(?:r[ée]daction|redacción|redação"
        r"|redaktion|redaksi|agences?"
        r"|agencias?|agências?|correspond[ae]nte?)\b.{0,30}$|(?:redacción|redação|la rédaction|redazione|redaktion|redaksi)(?: .{2,30})?$",
        "Par la rédaction",
    ),
    Pattern(
        "share",
        r"(?:partager|compartir|compartilhar|condividi|teilen|bagikan|imprimer|imprimir|envoyer|enviar|tweeter|twittear)"
        r"(?: (?:sur|en|no|na|su|auf|par|por|ke|cet article|este artículo|esta noticia)\b.{0,40}|(?:\s?[|·:,/].{0,60}))?$",
        "Partager sur Facebook",
    ),
    Pattern(
        "reading-time",
        r"(?:temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|lesezeit)\s?:? ?.{1,20}$|lecture \d{1,2} min.{0,6}$",
        "Temps de lecture : 3 min.",
    ),
    Pattern(
        "related",
        r"(?:à )?(?:lire|voir|écouter) (?:aussi|également|plus)\b.{0,160}$|(?:lea|lee|leer|vea|ver|leia|veja|leggi|lesen sie|baca)"
        r" (?:también|además|más|mais|também|anche|auch|juga)\b.{0,160}$"
        r"|(?:te|le) puede interesar\b.{0,160}$|sur le même (?:sujet|thème)\b.{0,80}$|(?:notas|noticias|notícias"
        r"|articles) (?:relacionad[ao]s|liés)\b.{0,160}$",
        "Lire aussi : Pourquoi les digues cèdent",
    ),
    Pattern(
        "lists",
        r"(?:les (?:plus|articles les plus) (?:lus|vus|commentés|partagés|récents)|l[oa]s? más (?:leíd[oa]s?|vist[oa]s?)"
        r"|mais lidas|più letti"
        r"|meistgelesen|terpopuler|à la une|dernières (?:nouvelles|infos)|últimas noticias|últimas notícias|dans la même rubrique)\s?:?$",
        "Les plus lus",
    ),
    Pattern(
        "advertisement",
        r"(?:publicité|publicidad|publicidade|pubblicità|anzeige|werbung|iklan|annonce)$"
        r"|(?:la )?suite (?:de l[’']article )?après (?:cette|la) publicité$"
        r"|(?:continúa|sigue) (?:después|leyendo)\b.{0,40}$",
        "La suite après cette publicité",
    ),
    Pattern(
        "comments",
        r"(?:laisser|laissez|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse|avis)\b.{0,40}$|(?:deja|dejar"
        r"|escribe) (?:un|tu) comentario\b.{0,30}$"
        r"|deixe (?:um|seu) comentário\b.{0,30}$|(?:\d{1,5} )?(?:commentaires?|comentarios?|comentários?|kommentare?"
        r"|komentar)(?: ?\(\d{1,5}\))?$"
        r"|votre adresse (?:e-?mail|de messagerie)\b.{0,80}$|les champs obligatoires\b.{0,60}$|tu dirección de correo\b.{0,80}$"
        r"|los campos (?:obligatorios|necesarios)\b.{0,60}$",
        "Laisser un commentaire",
    ),
    Pattern(
        "rights",
        r"(?:©.{0,40})?(?:tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati"
        r"|alle rechte vorbehalten|hak cipta)\b.{0,60}$|(?:toute )?reproduction interdite\b.{0,40}$|prohibida (?:su"
        r"|la) reproducción\b.{0,60}$",
        "Tous droits réservés",
    ),
    Pattern(
        "with-agency",
        r"(?:\(?(?:avec|con|com|mit) (?:l[’']|la |les )?(?-i:[A-Z]{2,7})(?:(?:,| et| y| e| und) (?-i:[A-Z]{2,7}))*\)?\.?$"
        r"|\(?(?:avec|con|com) (?:(?:les )?agences?|agencias|información de\b.{2,40}|informaciones? de\b.{2,40}"
        r"|informações d[aeo]\b.{2,40})\)?\.?$)",
        "Avec AFP",
    ),
    Pattern(
        "subscribe",
        r"(?:s[’']abonner|abonnez-vous|je m[’']abonne|inscrivez-vous|suscríbete|suscribirse|suscríbase|regístrate|assine"
        r"|inscreva-se|abbonati"
        r"|abonnieren|berlangganan|suivez-nous|síguenos|siga-nos|téléchargez|descarga)\b.{0,100}$",
        "Abonnez-vous à notre lettre",
    ),
    Pattern("caption", r"(?:crédits? photos?|crédit|foto|fotografía|legende|légende)\s?[:/] ?.{2,80}$", "Crédit photo : Ida Lund"),
)
"""Matched against whole lines; case does not count."""
