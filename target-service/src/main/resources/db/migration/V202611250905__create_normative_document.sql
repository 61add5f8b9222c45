create table normative_document (
    id                          uuid primary key,
    version                     bigint  not null,
    unit_id                     uuid    not null references unit,
    title                       text    not null,
    market_entities             boolean not null,
    drafted_on                  date    not null,
    year                        int     not null,
    status                      text    not null,
    consulted_from              date,
    consulted_to                date,
    consultation_summary        text,
    short_consultation_reason   text,
    fair_competition_on         date,
    fair_competition_conclusion text,
    review_submitted_on         date,
    reviewed_on                 date,
    review_passed               boolean,
    reviewed_by                 text,
    review_opinion              text,
    adopted_on                  date,
    adopted_by                  text,
    issued_on                   date,
    number                      text,
    effective_on                date,
    provisional                 boolean,
    valid_until                 date,
    due                         date,
    last_day                    date,
    deadline_days               int,
    day_unit                    text,
    deadline_rule               text,
    calendar_assumed            boolean,
    filed_on                    date,
    filing_receipt              text,
    ended_on                    date,
    remark                      text
);

create index normative_document_by_unit on normative_document (unit_id, id);
create index normative_document_by_year on normative_document (year, id);
create index normative_document_by_status on normative_document (status, id);
create index normative_document_by_validity on normative_document (valid_until, id);

call audit('normative_document');
