#!/usr/bin/env python3
"""Opens a backup with age and tar alone, by docs/formats.md: open_backup.py FILE PASSWORD FOLDER.

age takes a password from a terminal only, so it gets one. Then the sums are checked with sha256sum, every table is read,
and every chain of events is followed. Prints how much there was.
"""
import hashlib, json, os, pathlib, pty, select, subprocess, sys, time

file, password, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
archive = folder / "kopie.tar"


def decrypt():
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("age", ["age", "-d", "-o", str(archive), file])
    shown, answered, until = b"", False, time.monotonic() + 50
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            part = os.read(terminal, 4096)
        except OSError:  # the terminal's other end is closed
            break
        if not part:
            break
        shown += part
        if not answered and b"Enter passphrase:" in shown:
            os.write(terminal, password.encode() + b"\r")
            answered = True
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if decrypt() != 0:
    sys.exit("age refuses")
subprocess.run(["tar", "xf", archive, "-C", folder], check=True)
archive.unlink()
if (folder / "SHA256SUMS").stat().st_size:
    subprocess.run(["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], cwd=folder, check=True)

manifest = json.loads((folder / "weerbaar.json").read_text())
tables = {table: json.loads((folder / name).read_text()) for name, table in manifest["tables"].items()}
for row in tables["attachment"]:
    if row["file"]:
        content = (folder / row["file"]).read_bytes()
        if (len(content), hashlib.sha256(content).hexdigest()) != (row["bytes"], row["sha256"]):
            sys.exit(f"{row['file']} differs")

links = {}
for row in tables["incident_event"]:
    link = links.get(row["incident_id"], hashlib.blake2b(row["incident_id"].encode(), digest_size=32).digest())
    link = hashlib.blake2b(link + row["content"].encode(), digest_size=32).digest()
    if link.hex() != row["hash"]:
        sys.exit(f"event {row['sequence']} of {row['incident_id']} does not fit")
    links[row["incident_id"]] = link

attachments = sum(1 for row in tables["attachment"] if row["file"])
print(f"{len(tables['incident'])} incidents, {len(tables['incident_event'])} events, {attachments} attachments")
