create table file_review (
    id                uuid primary key,
    version           bigint not null,
    assessment_year   int    not null,
    name              text   not null,
    case_kind         text   not null,
    approval_document text   not null,
    starts_on         date   not null,
    ends_on           date   not null check (ends_on >= starts_on),
    status            text   not null,
    closed_on         date
);

create index file_review_by_year on file_review (assessment_year, id);

call audit('file_review');

create table file_review_item (
    id             uuid primary key default gen_random_uuid(),
    file_review_id uuid    not null references file_review,
    position       int     not null,
    code           text    not null,
    title          text    not null,
    points         numeric not null check (points > 0),
    unique (file_review_id, code)
);

call audit('file_review_item');

create table case_file (
    id              uuid primary key,
    version         bigint  not null,
    review_id       uuid    not null references file_review,
    unit_id         uuid    not null,
    assessment_year int     not null,
    case_number     text    not null,
    focus           text,
    status          text    not null,
    points          numeric not null,
    possible        numeric not null check (points between 0 and possible),
    scored_by       text,
    scored_on       date,
    reason          text,
    unique (review_id, unit_id, case_number)
);

create index case_file_by_unit on case_file (unit_id, id);
create index case_file_by_year on case_file (assessment_year, id);
create index case_file_by_status on case_file (status, id);

call audit('case_file');

create table case_file_item (
    id           uuid primary key default gen_random_uuid(),
    case_file_id uuid not null references case_file,
    position     int  not null,
    code         text not null,
    points       numeric,
    remark       text
);

create index case_file_item_of_file on case_file_item (case_file_id, position);

call audit('case_file_item');
