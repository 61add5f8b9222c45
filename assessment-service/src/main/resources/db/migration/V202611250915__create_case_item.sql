create table case_item (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null,
    year         int    not null,
    kind         text   not null,
    title        text   not null,
    summary      text   not null,
    story        text   not null,
    file_ids     uuid[] not null,
    status       text   not null,
    remark       text,
    published_on date
);

create index case_item_by_unit on case_item (unit_id, id);
create index case_item_by_year on case_item (year, id);
create index case_item_by_kind on case_item (kind, id);
create index case_item_by_status on case_item (status, id);

create table replication (
    id            uuid primary key,
    case_id       uuid not null references case_item,
    unit_id       uuid not null,
    how           text not null,
    replicated_on date not null,
    unique (case_id, unit_id)
);

create index replication_by_case on replication (case_id, id);

call audit('case_item');
call audit('replication');
