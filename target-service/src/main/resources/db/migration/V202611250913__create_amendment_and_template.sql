create table amendment (
    id          uuid primary key,
    version     bigint not null,
    plan_id     uuid   not null references plan,
    year        int    not null,
    reason      text   not null,
    status      text   not null,
    proposed_on date   not null,
    revision    int,
    decision    text,
    decided_on  date
);

create index amendment_by_plan on amendment (plan_id, id);
create index amendment_by_status on amendment (status, id);

create table amendment_line (
    id           uuid primary key,
    amendment_id uuid  not null references amendment,
    target_id    uuid references annual_target,
    stood        jsonb,
    stands       jsonb not null
);

create index amendment_line_by_amendment on amendment_line (amendment_id, id);

create table breakdown_template (
    id         uuid primary key,
    name       text not null unique,
    year       int  not null,
    line_count int  not null
);

create table template_line (
    id          uuid primary key,
    template_id uuid    not null references breakdown_template,
    target_code text    not null,
    unit_group  text    not null,
    weight      numeric not null,
    due_month   int     not null,
    due_day     int     not null
);

create index template_line_by_template on template_line (template_id, id);

call audit('amendment');
call audit('amendment_line');
call audit('breakdown_template');
call audit('template_line');
