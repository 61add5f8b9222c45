create table exemplar (
    id              uuid primary key,
    version         bigint not null,
    unit_id         uuid   not null,
    person          text,
    post            text,
    year            int    not null,
    field           text   not null,
    level           text   not null,
    title           text   not null,
    merit           text   not null,
    basis           text   not null,
    basis_id        uuid,
    basis_document  text,
    valid_until     date   not null,
    proposed_by     text   not null,
    reviewed_by     text,
    status          text   not null,
    remark          text,
    document        text,
    named_on        date,
    revocation      text,
    revoked_on      date
);

create index exemplar_by_unit on exemplar (unit_id, id);
create index exemplar_by_year on exemplar (year, id);
create index exemplar_by_field on exemplar (field, id);
create index exemplar_by_status on exemplar (status, id);

create table lesson (
    id          uuid primary key,
    exemplar_id uuid not null references exemplar,
    unit_id     uuid not null,
    what        text not null,
    learned_on  date not null,
    unique (exemplar_id, unit_id)
);

create index lesson_by_exemplar on lesson (exemplar_id, id);

call audit('exemplar');
call audit('lesson');
