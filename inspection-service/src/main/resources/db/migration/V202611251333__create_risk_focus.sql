-- Where the office looks first. Posts, never persons: nobody's name belongs here.
create table risk_focus (
    id        uuid primary key,
    version   bigint not null,
    unit_id   uuid   not null,
    kind      text   not null,
    name      text   not null,
    reason    text   not null,
    source    text   not null,
    weight    int    not null check (weight between 1 and 10),
    starts_on date   not null,
    ends_on   date   not null check (ends_on >= starts_on)
);

create index risk_focus_by_unit on risk_focus (unit_id, id);
create index risk_focus_by_kind on risk_focus (kind, id);
create index risk_focus_by_end on risk_focus (ends_on, id);

call audit('risk_focus');

alter table sealed_draw add column mode text not null default 'UNANNOUNCED';
alter table sealed_draw add column focus text;
