#!/usr/bin/env python3
"""Opens a vault.keys file with nothing of Weerbaar's, and without libsodium.

Written from docs/formats.md, "Key slots", as proof that the document is complete: whoever has
the file and the secret is never locked in. Argon2id is libargon2's (python3-argon2), BLAKE2b
is Python's own, XChaCha20-Poly1305 is written out below from RFC 8439 and
draft-irtf-cfrg-xchacha-03.

    open_keys.py FILE {passphrase|recovery}    secret on standard input; prints the vault key
    open_keys.py --check-golden FILE           opens tests/data/vault.keys.v1.hex, checks its key
"""
import hashlib
import hmac
import struct
import sys

KINDS = {1: "passphrase", 2: "recovery", 3: "device"}


def rotate(value, count):
    return ((value << count) | (value >> (32 - count))) & 0xFFFFFFFF


def chacha_rounds(state):
    x = list(state)
    columns = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)]
    diagonals = [(0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
    for _ in range(10):
        for a, b, c, d in columns + diagonals:
            for first, second, count in ((a, b, 16), (c, d, 12), (a, b, 8), (c, d, 7)):
                third = d if first == a else b
                x[first] = (x[first] + x[second]) & 0xFFFFFFFF
                x[third] = rotate(x[third] ^ x[first], count)
    return x


CONSTANT = struct.unpack("<4I", b"expand 32-byte k")


def hchacha20(key, nonce16):
    x = chacha_rounds(CONSTANT + struct.unpack("<8I", key) + struct.unpack("<4I", nonce16))
    return struct.pack("<8I", *x[0:4], *x[12:16])


def chacha20_block(key, counter, nonce12):
    state = CONSTANT + struct.unpack("<8I", key) + (counter,) + struct.unpack("<3I", nonce12)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(chacha_rounds(state), state)))


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for i in range(0, len(message), 16):
        total = (total + int.from_bytes(message[i:i + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def open_xchacha20poly1305(key, nonce, data, wrapped):
    """The plain bytes, or None if the tag does not fit."""
    subkey = hchacha20(key, nonce[:16])
    nonce12 = bytes(4) + nonce[16:]
    cipher, tag = wrapped[:-16], wrapped[-16:]
    pad = lambda part: part + bytes(-len(part) % 16)
    lengths = struct.pack("<QQ", len(data), len(cipher))
    expected = poly1305(chacha20_block(subkey, 0, nonce12)[:32], pad(data) + pad(cipher) + lengths)
    if not hmac.compare_digest(tag, expected):
        return None
    stream = b"".join(chacha20_block(subkey, 1 + i, nonce12) for i in range(-(-len(cipher) // 64)))
    return bytes(a ^ b for a, b in zip(cipher, stream))


def read_slots(file):
    """The vault id and {kind: slot}; ValueError says what is wrong with the file."""
    if len(file) < 52 or file[:16] != b"weerbaar-keys\r\n\0":
        raise ValueError("not a slots file")
    if hashlib.blake2b(file[:-32], digest_size=32).digest() != file[-32:]:
        raise ValueError("damaged: checksum")
    version, = struct.unpack_from("<I", file, 16)
    if version != 1:
        raise ValueError(f"version {version}")
    count, = struct.unpack_from("<I", file, 20)
    if not 1 <= count <= 8 or len(file) != 40 + 112 * count + 32:
        raise ValueError("damaged: length")
    slots = {}
    for i in range(count):
        fields = file[40 + 112 * i:][:112]
        kind, zero, passes, memory = struct.unpack_from("<IIQQ", fields)
        if kind not in KINDS or KINDS[kind] in slots or zero != 0:
            raise ValueError("damaged: slot")
        slots[KINDS[kind]] = dict(passes=passes, memory=memory, salt=fields[24:40], nonce=fields[40:64],
                                  wrapped=fields[64:], data=file[:20] + file[24:40] + fields[:40])
    return file[24:40], slots


def unwrap(slot, secret):
    """The vault key, or None for a wrong secret."""
    from argon2.low_level import Type, hash_secret_raw
    key = hash_secret_raw(secret, slot["salt"], time_cost=slot["passes"], memory_cost=slot["memory"] // 1024,
                          parallelism=1, hash_len=32, type=Type.ID, version=0x13)
    return open_xchacha20poly1305(key, slot["nonce"], slot["data"], slot["wrapped"])


def check_golden(path):
    """Exit code 0 if the golden file opens with both its secrets, 77 without python3-argon2."""
    try:
        import argon2  # noqa: F401
    except ImportError:
        print("skipped: python3-argon2 is not installed")
        return 77
    # draft-irtf-cfrg-xchacha-03, appendix A.3.1, so that an error below is the file's.
    sample = open_xchacha20poly1305(
        bytes(range(0x80, 0xA0)), bytes(range(0x40, 0x58)), bytes.fromhex("50515253c0c1c2c3c4c5c6c7"),
        bytes.fromhex(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
            "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
            "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"))
    assert sample is not None and sample.startswith(b"Ladies and Gentlemen of the class of '99"), "our own XChaCha20"
    with open(path) as file:
        vault_id, slots = read_slots(bytes.fromhex(file.read()))
    assert list(slots) == ["passphrase", "recovery"], list(slots)
    first = unwrap(slots["passphrase"], b"correct horse battery staple")
    second = unwrap(slots["recovery"], b"7K3M7C4TXP9WPAJH2RERYN68T3DFJRKM7T3XA4CH")
    assert first is not None and first == second, "the two slots do not hold one key"
    assert unwrap(slots["passphrase"], b"correct horse battery stapler") is None, "opens with a wrong secret"
    print("vault id", vault_id.hex())
    print("BLAKE2b-256 of the vault key", hashlib.blake2b(first, digest_size=32).hexdigest())
    assert hashlib.blake2b(first, digest_size=32).hexdigest() == GOLDEN_KEY_HASH, "another key"
    return 0


GOLDEN_KEY_HASH = "6e27a4558a9cd4c2014b53d5fb2583630ca731961a758350657c8e36db95488c"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if arguments[0] == "--check-golden":
        return check_golden(arguments[1])
    with open(arguments[0], "rb") as file:
        _, slots = read_slots(file.read())
    if arguments[1] not in slots:
        print("no such slot; there are:", *slots, file=sys.stderr)
        return 1
    key = unwrap(slots[arguments[1]], sys.stdin.buffer.read())
    if key is None:
        print("wrong secret", file=sys.stderr)
        return 1
    print(key.hex())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
