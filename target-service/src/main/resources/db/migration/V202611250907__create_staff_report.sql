create table officer (
    id                      uuid primary key,
    version                 bigint not null,
    unit_id                 uuid   not null references unit,
    name                    text   not null,
    post                    text   not null,
    joined_on               date   not null,
    left_on                 date,
    certificate_number      text,
    certified_on            date,
    certificate_valid_until date
);

create index officer_by_unit on officer (unit_id, id);
create index officer_by_validity on officer (certificate_valid_until, id);

create table staff_count (
    id        uuid primary key,
    version   bigint not null,
    unit_id   uuid   not null references unit,
    year      int    not null,
    staff     bigint not null,
    certified bigint not null,
    unique (year, unit_id)
);

create table rule_of_law_report (
    id               uuid primary key,
    version          bigint  not null,
    unit_id          uuid    not null references unit,
    year             int     not null,
    post             text    not null,
    duties           text    not null,
    shortcomings     text    not null,
    next_year        text    not null,
    file_ids         uuid[]  not null,
    submitted_on     date    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    unique (unit_id, year)
);

create index rule_of_law_report_by_unit on rule_of_law_report (unit_id, id);
create index rule_of_law_report_by_year on rule_of_law_report (year, id);
create index rule_of_law_report_by_status on rule_of_law_report (status, id);

call audit('officer');
call audit('staff_count');
call audit('rule_of_law_report');
