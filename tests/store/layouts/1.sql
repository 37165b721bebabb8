-- A store as layout 1 left it, with one claim of two records. Frozen: it stands for the stores that are out there.
CREATE TABLE claims (claim TEXT PRIMARY KEY, last_sequence INTEGER NOT NULL, last_hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE events (
    claim TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (claim, sequence)
) WITHOUT ROWID;
CREATE TABLE overviews (
    claim TEXT PRIMARY KEY, reference TEXT NOT NULL, opened_at TEXT NOT NULL, changed_at TEXT NOT NULL, language TEXT NOT NULL,
    role TEXT NOT NULL, status TEXT NOT NULL, insured TEXT NOT NULL, urgent TEXT NOT NULL, urgent_due TEXT, money TEXT NOT NULL,
    answered INTEGER NOT NULL, still_open INTEGER NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX overviews_by_change ON overviews (changed_at);
CREATE TABLE drafts (claim TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO events VALUES ('c1', 1, 'claim_opened', '{"language":"fr"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bfcf061a5a435d465c05e143e29357a8d9a2ff858951c8f31b2a2b7bb167b197');
INSERT INTO events VALUES ('c1', 2, 'answer_given', '{"field":"incident.money_moved","value":"yes"}', 'bfcf061a5a435d465c05e143e29357a8d9a2ff858951c8f31b2a2b7bb167b197', 'a126ec0516bd12ef44a38243c12becf052aa6869f0738acc644596a2dd2b627c');
INSERT INTO claims VALUES ('c1', 2, 'a126ec0516bd12ef44a38243c12becf052aa6869f0738acc644596a2dd2b627c');
INSERT INTO overviews VALUES ('c1', 'INT-1', '2026-03-12T07:40:00Z', '2026-03-12T07:41:00Z', 'fr', 'broker', 'draft', 'Atelier Lumen', '', NULL, '', 1, 12, '{}');
INSERT INTO drafts VALUES ('c1', 'hier vers 15');
PRAGMA application_id = 1229870155;
PRAGMA user_version = 1;
