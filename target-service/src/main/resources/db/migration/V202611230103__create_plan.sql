create table plan (
    id                 uuid primary key,
    version            bigint not null,
    year               int    not null unique,
    title              text   not null,
    superior_title     text   not null,
    superior_number    text   not null,
    superior_issuer    text   not null,
    superior_issued_on date   not null,
    status             text   not null,
    approval_document  text,
    approved_on        date,
    published_on       date,
    closed_on          date
);

create table annual_target (
    id             uuid primary key,
    version        bigint not null,
    plan_id        uuid   not null references plan,
    code           text   not null,
    title          text   not null,
    kind           text   not null,
    indicator_code text,
    measure        text,
    target_value   numeric,
    measure_unit   text,
    checklist      text[] not null,
    unique (plan_id, code)
);

create index annual_target_by_plan on annual_target (plan_id, id);

call audit('plan');
call audit('annual_target');
