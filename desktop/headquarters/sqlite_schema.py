"""The tables of headquarters' SQLite file, and the steps from each earlier form to the next."""

from __future__ import annotations

import sqlite3

APPLICATION = 0x494D_4851  # "IMHQ": says that the file is a store of headquarters

# The index of `events` answers three questions: is this event there, what is the order of an export, how does a
# chain hang together. Another one, by subject, would nearly double what taking in costs (docs/performance.md).
_FIRST_FORM = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE documents (version INTEGER PRIMARY KEY, document BLOB NOT NULL) STRICT;
CREATE TABLE events (
    hash TEXT NOT NULL, id TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL, clock INTEGER NOT NULL,
    prev TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT, shareable TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_in_order ON events (device, seq, hash, prev);
CREATE TABLE devices (
    id TEXT PRIMARY KEY, post TEXT NOT NULL, signer TEXT NOT NULL, recipient TEXT NOT NULL,
    fingerprint TEXT NOT NULL, state TEXT NOT NULL, continues TEXT NOT NULL, since TEXT NOT NULL,
    number INTEGER NOT NULL, heard INTEGER NOT NULL, sends INTEGER NOT NULL, announced INTEGER NOT NULL,
    last_heard TEXT, clock_offset_s INTEGER, app_version TEXT, content_version TEXT
) STRICT;
CREATE TABLE parts (
    latest INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, device TEXT NOT NULL, sender TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, end_hash TEXT NOT NULL
) STRICT;
CREATE INDEX parts_of_device ON parts (device, latest);
CREATE INDEX parts_of_sender ON parts (sender, latest);
CREATE TABLE apart (
    key TEXT PRIMARY KEY, device TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    reason TEXT NOT NULL, at TEXT NOT NULL, final INTEGER NOT NULL, data BLOB, hash TEXT, prev TEXT
) STRICT;
CREATE INDEX apart_of_device ON apart (device, first, last, key);
CREATE TABLE requests (
    sha256 TEXT PRIMARY KEY, device TEXT NOT NULL, post TEXT NOT NULL, fingerprint TEXT NOT NULL,
    document BLOB NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE receipts (
    device TEXT PRIMARY KEY, number INTEGER NOT NULL, content TEXT NOT NULL, data BLOB NOT NULL
) STRICT;
CREATE TABLE messages (
    id TEXT PRIMARY KEY, device TEXT NOT NULL, body TEXT NOT NULL, number INTEGER
) STRICT;
CREATE INDEX messages_of_device ON messages (device);
"""
# What was folded from events, so that a dashboard opens at once; it can be made again at any time.
_FOLDED = """
CREATE TABLE folded (subject TEXT PRIMARY KEY, positions TEXT NOT NULL, facts TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
STEPS = (_FIRST_FORM, _FOLDED)
"""What brings a store from one form to the next; its `user_version` counts the steps it has had."""


def bring_up(db: sqlite3.Connection) -> None:
    """Apply the steps that a store has not had, inside the caller's transaction."""
    had = db.execute("PRAGMA user_version").fetchone()[0]
    for step in STEPS[had:]:
        for statement in step.split(";\n"):
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {len(STEPS)}")
    db.execute(f"PRAGMA application_id = {APPLICATION}")
