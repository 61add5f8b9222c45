create table recusal (
    id             uuid primary key,
    version        bigint not null,
    person         text   not null,
    unit_id        uuid   not null,
    reason         text   not null,
    declared_by    text   not null,
    declared_on    date   not null,
    lifted_by      text,
    lifted_on      date,
    lifting_reason text
);

create index recusal_by_person on recusal (person, unit_id);
create index recusal_by_unit on recusal (unit_id, id);

call audit('recusal');
