#!/usr/bin/env python3
"""Runs a program that asks its passphrase at the terminal, and types it.

type_passphrase.py FILE PROGRAM WORD...   FILE holds the passphrase; every prompt gets it.
Ends with the program's own exit code; 124 after a minute.
"""
import os
import pty
import select
import sys
import time


def main():
    with open(sys.argv[1], "rb") as file:
        passphrase = file.read() + b"\n"
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    deadline = time.monotonic() + 60
    said = b""
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            new = os.read(terminal, 4096)
        except OSError:  # the child closed its terminal
            new = b""
        if not new:
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said += new
        if said.endswith(b": "):
            said = b""
            time.sleep(0.05)  # age stops the echo only after it has asked
            os.write(terminal, passphrase)
    os.kill(child, 9)
    return 124


sys.exit(main())
