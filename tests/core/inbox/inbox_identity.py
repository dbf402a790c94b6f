#!/usr/bin/env python3
"""The age identity of a vault's locked inbox, with nothing of Weerbaar's.

Written from docs/formats.md, "Keys" and "Locked inbox". Bech32 is written out from BIP 173.

    inbox_identity.py    the vault key on standard input, 64 hexadecimal digits; prints AGE-SECRET-KEY-1…
"""
import hashlib
import sys

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def checksum(values):
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for i, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            state ^= generator if top >> i & 1 else 0
    return state


def bech32(prefix, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[at:at + 5], 2) for at in range(0, len(bits), 5)]
    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = checksum(spread + values + [0] * 6) ^ 1
    values += [check >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(ALPHABET[value] for value in values)


def main():
    vault_key = bytes.fromhex(sys.stdin.read().strip())
    scalar = hashlib.blake2b(b"", digest_size=32, key=vault_key, salt=(3).to_bytes(8, "little") + bytes(8),
                             person=b"weerbaar" + bytes(8)).digest()
    print(bech32("age-secret-key-", scalar).upper())


if __name__ == "__main__":
    main()
