-- A draft may be taken back before its notice, and another one opened in its place.
alter table result_run
    add withdrawn_on      date,
    add withdrawal_reason text,
    drop constraint result_run_year_unit_group_key;

create unique index result_run_stands on result_run (year, unit_group) where status <> 'WITHDRAWN';
