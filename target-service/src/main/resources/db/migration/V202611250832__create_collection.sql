create table result_collection (
    id               uuid primary key,
    version          bigint  not null,
    plan_id          uuid    not null references plan,
    year             int     not null,
    title            text    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    opened_on        date    not null,
    closed_on        date
);

create index result_collection_by_year on result_collection (year, id);

create table collected_result (
    id            uuid primary key,
    version       bigint not null,
    collection_id uuid   not null references result_collection,
    unit_id       uuid   not null,
    year          int    not null,
    status        text   not null,
    results       text,
    problems      text,
    experience    text,
    file_ids      uuid[] not null,
    submitted_on  date,
    late          boolean,
    reason        text,
    unique (collection_id, unit_id)
);

create index collected_result_by_collection on collected_result (collection_id, id);
create index collected_result_by_unit on collected_result (unit_id, id);
create index collected_result_by_status on collected_result (status, id);

call audit('result_collection');
call audit('collected_result');
