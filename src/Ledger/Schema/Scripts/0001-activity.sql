-- Who did what. Rows are added and never changed: how an operation ended is a row of its own.
-- One script for SQLite and PostgreSQL, so only what both understand: text, instants as UTC
-- "2026-11-23T18:25:00.0000000Z" (they sort as text), lists as JSON.

CREATE TABLE activity_entry (
    operation       text NOT NULL PRIMARY KEY,
    kind            text NOT NULL,
    home            text NOT NULL,
    bot             text NOT NULL,
    bot_name        text NOT NULL,
    person_id       text NOT NULL,
    person_name     text NOT NULL,
    -- The name in capitals, folded by the portal: the engines fold letters beyond A to Z differently.
    person_folded   text NOT NULL,
    started_at      text NOT NULL,
    state_before    text NOT NULL,
    steps           text NOT NULL
);

CREATE TABLE activity_end (
    operation       text NOT NULL PRIMARY KEY REFERENCES activity_entry (operation),
    ended_at        text NOT NULL,
    result          text NOT NULL,
    state_after     text NOT NULL
);

CREATE INDEX activity_entry_by_time ON activity_entry (started_at, operation);
CREATE INDEX activity_entry_by_bot ON activity_entry (bot, started_at);
