#!/usr/bin/env python3
"""Gaat na of de gebeurtenissen in incident.json bij elkaar horen, en of elk bestand erbij zit. Meer dan Python is niet nodig."""
import hashlib, json, sys

def link(data):
    return hashlib.blake2b(data, digest_size=32).digest()

def check(bundle):
    files = {hashlib.sha256(open(file["path"], "rb").read()).hexdigest() for file in bundle["files"]}
    for incident in bundle["incidents"]:
        last = link(incident["id"].encode())
        for number, event in enumerate(incident["events"]):
            last = link(last + event["content"].encode())
            told = json.loads(event["content"])
            if (last.hex(), told["incident"], told["sequence"]) != (event["hash"], incident["id"], number):
                sys.exit(f"Voorval {incident['id']}: gebeurtenis {number + 1} klopt NIET.")
            if told["kind"] == "attached" and told["sha256"] not in files:
                sys.exit(f"Voorval {incident['id']}: bestand {told['name']} ontbreekt of klopt NIET.")
        print(f"Voorval {incident['id']}: alles klopt. Aantal gebeurtenissen: {len(incident['events'])}. Laatste code: {last.hex()}")

try:
    check(json.load(open("incident.json", encoding="utf-8")))
except OSError as error:
    sys.exit(f"{error.filename} ontbreekt of is niet te lezen. Pak het pakket opnieuw uit.")
except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
    sys.exit("incident.json is beschadigd. Gebruik het niet en vraag de afzender om het pakket opnieuw.")
