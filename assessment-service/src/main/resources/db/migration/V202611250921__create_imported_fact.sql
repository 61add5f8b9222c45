create table imported_fact (
    id          uuid primary key,
    version     bigint      not null,
    unit_id     uuid        not null,
    year        int         not null,
    measure     text        not null,
    item        uuid        not null,
    attributes  jsonb       not null,
    source      text        not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    status      text        not null,
    objection   text,
    evidence    text,
    objected_on date,
    ruling      text,
    ruled_by    text,
    unique (measure, item)
);

create index imported_fact_by_unit on imported_fact (unit_id, id);
create index imported_fact_by_year on imported_fact (year, id);

call audit('imported_fact');

-- A fact whose subject took everything back: it no longer speaks, and what others said of the item stands again.
alter table fact add column retracted boolean not null default false;
-- Where the evidence behind a fact can be found in the service that told it.
alter table fact add column evidence text;
-- Facts as they were known at an instant.
create index fact_by_occurrence on fact (unit_id, year, occurred_at);
