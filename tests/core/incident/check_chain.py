#!/usr/bin/env python3
"""Checks the chain of `weerbaarctl incident show ID --json`, read from standard input, by docs/formats.md alone."""
import hashlib, json, sys

incident = json.load(sys.stdin)
link = hashlib.blake2b(incident["id"].encode(), digest_size=32).digest()
for place, event in enumerate(incident["events"]):
    content = event["content"].encode()
    link = hashlib.blake2b(link + content, digest_size=32).digest()
    read = json.loads(content)
    canonical = json.dumps(read, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    if (link.hex(), canonical, read["incident"], read["sequence"]) != (event["hash"], content, incident["id"], place):
        sys.exit(f"event {place} does not fit")
print(f"{len(incident['events'])} events fit")
