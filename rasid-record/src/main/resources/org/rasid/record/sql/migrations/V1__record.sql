-- The record. One set of statements for SQLite and PostgreSQL; only what stands in placeholders differs between them:
-- number is a whole number of 64 bits, bytes are bytes, real is a floating-point number, clustered says that rows lie in
-- the order of their primary key. Times are ISO 8601 in UTC, days ISO 8601, truth is 1 or 0. docs/record.md explains all.

CREATE TABLE change (
    number ${number} PRIMARY KEY,
    at     TEXT NOT NULL
);

CREATE TABLE report (
    number          ${number} PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    url             TEXT,
    outlet          TEXT,
    version         INTEGER NOT NULL,
    published_from  TEXT,
    published_to    TEXT,
    published_basis TEXT NOT NULL,
    family          ${number} NOT NULL,
    sketch          ${bytes} NOT NULL,
    undated         INTEGER NOT NULL,
    changed         ${number} NOT NULL REFERENCES change
);
CREATE INDEX report_by_url ON report (url);
CREATE INDEX report_by_family ON report (family);
CREATE INDEX report_by_change ON report (changed);
CREATE INDEX report_by_undated ON report (undated);

CREATE TABLE report_sketch (
    key    ${number} NOT NULL,
    report ${number} NOT NULL REFERENCES report,
    PRIMARY KEY (key, report)
) ${clustered};
CREATE INDEX report_sketch_by_report ON report_sketch (report);

CREATE TABLE report_version (
    report   ${number} NOT NULL REFERENCES report,
    version  INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    title    TEXT NOT NULL,
    text     TEXT NOT NULL,
    author   TEXT,
    language TEXT NOT NULL,
    added    TEXT NOT NULL,
    reading  ${bytes} NOT NULL,
    PRIMARY KEY (report, version)
);
CREATE INDEX report_version_by_sha256 ON report_version (sha256);

CREATE TABLE report_copy (
    url    TEXT NOT NULL PRIMARY KEY,
    report ${number} NOT NULL REFERENCES report,
    outlet TEXT,
    added  TEXT NOT NULL
);

CREATE TABLE finding (
    number        ${number} PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    report        ${number} NOT NULL REFERENCES report,
    version       INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    type          TEXT NOT NULL,
    evidence_from INTEGER NOT NULL,
    evidence_to   INTEGER NOT NULL,
    confidence    ${real} NOT NULL,
    same_as       ${number} NOT NULL,
    withdrawn     INTEGER NOT NULL,
    data          TEXT NOT NULL
);
CREATE INDEX finding_by_report ON finding (report);
CREATE INDEX finding_by_first ON finding (same_as);

CREATE TABLE fact (
    number         ${number} PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    kind           TEXT NOT NULL,
    type           TEXT NOT NULL,
    mode           TEXT,
    channel        TEXT,
    cameo          TEXT,
    plover         TEXT,
    quad           INTEGER NOT NULL,
    status         TEXT NOT NULL,
    historical     INTEGER NOT NULL,
    first_day      TEXT,
    last_day       TEXT,
    days_text      TEXT,
    contexts       TEXT NOT NULL,
    said           TEXT,
    said_from      INTEGER,
    said_to        INTEGER,
    direct         INTEGER,
    agreement_name TEXT,
    confidence     ${real} NOT NULL,
    sources        INTEGER NOT NULL,
    review         TEXT NOT NULL,
    first_seen     TEXT NOT NULL,
    last_changed   TEXT NOT NULL,
    changed        ${number} NOT NULL REFERENCES change
);
CREATE INDEX fact_by_day ON fact (COALESCE(first_day, ''), number);
CREATE INDEX fact_by_last_day ON fact (last_day);
CREATE INDEX fact_by_change ON fact (changed);

CREATE TABLE fact_finding (
    fact     ${number} NOT NULL REFERENCES fact,
    position INTEGER NOT NULL,
    finding  ${number} NOT NULL UNIQUE REFERENCES finding,
    PRIMARY KEY (fact, position)
) ${clustered};

