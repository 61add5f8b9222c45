create table annual_report (
    id                      uuid primary key,
    version                 bigint  not null,
    year                    int     not null,
    unit_id                 uuid,
    measures                text    not null,
    shortcomings            text    not null,
    leader_duty             text    not null,
    next_year               text    not null,
    status                  text    not null,
    due                     date    not null,
    last_day                date    not null,
    deadline_days           int     not null,
    day_unit                text    not null,
    deadline_rule           text    not null,
    calendar_assumed        boolean not null,
    public_due              date    not null,
    public_last_day         date    not null,
    public_days             int     not null,
    public_day_unit         text    not null,
    public_rule             text    not null,
    public_calendar_assumed boolean not null,
    recipients              text[]  not null,
    figures                 jsonb   not null,
    submitted_on            date,
    late                    boolean,
    published_on            date,
    public_place            text,
    reason                  text,
    unique nulls not distinct (year, unit_id)
);

create index annual_report_by_unit on annual_report (unit_id, id);
create index annual_report_by_status on annual_report (status, id);

call audit('annual_report');
