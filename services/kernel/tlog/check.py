#!/usr/bin/env python3
"""Checks a copied log with Python's standard library alone: a second reading of RFC 6962 and of C2SP tlog-tiles.

    check.py FOLDER             size, root, and whether the entries make the root the head names
    check.py FOLDER --proofs    besides, as JSON: the path of every entry and from every smaller size

Signatures are not checked here: Python has neither Ed25519 nor SM2.
"""
import base64
import hashlib
import json
import pathlib
import sys

WIDE = 256


def leaf(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def split(many):
    half = 1
    while half * 2 < many:
        half *= 2
    return half


def root(leaves):
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    half = split(len(leaves))
    return node(root(leaves[:half]), root(leaves[half:]))


def inclusion(index, leaves):
    if len(leaves) == 1:
        return []
    half = split(len(leaves))
    if index < half:
        return inclusion(index, leaves[:half]) + [root(leaves[half:])]
    return inclusion(index - half, leaves[half:]) + [root(leaves[:half])]


def consistency(smaller, leaves, known=True):
    if smaller == len(leaves):
        return [] if known else [root(leaves)]
    half = split(len(leaves))
    if smaller <= half:
        return consistency(smaller, leaves[:half], known) + [root(leaves[half:])]
    return consistency(smaller - half, leaves[half:], False) + [root(leaves[:half])]


def path(kind, index, width):
    digits = f"{index % 1000:03d}"
    index //= 1000
    while index:
        digits = f"x{index % 1000:03d}/{digits}"
        index //= 1000
    return f"tile/{kind}/{digits}" + ("" if width == WIDE else f".p/{width}")


def read(folder, kind, index, width):
    whole = folder / path(kind, index, WIDE)
    return (whole if whole.exists() else folder / path(kind, index, width)).read_bytes()


def entries(folder, size):
    for index in range(0, size, WIDE):
        width = min(WIDE, size - index)
        bundle = read(folder, "entries", index // WIDE, width)
        at = 0
        for _ in range(width):
            length = int.from_bytes(bundle[at:at + 2], "big")
            yield bundle[at + 2:at + 2 + length]
            at += 2 + length


def main():
    folder = pathlib.Path(sys.argv[1])
    origin, size, named = (folder / "checkpoint").read_text("utf-8").split("\n")[:3]
    size = int(size)
    leaves = [leaf(entry) for entry in entries(folder, size)]
    found = base64.b64encode(root(leaves)).decode()
    level, row = 0, leaves
    while row:
        for index in range(0, len(row), WIDE):
            part = row[index:index + WIDE]
            if not read(folder, level, index // WIDE, len(part)).startswith(b"".join(part)):
                sys.exit(f"BROKEN  tile {level}/{index // WIDE} is not made of what is below it")
        row = [root(row[i:i + WIDE]) for i in range(0, len(row) - WIDE + 1, WIDE)]
        level += 1
    if found != named:
        sys.exit(f"BROKEN  {origin}: the head names {named}, the entries make {found}")
    if "--proofs" in sys.argv:
        text = lambda proof: [base64.b64encode(each).decode() for each in proof]
        print(json.dumps({
            "inclusion": [text(inclusion(index, leaves)) for index in range(size)],
            "consistency": [text(consistency(smaller, leaves)) for smaller in range(1, size + 1)]}))
    else:
        print(f"WHOLE  {origin}: {size} entries, root {found}")


if __name__ == "__main__":
    main()
