create table difficulty (
    id            uuid primary key,
    version       bigint not null,
    unit_id       uuid   not null references unit,
    year          int    not null,
    assignment_id uuid references assignment,
    title         text   not null,
    description   text   not null,
    request       text   not null,
    status        text   not null,
    changed_on    date   not null,
    answer        text
);

create index difficulty_by_unit on difficulty (unit_id, id);
create index difficulty_by_year on difficulty (year, id);
create index difficulty_by_status on difficulty (status, id);

create table bottleneck_issue (
    id            uuid primary key,
    version       bigint  not null,
    unit_id       uuid    not null references unit,
    year          int     not null,
    owner_id      uuid    not null references unit,
    title         text    not null,
    description   text    not null,
    due           date    not null,
    livelihood    boolean not null,
    difficulty_id uuid references difficulty,
    status        text    not null,
    changed_on    date    not null,
    progress      text,
    remark        text
);

create index bottleneck_issue_by_unit on bottleneck_issue (unit_id, id);
create index bottleneck_issue_by_year on bottleneck_issue (year, id);
create index bottleneck_issue_by_due on bottleneck_issue (due, id);

create table experience_item (
    id         uuid primary key,
    version    bigint not null,
    unit_id    uuid   not null references unit,
    year       int    not null,
    title      text   not null,
    practice   text   not null,
    file_ids   uuid[] not null,
    status     text   not null,
    changed_on date   not null,
    remark     text
);

create index experience_item_by_unit on experience_item (unit_id, id);
create index experience_item_by_year on experience_item (year, id);
create index experience_item_by_status on experience_item (status, id);

create table replication (
    id            uuid primary key,
    item_id       uuid not null references experience_item,
    unit_id       uuid not null references unit,
    note          text not null,
    replicated_on date not null,
    unique (item_id, unit_id)
);

create index replication_by_item on replication (item_id, id);

call audit('difficulty');
call audit('bottleneck_issue');
call audit('experience_item');
call audit('replication');
