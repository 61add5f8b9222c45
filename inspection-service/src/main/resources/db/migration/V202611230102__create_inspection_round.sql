create table inspection_round (
    id                uuid primary key,
    version           bigint not null,
    assessment_year   int    not null,
    name              text   not null,
    kind              text   not null,
    theme             text,
    legal_basis       text   not null,
    approval_document text   not null,
    starts_on         date   not null,
    ends_on           date   not null check (ends_on >= starts_on),
    status            text   not null,
    closed_on         date
);

create index inspection_round_by_year on inspection_round (assessment_year, id);

call audit('inspection_round');
