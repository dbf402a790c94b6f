#!/usr/bin/env python3
"""Opens a file of the evidence with nothing of Weerbaar's, and without libsodium.

Written from docs/formats.md, "Attachments", as proof that the document is complete. Slow: ChaCha20 is written out in
tests/crypto/open_keys.py.

    open_attachment.py KEY FILE    KEY: 64 hexadecimal digits; the plain file goes to standard output
"""
import hmac
import os
import struct
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "crypto"))
from open_keys import chacha20_block, poly1305  # noqa: E402

CHUNK = 64 * 1024
TAG = 16


def open_chunk(key, nonce, sealed):
    """The plain bytes, or None if the tag does not fit. ChaCha20-Poly1305 of RFC 8439, no associated data."""
    cipher, tag = sealed[:-TAG], sealed[-TAG:]
    padded = cipher + bytes(-len(cipher) % 16) + struct.pack("<QQ", 0, len(cipher))
    if not hmac.compare_digest(tag, poly1305(chacha20_block(key, 0, nonce)[:32], padded)):
        return None
    stream = b"".join(chacha20_block(key, 1 + i, nonce) for i in range(-(-len(cipher) // 64)))
    return bytes(a ^ b for a, b in zip(cipher, stream))


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    key = bytes.fromhex(arguments[0])
    with open(arguments[1], "rb") as file:
        sealed = file.read()
    chunks = [sealed[at:at + CHUNK + TAG] for at in range(0, len(sealed), CHUNK + TAG)]
    for number, chunk in enumerate(chunks):
        last = number == len(chunks) - 1
        plain = open_chunk(key, number.to_bytes(11, "big") + bytes([last]), chunk)
        if plain is None:
            print(f"chunk {number} was changed", file=sys.stderr)
            return 1
        sys.stdout.buffer.write(plain)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