CREATE TABLE fact_actor (
    fact     ${number} NOT NULL REFERENCES fact,
    position INTEGER NOT NULL,
    role     TEXT NOT NULL,
    actor    TEXT NOT NULL,
    PRIMARY KEY (fact, position)
) ${clustered};
CREATE INDEX fact_by_actor ON fact_actor (actor, fact);

CREATE TABLE fact_place (
    fact      ${number} NOT NULL REFERENCES fact,
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL,
    name_en   TEXT,
    country   TEXT,
    latitude  ${real},
    longitude ${real},
    precision TEXT,
    PRIMARY KEY (fact, position)
) ${clustered};
CREATE INDEX fact_by_place ON fact_place (name, fact);
CREATE INDEX fact_by_country ON fact_place (country, fact);

CREATE TABLE fact_topic (
    fact     ${number} NOT NULL REFERENCES fact,
    position INTEGER NOT NULL,
    topic    TEXT NOT NULL,
    PRIMARY KEY (fact, position)
) ${clustered};
CREATE INDEX fact_by_topic ON fact_topic (topic, fact);

CREATE TABLE fact_difference (
    fact     ${number} NOT NULL REFERENCES fact,
    position INTEGER NOT NULL,
    slot     TEXT NOT NULL,
    value    TEXT NOT NULL,
    reports  TEXT NOT NULL,
    PRIMARY KEY (fact, position)
) ${clustered};

CREATE TABLE clause (
    fact      ${number} NOT NULL REFERENCES fact,
    position  INTEGER NOT NULL,
    id        TEXT NOT NULL,
    type      TEXT NOT NULL,
    obligors  TEXT NOT NULL,
    places    TEXT NOT NULL,
    deadline  TEXT,
    duration  TEXT,
    renewable INTEGER,
    evidence  TEXT NOT NULL,
    PRIMARY KEY (fact, position)
) ${clustered};
CREATE INDEX clause_by_id ON clause (id);
CREATE INDEX clause_by_deadline ON clause (deadline);

CREATE TABLE fact_key (
    key       TEXT NOT NULL,
    longest   INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    finding   ${number} NOT NULL REFERENCES finding,
    PRIMARY KEY (key, longest, first_day, finding)
) ${clustered};
CREATE INDEX fact_key_by_finding ON fact_key (finding);

CREATE TABLE actor (
    key     TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL,
    name_en TEXT,
    kind    TEXT NOT NULL,
    country TEXT,
    sector  TEXT,
    same_as TEXT REFERENCES actor
);
CREATE INDEX actor_by_country ON actor (country);

CREATE TABLE actor_name (
    actor   TEXT NOT NULL REFERENCES actor,
    name    TEXT NOT NULL,
    folded  TEXT NOT NULL,
    reports INTEGER NOT NULL,
    PRIMARY KEY (actor, name)
) ${clustered};
CREATE INDEX actor_by_name ON actor_name (folded);

CREATE TABLE actor_office (
    actor   TEXT NOT NULL REFERENCES actor,
    office  TEXT NOT NULL,
    day     TEXT NOT NULL,
    reports INTEGER NOT NULL,
    PRIMARY KEY (actor, office, day)
) ${clustered};

CREATE TABLE decision (
    number  ${number} PRIMARY KEY,
    at      TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    why     TEXT,
    action  TEXT NOT NULL,
    slot    TEXT,
    value   TEXT,
    undoes  ${number} REFERENCES decision
);

CREATE TABLE decision_finding (
    decision ${number} NOT NULL REFERENCES decision,
    position INTEGER NOT NULL,
    named    TEXT NOT NULL,
    finding  ${number} REFERENCES finding,
    PRIMARY KEY (decision, position)
) ${clustered};
CREATE INDEX decision_by_finding ON decision_finding (finding);
CREATE INDEX decision_by_undone ON decision (undoes);

CREATE TABLE tombstone (
    fact    TEXT NOT NULL PRIMARY KEY,
    number  ${number} NOT NULL,
    kind    TEXT NOT NULL,
    why     TEXT NOT NULL,
    into_fact TEXT,
    at      TEXT NOT NULL,
    changed ${number} NOT NULL REFERENCES change
);
CREATE INDEX tombstone_by_change ON tombstone (changed);

CREATE TABLE feed (
    url   TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL
);
